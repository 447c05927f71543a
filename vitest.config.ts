import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/containers/**', 'test/bench/**'],
    // The tests wait for programs and databases more than they compute.
    maxWorkers: '100%',
    // Only what hangs ends by these: they are far beyond what a slow and busy machine needs, and no test has its own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
