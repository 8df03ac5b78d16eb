import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isFoundBy } from '../../ingest/fhir/conditional.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { whoseIs } from '../../ingest/fhir/whose.js';
import { daysAfter } from '../../policy/index.js';
import { allergy, type Made, prescription, visit } from './hand-made.js';

const ofPatient = [...visit(), allergy(), prescription()].filter(
  ({ subject, patient }) => subject !== undefined || patient !== undefined,
);

/** Types that references to whom a record is about point at in R4 and its extensions, beside Patient. */
const type = fc.constantFrom(
  ...['Group', 'Device', 'Location', 'RelatedPerson', 'Practitioner', 'PractitionerRole', 'Organization'],
  ...['Substance', 'Medication', 'Person', 'HealthcareService', 'Endpoint'],
);

/** A reference to something of a type that no patient is, in every way that R4 has to write one. */
const other = type.chain((one) =>
  fc.constantFrom<object>(
    { reference: `${one}/1` },
    { reference: `${one}/1/_history/2` },
    { reference: `https://a.example/fhir/${one}/1` },
    { reference: `${one}?identifier=s|1` },
    { reference: 'urn:uuid:pat-1', type: one },
    { reference: 'Patient/1', type: one },
    { reference: `${one}/1`, type: 'Patient' },
    { identifier: { system: 's', value: '1' }, type: one },
    { identifier: { system: 's', value: '1' }, type: `http://hl7.org/fhir/StructureDefinition/${one}` },
    { reference: '#inside' },
    { display: 'The patient' },
    {},
  ),
);

/** Elements that say whom a record is about, with the reference put into each. */
const places: readonly ((reference: object, made: Made) => Record<string, unknown>)[] = [
  (reference, made) => (made.subject === undefined ? { patient: reference } : { subject: reference }),
  (reference, made) => (made.subject === undefined ? { subject: reference } : { patient: reference }),
  (reference) => ({ focus: [reference] }),
  (reference) => ({ focus: [{ reference: 'urn:uuid:pat-1' }, reference] }),
  (reference) => ({ context: { sourcePatientInfo: reference } }),
  (reference) => ({ extension: [{ url: 'urn:example:value-subject', valueReference: reference }] }),
  ...['subject', 'patient', 'beneficiary', 'individual', 'for'].map((owner) => (reference: object) => ({
    contained: [inside, { resourceType: 'Basic', id: 'b', [owner]: reference }],
  })),
];

const inside = { resourceType: 'Group', id: 'inside', identifier: [{ system: 's', value: '1' }] };

const whoseOf = (made: Made) => whoseIs(made, surveyOf(made), referencesOf(made, made.id, alone));

test('a record that any element says to be about anything but a patient is refused, however it is referred to', () => {
  const property = fc.property(
    fc.constantFrom(...ofPatient),
    fc.constantFrom(...places),
    other,
    (made, place, reference) => {
      const said = { contained: [inside], ...made, ...place(reference, made) };
      expect(whoseOf(made)).not.toHaveProperty('refused');
      expect(whoseOf(said as Made)).toHaveProperty('refused');
    },
  );
  fc.assert(property, { numRuns: 2000 });
});

test('what names a patient in more than one element is not taken until it is known that they are one', () => {
  const property = fc.property(
    fc.constantFrom(...ofPatient),
    fc.constantFrom(...places.slice(1)),
    (made, place) => {
      const whose = whoseOf({ ...made, ...place({ reference: 'Patient/2' }, made) } as Made);
      if ('refused' in whose) throw new Error(whose.expected);
      const certain = whose.claims.filter(({ unlessKnown }) => !unlessKnown).map(({ name }) => name);
      expect([whose.patient, ...certain].sort()).toEqual(['Patient/2', 'urn:uuid:pat-1']);
    },
  );
  fc.assert(property);
});

test('a search finds a birth date as R4 says of its prefixes and of dates that are not whole', () => {
  const date = fc.nat(40_000).map((days) => daysAfter('1900-01-01', days));
  const compared: Readonly<Record<string, (one: string, from: string, to: string) => boolean>> = {
    '': (one, from, to) => one >= from && one <= to,
    eq: (one, from, to) => one >= from && one <= to,
    ne: (one, from, to) => one < from || one > to,
    gt: (one, _, to) => one > to,
    sa: (one, _, to) => one > to,
    ge: (one, from) => one >= from,
    lt: (one, from) => one < from,
    eb: (one, from) => one < from,
    le: (one, _, to) => one <= to,
  };
  const property = fc.property(
    date,
    date,
    fc.boolean(),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom(...Object.keys(compared)),
    (born, asked, isSame, length, prefix) => {
      const told = (isSame ? born : asked).slice(0, length);
      const rest = '-01-01'.slice(length - 4);
      const [from, to] = [`${told}${rest}`, `${told}${rest.replaceAll('01', '99')}`];
      const expected = compared[prefix]?.(born, from, to);
      expect([born, prefix, told, isFoundBy(born, `${prefix}${told}`)]).toEqual([
        born,
        prefix,
        told,
        expected,
      ]);
    },
  );
  fc.assert(property, { numRuns: 1000 });
});
