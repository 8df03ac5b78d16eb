import { slices } from './slices.mjs';

const name = process.env.CAREGRAPH_MUTATION_SLICE ?? 'policy';
const { mutate, tests } = slices[name];

/** Mutants of one slice, run against its tests. */
export default {
  mutate,
  testRunner: 'in-process',
  inProcess: { tests },
  plugins: [import.meta.resolve('./in-process.mjs')],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `.data/mutation/${name}.json` },
  tempDirName: '.data/mutation/sandbox',
  ignorePatterns: ['dist', '.data', 'ingest/synthea-set', 'bench', 'page', 'docker'],
  disableTypeChecks: '{policy,database,rules,door,facts,access-log,test}/**/*.ts',
  concurrency: 2,
  // What times out counts as noticed, so a busy machine must not be the cause: the runner itself ends what does not end.
  timeoutMS: 180_000,
  checkers: [],
  allowEmpty: false,
  packageManager: 'npm',
};
