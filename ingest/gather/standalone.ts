import { typedName } from '../fhir/names.js';
import type { DocumentPart } from '../fhir/part.js';
import type { Origin } from '../issue.js';
import { type Chart, named } from './chart.js';
import type { Draft } from './draft.js';
import type { Gathering } from './gathering.js';
import type { PlacedPart } from './laboratory.js';

const resourceOf = {
  IMAGING_STUDY: 'ImagingStudy',
  VACCINATION: 'Immunization',
  MEDICAL_CERTIFICATE: 'DocumentReference',
  RISK_INFORMATION: 'AllergyIntolerance',
  MEDICATION: 'MedicationRequest',
} as const;

/** A document that one resource makes: with the report of an imaging study, with the medicine that a request points at. */
export function standaloneOf(
  { part, contact, origin }: PlacedPart<DocumentPart>,
  report: { readonly text: string | null; readonly origins: readonly Origin[] } | undefined,
  chart: Chart,
  { tally }: Gathering,
): Draft {
  const base = {
    contact,
    reference: typedName(resourceOf[part.kind], part.key),
    occurredAt: part.occurredAt ?? contact.start,
    recordedAt: part.recordedAt,
    author: part.author,
    language: part.language,
    origins: [origin, ...(report?.origins ?? [])],
    alsoSaid: [],
  };
  if (part.kind === 'IMAGING_STUDY') {
    return { ...base, kind: part.kind, content: { ...part.content, report: report?.text ?? null } };
  }
  if (part.kind !== 'MEDICATION' || part.medicineKey === null) return { ...base, ...only(part) };
  const held = chart.medicines.get(named(chart, part.medicineKey) ?? '');
  if (!held?.part.medicine)
    tally.warn(origin, 'DANGLING_REFERENCE', 'medicationReference: a Medication of this import');
  const medicine = held?.part.medicine ?? part.content.medicine;
  const origins = held === undefined || chart.medicinesUsed.has(held.part.key) ? [] : [held.origin];
  if (held !== undefined) chart.medicinesUsed.add(held.part.key);
  return {
    ...base,
    origins: [...base.origins, ...origins],
    alsoSaid: held === undefined ? [] : [{ protectionClass: held.origin.protectionClass ?? 'NONE' }],
    kind: part.kind,
    content: { ...part.content, medicine },
  };
}

/** Kind and content together, so that they stay of one kind. */
function only(part: DocumentPart) {
  switch (part.kind) {
    case 'IMAGING_STUDY':
      return { kind: part.kind, content: part.content };
    case 'VACCINATION':
      return { kind: part.kind, content: part.content };
    case 'MEDICAL_CERTIFICATE':
      return { kind: part.kind, content: part.content };
    case 'RISK_INFORMATION':
      return { kind: part.kind, content: part.content };
    case 'MEDICATION':
      return { kind: part.kind, content: part.content };
  }
}
