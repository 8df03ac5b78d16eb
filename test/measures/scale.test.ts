import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masterEquations } from '../../measures/hba1c.js';
import { hba1c, laboratoryMeasures } from '../../measures/laboratory.js';
import { neverAbove, plausibleRange } from '../../measures/plausible-ranges.js';
import { rounded } from '../../measures/rounded.js';
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

test('one measure is one series, however its unit is annotated or written', () => {
  const same: readonly [code: string, from: string, to: string, value: number, becomes: number][] = [
    ['4548-4', '%{Hb}', '%', 6.5, 6.5],
    ['4548-4', '10*-2', '%', 6.5, 6.5],
    ['59261-8', 'mmol/mol{Hb}', 'mmol/mol', 48, 48],
    ['17856-6', '%', 'mmol/mol', 6.5, 47.5295],
    ['4548-4', '%{Hb}', 'mmol/mol{Hb}', 6.5, 47.5295],
    ['2823-3', 'mEq/L', 'mmol/L', 4.1, 4.1],
    ['2823-3', 'meq/L', 'mmol/L', 4.1, 4.1],
    ['17861-6', 'meq/L', 'mmol/L', 4.8, 2.4],
    ['3016-3', 'mIU/L', 'm[IU]/L', 2, 2],
    ['3016-3', 'mU/L', 'm[IU]/L', 2, 2],
    ['3016-3', 'uIU/mL', 'm[IU]/L', 2, 2],
    ['6690-2', 'E9/l', '10*9/L', 6, 6],
    ['6690-2', 'x10E9/L', '10*9/L', 6, 6],
    ['6690-2', '10^9/L', '10*9/L', 6, 6],
    ['6690-2', '{cells}/uL', '10*9/L', 6000, 6],
    ['4544-3', 'percent', '%', 44, 44],
    ['2160-0', 'µmol/l', 'umol/L', 80, 80],
  ];
  for (const [code, from, to, value, becomes] of same)
    expect([code, from, told(value, ucumUnit(from) ?? from, to, code)]).toEqual([code, from, becomes]);
  expect(told(5, 'mU/L', 'm[IU]/L', '1742-6')).toBeNull();
  expect(told(5, 'meq/L', 'mmol/L', '2345-7')).toBeNull();
  expect(told(0.065, '1', '%', '4548-4')).toBeNull();
  expect(told(6.5, '', '%', '4548-4')).toBeNull();
});

test('a converted value is told one digit more closely than it was written, at least with three, and never less so', () => {
  expect(rounded(47.52951464801049, 6.5)).toBe(47.5);
  expect(rounded(3.9816000000000003, 36.4)).toBe(3.982);
  expect(rounded(47.52951464801049, 6.5, '6.500')).toBe(47.53);
  expect(rounded(88.4018, 1)).toBe(88.4);
  expect(rounded(0, 0)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const original = digits / 10 ** places;
      const converted = original * 0.0555075;
      const told = rounded(converted, original);
      const written = String(original).replace('.', '').replace(/^0+/, '').length;
      expect(Math.abs(told - converted) / converted).toBeLessThanOrEqual(0.5001 / 10 ** Math.max(2, written));
      expect(told).toBe(Number(told.toPrecision(Math.max(3, written + 1))));
    }),
  );
});
