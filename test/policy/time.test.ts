import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ageOn,
  birthday,
  daysAfter,
  hasEndedWithin,
  helsinkiDate,
  isAroundToday,
  isDead,
  isInForce,
  justBefore,
  monthsBefore,
  startOfDay,
} from '../../policy/index.js';
import { hasEndedLately } from '../../policy/remembered-past.js';

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

const clockChanges = [
  '2026-03-28T22:00:00Z',
  '2026-03-29T20:59:59Z',
  '2026-10-24T21:00:00Z',
  '2026-10-25T21:59:59Z',
  '2028-02-29T12:00:00Z',
] as const;

const anyMoment = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('a day begins at the first moment that is on it, over clock changes and leap days', () => {
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const day = helsinkiDate(moment.toISOString());
      const begins = startOfDay(day);
      expect(helsinkiDate(begins)).toBe(day);
      expect(helsinkiDate(justBefore(begins))).toBe(daysAfter(day, -1));
      expect(begins <= moment.toISOString() && moment.toISOString() < startOfDay(daysAfter(day, 1))).toBe(
        true,
      );
    }),
    { numRuns: 300, examples: clockChanges.map((day) => [new Date(day)]) },
  );
});

test('months are counted in the calendar: the same day, or the last of a shorter month', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2028-02-29', 24)).toBe('2026-02-28');
  expect(monthsBefore('2026-11-27', 24)).toBe('2024-11-27');
  expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15');
});

test('what ended 24 months ago to the day is remembered, also when the clock has changed since', () => {
  const now = '2026-03-30T20:30:00.000Z'; // 23:30 on the 30th, in summer time; two years before it was winter time
  const ended = (to: string) => hasEndedWithin({ from: '2020-01-01T00:00:00.000Z', to }, 24, now);
  expect(ended(startOfDay('2024-03-30'))).toBe(true);
  expect(ended(justBefore(startOfDay('2024-03-30')))).toBe(false);
  expect(ended(now)).toBe(true);
  expect(ended('2026-03-30T20:30:00.001Z')).toBe(false);
});

const around: readonly (readonly [now: string, rule: string])[] = [
  ['2026-03-29T20:59:00.000Z', 'late on the day of 23 hours'],
  ['2026-03-30T20:59:00.000Z', 'the evening after it'],
  ['2026-10-24T21:00:00.000Z', 'the first moment of the day of 25 hours'],
  ['2026-10-25T21:59:00.000Z', 'its last minute'],
  ['2028-02-29T12:00:00.000Z', 'a leap day'],
];
for (const [now, rule] of around) {
  test(`yesterday and tomorrow are days of the calendar: ${rule}`, () => {
    const today = helsinkiDate(now);
    const minuteOf = (from: string) => ({ from, to: new Date(Date.parse(from) + 60_000).toISOString() });
    const touches = (from: string) => isAroundToday(minuteOf(from), now);
    expect(touches(startOfDay(daysAfter(today, -1)))).toBe(true);
    expect(touches(justBefore(startOfDay(daysAfter(today, 2))))).toBe(true);
    expect(touches(startOfDay(daysAfter(today, 2)))).toBe(false);
    expect(
      isAroundToday({ from: '2020-01-01T00:00:00.000Z', to: startOfDay(daysAfter(today, -1)) }, now),
    ).toBe(false);
  });
}

describe('a death is a death, whatever is known of its day', () => {
  const now = '2026-11-24T08:00:00.000Z';
  const known: [deathDate: string | null, dead: boolean][] = [
    [null, false],
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-11', true],
    ['2026', true],
    ['2020-07', true],
    ['UNKNOWN', true],
  ];
  for (const [deathDate, dead] of known) {
    test(`${deathDate}: ${dead ? 'dead' : 'alive'}`, () => expect(isDead({ deathDate }, now)).toBe(dead));
  }
});

test('what ended as it began never was', () => {
  const moment = '2026-11-20T08:00:00.000Z';
  expect(hasEndedLately({ from: moment, to: moment }, '2026-11-24T10:00:00.000Z')).toBe(false);
  expect(hasEndedLately({ from: '2026-11-20T07:59:59.999Z', to: moment }, '2026-11-24T10:00:00.000Z')).toBe(
    true,
  );
});
