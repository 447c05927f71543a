import { defineConfig } from 'vitest/config';

// What a mutant is tried on: the tests of pure rules, which need no database and take seconds.
export default defineConfig({
  test: {
    name: 'mutation',
    include: ['test/{access,values,cases}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
