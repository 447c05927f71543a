import { defineConfig } from 'vitest/config';
import { unitTests } from './test/unit/files.ts';

// Two projects: what needs neither database nor socket (vitest.unit.config.ts), and all other tests. The second starts
// PostgreSQL, when at least one of its files runs.
export default defineConfig({
  test: {
    // The tests wait for programs and databases more than they compute.
    maxWorkers: '100%',
    projects: [
      'vitest.unit.config.ts',
      {
        test: {
          name: 'whole',
          globalSetup: ['test/global-setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/containers/**', 'test/bench/**', ...unitTests],
          // Only what hangs ends by these: they are far beyond what a slow and busy machine needs, and no test has its own.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});
