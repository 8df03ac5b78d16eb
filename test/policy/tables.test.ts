import { expect, test } from '@jest/globals';
import { policyOf, steps } from '../../policy/index.js';
import { checks } from './tables/index.js';

const policy = policyOf(steps);

for (const { rule, expected, found } of checks) {
  test(rule, () => {
    expect(found(policy)).toEqual(expected);
  });
}
