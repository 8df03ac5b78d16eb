// `npm run test:rules`: shows what each rule is for. Prints one permitted and one denied answer of every guarded field,
// then takes away each rule and each step of the policy and changes each cell of its data, one at a time, and demands
// that it is noticed.
import { subgraphNames } from '../door/claims.js';
import { policyOf, steps } from '../policy/index.js';
import { differences, isDecidedHere } from '../test/decisions/comparison.js';
import { scenarios } from '../test/decisions/scenarios/index.js';
import { decisionTable } from '../test/decisions/table.js';
import { dataChanges, isNoticed } from '../test/policy/changed-data.js';
import { reasonUnnoticed } from '../test/policy/unnoticeable-changes.js';
import { guardedFields } from '../test/rules/guarded-fields.js';
import { openedRules } from '../test/rules/opened-rules.js';

const table = decisionTable();
const unnoticed: string[] = [];
let noticed = 0;

console.log('Guarded fields: what somebody who may read it gets, and what somebody who may not.');
for (const name of subgraphNames) {
  for (const { coordinate, rule, permitted, denied } of await guardedFields(name)) {
    console.log(
      `  ${name.padEnd(10)}${coordinate.padEnd(52)}${rule.padEnd(38)}${permitted.padEnd(6)}${denied}`,
    );
    tally(permitted === 'READ' && denied === 'FORBIDDEN', `${coordinate} is not guarded as its rule says`);
  }
}

console.log('\nEach rule opened, one at a time:');
for (const name of subgraphNames) {
  for (const opened of await openedRules(name)) {
    console.log(`  ${name.padEnd(10)}${opened.rule.padEnd(60)}${opened.noticed ? 'noticed' : 'NOT NOTICED'}`);
    tally(opened.noticed, `${name}: the rule "${opened.rule}" can be opened unnoticed`);
  }
}

console.log('\nEach step of the policy skipped, one at a time:');
if (table === null) console.log('  skipped: the decision table lies in ../shared/domain, which is not here');
for (const { name } of table === null ? [] : steps) {
  const broken = rowsBrokenWithout(name);
  console.log(
    `  ${name.padEnd(24)}${broken.length > 0 ? `noticed by row ${broken.join(', ')}` : 'NOT NOTICED'}`,
  );
  tally(broken.length > 0, `the step "${name}" can be skipped unnoticed`);
}

console.log('\nEach cell, number, date and list of the policy’s data changed, one at a time:');
if (table === null) console.log('  skipped: the decision table lies in ../shared/domain, which is not here');
const rowsById = new Map((table ?? []).map((row) => [row.id, row]));
for (const change of table === null ? [] : await dataChanges()) {
  const reason = reasonUnnoticed(change.what);
  const wasNoticed = isNoticed(change, rowsById);
  if (!wasNoticed) console.log(`  ${change.what.padEnd(72)}${reason ?? 'NOT NOTICED'}`);
  tally(
    wasNoticed === (reason === undefined),
    `${change.what} ${reason === undefined ? 'is not noticed' : 'is noticed although it is listed'}`,
  );
}

console.log(`\n${noticed} passed, ${unnoticed.length} failed`);
for (const what of unnoticed) console.error(what);
process.exitCode = unnoticed.length > 0 ? 1 : 0;

function tally(isRight: boolean, what: string): void {
  if (isRight) noticed += 1;
  else unnoticed.push(what);
}

function rowsBrokenWithout(step: string): readonly number[] {
  const policy = policyOf(steps.filter(({ name }) => name !== step));
  const rows = new Map((table ?? []).map((row) => [row.id, row]));
  return scenarios.filter(isDecidedHere).flatMap((scenario) => {
    const row = rows.get(scenario.row);
    return row && differences(policy, scenario, row).length > 0 ? [scenario.row] : [];
  });
}
