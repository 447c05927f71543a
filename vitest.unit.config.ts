import { defineConfig } from 'vitest/config';
import { unitTests } from './test/unit/files.ts';
import { workers } from './test/workers.ts';

// The tests that need neither a database nor a socket: `npm run test:unit`. Which they are stands in test/unit/files.ts.
export default defineConfig({
  test: {
    name: 'unit',
    maxWorkers: workers,
    isolate: false,
    setupFiles: ['test/unit/no-io.ts'],
    include: [...unitTests],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
