import { describe, expect, test } from '@jest/globals';
import { judge, treatmentOf } from '../../ingest/fhir/judge.js';
import { mappers } from '../../ingest/fhir/mappers.js';
import { type ModifierPath, modifiers, uses } from '../../ingest/fhir/modifiers.js';
import { partOf } from '../../ingest/fhir/part-of.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { allergy, type Made, visit, weight } from './hand-made.js';

const medicationStatuses = 'active on-hold cancelled completed stopped draft unknown entered-in-error';
const reportStatuses =
  'registered partial preliminary final amended corrected appended cancelled entered-in-error unknown';
const observationStatuses =
  'registered preliminary final amended corrected cancelled entered-in-error unknown';

/** The elements that the StructureDefinitions of FHIR R4 (4.0.1) mark `isModifier`, with the codes of their required value sets. */
const r4: Readonly<Record<string, string>> = {
  'AllergyIntolerance.clinicalStatus': 'active inactive resolved',
  'AllergyIntolerance.verificationStatus': 'unconfirmed confirmed refuted entered-in-error',
  'CarePlan.status': 'draft active on-hold revoked completed entered-in-error unknown',
  'CarePlan.intent': 'proposal plan order option',
  'CarePlan.activity.detail.status':
    'not-started scheduled in-progress on-hold completed cancelled stopped unknown entered-in-error',
  'CarePlan.activity.detail.doNotPerform': 'true false',
  'Composition.status': 'preliminary final amended entered-in-error',
  'Condition.clinicalStatus': 'active recurrence relapse inactive remission resolved',
  'Condition.verificationStatus': 'unconfirmed provisional differential confirmed refuted entered-in-error',
  'DiagnosticReport.status': reportStatuses,
  'DocumentReference.status': 'current superseded entered-in-error',
  'Encounter.status':
    'planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown',
  'Goal.lifecycleStatus':
    'proposed planned accepted active on-hold completed cancelled entered-in-error rejected',
  'ImagingStudy.status': 'registered available cancelled entered-in-error unknown',
  'Immunization.status': 'completed entered-in-error not-done',
  'Immunization.isSubpotent': 'true false',
  'Location.status': 'active suspended inactive',
  'Medication.status': 'active inactive entered-in-error',
  'MedicationAdministration.status':
    'in-progress not-done on-hold completed entered-in-error stopped unknown',
  'MedicationRequest.status': medicationStatuses,
  'MedicationRequest.intent':
    'proposal plan order original-order reflex-order filler-order instance-order option',
  'MedicationRequest.doNotPerform': 'true false',
  'MedicationStatement.status':
    'active completed entered-in-error intended stopped on-hold unknown not-taken',
  'Observation.status': observationStatuses,
  'Organization.active': 'true false',
  'Patient.active': 'true false',
  'Patient.deceasedBoolean': 'true false',
  'Patient.link.type': 'replaced-by replaces refer seealso',
  'Procedure.status': 'preparation in-progress not-done on-hold stopped completed entered-in-error unknown',
  'HumanName.use': 'usual official temp nickname anonymous old maiden',
  'Address.use': 'home work temp old billing',
  'ContactPoint.use': 'home work temp old mobile',
  'Identifier.use': 'usual official temp secondary old',
};

const table: Readonly<Record<string, object>> = { ...modifiers, ...uses };
const sorted = (codes: readonly string[]) => [...codes].sort();

describe('every element that R4 marks as a modifier has its treatments', () => {
  for (const [path, codes] of Object.entries(r4)) {
    test(`${path}: each of its codes, and no other`, () => {
      expect(sorted(Object.keys(table[path] ?? {}))).toEqual(sorted(codes.split(' ')));
    });
  }

  test('no resource type is mapped of which it was not asked', () => {
    const asked = new Set(Object.keys(table).map((path) => path.split('.')[0]));
    expect([...mappers.keys()].filter((type) => !asked.has(type))).toEqual([]);
  });
});

/** A resource of the type with a value at a path. */
function withValue(path: string, value: unknown): Made {
  const [type = '', ...steps] = path.split('.');
  const made = steps.reduceRight<unknown>((below, step) => ({ [step]: below }), value);
  return { resourceType: type, id: 'one', ...(made as object) };
}

const boolean: Readonly<Record<string, boolean>> = { true: true, false: false };

describe('a value is judged as the table says, as a code and in a concept', () => {
  for (const [path, treatments] of Object.entries(modifiers)) {
    for (const [value, treatment] of Object.entries(treatments)) {
      test(`${path} ${value}: ${treatment}`, () => {
        const isOut = treatment === 'REFUSED' || treatment === 'WITHDRAWN';
        for (const written of [boolean[value] ?? value, { coding: [{ code: value }] }]) {
          const { refusal, withdrawn } = judge(withValue(path, written));
          expect(refusal?.refused ?? null).toBe(isOut ? 'NOT_IN_FORCE' : null);
          expect(withdrawn).toBe(treatment === 'WITHDRAWN');
        }
      });
    }
    test(`${path}: another value is not understood`, () => {
      expect(judge(withValue(path, 'never-heard-of')).refusal?.refused).toBe('UNKNOWN_MODIFIER');
      expect(judge(withValue(path, { text: 'confirmed' })).refusal?.refused).toBe('UNKNOWN_MODIFIER');
    });
  }
});

test('of several codings of a modifier the strictest counts, in any order; a local one beside it says nothing', () => {
  const path: ModifierPath = 'Condition.verificationStatus';
  const coding = [{ code: 'confirmed' }, { system: 'urn:local', code: 'ok' }, { code: 'refuted' }];
  expect(treatmentOf(path, { coding })).toBe('WITHDRAWN');
  expect(treatmentOf(path, { coding: coding.toReversed() })).toBe('WITHDRAWN');
  expect(treatmentOf(path, { coding: coding.slice(0, 2) })).toBe('KEPT');
});

const surroundings = {
  language: 'en',
  codes: { dental: new Set<string>(), certificates: new Set<string>() },
  warn: () => undefined,
  now: '2026-11-24T08:00:00.000Z',
} as const;
const outcome = (resource: Made) => {
  const references = referencesOf(resource, resource.id, alone);
  const part = partOf(resource, resource.id, surveyOf(resource), { ...surroundings, references });
  return 'refused' in part ? part.refused : 'PART';
};

describe('a modifier extension refuses the resource, wherever it stands', () => {
  const extension = { modifierExtension: [{ url: 'http://example.org/negated', valueBoolean: true }] };
  const resources = [...visit(), allergy()];
  for (const resource of resources) {
    test(`${resource.resourceType} ${resource.id}`, () => {
      expect(outcome(resource)).toBe('PART');
      expect(outcome({ ...resource, ...extension })).toBe('UNKNOWN_MODIFIER');
      expect(outcome({ ...resource, implicitRules: 'http://example.org/rules' })).toBe('UNKNOWN_MODIFIER');
      const contained = [{ resourceType: 'Basic', ...extension }];
      expect(outcome({ ...resource, contained })).toBe('UNKNOWN_MODIFIER');
    });
  }
  test('in a component', () => {
    const component = [{ code: { text: 'Systolic' }, ...extension }];
    expect(outcome(weight({ component }))).toBe('UNKNOWN_MODIFIER');
  });
  test('an empty one says nothing', () => {
    expect(outcome(weight({ modifierExtension: [] }))).toBe('PART');
  });
});
