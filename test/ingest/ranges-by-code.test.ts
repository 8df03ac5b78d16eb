import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strictestRange } from '../../measures/plausible-ranges.js';
import { amountOf, chosen, drafted, loinc, own, part, snomed, storedOf } from './phr-made.js';

const bodyWeight = { meta: { profile: ['http://phr.kanta.fi/StructureDefinition/fiphr-sd-bodyweight'] } };
const heavy = ['OUT_OF_RANGE', 'valueQuantity: from 0.2 to 650 kg'];

test('a weight of 80 tonnes is none, by whatever codes and profile it is told', () => {
  const codings = [
    [loinc('29463-7')],
    [chosen(snomed('27113001')), loinc('29463-7')],
    [snomed('27113001')],
    [loinc('3141-9')],
    [loinc('29463-7'), loinc('18833-4')],
    [{ ...loinc('29463-7'), code: '29463-7 ' }],
  ];
  for (const coding of codings) expect(storedOf(own(coding, amountOf(80_000, 'kg')))).toEqual(heavy);
  const local = [{ system: 'urn:app', code: 'weight' }];
  expect(storedOf(own(local, { ...amountOf(80_000, 'kg'), ...bodyWeight }))).toEqual(heavy);
  expect(storedOf(own([snomed('27113001')], amountOf(176, '[lb_av]')))).toEqual([79.8323, 'kg']);
});

const pressure = (...component: object[]) => own([loinc('85354-9')], { component });
const tooHigh = ['OUT_OF_RANGE', 'component.0.valueQuantity: from 10 to 500 mm[Hg]'];

test('the parts of a pressure have their ranges under every code, and each part stands once', () => {
  const parts = (systolic: object[], high: number, diastolic: object[], low: number) =>
    pressure(part(systolic, amountOf(high, 'mm[Hg]')), part(diastolic, amountOf(low, 'mm[Hg]')));
  const [ofHigh, ofLow] = [snomed('271649006'), snomed('271650006')];
  expect(storedOf(parts([ofHigh], 5_000, [ofLow], 80))).toEqual(tooHigh);
  expect(storedOf(parts([chosen(ofHigh), loinc('8480-6')], 5_000, [ofLow], 80))).toEqual(tooHigh);
  expect(storedOf(parts([ofHigh], 95, [ofLow], 140))).toEqual([
    'OUT_OF_RANGE',
    'component.1.valueQuantity: not above component.0.valueQuantity',
  ]);
  expect(
    storedOf(
      pressure(
        part([loinc('8480-6')], amountOf(180, 'mm[Hg]')),
        part([ofHigh], amountOf(120, 'mm[Hg]')),
        part([loinc('8462-4')], amountOf(150, 'mm[Hg]')),
      ),
    ),
  ).toEqual(['BAD_SHAPE', 'component.1.valueQuantity: another measure than component.0.valueQuantity']);
  expect(storedOf(own([loinc('85354-9')], amountOf(5_000, 'mm[Hg]')))).toEqual([
    'BAD_SHAPE',
    'valueQuantity: none; a panel has the values of its parts',
  ]);
});

const others: [what: string, coding: object, value: number, unit: string, expected: string][] = [
  ['a share of haemoglobin below none', loinc('4548-4'), -5, '%', 'from 5 to 250 mmol/mol'],
  ['more haemoglobin than there is', loinc('4548-4'), 650, '%', 'from 5 to 250 mmol/mol'],
  [
    'milligrams of glucose as moles, under a code of laboratories',
    loinc('2339-0'),
    104,
    'mmol/L',
    'from 0.6 to 60 mmol/L',
  ],
  ['Fahrenheit as Celsius, in the mouth', loinc('8331-1'), 98.6, 'Cel', 'from 10 to 47 Cel'],
  ['less cholesterol than none', loinc('2093-3'), -3, 'mmol/L', 'from 0 to 2000 mmol/L'],
  [
    'a pressure of something unknown',
    { system: 'urn:app', code: 'x' },
    5_000,
    'mm[Hg]',
    'from 0 to 1000 mm[Hg]',
  ],
  ['a negative length of something unknown', { system: 'urn:app', code: 'x' }, -1, 'cm', 'from 0 to 2000 km'],
];
for (const [what, coding, value, unit, expected] of others)
  test(`${what} is refused with what was expected`, () =>
    expect(storedOf(own([coding], amountOf(value, unit)))).toEqual([
      'OUT_OF_RANGE',
      `valueQuantity: ${expected}`,
    ]));

