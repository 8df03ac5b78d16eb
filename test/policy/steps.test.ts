import { expect, test } from '@jest/globals';
import { policyOf, steps } from '../../policy/index.js';
import { differences, isDecidedHere } from '../decisions/comparison.js';
import { scenarios } from '../decisions/scenarios/index.js';
import { decisionTable } from '../decisions/table.js';

const table = decisionTable();
const rows = new Map((table ?? []).map((row) => [row.id, row]));

test('steps have names of their own, and those of the request come first', () => {
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  const firstOfPerson = steps.findIndex(({ reads }) => reads === 'PERSON');
  expect(steps.slice(firstOfPerson).filter(({ reads }) => reads === 'REQUEST')).toEqual([]);
});

for (const { name } of steps) {
  (table === null ? test.skip : test)(`without the step ${name} some row comes out otherwise`, () => {
    const policy = policyOf(steps.filter((step) => step.name !== name));
    const broken = scenarios.filter(isDecidedHere).filter((scenario) => {
      const row = rows.get(scenario.row);
      return row !== undefined && differences(policy, scenario, row).length > 0;
    });
    expect(broken.length).toBeGreaterThan(0);
  });
}
