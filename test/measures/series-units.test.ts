import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inUnit, scaleOf } from '../../measures/scale.js';
import { mainUnit, seriesUnits } from '../../measures/series-units.js';

const day = '2026-11-24';
const series = (code: string, counts: Record<string, number>) => {
  const found = new Map(Object.entries(counts));
  return {
    main: mainUnit(found, scaleOf(code), day),
    units: Object.fromEntries(seriesUnits(found, scaleOf(code), day)),
  };
};

test('the usual unit of the measure takes in what can be told in it, however few values have it', () => {
  expect(series('29463-7', { '[lb_av]': 40, kg: 1 })).toEqual({
    main: 'kg',
    units: { '[lb_av]': 'kg', kg: 'kg' },
  });
  expect(series('2345-7', { 'mg/dL': 9 })).toEqual({ main: 'mmol/L', units: { 'mg/dL': 'mmol/L' } });
  expect(series('4548-4', { '%': 9, 'mmol/mol': 2 })).toEqual({
    main: 'mmol/mol',
    units: { '%': 'mmol/mol', 'mmol/mol': 'mmol/mol' },
  });
});

test('what cannot be told in it stands in a series of its own, and is never the one that is meant', () => {
  expect(series('29463-7', { st: 7, kg: 1 })).toEqual({ main: 'kg', units: { st: 'st', kg: 'kg' } });
  expect(series('1742-6', { '[iU]/L': 3, 'm[iU]/L': 4, 'U/L': 1 })).toEqual({
    main: 'U/L',
    units: { '[iU]/L': 'm[iU]/L', 'm[iU]/L': 'm[iU]/L', 'U/L': 'U/L' },
  });
});

test('without a usual unit the one of most values counts; of equals the first by name', () => {
  expect(series('x', { cm: 1, m: 5, kg: 5 }).main).toBe('m');
  expect(series('x', { kg: 2, cm: 2 }).main).toBe('cm');
  expect(series('x', { strange: 2 })).toEqual({ main: 'strange', units: { strange: 'strange' } });
  expect(series('x', {})).toEqual({ main: null, units: {} });
});

const units = fc.constantFrom(
  'kg',
  'g',
  '[lb_av]',
  'st',
  'cm',
  'm',
  'mg/dL',
  'mmol/L',
  '%',
  'mmol/mol',
  '/min',
  'U/L',
  '[iU]/L',
  'strange',
  '',
);
const counted = fc.uniqueArray(fc.tuple(units, fc.integer({ min: 1, max: 50 })), {
  selector: ([unit]) => unit,
});
const codes = fc.constantFrom('29463-7', '2345-7', '4548-4', '1742-6', '8867-4', 'x');

test('every value stands in exactly one series whose unit it can be told in, whatever the order', () => {
  fc.assert(
    fc.property(codes, counted, (code, counts) => {
      const found = seriesUnits(new Map(counts), scaleOf(code), day);
      expect([...found.keys()].sort()).toEqual(counts.map(([unit]) => unit).sort());
      for (const [unit, target] of found) expect(inUnit(5, unit, target, scaleOf(code), day)).not.toBeNull();
      const reversed = new Map([...counts].reverse());
      expect(Object.fromEntries(seriesUnits(reversed, scaleOf(code), day))).toEqual(
        Object.fromEntries(found),
      );
      expect(mainUnit(reversed, scaleOf(code), day)).toBe(mainUnit(new Map(counts), scaleOf(code), day));
      const targets = [...new Set(found.values())];
      for (const one of targets)
        for (const other of targets)
          if (one !== other) expect(inUnit(5, one, other, scaleOf(code), day)).toBeNull();
    }),
  );
});