test('of several codes the strictest end of each side holds, in any order', () => {
  const day = '2026-11-24';
  const codes = fc.shuffledSubarray(['29463-7', '3141-9', '8480-6', '8462-4', '8867-4', '59408-5', 'x'], {
    minLength: 1,
  });
  fc.assert(
    fc.property(codes, (several) => {
      const all = strictestRange(several, day);
      expect(strictestRange([...several].reverse(), day)).toEqual(all);
      for (const code of several) {
        const one = strictestRange([code], day);
        if (one === undefined) continue;
        expect(all?.low).toBeGreaterThanOrEqual(one.low);
        expect(all?.high).toBeLessThanOrEqual(one.high);
      }
    }),
  );
});

const dosed = (
  value: number,
  unit: string,
  coding: object = { system: 'http://www.whocc.no/atc', code: 'A10AB05' },
) => ({
  resourceType: 'MedicationAdministration',
  status: 'completed',
  identifier: [{ value: 'dose-1' }],
  medicationCodeableConcept: { coding: [coding] },
  effectiveDateTime: '2026-03-02T07:15:00+02:00',
  dosage: { dose: { value, unit } },
});

test('insulin is dosed in international units, however they are written; other units of it are none', () => {
  for (const unit of ['U', 'IU', 'units', '[iU]', 'ky']) {
    expect(storedOf(dosed(10, unit))).toEqual([10, '[iU]']);
    expect(storedOf(dosed(5_000, unit))).toEqual(['OUT_OF_RANGE', 'dosage.dose: from 0 to 1000 [iU]']);
  }
  expect(storedOf(dosed(5_000, 'mL'))).toEqual([
    'UNKNOWN_UNIT',
    'dosage.dose: a unit that can be told in [iU]',
  ]);
  const vitamin = { system: 'http://www.whocc.no/atc', code: 'A11CC05' };
  expect(storedOf(dosed(20_000, 'IU', vitamin))).toEqual([20_000, '[iU]']);
});

test('a unit in words and a unit as a code are one and the same; a value and the reason why there is none exclude each other', () => {
  const weighs = (unit: string, code: string) =>
    own([loinc('29463-7')], { valueQuantity: { value: 80, unit, code } });
  const oneUnit = ['UNKNOWN_UNIT', expect.stringContaining('one unit')];
  expect(storedOf(weighs('lb', 'kg'))).toEqual(oneUnit);
  expect(drafted(weighs('cm', 'kg')).warned).toMatchObject([
    ['UNKNOWN_UNIT', expect.stringContaining('one unit')],
  ]);
  for (const words of ['kg', 'kilograms', 'kiloa']) expect(storedOf(weighs(words, 'kg'))).toEqual([80, 'kg']);
  const dataAbsentReason = { coding: [{ code: 'error' }] };
  expect(storedOf(own([loinc('29463-7')], { ...amountOf(80, 'kg'), dataAbsentReason }))).toEqual([
    'BAD_SHAPE',
    'dataAbsentReason: none beside a value',
  ]);
  const broken = part([loinc('8480-6')], { ...amountOf(120, 'mm[Hg]'), dataAbsentReason });
  expect(storedOf(pressure(broken))).toEqual([
    'BAD_SHAPE',
    'component.0.dataAbsentReason: none beside a value',
  ]);
});

test('what is extreme and possible is stored', () => {
  expect(drafted(own([loinc('29463-7')], amountOf(540, 'kg'))).made).toMatchObject({
    category: 'BODY_MEASUREMENT',
  });
});
