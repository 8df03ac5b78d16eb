import { type Span, wholeDayOf } from '../fhir/date.js';
import { NOWHERE, whatNames } from '../fhir/names.js';
import type { Clinical } from '../fhir/part.js';
import type { Origin } from '../issue.js';
import { type Chart, named } from './chart.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import { isRefused, type Persons } from './patients.js';

/** Finds the contact that a clinical part belongs to, or refuses the part. */
export type Placing = (part: Clinical, origin: Origin) => Contact | null;

/** By the encounter that the part names; without one by its time: the contact around it, or else the last before it. */
export function placing(
  chart: Chart,
  persons: Persons,
  contacts: ReadonlyMap<string, Contact>,
  { tally }: Gathering,
): Placing {
  const histories = new Map<string, Contact[]>();
  for (const contact of contacts.values()) {
    const { personId } = contact.event;
    histories.set(personId, [...(histories.get(personId) ?? []), contact]);
  }
  for (const history of histories.values()) history.sort((one, other) => (one.start < other.start ? -1 : 1));

  return (part, origin) => {
    const refuse = (reason: Parameters<typeof tally.refuse>[1], expected: string) => {
      tally.refuse(origin, reason, expected);
      return null;
    };
    const person = persons.find(part.person);
    if (isRefused(person)) return refuse(person.refused, person.expected);
    const encounter = named(chart, part.encounter);
    if (encounter === NOWHERE) return refuse('BAD_REFERENCE', `encounter: ${whatNames('Encounter')}`);
    if (encounter !== null) {
      const contact = contacts.get(encounter);
      if (contact === undefined) return refuse('DANGLING_REFERENCE', 'encounter: one that is known');
      return contact.event.personId === person.id
        ? contact
        : refuse('OTHER_PERSON', 'encounter: one of the same patient');
    }
    const span = spanOfPart(part);
    const contact = span === null ? null : atTime(histories.get(person.id) ?? [], span);
    return (
      contact ?? refuse('NO_SERVICE_EVENT', 'encounter: one, or a time after the first one of the patient')
    );
  };
}

function atTime(history: readonly Contact[], { first, last }: Span): Contact | null {
  const around = history.find(({ start, end }) => start <= last && (end === null || first <= end));
  return around ?? history.findLast(({ start }) => start <= last) ?? null;
}

/** What is told of a day without a time may have been at any time of it. */
function spanOfPart({ occurredAt, occurredOn }: Clinical): Span | null {
  if (occurredOn !== undefined) return wholeDayOf(occurredOn);
  return occurredAt === null ? null : { first: occurredAt, last: occurredAt };
}
