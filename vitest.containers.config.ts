import { defineConfig } from 'vitest/config';

// The suite removes what it made itself; the helper container that would do it cannot be pulled everywhere.
process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';

export default defineConfig({
  test: {
    name: 'containers',
    globalSetup: ['test/containers/global-setup.ts'],
    include: ['test/containers/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 120_000,
  },
});
