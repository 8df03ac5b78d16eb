import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf } from '../../measures/same-unit.js';
import { inUnit, scaleOf } from '../../measures/scale.js';
import { convert, ucumUnit, unitReadings } from '../../measures/ucum.js';

const units: [written: string, ucum: string | null][] = [
  ['mm[Hg]', 'mm[Hg]'],
  ['mmHg', 'mm[Hg]'],
  ['beats/min', '/min'],
  ['F', '[degF]'],
  ['steps', '1'],
  ['K/uL', '10*3/uL'],
  ['(score)', '{score}'],
  ['mL/min/{1.73_m2}', 'mL/min/{1.73_m2}'],
  ['furlongs', null],
  ['', null],
  ['two words', null],
];
for (const [written, ucum] of units) {
  test(`${written || 'nothing'} is ${ucum ?? 'no unit'}`, () => expect(ucumUnit(written)).toBe(ucum));
}

test('values convert within one kind only; glucose also between mass and moles', () => {
  expect(convert(97, '[degF]', 'Cel')).toBe(36.1111);
  expect(convert(1, 'kg', 'g')).toBe(1000);
  expect(convert(129, 'mg/dL', 'mmol/L', 180.156)).toBe(7.16046);
  expect(convert(129, 'mg/dL', 'mmol/L')).toBeNull();
  expect(convert(1, 'kg', 'cm')).toBeNull();
  expect(convert(2.5, 'u[iU]/mL', 'm[IU]/L')).toBe(2.5);
  expect(convert(2.5, 'm[IU]/L', '[iU]/L')).toBe(0.0025);
  expect(convert(2.5, '[iU]/L', 'U/L')).toBeNull();
  expect(convert(2.5, '[iU]/L', "[arb'U]/L")).toBeNull();
});

test('nothing that stands for a unit is ever written to the console', () => {
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: fc.constantFrom(...'mgL/[]{}()^*.1 ') })),
      (unit) => {
        ucumUnit(unit);
        convert(1, unit, 'mmol/mol');
        inUnit(1, 'mmol/mol', unit, scaleOf('4548-4'), '2026-11-24');
      },
    ),
    { numRuns: 3000 },
  );
  expect(said.mock.calls).toEqual([]);
  said.mockRestore();
});

test('a text that is too long for a unit is none, at once, whatever asks', () => {
  const codes = ['4548-4', '2345-7', '8867-4', 'unknown'];
  const started = performance.now();
  for (const piece of ['m.', 'm/', '(', '{', '[', '{a}', ' ', ' per ', 'mmol', '10*', '"', '1.73 '])
    for (const unit of [`${piece.repeat(450_000)}m`, `${piece.repeat(450_000)}mmol/mol`]) {
      expect([ucumUnit(unit), convert(1, unit, 'mmol/mol'), convert(1, '%', unit)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(unitReadings(unit)).toEqual([]);
      for (const code of codes)
        for (const known of ['mmol/mol', '%', 'mmol/L', '/min']) {
          expect(inUnit(1, unit, known, scaleOf(code), '2026-11-24')).toBeNull();
          expect(inUnit(1, known, unit, scaleOf(code), '2026-11-24')).toBeNull();
        }
      expect(agreementOf(unit, 'mmol/L')).toBe('UNKNOWN_WORDS');
    }
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('a unit of many parts is none: each part costs more than the one before', () => {
  expect(ucumUnit('m.'.repeat(20).concat('m'))).toBeNull();
  expect(ucumUnit('mL/min/{1.73_m2}')).toBe('mL/min/{1.73_m2}');
});
