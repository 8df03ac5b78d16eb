import { expect, test } from '@jest/globals';
import { ageOn, birthday, helsinkiDate, isInForce, startOfDay } from '../../policy/index.js';

test('a period holds from its first moment and no longer at its last', () => {
  const period = { from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T11:00:00.000Z' };
  expect(isInForce(period, '2026-11-24T09:59:59.999Z')).toBe(false);
  expect(isInForce(period, period.from)).toBe(true);
  expect(isInForce(period, '2026-11-24T10:59:59.999Z')).toBe(true);
  expect(isInForce(period, period.to)).toBe(false);
});

const days: readonly (readonly [day: string, begins: string])[] = [
  ['2026-11-24', '2026-11-23T22:00:00.000Z'],
  ['2026-06-24', '2026-06-23T21:00:00.000Z'],
  ['2026-03-29', '2026-03-28T22:00:00.000Z'], // summer time begins on this day
  ['2026-03-30', '2026-03-29T21:00:00.000Z'],
  ['2026-10-25', '2026-10-24T21:00:00.000Z'], // and ends on this one
  ['2026-10-26', '2026-10-25T22:00:00.000Z'],
];
for (const [day, begins] of days) {
  test(`${day} begins in Finland at ${begins}`, () => {
    expect(startOfDay(day)).toBe(begins);
    expect(helsinkiDate(begins)).toBe(day);
    expect(helsinkiDate(new Date(Date.parse(begins) - 1).toISOString()) < day).toBe(true);
  });
}

test('who is born on 29 February has the birthday on 1 March in other years', () => {
  expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
  expect(birthday('2008-02-29', 20)).toBe('2028-02-29');
  expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});
