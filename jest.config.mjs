export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/secrets/watched-fetch.ts'],
  testMatch: ['**/*.test.ts'],
  // Repeats the tests of the policy, for the run of each mutant.
  testPathIgnorePatterns: ['/node_modules/', '/test/mutation/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 30_000,
  maxWorkers: 2,
  // What the modules of ended suites hold is never let go within a process, and slows down all that follow.
  workerIdleMemoryLimit: '1200MB',
};
