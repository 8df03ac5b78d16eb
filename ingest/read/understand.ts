import { plainText, withPlainTexts } from '../fhir/deceiving-characters.js';
import { madeUpOf } from '../fhir/held-by.js';
import { type LabelMeaning, meaningOf } from '../fhir/labels.js';
import type { Part } from '../fhir/part.js';
import { partOf } from '../fhir/part-of.js';
import { referencesOf } from '../fhir/reference.js';
import { sensitivityOf } from '../fhir/sensitivity.js';
import { type Survey, surveyOf } from '../fhir/survey.js';
import { ofNobody, type Whose, whoseIs } from '../fhir/whose.js';
import { type Origin, type Refusal, refuse, type Warn } from '../issue.js';
import { keepLabels, keepUnstored, namesOf } from './keep-unstored.js';
import type { NamedEntry } from './named-entry.js';
import { documentTypes, isVersioned, registryTypes } from './resource-types.js';
import { securityOf } from './security-of.js';
import type { Taking } from './taking.js';

/** Names of what a resource is for, and of what it is made up of. */
export interface Links {
  readonly reasons: readonly string[];
  readonly about: readonly string[];
}

/** A part with what is said of who may see it, and whom it says that it is about. */
export interface Understood extends Links {
  readonly part: Part;
  readonly meaning: LabelMeaning;
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
  const links = {
    reasons: namesOf(survey.reasons, references),
    about: namesOf(madeUpOf(entry.resource), references),
  };
  keepLabels(entry, survey, references, origin, taking);
  const part = partOf(entry.resource, key, survey, { ...taking, warn, references });
  const whose = isVersioned(origin.type) ? whoseIs(entry.resource, survey, references) : ofNobody;
  const meaning = sensitivityOf(survey, taking.sensitivity);
  const overlong = documentTypes.has(origin.type) ? overlongCode(survey) : null;
  if ('refused' in part || 'refused' in whose || 'refused' in meaning || overlong !== null) {
    if (!registryTypes.has(origin.type)) keepUnstored(entry, survey, links, origin, taking);
    return [part, whose, meaning, overlong].find((one) => one !== null && 'refused' in one) as Refusal;
  }
  const understood = { part, meaning, whose, ...links };
  if (!meaning.hiddenFromPatient || documentTypes.has(origin.type)) return understood;
  if (isHiddenByBundle(read, taking)) {
    const hiddenFromPatient = origin.type === 'Encounter';
    return { ...understood, meaning: { ...meaning, hiddenFromPatient } };
  }
  return refuse('UNKNOWN_LABEL', 'a label that hides it from the patient on a document only');
}

/** Codes stand in what a decision reads, which has a bound: one that is longer must not keep out what it would stand beside. */
const longestCode = 2000;

function overlongCode({ codes }: Survey): Refusal | null {
  for (const code of codes)
    if (code.length > longestCode)
      return refuse('TOO_LARGE', `codes of at most ${longestCode} characters each`);
  return null;
}

/** Is it the bundle alone that hides it from the patient? Its documents are kept back then, and it goes in. */
function isHiddenByBundle({ resource, labels = [] }: NamedEntry, { sensitivity }: Taking): boolean {
  const own = securityOf(resource.meta).filter((one) => !labels.includes(one));
  const said = meaningOf(surveyOf({ ...resource, meta: { security: own } }).labels, sensitivity.labels);
  return !('refused' in said) && !said.hiddenFromPatient;
}
