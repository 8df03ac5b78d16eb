import { plainText, withPlainTexts } from '../fhir/deceiving-characters.js';
import { reference } from '../fhir/elements.js';
import { heldBy } from '../fhir/held-by.js';
import { isProtecting, type LabelMeaning, meaningOf, strictestClassOf } from '../fhir/labels.js';
import { NOWHERE, nameOutside } from '../fhir/names.js';
import type { Part } from '../fhir/part.js';
import { partOf } from '../fhir/part-of.js';
import { canBeReason } from '../fhir/reasons.js';
import { type References, referencesOf } from '../fhir/reference.js';
import { classOfCodes, type SensitivityMapping, sensitivityOf } from '../fhir/sensitivity.js';
import { type Survey, surveyOf } from '../fhir/survey.js';
import { ofNobody, type Whose, whoseIs } from '../fhir/whose.js';
import { type Origin, type Refusal, refuse, type Warn } from '../issue.js';
import type { NamedEntry } from './named-entry.js';
import { patientOf } from './passes.js';
import { documentTypes, isVersioned, registryTypes } from './resource-types.js';
import { securityOf } from './security-of.js';
import type { Taking } from './taking.js';

/** The part of a resource, what its labels say, what it is for, and whom it says that it is about. */
export interface Understood {
  readonly part: Part;
  readonly meaning: LabelMeaning;
  readonly reasons: readonly string[];
  readonly whose: Whose;
}

/** What there is to know of a resource by itself, or why it has no part. */
export function understand(
  read: NamedEntry,
  key: string | null,
  origin: Origin,
  taking: Taking,
): Understood | Refusal {
  const warn: Warn = (reason, expected) => taking.tally.warn(origin, reason, expected);
  const first = surveyOf(read.resource);
  const entry = first.deceives ? { ...read, resource: withPlainTexts(read.resource) } : read;
  if (first.deceives) warn('CHARACTERS_LEFT_OUT', plainText);
  const references = entry.references ?? referencesOf(entry.resource, key ?? '', entry.where);
  const survey = first.deceives ? surveyOf(entry.resource) : first;
  const reasons = namesOf(survey.reasons, references);
  labelHeld(entry, survey, references, taking);
  const part = partOf(entry.resource, key, survey, { ...taking, warn, references });
  const whose = isVersioned(origin.type) ? whoseIs(entry.resource, survey, references) : ofNobody;
  const meaning = sensitivityOf(survey, taking.sensitivity);
  if ('refused' in part || 'refused' in whose || 'refused' in meaning) {
    if (!registryTypes.has(origin.type)) keepUnstored(entry, survey, reasons, origin, taking);
    return 'refused' in part ? part : 'refused' in whose ? whose : (meaning as Refusal);
  }
  if (!meaning.hiddenFromPatient || documentTypes.has(origin.type)) return { part, meaning, reasons, whose };
  if (isHiddenByBundle(read, taking)) {
    const hiddenFromPatient = origin.type === 'Encounter';
    return { part, meaning: { ...meaning, hiddenFromPatient }, reasons, whose };
  }
  return refuse('UNKNOWN_LABEL', 'a label that hides it from the patient on a document only');
}

/** Is it the bundle alone that hides it from the patient? Its documents are kept back then, and it goes in. */
function isHiddenByBundle({ resource, labels = [] }: NamedEntry, { sensitivity }: Taking): boolean {
  const own = securityOf(resource.meta).filter((one) => !labels.includes(one));
  const said = meaningOf(surveyOf({ ...resource, meta: { security: own } }).labels, sensitivity.labels);
  return !('refused' in said) && !said.hiddenFromPatient;
}

/** The names of what references point at. */
function namesOf(pointing: readonly unknown[], references: References): string[] {
  return pointing.flatMap((one) => {
    const read = reference.safeParse(one);
    return read.success ? references.namesOf(read.data) : [];
  });
}

/** The labels of a list or a document hold for what it lists. */
function labelHeld(
  { resource }: NamedEntry,
  { labels }: Survey,
  references: References,
  { chart, sensitivity }: Taking,
): void {
  const held = heldBy(resource);
  if (held.length === 0 || labels.length === 0) return;
  const meaning = meaningOfKnown(labels, sensitivity);
  if (!isProtecting(meaning)) return;
  for (const name of namesOf(held, references)) chart.held.push({ name, ...meaning });
}

/** The labels that are known, together. */
function meaningOfKnown(labels: Survey['labels'], { labels: known }: SensitivityMapping): LabelMeaning {
  const said = meaningOf(
    labels.filter((one) => !('refused' in meaningOf([one], known))),
    known,
  );
  return 'refused' in said ? { protectionClass: 'NONE', hiddenFromPatient: false, guardianCode: null } : said;
}

/** What is not stored is somebody's, and protects what points at it as if it were, by those of its labels that are known. */
function keepUnstored(
  entry: NamedEntry,
  { codes, labels }: Survey,
  reasons: readonly string[],
  { type }: Origin,
  { chart, sensitivity }: Taking,
): void {
  const { key, others, inBundle } = entry.names;
  if (key === null) return;
  const outside = inBundle.map(nameOutside).filter((name) => name !== NOWHERE);
  const names = [...new Set([key, ...others, ...inBundle, ...outside])];
  const patient = patientOf(entry);
  if (patient !== null) for (const name of names) chart.owners.set(name, patient);
  if (!canBeReason(type)) return;
  const said = meaningOfKnown(labels, sensitivity);
  const protectionClass = strictestClassOf([classOfCodes(codes, sensitivity), said.protectionClass]);
  const meaning = { ...said, protectionClass };
  if (!isProtecting(meaning) && reasons.length === 0) return;
  chart.unstored.push({ ...meaning, names, reasons, patient, type });
}
