import type { DocumentKind, FieldClass } from '../../../policy/index.js';
import { allFields } from '../../../rules/all-fields.js';
import { reads } from '../../../rules/reads.js';
import { allow } from '../../../rules/shield.js';

const header = [
  'oid',
  'kind',
  'version',
  'status',
  'serviceEvent',
  'register',
  'controller',
  'organiser',
  'producer',
  'unit',
  'occurredAt',
  'recordedAt',
  'language',
  'protectionClass',
] as const;

/** The header of every document, its author, and what only its contents have. */
function documentRules<F extends string, A extends string = never>(
  kind: DocumentKind,
  contents: readonly F[],
  author: readonly A[] = [],
) {
  const classed = <Field extends string>(fields: readonly Field[], fieldClass: FieldClass) =>
    allFields(fields, reads(kind, fieldClass));
  return {
    id: allow,
    ...classed(header, 'HEADER'),
    ...classed(['author', ...author], 'AUTHOR'),
    ...classed(['releasedToPatientOn', 'correction', ...contents], 'CONTENT'),
  };
}

/** The document types: each field with the class that it belongs to. */
export const documentTypes = {
  CareEntry: documentRules('CARE_ENTRY', [
    'view',
    'stage',
    'title',
    'sections',
    'diagnoses',
    'procedures',
    'measurements',
  ]),
  OralHealthEntry: documentRules('ORAL_HEALTH_ENTRY', ['title', 'text', 'findings', 'procedures']),
  LaboratoryResult: documentRules('LABORATORY_RESULT', [
    'requestId',
    'panel',
    'sampledAt',
    'resultedAt',
    'laboratory',
    'results',
  ]),
  ImagingStudy: documentRules('IMAGING_STUDY', [
    'requestId',
    'procedure',
    'modality',
    'bodySite',
    'performedAt',
    'report',
    'studyUid',
    'seriesCount',
  ]),
  Vaccination: documentRules(
    'VACCINATION',
    [
      'vaccine',
      'product',
      'batch',
      'site',
      'route',
      'diseases',
      'doseNumber',
      'dosesInSeries',
      'subpotent',
      'givenAt',
    ],
    ['performer'],
  ),
  MedicalCertificate: documentRules('MEDICAL_CERTIFICATE', [
    'form',
    'from',
    'to',
    'purpose',
    'recipient',
    'text',
    'signedAt',
  ]),
  RiskInformation: documentRules('RISK_INFORMATION', [
    'type',
    'substance',
    'severity',
    'reactions',
    'active',
    'certainty',
    'onset',
  ]),
  Medication: documentRules('MEDICATION', ['medicine', 'dosage', 'reason', 'from', 'to', 'medicationStatus']),
};
