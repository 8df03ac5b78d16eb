import { expect, test } from '@jest/globals';
import { accessSummary, decide, type Policy, scope } from '../../policy/index.js';
import { differences, isDecidedHere } from './comparison.js';
import { coveredRows } from './covered-rows.js';
import { scenarios } from './scenarios/index.js';
import { decisionTable } from './table.js';

const policy: Policy = { decide, scope, accessSummary };
const table = decisionTable();
const rows = new Map((table ?? []).map((row) => [row.id, row]));

test('every covered row has a scenario, and no other row has one', () => {
  const told = [...new Set(scenarios.map(({ row }) => row))];
  expect(told.toSorted((a, b) => a - b)).toEqual([...coveredRows].toSorted((a, b) => a - b));
});

if (table === null) {
  test.skip('the decision table lies in ../shared/domain, which is not here', () => {});
} else {
  test('every scenario has a row', () => {
    expect(scenarios.map(({ row }) => row).filter((row) => !rows.has(row))).toEqual([]);
  });

  for (const scenario of scenarios.filter(isDecidedHere)) {
    const row = rows.get(scenario.row);
    if (row === undefined) continue;
    test(`${row.id} ${row.title}: ${row.effect} ${row.public} ${row.code}`, () => {
      expect(differences(policy, scenario, row)).toEqual([]);
    });
  }
}
