/** Mutants of the policy and of its filter for the database, run against the tests that need no database. */
export default {
  mutate: ['policy/**/*.ts', '!policy/data/**', 'database/to-filter.ts'],
  testRunner: 'in-process',
  plugins: [import.meta.resolve('./in-process.mjs')],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.data/mutation/policy.json' },
  tempDirName: '.data/mutation/sandbox',
  ignorePatterns: ['dist', '.data', 'ingest/synthea-set', 'bench', 'page', 'docker'],
  disableTypeChecks: '{policy,database,test}/**/*.ts',
  concurrency: 2,
  timeoutMS: 15_000,
  checkers: [],
  allowEmpty: false,
  packageManager: 'npm',
};
