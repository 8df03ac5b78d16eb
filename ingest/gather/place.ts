import { helsinkiDate } from '../../policy/index.js';
import { type Span, wholeDayOf } from '../fhir/date.js';
import { NOWHERE, whatNames } from '../fhir/names.js';
import type { ClinicalPart } from '../fhir/part.js';
import { type Origin, type Refusal, refuse } from '../issue.js';
import { type Chart, named } from './chart.js';
import type { Contact } from './events.js';
import type { Gathering, Someone } from './gathering.js';
import { isRefused, type Persons } from './patients.js';
import type { WithoutVisit } from './without-visit.js';

/** Finds the contact that a clinical part belongs to, or refuses the part. */
export type Placing = (part: ClinicalPart, origin: Origin) => Contact | null;

/** By the encounter that the part names; without one by its time, when it is within a visit; else to no visit. */
export function placing(
  chart: Chart,
  persons: Persons,
  contacts: ReadonlyMap<string, Contact>,
  withoutVisit: WithoutVisit,
  { tally }: Gathering,
): Placing {
  const histories = new Map<string, Contact[]>();
  for (const contact of contacts.values()) {
    const { personId } = contact.event;
    histories.set(personId, [...(histories.get(personId) ?? []), contact]);
  }
  const orderOf = ({ start, key }: Contact) => `${start} ${key}`;
  for (const history of histories.values())
    history.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

  const placeOf = (part: ClinicalPart, origin: Origin): Contact | Refusal => {
    const person = persons.find(part.person);
    if (isRefused(person)) return person;
    const encounter = named(chart, part.encounter);
    if (encounter === NOWHERE) return refuse('BAD_REFERENCE', `encounter: ${whatNames('Encounter')}`);
    if (encounter !== null) return namedContact(contacts.get(encounter), person);
    const span = spanOfPart(part);
    const around = span === null ? null : contactAt(histories.get(person.id) ?? [], span);
    return around ?? withoutVisit.contactOf(part, origin, person);
  };
  return (part, origin) => {
    const place = atItsTime(placeOf(part, origin), part);
    if (!('refused' in place)) return place;
    tally.refuse(origin, place.refused, place.expected);
    return null;
  };
}

/** What its source dates by a year or a month would be shown at the time of its visit, which must be of that one. */
function atItsTime(place: Contact | Refusal, { occurredAt, occurredIn }: ClinicalPart): Contact | Refusal {
  if ('refused' in place || occurredIn === undefined || occurredAt !== null) return place;
  if (helsinkiDate(place.start).startsWith(occurredIn)) return place;
  return refuse('MISSING_DATE', 'a day or a moment when it was; its visit is of another year or month');
}

function namedContact(contact: Contact | undefined, { id }: Someone): Contact | Refusal {
  if (contact === undefined) return refuse('DANGLING_REFERENCE', 'encounter: one that is known');
  if (contact.event.personId === id) return contact;
  return refuse('OTHER_PERSON', 'encounter: one of the same patient');
}

/** A visit that goes on, or went on for so long, says by its time alone nothing of what happened in it. */
const longestVisit = 24 * 60 * 60 * 1000;

/** The visit within whose time a span is. Only a stay on a ward may be of any length. */
function contactAt(history: readonly Contact[], { first, last }: Span): Contact | null {
  const isAround = ({ start, end, event, encounter }: Contact) => {
    if (end === null || start > last || first > end) return false;
    const isStay = encounter?.kind === 'INPATIENT' || ('kind' in event && event.kind === 'INPATIENT');
    return isStay || Date.parse(end) - Date.parse(start) <= longestVisit;
  };
  return history.find(isAround) ?? null;
}

/** What is told of a day without a time may have been at any time of it. */
function spanOfPart({ occurredAt, occurredOn }: ClinicalPart): Span | null {
  if (occurredOn !== undefined) return wholeDayOf(occurredOn);
  return occurredAt === null ? null : { first: occurredAt, last: occurredAt };
}
