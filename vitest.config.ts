import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/containers/**', 'test/bench/**'],
    // The tests wait for programs and databases more than they compute.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What has not come true after this long will not: a busy machine is slower than the default allows.
    expect: { poll: { timeout: 20_000 } },
  },
});
