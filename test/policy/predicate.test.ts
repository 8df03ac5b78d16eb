import { expect, test } from '@jest/globals';
import { always, blankHeader, type Header, matches } from '../../policy/index.js';
import { all, any, atLeast, atMost, eq, never, noneOf, oneOf } from '../../policy/predicate.js';

const here = eq('registerId', 'register-1');
const there = eq('registerId', 'register-2');

test('predicates put together say no more than they must, and mean the same', () => {
  expect(all([always, here])).toEqual(here);
  expect(all([here, all([there, never])])).toEqual(never);
  expect(all([])).toEqual(always);
  expect(all([here, there])).toEqual({ op: 'and', all: [here, there] });
  expect(all([all([here, there]), here])).toEqual({ op: 'and', all: [here, there, here] });
  expect(any([never, here])).toEqual(here);
  expect(any([never])).toEqual(never);
  expect(any([])).toEqual(never);
  expect(any([here, always])).toEqual(always);
  expect(any([here, there])).toEqual({ op: 'or', any: [here, there] });
  expect(any([here, all([here, there])])).toEqual({ op: 'or', any: [here, all([here, there])] });
});

test('what is absent equals null, is in no range, and outside a list that does not name null', () => {
  const header: Header = { ...blankHeader, kind: 'CARE_ENTRY' };
  expect(matches(eq('registerId', null), header)).toBe(true);
  expect(matches(eq('area', null), header)).toBe(true);
  expect(matches(oneOf('registerId', [null]), header)).toBe(true);
  expect(matches(noneOf('registerId', ['register-1']), header)).toBe(true);
  expect(matches(noneOf('registerId', [null]), header)).toBe(false);
  expect(matches(atMost('effectiveOn', '2026-11-24'), header)).toBe(false);
  expect(matches(atLeast('effectiveOn', '2026-11-24'), header)).toBe(false);
});

test('a range holds at its ends, and is of text alone', () => {
  const on = (effectiveOn: string): Header => ({ ...blankHeader, kind: 'WELLBEING_ENTRY', effectiveOn });
  expect(matches(atMost('effectiveOn', '2026-11-24'), on('2026-11-24'))).toBe(true);
  expect(matches(atMost('effectiveOn', '2026-11-24'), on('2026-11-25'))).toBe(false);
  expect(matches(atLeast('effectiveOn', '2026-11-24'), on('2026-11-24'))).toBe(true);
  expect(matches(atLeast('effectiveOn', '2026-11-24'), on('2026-11-23'))).toBe(false);
  const coded: Header = { ...blankHeader, kind: 'CARE_ENTRY', guardianCode: 2 };
  expect(matches(atMost('guardianCode', '3'), coded)).toBe(false);
  expect(matches(atLeast('guardianCode', '1'), coded)).toBe(false);
});
