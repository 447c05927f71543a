import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HeaviestFirst } from './test/heaviest-first.ts';
import { unitTests } from './test/unit/files.ts';
import { workers } from './test/workers.ts';

// Two projects: what needs neither database nor socket (vitest.unit.config.ts), and all other tests. The second starts
// PostgreSQL, when at least one of its files runs.
export default defineConfig({
  test: {
    maxWorkers: workers,
    sequence: { sequencer: HeaviestFirst },
    projects: [
      'vitest.unit.config.ts',
      {
        test: {
          name: 'whole',
          // Every file makes what it needs. Loading the whole gateway again for each costs more than many of them take.
          isolate: false,
          globalSetup: ['test/global-setup.ts'],
          // Programs that tests start compile their sources once, not at each of more than a hundred starts.
          env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
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
