import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import { type Reference, reference } from './elements.js';
import { NOWHERE, whatNames } from './names.js';
import { ofOwnRecord } from './own-record.js';
import { containedIn, type References } from './reference.js';
import type { Survey } from './survey.js';

/** Whom a resource is about, as it says so itself in all of its elements. */
export interface Whose {
  /** The name of the patient; null where it names none. */
  readonly patient: string | null;
  readonly claims: readonly Claim[];
  /** Birth dates that it gives the patient, or conditions on it. */
  readonly birthDates: readonly string[];
}

/** What organisations, professionals and medicines are. */
export const ofNobody: Whose = { patient: null, claims: [], birthDates: [] };

/** That what has a name is the patient, or the patient's own. */
export interface Claim {
  readonly name: string;
  readonly means: 'PATIENT' | 'THING' | 'EITHER';
  /** Does it hold as long as nobody knows whose the name is? */
  readonly unlessKnown: boolean;
  readonly expected: string;
}

const sameSubject = 'subject: one and the same patient by its reference and its identifier';
const ownFocus = 'focus: the patient, or what is of the patient’s own record';
const ownExtension = 'extension: none that says that the value is not the patient’s own';

/** Elements that name what a value comes from, and of which types that is. */
const sources = {
  specimen: ['Specimen'],
  device: ['Device', 'DeviceMetric'],
} as const;

const sourceTypes: ReadonlySet<string> = new Set(Object.values(sources).flat());

/** Can a value come from a resource of the type, so that whose that is matters to the value? */
export function isSourceOfValues(type: string): boolean {
  return sourceTypes.has(type);
}

/** Elements by which what is contained says whose it is. */
const owners = ['subject', 'patient', 'beneficiary', 'individual', 'for'] as const;

/**
 * Whom a resource is about. Refused where it says by itself that it is about somebody else, such as a relative, an unborn
 * child or a donor, or about a group or a device: shown as the patient's it would mislead. What only others can tell is
 * claimed.
 */
export function whoseIs(
  resource: Resource,
  { ofWhom }: Pick<Survey, 'ofWhom'>,
  references: References,
): Whose | Refusal {
  const [subject, again] = [resource.subject, resource.patient].filter(isGiven);
  const names = patientNames(subject, references);
  if (subject !== undefined && names.length === 0)
    return refuse('BAD_REFERENCE', `subject: ${whatNames('Patient')}`);
  const [patient = null, ...others] = names;
  const claims: Claim[] = others.map((name) => claim(name, 'PATIENT', true, sameSubject));
  const { sourcePatientInfo } = (resource.context ?? {}) as { readonly sourcePatientInfo?: unknown };
  const inside = [...containedIn(resource).values()].flatMap((one) =>
    owners.flatMap((owner) => asList(one[owner])),
  );
  for (const [same, expected] of [
    [again, 'patient: the same as the subject'] as const,
    [sourcePatientInfo, 'context.sourcePatientInfo: the patient'] as const,
    ...inside.map((one) => [one, 'contained: what is of the same patient'] as const),
  ]) {
    if (!isGiven(same)) continue;
    const found = patientNames(same, references);
    if (found.length === 0) return refuse('OTHER_PERSON', expected);
    claims.push(...found.map((name, index) => claim(name, 'PATIENT', index > 0, expected)));
  }
  const about = [
    ...asList(resource.focus).map((one) => ownOrPatient(one, references, ownFocus)),
    ...ofWhom.map((one) => ownOrPatient(one, references, ownExtension)),
    ...comingFrom(resource, references),
  ];
  for (const found of about) {
    if ('refused' in found) return found;
    claims.push(...found);
  }
  const birthDates = [subject, again, sourcePatientInfo].flatMap((one) => birthDatesOf(one, references));
  return { patient, claims: claims.filter(({ name }) => name !== patient), birthDates };
}

/** What is said to be of whom or what the value is: the patient, or something of the patient's record. */
function ownOrPatient(value: unknown, references: References, expected: string): readonly Claim[] | Refusal {
  const asPatient = patientNames(value, references);
  const read = referenceIn(value);
  const type = read && references.typeOf(read);
  if (asPatient.length > 0) {
    const means = type === 'Patient' ? 'PATIENT' : 'EITHER';
    return asPatient.map((name, index) => claim(name, means, index > 0, expected));
  }
  if (read === null || type === null || !ofOwnRecord.has(type)) return refuse('OTHER_PERSON', expected);
  const names = references.namesAs(read, type);
  if (names.includes(NOWHERE)) return refuse('OTHER_PERSON', expected);
  return names.map((name) => claim(name, 'THING', true, expected));
}

/** What a value comes from may be known to be of another patient. */
function comingFrom(resource: Resource, references: References): (readonly Claim[] | Refusal)[] {
  return Object.entries(sources).map(([element, types]) => {
    const found: Claim[] = [];
    for (const value of asList(resource[element])) {
      const read = referenceIn(value);
      if (read === null) continue;
      const type = references.typeOf(read);
      const isOther = type !== null && !(types as readonly string[]).includes(type);
      if (isOther) return refuse('BAD_REFERENCE', `${element}: one ${types.join(' or ')}`);
      for (const name of references.namesAs(read, ...types))
        if (name !== NOWHERE) found.push(claim(name, 'THING', true, `${element}: of the same patient`));
    }
    return found;
  });
}

/** The names of a patient; none where what is given is no reference, or may be to something else. */
function patientNames(value: unknown, references: References): readonly string[] {
  const read = referenceIn(value);
  const names = read === null ? [] : references.namesAs(read, 'Patient');
  return names.includes(NOWHERE) ? [] : names;
}

function birthDatesOf(value: unknown, references: References): readonly string[] {
  const read = referenceIn(value);
  return read === null ? [] : references.birthDatesOf(read);
}

function claim(name: string, means: Claim['means'], unlessKnown: boolean, expected: string): Claim {
  return { name, means, unlessKnown, expected };
}

function referenceIn(value: unknown): Reference | null {
  const read = reference.safeParse(value);
  return read.success ? read.data : null;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function asList(value: unknown): readonly unknown[] {
  if (!isGiven(value)) return [];
  return Array.isArray(value) ? value : [value];
}
