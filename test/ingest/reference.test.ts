import { expect, test } from '@jest/globals';
import { keyOf, typeOf } from '../../ingest/fhir/reference.js';

const references: [reference: string, key: string | null, type: string | null][] = [
  ['urn:uuid:58c580cc', '58c580cc', null],
  ['urn:oid:1.2.3', '1.2.3', null],
  ['Patient/12', '12', 'Patient'],
  ['https://example.org/fhir/Patient/12', '12', 'Patient'],
  ['Patient/12/_history/3', '12', 'Patient'],
  ['Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|99', '99', 'Practitioner'],
  ['#inside', '#inside', null],
  ['nothing', null, null],
];

for (const [reference, key, type] of references) {
  test(`${reference} names ${key}`, () => {
    expect(keyOf({ reference })).toBe(key);
    expect(typeOf({ reference })).toBe(type);
  });
}

test('a logical reference is named by its identifier', () => {
  expect(keyOf({ identifier: { system: 's', value: 'v' } })).toBe('v');
  expect(keyOf({ display: 'only a name' })).toBeNull();
  expect(keyOf(undefined)).toBeNull();
});
