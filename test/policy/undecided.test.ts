import { expect, test } from '@jest/globals';
import { undecided } from '../../policy/index.js';

test('of whom only the population register has told, nothing is given, denied or known', () => {
  expect(undecided).toEqual({
    information: [],
    consents: [],
    denials: [],
    wellbeingConsents: [],
    grants: [],
    custody: [],
    parentsWithoutCustody: [],
    mandates: [],
    relationships: [],
    connections: [],
    authorisations: [],
    openings: [],
    declarations: [],
  });
});
