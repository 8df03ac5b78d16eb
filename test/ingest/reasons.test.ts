import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import type { Resource } from '../../ingest/read/met.js';

const target = { reference: 'Condition/9' };

/** The resource with a reference at the path; `[]` behind a step makes it a list. */
function pointing(path: string): Resource {
  const [resourceType = '', ...steps] = path.split('.');
  const value = steps.reduceRight<unknown>((below, step) => {
    const isList = step.endsWith('[]');
    return { [step.replace('[]', '')]: isList ? [below] : below };
  }, target);
  return { resourceType, ...(value as object) };
}

/** References of R4 that say what a resource is for, follows from, is made of or sums up. */
const reasons = [
  'AdverseEvent.resultingCondition[]',
  'AdverseEvent.suspectEntity[].instance',
  'Appointment.basedOn[]',
  'Appointment.reasonReference[]',
  'Appointment.supportingInformation[]',
  'CarePlan.activity[].detail.reasonReference[]',
  'CarePlan.activity[].outcomeReference[]',
  'CarePlan.activity[].reference',
  'CarePlan.addresses[]',
  'CarePlan.goal[]',
  'CareTeam.reasonReference[]',
  'ClinicalImpression.finding[].itemReference',
  'ClinicalImpression.investigation[].item[]',
  'ClinicalImpression.previous',
  'ClinicalImpression.problem[]',
  'ClinicalImpression.prognosisReference[]',
  'Communication.about[]',
  'Communication.inResponseTo[]',
  'Communication.payload[].contentReference',
  'Composition.event[].detail[]',
  'Composition.relatesTo[].targetReference',
  'Composition.section[].entry[]',
  'Condition.evidence[].detail[]',
  'Condition.stage[].assessment[]',
  'DetectedIssue.implicated[]',
  'DeviceRequest.priorRequest[]',
  'DeviceRequest.relevantHistory[]',
  'DiagnosticReport.basedOn[]',
  'DiagnosticReport.media[].link',
  'DiagnosticReport.result[]',
  'DiagnosticReport.specimen[]',
  'DocumentReference.context.related[]',
  'DocumentReference.relatesTo[].target',
  'Encounter.appointment[]',
  'Encounter.basedOn[]',
  'Encounter.diagnosis[].condition',
  'Encounter.episodeOfCare[]',
  'Encounter.reasonReference[]',
  'EpisodeOfCare.diagnosis[].condition',
  'EpisodeOfCare.referralRequest[]',
  'Goal.addresses[]',
  'GuidanceResponse.result',
  'ImagingStudy.procedureReference',
  'Immunization.reaction[].detail',
  'Immunization.reasonReference[]',
  'ImmunizationRecommendation.recommendation[].supportingPatientInformation[]',
  'Media.partOf[]',
  'Medication.ingredient[].itemReference',
  'MedicationAdministration.request',
  'MedicationDispense.authorizingPrescription[]',
  'MedicationDispense.statusReasonReference',
  'MedicationRequest.medicationReference',
  'MedicationRequest.priorPrescription',
  'MedicationRequest.reasonReference[]',
  'MedicationStatement.derivedFrom[]',
  'NutritionOrder.allergyIntolerance[]',
  'Observation.derivedFrom[]',
  'Observation.focus[]',
  'Observation.hasMember[]',
  'Observation.specimen',
  'Procedure.complicationDetail[]',
  'Procedure.report[]',
  'Procedure.usedReference[]',
  'QuestionnaireResponse.item[].answer[].valueReference',
  'RequestGroup.action[].resource',
  'RiskAssessment.basis[]',
  'RiskAssessment.condition',
  'RiskAssessment.parent',
  'ServiceRequest.relevantHistory[]',
  'ServiceRequest.supportingInfo[]',
  'Specimen.parent[]',
  'Specimen.request[]',
  'Task.focus',
  'Task.input[].valueReference',
  'Task.output[].valueReference',
  'Condition.extension[].valueReference',
  'Condition.code.extension[].extension[].valueReference',
];

/** References that say whose it is, when, where and by whom. */
const others = [
  'CarePlan.author',
  'CareTeam.participant[].member',
  'Condition.asserter',
  'Condition.encounter',
  'Condition.recorder',
  'Condition.subject',
  'DiagnosticReport.performer[]',
  'DiagnosticReport.resultsInterpreter[]',
  'DocumentReference.authenticator',
  'DocumentReference.context.encounter[]',
  'DocumentReference.custodian',
  'Encounter.location[].location',
  'Encounter.participant[].individual',
  'Encounter.serviceProvider',
  'Immunization.patient',
  'MedicationAdministration.context',
  'MedicationRequest.requester',
  'MedicationStatement.informationSource',
  'Procedure.performer[].actor',
  'Procedure.performer[].onBehalfOf',
];

describe('what a resource is for', () => {
  test.each(reasons)('%s points at it', (path) => {
    expect(surveyOf(pointing(path)).reasons).toEqual([target]);
  });

  test.each(others)('%s says something else', (path) => {
    expect(surveyOf(pointing(path)).reasons).toEqual([]);
  });

  test('is an episode of care, also where an encounter could stand', () => {
    for (const episode of [
      { reference: 'EpisodeOfCare/1' },
      { reference: 'EpisodeOfCare?identifier=s|1' },
      { type: 'EpisodeOfCare', identifier: { system: 's', value: '1' } },
    ])
      expect(
        surveyOf({ resourceType: 'MedicationAdministration', context: episode } as Resource).reasons,
      ).toEqual([episode]);
  });

  test('law: a reference in an element that nobody knows is a reason, however deep it stands', () => {
    const element = fc.stringMatching(/^x[A-Za-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 5 }), (steps) => {
        expect(surveyOf(pointing(['Observation', ...steps].join('.'))).reasons).toEqual([target]);
      }),
    );
  });
});

describe('a reason is named by every name that it may have', () => {
  const names = (reference: object, where = alone) =>
    referencesOf({ resourceType: 'Observation' }, 'Observation/1', where).namesOf(reference);
  const identifier = { system: 's', value: '9' };

  test('an identifier without a type is one of any type', () => {
    expect(names({ identifier })).toEqual(
      expect.arrayContaining(['ServiceRequest?s|9', 'Condition?s|9', 'Observation?s|9', 'Specimen?s|9']),
    );
    expect(names({ identifier, type: 'ServiceRequest' })).toEqual(['ServiceRequest?s|9']);
  });

  test('an address and an identifier beside it are two names', () => {
    expect(names({ reference: 'ServiceRequest/9', identifier })).toEqual([
      'ServiceRequest?s|9',
      'ServiceRequest/9',
    ]);
  });

  const searches: [text: string, names: string[]][] = [
    ['Condition?_id=9', ['Condition/9']],
    ['Condition?_id=8,9', ['Condition/8', 'Condition/9']],
    ['https://a.example/fhir/Condition?_id=9', ['https://a.example/fhir/Condition/9']],
    ['Condition?identifier=s|8,s|9', ['Condition?s|8', 'Condition?s|9']],
    ['Condition?code=s|9', []],
  ];
  test.each(searches)('the search %s finds what it names', (text, found) => {
    expect(names({ reference: text })).toEqual(found);
  });

  test('characters that are not seen make no other name', () => {
    expect(names({ reference: 'Condition/9\u00AD\u2060' })).toEqual(['Condition/9']);
  });

  test('a type beside the address that says otherwise hides nothing', () => {
    expect(names({ reference: 'Observation/9', type: 'Condition' })).toEqual(['Observation/9']);
  });
});
