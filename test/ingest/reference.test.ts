import { describe, expect, test } from '@jest/globals';
import { NOWHERE, nameInBundle, nameOutside } from '../../ingest/fhir/names.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import type { Resource } from '../../ingest/read/met.js';

const nobody: Resource = { resourceType: 'Observation', id: 'o' };
const uuid = '58c580cc-0000-4000-8000-00000000abcd';
const named = (text: string, types: readonly string[], where = alone) =>
  referencesOf(nobody, 'Observation/o', where).nameOf({ reference: text }, ...types);

const references: [reference: string, type: string, name: string | null][] = [
  [`urn:uuid:${uuid}`, 'Patient', `urn:uuid:${uuid}`],
  [`urn:uuid:${uuid.toUpperCase()}`, 'Patient', `urn:uuid:${uuid}`],
  [`Patient/${uuid}`, 'Patient', `urn:uuid:${uuid}`],
  ['urn:oid:1.2.3', 'Patient', 'urn:oid:1.2.3'],
  ['Patient/12', 'Patient', 'Patient/12'],
  ['Patient/12/_history/3', 'Patient', 'Patient/12'],
  ['https://a.example/fhir/Patient/12', 'Patient', 'https://a.example/fhir/Patient/12'],
  ['https://a.example/fhir/Patient/12/_history/3', 'Patient', 'https://a.example/fhir/Patient/12'],
  ['Practitioner?identifier=http://npi|99', 'Practitioner', 'Practitioner?http://npi|99'],
  ['Practitioner?active=true&identifier=http://npi|99', 'Practitioner', 'Practitioner?http://npi|99'],
  ['Practitioner?identifier=http%3A%2F%2Fnpi%7C99&name=A', 'Practitioner', 'Practitioner?http://npi|99'],
  ['Patient?identifier=1.2.246.21|010170-901K', 'Patient', 'Patient?urn:oid:1.2.246.21|010170-901K'],
  ['Patient?identifier=s|131052+308T', 'Patient', 'Patient?s|131052+308T'],
  ['Patient?_id=12', 'Patient', 'Patient/12'],
  ['Practitioner?identifier=99', 'Practitioner', NOWHERE],
  ['Practitioner?identifier=s|1,s|2', 'Practitioner', NOWHERE],
  ['Practitioner?identifier=s|1&identifier=s|2', 'Practitioner', NOWHERE],
  ['Patient?family=Virtanen', 'Patient', NOWHERE],
  ['Group/12', 'Patient', NOWHERE],
  ['https://a.example/fhir/Organization/12', 'Patient', NOWHERE],
  ['Organization?identifier=s|12', 'Patient', NOWHERE],
  ['#inside', 'Patient', NOWHERE],
];

for (const [reference, type, name] of references) {
  test(`${reference}, where a ${type} is meant, is ${name}`, () =>
    expect(named(reference, [type])).toBe(name));
}

test('a logical reference is named by its identifier, system and value', () => {
  const { nameOf } = referencesOf(nobody, 'Observation/o', alone);
  expect(nameOf({ identifier: { system: 's', value: 'v' } }, 'Patient')).toBe('Patient?s|v');
  expect(nameOf({ identifier: { value: 'v' } }, 'Patient')).toBe(NOWHERE);
  expect(nameOf({ identifier: { system: 's', value: 'v' }, type: 'Group' }, 'Patient')).toBe(NOWHERE);
  expect(nameOf({ display: 'only a name' }, 'Patient')).toBeNull();
  expect(nameOf(undefined, 'Patient')).toBeNull();
});

describe('a relative reference', () => {
  const at = (base: string | null, bundle: string | null, ownBase: string | null = null) => ({
    base,
    bundle,
    ownBase,
  });
  test('is of the server that the entry itself is of', () =>
    expect(named('Patient/1', ['Patient'], at('http://a/fhir', '0'))).toBe('http://a/fhir/Patient/1'));
  test('is of the system where that server is the system’s own', () =>
    expect(named('Patient/1', ['Patient'], at('http://a/fhir', '0', 'http://a/fhir'))).toBe('Patient/1'));
  test('is of its bundle where the entry names no server, and else of the system', () => {
    const name = named('Patient/1', ['Patient'], at(null, '0'));
    expect(name).toBe(nameInBundle('0', 'Patient/1'));
    expect(nameOutside(name ?? '')).toBe('Patient/1');
  });
  test('of another scheme means nothing outside its bundle', () => {
    const name = named('resource:0', ['Patient'], at(null, '0'));
    expect(name).toBe(nameInBundle('0', 'resource:0'));
    expect(nameOutside(name ?? '')).toBe(NOWHERE);
  });
});

test('what is contained is local to its resource, and must be of the type', () => {
  const resource: Resource = {
    resourceType: 'MedicationRequest',
    contained: [
      { resourceType: 'Medication', id: 'med' },
      { resourceType: 'Practitioner', id: 'doc', identifier: [{ system: 's', value: '9' }] },
      { resourceType: 'Practitioner', id: 'unnamed' },
    ],
  };
  const { nameOf } = referencesOf(resource, 'MedicationRequest/m1', alone);
  expect(nameOf({ reference: '#med' }, 'Medication')).toBe('MedicationRequest/m1#med');
  expect(nameOf({ reference: '#med' }, 'Patient')).toBe(NOWHERE);
  expect(nameOf({ reference: '#doc' }, 'Practitioner')).toBe('Practitioner?s|9');
  expect(nameOf({ reference: '#unnamed' }, 'Practitioner')).toBe(NOWHERE);
});
