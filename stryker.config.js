// Mutation testing: small faults are put into the rules one by one, and the tests must notice each. docs/mutation.md tells
// what came out. The sandbox and all else that a run leaves is in .stryker/, which no other tool looks at.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Who may see what, and for how long: the code where a fault that no test sees does the most harm.
  mutate: [
    'src/access/**/*.ts',
    'src/values/{calendar,partial-period,period-overlap,working-days}.ts',
    'src/stream-kit/query-period.ts',
    'src/cases/integrations/warnings.ts',
    'src/cases/decisions/check.ts',
    'src/cases/persons/rules.ts',
  ],
  // No kind of mutation is excluded: only texts for people and their labels are, wherever they stand (see there).
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/texts.ts'],
  ignorers: ['texts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // Each mutant meets the tests that reach it; one in a table is there from the start, so it meets all of them.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A slow machine must not look like a fault that was found: only an endless loop takes this long.
  timeoutMS: 30_000,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker',
  ignorePatterns: ['/docker', '/docs', '/openapi', '/.ci', '/.sandbox'],
};
