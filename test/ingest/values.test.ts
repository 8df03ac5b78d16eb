import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codedOf } from '../../ingest/fhir/coded.js';
import { interpretationOf } from '../../ingest/fhir/interpretation.js';
import { measuredOf } from '../../ingest/fhir/measured.js';
import { rangeOf } from '../../ingest/fhir/reference-range.js';
import type { LaboratoryResult, LaboratoryValue } from '../../subgraphs/records/model/content.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, encounter, laboratory, organization, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const grams = (value: number) => ({ value, unit: 'g/L', system: 'http://unitsofmeasure.org', code: 'g/L' });
const one = { value: 1, unit: '1', code: '1' };

function measured(source: Parameters<typeof measuredOf>[0]) {
  const told: string[] = [];
  const value = measuredOf(source, 'en', (reason) => told.push(reason));
  return { value, told };
}

describe('a value is told in words that cannot be read otherwise', () => {
  const texts: [what: string, source: Parameters<typeof measuredOf>[0], text: string][] = [
    ['a range', { valueRange: { low: grams(1), high: grams(2) } }, '1–2 g/L'],
    ['a range without a low end', { valueRange: { high: grams(2) } }, '≤ 2 g/L'],
    ['a range without a high end', { valueRange: { low: grams(1.5) } }, '≥ 1.5 g/L'],
    ['a range below zero', { valueRange: { low: grams(-3), high: grams(-1) } }, '-3 – -1 g/L'],
    ['a titre', { valueRatio: { numerator: one, denominator: { ...one, value: 128 } } }, '1 : 128'],
    [
      'a ratio of two units',
      { valueRatio: { numerator: { value: 5, unit: 'mg' }, denominator: { value: 2, unit: 'mL' } } },
      '5 mg : 2 mL',
    ],
    [
      'a titre beyond what was measured',
      { valueRatio: { numerator: one, denominator: { ...one, value: 128, comparator: '>' } } },
      '1 : > 128',
    ],
    ['a truth', { valueBoolean: false }, 'false'],
    ['a text', { valueString: 'trace' }, 'trace'],
    ['a time', { valueTime: '10:30:00' }, '10:30:00'],
    ['a period', { valuePeriod: { start: '2022-03-01', end: '2022-03-02' } }, '2022-03-01/2022-03-02'],
    ['an attachment', { valueAttachment: { contentType: 'text/plain', data: 'MTIz' } }, '123'],
  ];
  for (const [what, source, text] of texts) {
    test(`${what}: ${text}`, () => {
      expect(measured(source)).toEqual({ value: { quantity: null, coded: null, text }, told: [] });
    });
  }
});

test('a whole number is a number; zero is one', () => {
  expect(measured({ valueInteger: 0 }).value.quantity).toMatchObject({ value: 0, unit: null });
  expect(measured({ valueQuantity: grams(0) }).value.quantity).toMatchObject({ value: 0, unit: 'g/L' });
});

test('a comparator stays with its number', () => {
  expect(measured({ valueQuantity: { ...grams(5), comparator: '<' } }).value.quantity?.comparator).toBe('<');
});

test('why there is no value is told in words and as a code', () => {
  const dataAbsentReason = {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'masked' }],
  };
  const { value, told } = measured({ dataAbsentReason });
  expect(value).toMatchObject({ text: 'masked', absentReason: { code: 'masked' } });
  expect(told).toEqual([]);
});

test('ends in two units keep both, and make no range of one', () => {
  const low = { value: 1, unit: 'mg/L', code: 'mg/L' };
  expect(measured({ valueRange: { low, high: grams(5) } }).value.text).toBe('1 mg/L – 5 g/L');
  expect(rangeOf([{ low, high: grams(5) }], () => undefined)).toEqual({
    low: null,
    high: null,
    unit: null,
    text: '1 mg/L – 5 g/L',
  });
  expect(rangeOf([{ low: { value: 1 }, high: grams(5) }], () => undefined)).toMatchObject({
    low: 1,
    high: 5,
    unit: 'g/L',
  });
});

test('a value that is not read, one of two, and one with a reason for its absence are told', () => {
  for (const source of [
    { valueReference: { reference: 'Observation/1' } },
    { valueMoney: { value: 5 } },
    { valueRatio: { numerator: one } },
    { valueQuantity: grams(5), valueString: 'other' },
    { valueQuantity: grams(5), dataAbsentReason: { coding: [{ code: 'error' }] } },
  ])
    expect(measured(source).told).toContain('VALUE_LEFT_OUT');
});

test('what cannot be told is said', () => {
  expect(measured({ valueSampledData: { data: '1 2 3' } }).told).toEqual(['VALUE_LEFT_OUT']);
  expect(measured({ valueQuantity: { unit: 'mmol/L' } }).told).toEqual(['VALUE_LEFT_OUT']);
  expect(measured({ valueAttachment: { contentType: 'application/pdf', data: 'MTIz' } }).told).toEqual([
    'ATTACHMENT_LEFT_OUT',
  ]);
});

