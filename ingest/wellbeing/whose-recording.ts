import { isFoundBy } from '../fhir/conditional.js';
import type { Life } from '../fhir/impossible-times.js';
import { addressOf, identifierSystem } from '../fhir/names.js';
import type { Claim, Whose } from '../fhir/whose.js';
import { type Refusal, refuse } from '../issue.js';
import type { OthersInFiles } from './others-in-files.js';

/** Says why a recording is not of the person whose data is imported; null when it is. */
export type OfAnother = (whose: Whose) => Promise<Refusal | null>;

const onePatient = 'subject: the same patient in everything of the import';

/**
 * All that one import brings is of one patient, whom the first recording names: what names another by any of its
 * elements, or by an identifier or a birth date that is not this one's, is somebody else's.
 */
export function ofAnother(life: () => Promise<Life | null>, { patients, things }: OthersInFiles): OfAnother {
  const own = new Set<string>();

  const allNames = (name: string) => patients.get(name)?.names ?? [name];
  const isOwn = ({ name, means }: Claim) => {
    if (means !== 'THING' && allNames(name).some((one) => own.has(one))) return true;
    const patient = means === 'PATIENT' ? undefined : things.get(name);
    return patient === undefined || patient === null ? null : allNames(patient).some((one) => own.has(one));
  };

  /** Takes the names that go together with those that are known; false where one of them is another patient's. */
  const joins = (given: readonly string[]) => {
    const names = new Set(given.flatMap(allNames));
    const isKnown = [...names].some((name) => own.has(name));
    if (own.size > 0 && !isKnown) return false;
    const all = new Set([...own, ...names]);
    if (!isOnePatient([...all], patients)) return false;
    for (const name of names) own.add(name);
    return true;
  };

  return async ({ patient, claims, birthDates }) => {
    const isLoose = ({ means, unlessKnown }: Claim) => means === 'PATIENT' && unlessKnown;
    const subject = patient === null ? [] : [patient, ...claims.filter(isLoose).map(({ name }) => name)];
    if (subject.some((name) => things.has(name))) return refuse('BAD_REFERENCE', 'subject: a Patient');
    if (subject.length > 0 && !joins(subject)) return refuse('OTHER_PERSON', onePatient);
    for (const claim of claims.filter((one) => !isLoose(one)))
      if (!(isOwn(claim) ?? claim.unlessKnown)) return refuse('OTHER_PERSON', claim.expected);
    const said = [...birthDates, ...subject.flatMap((name) => patients.get(name)?.birthDate ?? [])];
    if (said.length === 0) return null;
    const person = await life();
    if (person === null || said.every((date) => isFoundBy(person.birthDate, date))) return null;
    return refuse('OTHER_PERSON', 'subject: the birth date of the person');
  };
}

/**
 * One patient stands in the files once, with all identifiers and addresses that it has; another name of the same system
 * or on the same server is another patient's.
 */
function isOnePatient(names: readonly string[], patients: OthersInFiles['patients']): boolean {
  const [known, ...others] = new Set(names.flatMap((name) => patients.get(name) ?? []));
  const ofKnown = new Set((known?.names ?? []).flatMap((name) => placeOf(name) ?? []));
  const beside = names.filter((name) => !known?.names.includes(name)).flatMap((name) => placeOf(name) ?? []);
  const isTwice = beside.some((place, index) => ofKnown.has(place) || beside.indexOf(place) < index);
  return others.length === 0 && !isTwice;
}

/** Where a name is the only one of its patient: a system of identifiers, or a server. */
function placeOf(name: string): string | null {
  const address = addressOf(name);
  return address === null ? identifierSystem(name) : `${address.base ?? ''}/`;
}
