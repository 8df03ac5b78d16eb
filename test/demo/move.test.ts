import { expect, test } from '@jest/globals';
import { clockOn, daysBetween, finnishOffset, sameClock } from '../../demo/day.js';
import { moved } from '../../demo/move.js';

test('a time stays the same on the Finnish clock over the change to winter time', () => {
  expect(sameClock('2026-10-24T06:30:00.000Z', 1)).toBe('2026-10-25T07:30:00.000Z');
  expect(sameClock('2026-10-25T07:30:00.000Z', -1)).toBe('2026-10-24T06:30:00.000Z');
  expect(sameClock('2026-07-01T21:30:00.000Z', 180)).toBe('2026-12-28T22:30:00.000Z');
});

test('a time on the clock is told in UTC', () => {
  expect(clockOn('2026-11-24', 0, '10:30')).toBe('2026-11-24T08:30:00.000Z');
  expect(clockOn('2026-06-24', 1, '00:00')).toBe('2026-06-24T21:00:00.000Z');
  expect([finnishOffset('2026-06-24T21:00:00.000Z'), finnishOffset('2026-11-24T08:30:00.000Z')]).toEqual([
    '+03:00',
    '+02:00',
  ]);
});

test('days and moments move, wherever they stand; what names a thing or its source stays', () => {
  const thing = {
    _id: 'p1.a',
    sortKey: '2026-11-01T08:00:00.000Z~p1.a',
    at: new Date('2026-11-01T08:00:00.000Z'),
    releasedToPatientOn: '2026-11-03',
    oid: '2.999.1',
    content: { results: [{ taken: '2026-10-31T22:30:00.000Z', text: 'since 2026-10-31' }], none: null },
    source: { system: 'synthea', reference: '2026-11-01' },
  };
  expect(moved(thing, 2)).toEqual({
    ...thing,
    sortKey: '2026-11-03T08:00:00.000Z~p1.a',
    at: new Date('2026-11-03T08:00:00.000Z'),
    releasedToPatientOn: '2026-11-05',
    content: { results: [{ taken: '2026-11-02T22:30:00.000Z', text: 'since 2026-10-31' }], none: null },
  });
  expect(moved(moved(thing, 200), -200)).toEqual(thing);
});

test('days between two days, over a leap day', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});
