/** What `npm run test:mutation` changes, by which tests each is noticed, and how many of the changes must be, in percent. */
export const slices = {
  policy: {
    mutate: ['policy/**/*.ts', '!policy/data/**', 'database/to-filter.ts'],
    tests: 'test/mutation/policy.test.ts',
    leastScore: 95,
  },
  rules: { mutate: ['rules/**/*.ts'], tests: 'test/mutation/one-call.test.ts', leastScore: 85 },
  door: {
    mutate: ['door/**/*.ts'],
    tests: 'test/mutation/door.test.ts',
    needsDatabase: true,
    leastScore: 85,
  },
  facts: {
    mutate: ['facts/**/*.ts'],
    tests: 'test/mutation/facts.test.ts',
    needsDatabase: true,
    leastScore: 85,
  },
  'access-log': {
    mutate: ['access-log/**/*.ts'],
    tests: 'test/mutation/access-log.test.ts',
    needsDatabase: true,
    leastScore: 85,
  },
};

/** The slice that a file belongs to: its folder's, or else the policy's. */
export function sliceOf(file) {
  return slices[file.split('/')[0]] ? file.split('/')[0] : 'policy';
}
