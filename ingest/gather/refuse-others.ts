import { isFoundBy } from '../fhir/conditional.js';
import { identifierSystem, nameOutside } from '../fhir/names.js';
import type { Claim, Whose } from '../fhir/whose.js';
import { type Origin, type Refusal, refuse } from '../issue.js';
import { type Chart, heldParts, named, removeParts } from './chart.js';
import type { Gathering, Someone } from './gathering.js';
import { isRefused, type Persons } from './patients.js';

/**
 * Refuses what says that it is about the patient and about somebody else: another patient by another element, something
 * that is another's, a birth date that is not the patient's.
 */
export function refuseOthers(chart: Chart, persons: Persons, { tally }: Pick<Gathering, 'tally'>): void {
  const [ownerOf, identifiedBy] = [ownersIn(chart, persons), identifiersIn(chart)];
  const refused = new Set<Origin>();
  for (const { part, origin, whose } of heldParts(chart)) {
    const person = 'person' in part ? persons.find(part.person) : null;
    if (whose === undefined || person === null || isRefused(person)) continue;
    const refusal = contradiction(whose, person, ownerOf, identifiedBy);
    if (refusal === null) continue;
    tally.refuse(origin, refusal.refused, refusal.expected);
    refused.add(origin);
  }
  removeParts(chart, refused);
}

/** The id of the person that a name is, or that what has the name belongs to; null where nobody knows. */
type OwnerOf = (claim: Claim) => string | null;

function ownersIn(chart: Chart, persons: Persons): OwnerOf {
  const patients = new Map([...chart.owners].map(([name, { patient }]) => [name, patient]));
  for (const { part } of heldParts(chart))
    if ('person' in part && part.person !== null) patients.set(part.key, part.person);
  const ofThing = (name: string) => {
    const names = [name, named(chart, name) ?? name, nameOutside(name)];
    const patient = names.map((one) => patients.get(one)).find((one) => one !== undefined);
    if (patient === undefined) return null;
    const person = persons.find(patient);
    return isRefused(person) ? patient : person.id;
  };
  return ({ name, means }) => {
    const person = means === 'THING' ? null : persons.find(name);
    if (person !== null && !isRefused(person)) return person.id;
    return means === 'PATIENT' ? null : ofThing(name);
  };
}

function contradiction(
  { patient, claims, birthDates }: Whose,
  person: Someone,
  ownerOf: OwnerOf,
  identifiedBy: IdentifiedBy,
): Refusal | null {
  for (const claim of [...itself(patient), ...claims]) {
    const owner = ownerOf(claim);
    const isOther = owner !== null && owner !== person.id;
    const isUnknown = owner === null && !(claim.unlessKnown && !identifiedBy(patient, claim.name));
    if (isOther || isUnknown) return refuse('OTHER_PERSON', claim.expected);
  }
  if (!birthDates.every((date) => isFoundBy(person.birthDate, date)))
    return refuse('OTHER_PERSON', 'subject: the birth date of the patient');
  return null;
}

/** What names the patient in two elements is stored by one of them. */
function itself(name: string | null): readonly Claim[] {
  const expected = 'subject: the same as the patient';
  return name === null ? [] : [{ name, means: 'PATIENT', unlessKnown: false, expected }];
}

/** Has the patient an identifier of the same system as the one that is the name? Then that one is not the patient's. */
type IdentifiedBy = (patient: string | null, name: string) => boolean;

function identifiersIn(chart: Chart): IdentifiedBy {
  let systems: Set<string> | undefined;
  const inSystem = (name: string, patient: string | null) => {
    const system = identifierSystem(name);
    return system === null ? [] : [`${system} of ${patient}`];
  };
  return (patient, name) => {
    systems ??= new Set([...chart.names].flatMap(([other, key]) => inSystem(other, key)));
    return inSystem(name, named(chart, patient)).some((one) => systems?.has(one));
  };
}
