import { expect, test } from '@jest/globals';
import { document, entry } from '../decisions/asking.js';
import { citizen, person } from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const aino = citizen('aino');

const lists = (days: string) => [
  `records(filter: { ${days} }) { edges { cursor } }`,
  `careEntries(filter: { ${days} }) { edges { cursor } }`,
  `serviceEvents(filter: { ${days} }) { edges { cursor } }`,
  `wellbeingEntries(filter: { ${days} }) { edges { cursor } }`,
  `wellbeingSeries(code: "8867-4", ${days}) { points { start } }`,
  `wellbeingMeasures(${days}) { measuredOn }`,
  `laboratorySeries(code: "718-7", ${days}) { points { sampledAt } }`,
  `laboratoryTests(${days}) { sampledOn }`,
];

test('a day of any year is answered: what happened lies after the first days of the calendar and before the last', async () => {
  await it.tell({ caller: aino, person: person(), asks: [document('CARE_ENTRY'), entry('HEART_RATE')] });
  const found = async (days: string) => {
    const answers = [];
    for (const list of lists(days)) {
      const { data, errors } = (await it.ask(aino, `{ me { ${list} } }`)).body;
      expect([list, errors]).toEqual([list, undefined]);
      answers.push(JSON.stringify(data));
    }
    return answers;
  };
  const everything = await found('from: "1000-01-01"');
  for (const year of ['0000', '0001', '0999', '1000', '1001', '1920', '1921'])
    for (const day of ['01-01', '12-31']) {
      expect(await found(`from: "${year}-${day}"`)).toEqual(everything);
      const none = await found(`to: "${year}-${day}"`);
      for (const answer of none) expect(answer).toMatch(/\[\]/);
    }
});
