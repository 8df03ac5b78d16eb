import { expect, test } from '@jest/globals';
import { lastUsed } from '../../measures/last-used.js';

test('what is used again is found once, however much else is asked for between', () => {
  const looked: string[] = [];
  const find = lastUsed(10, (key) => {
    looked.push(key);
    return key.length;
  });
  for (let other = 0; other < 100; other += 1)
    expect([find('mmol/L'), find(`junk ${other}`)]).toEqual([6, `junk ${other}`.length]);
  expect(looked.filter((key) => key === 'mmol/L')).toHaveLength(1);
});

test('as many are kept as may be, and what was used longest ago gives way, so that new ones are kept too', () => {
  const looked: string[] = [];
  const find = lastUsed(2, (key) => looked.push(key));
  for (const key of ['a', 'b', 'c', 'c', 'b', 'a']) find(key);
  expect(looked).toEqual(['a', 'b', 'c', 'a']);
});
