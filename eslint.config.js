import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'coverage/',
      '.sandbox/',
      '.site/',
      '.stryker/',
      'reports/',
      'sdk/*/dist/',
      'sdk/*/src/generated/',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.config.js'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message: 'Throw a named error class or a Problem, so that a caller can tell what happened.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only a program reads the environment (main.ts and its like); it hands it to config.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: [
      'src/main.ts',
      'src/cli.ts',
      'src/migrate.ts',
      'src/ledger-verify.ts',
      'src/ledger-verify-worker.ts',
      'src/ledger-archive.ts',
      'src/ledger-destroy.ts',
      'src/ledger-recompute.ts',
      'src/ledger-export.ts',
      'src/ledger-prove.ts',
      'src/drift.ts',
      'src/sandbox.ts',
      'src/conformance.ts',
      'src/sandbox/*.ts',
      'src/{simulator,identity}/config.ts',
      'src/{simulator,identity}/main.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The pages for browsers: the compiler knows what a browser has (src/page/browser/tsconfig.json), also in JavaScript.
    files: ['src/page/browser/*/*.js'],
    rules: {
      'no-undef': 'off',
      // These do not see the type that a comment gives to parsed JSON; the compiler does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A script without imports: its index is another script of the page.
    files: ['site/browser/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['site/browser/*.js'], rules: { 'no-undef': 'off' } },
  { files: ['*.config.js', 'openapi/*-functions/*.js'], ...tseslint.configs.disableTypeChecked },
);
