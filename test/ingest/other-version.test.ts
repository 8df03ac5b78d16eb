import { expect, test } from '@jest/globals';
import { partOf } from '../../ingest/fhir/part-of.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { type Made, visit } from './hand-made.js';

const now = '2026-11-24T08:00:00.000Z';

function read(resource: Made) {
  const told: string[] = [];
  const codes = { dental: new Set<string>(), certificates: new Set<string>() };
  const warn = (reason: string, expected: string) => told.push(`${reason}: ${expected}`);
  const references = referencesOf(resource, 'key', alone);
  const beside = { language: 'en', codes, warn, now, references } as const;
  return { part: partOf(resource, 'key', surveyOf(resource), beside), told };
}

const subject = { reference: 'Patient/p1' };
const ofR5: readonly Made[] = [
  {
    resourceType: 'Encounter',
    id: 'e',
    status: 'completed',
    class: [{ coding: [{ code: 'AMB' }] }],
    subject,
  },
  { resourceType: 'Encounter', id: 'e', status: 'completed', actualPeriod: { start: '2024-01-01' }, subject },
  { resourceType: 'MedicationRequest', id: 'm', status: 'active', medication: { concept: {} }, subject },
  { resourceType: 'DocumentReference', id: 'd', status: 'current', context: [{ reference: 'Encounter/e' }] },
  { resourceType: 'Procedure', id: 'p', status: 'completed', occurrenceDateTime: '2024-01-01', subject },
  { resourceType: 'AllergyIntolerance', id: 'a', type: { coding: [{ code: 'allergy' }] }, patient: subject },
];
for (const resource of ofR5) {
  const { resourceType, id, status, subject: _, ...others } = resource;
  test(`${resourceType} of R5, told by ${Object.keys(others)[0]}: refused as such`, () => {
    expect(read(resource).part).toEqual({
      refused: 'OTHER_FHIR_VERSION',
      expected: expect.stringMatching(/^FHIR R4; \w+ shows R5$/),
    });
  });
}

test('an observation of STU3 is told as such, and its context is its encounter', () => {
  const { part, told } = read({
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
    valueQuantity: { value: 70, unit: 'kg' },
    effectiveDateTime: '2024-01-01',
    subject,
    context: { reference: 'Encounter/e1' },
  });
  expect(told).toEqual(['OTHER_FHIR_VERSION: FHIR R4; context shows STU3']);
  expect(part).toMatchObject({ part: 'ENTRY', encounter: expect.stringContaining('e1') });
});

test('resources of R4 are taken for nothing else', () => {
  for (const resource of visit()) {
    expect(read(resource).told.filter((line) => line.startsWith('OTHER_FHIR_VERSION'))).toEqual([]);
    expect(read(resource).part).not.toMatchObject({ refused: 'OTHER_FHIR_VERSION' });
  }
});