describe('the reference range is what is usual', () => {
  const range = (type: string | null, low: number, more: object = {}) => ({
    ...(type === null ? {} : { type: { coding: [{ code: type }] } }),
    low: grams(low),
    ...more,
  });
  const lowOf = (...ranges: Parameters<typeof rangeOf>[0] & object) => rangeOf(ranges, () => undefined)?.low;
  test('the normal one, in any order', () => {
    expect(lowOf(range('treatment', 2), range('normal', 3.5))).toBe(3.5);
    expect(lowOf(range('normal', 3.5), range('treatment', 2))).toBe(3.5);
  });
  test('else one without a type', () => {
    expect(lowOf(range('critical', 2), range(null, 4))).toBe(4);
  });
  test('one for everybody before one for a group', () => {
    const group = { appliesTo: [{ text: 'Pregnant' }] };
    expect(lowOf(range(null, 9, group), range(null, 4))).toBe(4);
  });
  test('none when all say something else, and that is said', () => {
    const told: string[] = [];
    expect(rangeOf([range('therapeutic', 2)], (reason) => told.push(reason))).toBeNull();
    expect(told).toEqual(['VALUE_LEFT_OUT']);
  });
});

describe('an interpretation is told by its gravest code, and the code is kept', () => {
  const v3 = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
  const of = (...codes: readonly string[]) =>
    interpretationOf([{ coding: codes.map((code) => ({ system: v3, code })) }], 'en', () => undefined);
  const codes: [code: string, interpretation: LaboratoryValue['interpretation']][] = [
    ['N', 'NORMAL'],
    ['H', 'HIGH'],
    ['HU', 'HIGH'],
    ['H>', 'HIGH'],
    ['L<', 'LOW'],
    ['LL', 'CRITICAL_LOW'],
    ['HH', 'CRITICAL_HIGH'],
    ['POS', 'ABNORMAL'],
    ['IND', null],
    ['R', null],
    ['S', null],
    ['DET', null],
    ['ND', null],
  ];
  for (const [code, interpretation] of codes) {
    test(`${code}: ${interpretation}`, () => {
      expect(of(code)).toMatchObject({ interpretation, interpretationCode: { system: v3, code } });
    });
  }
  test('a local code before it says nothing, and is kept beside it', () => {
    const coding = [
      { system: 'http://example.org', code: 'high' },
      { system: v3, code: 'H' },
    ];
    expect(interpretationOf([{ coding }], 'en', () => undefined)).toMatchObject({
      interpretation: 'HIGH',
      interpretationCode: { code: 'H', others: [{ system: 'http://example.org', code: 'high' }] },
    });
  });
  test('of several the gravest, in any order', () => {
    expect([of('N', 'HH').interpretation, of('HH', 'N').interpretation]).toEqual([
      'CRITICAL_HIGH',
      'CRITICAL_HIGH',
    ]);
  });
  test('one that nobody knows is told, and kept', () => {
    const told: string[] = [];
    const found = interpretationOf([{ coding: [{ code: 'zz' }] }], 'en', (reason) => told.push(reason));
    expect(found).toMatchObject({ interpretation: null, interpretationCode: { code: 'zz' } });
    expect(told).toEqual(['UNKNOWN_CODE']);
  });
});

describe('a concept keeps all its codings', () => {
  const icd = { system: 'http://hl7.org/fhir/sid/icd-10', code: 'F32.1', display: 'Depressive episode' };
  const snomed = { system: 'http://snomed.info/sct', code: '370143000', display: 'Major depression' };
  const local = { system: 'urn:local', code: 'D1' };
  const codings = fc.shuffledSubarray([icd, snomed, local, { code: 'x' }], { minLength: 1 });
  const read = (coding: readonly object[], text?: string) =>
    codedOf({ coding: [...coding], text }, 'en', () => undefined);

  test('the one that the user chose is shown, else the best known; the words of the source stay', () => {
    expect(read([snomed, icd], 'low mood')).toEqual({
      system: icd.system,
      code: icd.code,
      display: { fi: null, sv: null, en: icd.display },
      text: 'low mood',
      others: [
        { system: snomed.system, code: snomed.code, display: { fi: null, sv: null, en: snomed.display } },
      ],
    });
    expect(read([icd, { ...snomed, userSelected: true }])?.code).toBe(snomed.code);
  });

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(codings, fc.infiniteStream(fc.nat()), (picked, stream) => {
        const keys = new Map(picked.map((one) => [one, stream.next().value]));
        const shuffled = [...picked].sort((a, b) => Number(keys.get(a)) - Number(keys.get(b)));
        expect(read(shuffled)).toEqual(read(picked));
      }),
    );
  });

  test('as many as the graph gives; what is left out is said', () => {
    const told: string[] = [];
    const coding = Array.from({ length: 12 }, (_, index) => ({ system: 'urn:local', code: `c${index}` }));
    const found = codedOf({ coding }, 'en', (reason) => told.push(reason));
    expect([found?.others?.length, told]).toEqual([8, ['VALUE_LEFT_OUT']]);
  });

  test('each once', () => {
    expect(read([icd, icd])).not.toHaveProperty('others');
  });
});

test('from the file to the store: precision, the value beside its components, what was left out', async () => {
  const made = bundle(
    organization(),
    patient(),
    encounter(),
    laboratory({
      component: [{ code: { coding: [{ system: 'http://loinc.org', code: '26453-1' }] }, valueInteger: 3 }],
    }),
  );
  const path = json('precise.json', made);
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace('"value":134', '"value":134.00')
      .replace('"value":117', '"value":117.0'),
  );
  const report = await importMade(db, [path]);
  expect(report.warnings).not.toHaveProperty('VALUE_LEFT_OUT');
  const [document] = await wholeDocuments(db, { kind: 'LABORATORY_RESULT' });
  expect((document?.content as LaboratoryResult | undefined)?.results).toMatchObject([
    {
      value: { quantity: { value: 134, decimal: '134.00' } },
      referenceRange: { low: 117, text: '117.0–155 g/L' },
    },
    { code: { code: '26453-1' }, value: { quantity: { value: 3 } } },
  ]);
});
