import base from '../../jest.config.mjs';

/** One file of tests that need no database. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/mutation'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFiles: [],
  maxWorkers: 1,
};
