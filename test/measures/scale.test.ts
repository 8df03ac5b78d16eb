import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masterEquations } from '../../measures/hba1c.js';
import { hba1c, laboratoryMeasures } from '../../measures/laboratory.js';
import { neverAbove, plausibleRange } from '../../measures/plausible-ranges.js';
import { inUnit, scaleOf } from '../../measures/scale.js';
import { ucumUnit } from '../../measures/ucum.js';
import { wellbeingMeasures } from '../../measures/wellbeing.js';

const day = '2026-11-24';
const told = (value: number, from: string, to: string, code: string) =>
  inUnit(value, from, to, scaleOf(code), day);

test('HbA1c in percent and in mmol/mol is one measure by the master equation, and by nothing else', () => {
  expect(scaleOf('4548-4')).toBe(scaleOf('59261-8'));
  const pairs = [
    [5, 31],
    [6, 42],
    [6.5, 48],
    [7, 53],
    [8, 64],
    [10, 86],
  ] as const;
  for (const [percent, amount] of pairs) {
    expect(Math.round(told(percent, '%', 'mmol/mol', '4548-4') ?? 0)).toBe(amount);
    expect(told(amount, 'mmol/mol', '%', '59261-8')).toBeCloseTo(percent, 0);
  }
  expect(told(7, '%', '1', '4548-4')).toBeNull();
  expect(masterEquations.every(({ source }) => source.length > 20)).toBe(true);
});

test('mass and amount of a substance are told in each other by its molar mass, of another substance not at all', () => {
  expect(told(126, 'mg/dL', 'mmol/L', '2345-7')).toBeCloseTo(6.99, 2);
  expect(told(1, 'mg/dL', 'umol/L', '2160-0')).toBeCloseTo(88.4, 1);
  expect(told(200, 'mg/dL', 'mmol/L', '2093-3')).toBeCloseTo(5.17, 2);
  expect(told(150, 'mg/dL', 'mmol/L', '2571-8')).toBeCloseTo(1.69, 2);
  expect(told(20, 'mg/dL', 'mmol/L', '3094-0')).toBeCloseTo(7.14, 2);
  expect(told(14, 'g/dL', 'g/L', '718-7')).toBe(140);
  expect(told(5, 'mg/dL', 'mmol/L', 'unknown')).toBeNull();
  expect(told(5, '[iU]/L', 'U/L', '1742-6')).toBeNull();
});

test('there and back is the same value', () => {
  const pairs = fc.constantFrom(
    ['4548-4', '%', 'mmol/mol'],
    ['2345-7', 'mg/dL', 'mmol/L'],
    ['8310-5', '[degF]', 'Cel'],
    ['29463-7', '[lb_av]', 'kg'],
  );
  fc.assert(
    fc.property(pairs, fc.integer({ min: 3, max: 300 }), ([code = '', from = '', to = ''], value) => {
      const there = told(value, from, to, code);
      expect(there).not.toBeNull();
      const back = told(there ?? 0, to, from, code) ?? 0;
      expect(Math.abs(back - value) / value).toBeLessThan(1e-3);
    }),
  );
});

test('every usual unit is UCUM, every code has one scale, and every range and relation is of a measure that is known', () => {
  const units = [...wellbeingMeasures, ...laboratoryMeasures, hba1c].map(({ unit }) => unit);
  expect(units.filter((unit) => unit !== null && ucumUnit(unit) !== unit)).toEqual([]);
  const codes = [...laboratoryMeasures, hba1c].flatMap((measure) => measure.codes);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, unit } of wellbeingMeasures) expect([code, scaleOf(code).unit]).toEqual([code, unit]);
  const measured = wellbeingMeasures.filter(({ unit }) => unit !== null);
  expect(measured.filter(({ code }) => plausibleRange(code, day) === undefined)).toEqual([]);
  for (const { lower, upper } of neverAbove)
    expect([scaleOf(lower).unit, scaleOf(lower).unit]).toEqual([scaleOf(upper).unit, 'mm[Hg]']);
});
