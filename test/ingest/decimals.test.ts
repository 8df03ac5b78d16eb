import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, withDecimals } from '../../ingest/read/decimals.js';

const read = (json: string) => JSON.parse(withDecimals(json)) as { value: number };

const written: [json: string, decimal: string | null][] = [
  ['{"value": 1.00}', '1.00'],
  ['{"value":1.0,"unit":"g"}', '1.0'],
  ['{"value" : -0.50 }', '-0.50'],
  ['{"value": 1e3}', '1e3'],
  ['{"value": 1.20E-2}', '1.20E-2'],
  ['{"value": 3.14159265358979323846}', '3.14159265358979323846'],
  ['{"value": 1}', null],
  ['{"value": 100}', null],
  ['{"value": 1.5}', null],
  ['{"value": -2.25}', null],
];
for (const [json, decimal] of written) {
  test(`${json} was written ${decimal ?? 'as it reads'}`, () => expect(decimalOf(read(json))).toBe(decimal));
}

test('what looks like a number in a text stays a text', () => {
  const note = {
    text: 'She said "value": 1.00, and {"value":2.00}',
    value: 'value',
    other: ['"value": 3.0'],
  };
  const json = JSON.stringify({ note, value: 1 }).replace('"value":1}', '"value":1.00}');
  expect(JSON.parse(withDecimals(json))).toMatchObject({ note, value: 1 });
});

test('a source cannot give a number another text', () => {
  expect(decimalOf({ value: 1, 'value as written': '1.00' })).toBe('1.00');
  expect(decimalOf({ value: 1, 'value as written': '2.00' })).toBeNull();
  expect(decimalOf({ value: 1, 'value as written': ' 1 <b>' })).toBeNull();
});

test('the text of any JSON reads as before, beside the texts of its decimals', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.stringMatching(/^\d{0,6}$/))
    .map(([whole, part]) => (part === '' ? String(whole) : `${whole}.${part}`));
  const sample = fc.record({ before: fc.jsonValue(), decimal, unit: fc.string() });
  fc.assert(
    fc.property(sample, ({ before, decimal: text, unit }) => {
      const json = `{"before":${JSON.stringify(before)},"value":${text},"unit":${JSON.stringify(unit)}}`;
      const { before: kept, value, unit: same } = JSON.parse(withDecimals(json));
      expect({ before: kept, value, unit: same }).toEqual(JSON.parse(json));
      expect(decimalOf(JSON.parse(withDecimals(json))) ?? String(value)).toBe(
        String(Number(text)) === text ? String(Number(text)) : text,
      );
    }),
  );
});
