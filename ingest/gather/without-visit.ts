import { helsinkiDate } from '../../policy/index.js';
import { wholeDayOf } from '../fhir/date.js';
import { typedName } from '../fhir/names.js';
import type { ClinicalPart, EncounterPart, Named } from '../fhir/part.js';
import { type Origin, type Refusal, refuse } from '../issue.js';
import type { Chart } from './chart.js';
import { type Contact, eventOf, type ReadyEvent } from './events.js';
import type { Gathering, Someone } from './gathering.js';
import { isRefused, type Persons } from './patients.js';
import { unitOf } from './unit-of.js';

/** Gives what names no visit a service event that is none. */
export interface WithoutVisit {
  /** The place of a part by itself: among all of its day that name no visit. */
  contactOf(part: ClinicalPart, origin: Origin, person: Someone): Contact | Refusal;
  /** Those events that documents belong to. */
  events(used: ReadonlySet<string>): readonly ReadyEvent[];
}

/**
 * What names no visit belongs to none: not to the last one before, which may be years old and somebody else's matter. All
 * of one person, day and unit is one event without a visit; a document that stands for itself, with all that came with
 * it, is one of its own. The event says nothing of what is in it, so that more of the same day can come later.
 */
export function withoutVisit(chart: Chart, persons: Persons, gathering: Gathering): WithoutVisit {
  const made = new Map<string, ReadyEvent>();
  const documents = new Map<string, Held>();
  const nameOf = (document: string, { id }: Someone) => `${document} ${id}`;
  for (const { part, origin } of chart.clinical) {
    if (part.part !== 'ENTRY' || part.summary === undefined || part.encounter !== null) continue;
    const person = persons.find(part.person);
    if (!isRefused(person)) documents.set(nameOf(part.key, person), { part, origin });
  }

  return {
    contactOf(part, origin, person) {
      const document = documents.get(nameOf(chart.documents.get(part.key) ?? '', person));
      const around = document?.part ?? part;
      if (around.occurredAt === null)
        return refuse('NO_SERVICE_EVENT', 'encounter, or a day or moment of its own');
      const standIn =
        document === undefined ? dayOf(part, around.occurredAt) : documentOf(document, around.occurredAt);
      const unit = unitOf(standIn.encounter, person, part.part === 'ORAL', chart, gathering);
      if (unit === null)
        return refuse('NO_UNIT', 'an organisation, or a rule of the mapping file for what names none');
      const ofUnit = { ...standIn.encounter, key: `${standIn.encounter.key} at ${unit._id}` };
      const event = eventOf(ofUnit, standIn.reference, [], person, unit, gathering);
      made.set(event._id, { event, origins: [] });
      const isDocument = document?.part === part;
      return {
        key: part.key,
        reference: typedName(origin.type, part.key),
        event,
        start: part.occurredAt ?? event.start,
        end: part.occurredAt ?? event.start,
        unit,
        encounter: isDocument ? standIn.encounter : null,
        said: {},
      };
    },
    events: (used) => [...made.values()].filter(({ event }) => used.has(event._id)),
  };
}

interface Held {
  readonly part: ClinicalPart;
  readonly origin: Origin;
}

interface StandIn {
  readonly encounter: EncounterPart;
  readonly reference: string;
}

function dayOf(part: ClinicalPart, occurredAt: string): StandIn {
  const day = helsinkiDate(occurredAt);
  const { first, last } = wholeDayOf(day);
  const named = `without a visit on ${day}`;
  return {
    reference: named,
    encounter: {
      ...standIn(part, named, part.organisation),
      occurredAt: first,
      start: first,
      end: last,
      author: null,
    },
  };
}

function documentOf({ part, origin }: Held, date: string): StandIn {
  const summary = part.part === 'ENTRY' ? part.summary : undefined;
  const reference = typedName(origin.type, part.key);
  const organisation = summary?.organisation ?? part.organisation;
  return {
    reference,
    encounter: {
      ...standIn(part, reference, organisation),
      start: date,
      end: date,
      type: summary?.type ?? null,
    },
  };
}

function standIn(part: ClinicalPart, key: string, organisation: Named | null) {
  const { person, encounter, occurredAt, recordedAt, author, language } = part;
  return {
    ...{ key, person, encounter, occurredAt, recordedAt, author, organisation, language },
    part: 'ENCOUNTER' as const,
    kind: 'WITHOUT_VISIT' as const,
    classCode: null,
    open: false,
    partOf: null,
    oid: null,
    type: null,
    reasons: [],
  };
}
