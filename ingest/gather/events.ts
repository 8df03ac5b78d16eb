import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { type LabelMeaning, strictestClassOf, strictestOf } from '../fhir/labels.js';
import { typedName } from '../fhir/names.js';
import type { EncounterPart } from '../fhir/part.js';
import { localized } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import { archiveOfEvent, registerTypeOf } from '../mapping/registry.js';
import { type Chart, type Held, named } from './chart.js';
import { digested } from './digested.js';
import { families } from './families.js';
import type { Gathering, Someone } from './gathering.js';
import { isRefused, type Persons } from './patients.js';
import { unitOf } from './unit-of.js';

/** One encounter with the service event that it belongs to: where the parts that name the encounter go. */
export interface Contact {
  readonly key: string;
  /** The source's own name of what the entry of the contact is made from. */
  readonly reference: string;
  readonly event: Pick<
    StoredServiceEvent,
    | '_id'
    | 'personId'
    | 'registerId'
    | 'registerType'
    | 'organiserId'
    | 'producerId'
    | 'unitId'
    | 'start'
    | 'end'
  >;
  readonly start: string;
  readonly end: string | null;
  readonly unit: ServiceUnit | null;
  readonly encounter: EncounterPart | null;
  /** What the encounter says of who may see its entry. */
  readonly said: Partial<LabelMeaning>;
}

export interface ReadyEvent {
  readonly event: StoredServiceEvent;
  readonly origins: readonly Origin[];
}

export interface Events {
  readonly ready: readonly ReadyEvent[];
  readonly contacts: ReadonlyMap<string, Contact>;
}

/** Service events of all encounters of the chart; an encounter that is part of another is a contact of its event. */
export function eventsOf(chart: Chart, persons: Persons, gathering: Gathering): Events {
  const ready: ReadyEvent[] = [];
  const contacts = new Map<string, Contact>();
  const dental = new Set(
    chart.clinical.flatMap(({ part }) => (part.part === 'ORAL' ? (named(chart, part.encounter) ?? []) : [])),
  );
  for (const [root, members] of families(chart, persons, gathering)) {
    const person = persons.find(root.part.person);
    if (isRefused(person)) {
      for (const { origin } of members) gathering.tally.refuse(origin, person.refused, person.expected);
      continue;
    }
    const isDental = members.some(({ part }) => dental.has(part.key));
    const unit =
      keptUnit(root.part, person, chart, gathering) ?? unitOf(root.part, person, isDental, chart, gathering);
    if (unit === null) {
      const expected = 'serviceProvider: an organisation that the mapping file places';
      for (const { origin } of members) gathering.tally.refuse(origin, 'NO_UNIT', expected);
      continue;
    }
    const reference = typedName('Encounter', root.part.key);
    const event = eventOf(root.part, reference, members, person, unit, gathering);
    ready.push({
      event,
      origins: [root.origin, ...members.filter((one) => one !== root).map(({ origin }) => origin)],
    });
    for (const { part, origin } of members) {
      contacts.set(part.key, {
        key: part.key,
        reference: typedName('Encounter', part.key),
        event,
        start: part.start,
        end: part.end,
        unit,
        encounter: part,
        said: {
          protectionClass: strictestClassOf([event.protectionClass, origin.protectionClass ?? 'NONE']),
        },
      });
    }
  }
  return { ready, contacts };
}

/** The unit of a visit that is stored already. */
function keptUnit(
  { key }: EncounterPart,
  { id }: Someone,
  { unitsOfEvents }: Chart,
  { ids, known }: Gathering,
): ServiceUnit | undefined {
  return known.units.get(unitsOfEvents.get(`${id}.${ids.local('SERVICE_EVENT', key)}`) ?? '');
}

/**
 * The service event of an encounter with all below it, or of what stands for one. A visit cannot be kept back from the
 * patient; what it was for is left out where that is.
 */
export function eventOf(
  root: EncounterPart,
  reference: string,
  members: readonly Held<EncounterPart>[],
  person: Someone,
  unit: ServiceUnit,
  { ids, mapping, system }: Gathering,
): StoredServiceEvent {
  const _id = `${person.id}.${ids.local('SERVICE_EVENT', root.key)}`;
  const occupational = unit.registerId !== '' && unit.services.includes('OCCUPATIONAL');
  const kindOf = ({ kind }: EncounterPart) => (occupational && kind === 'OUTPATIENT' ? 'OCCUPATIONAL' : kind);
  const isHidden = members.some(({ origin }) => origin.hiddenFromPatient);
  const reasons = isHidden ? [] : root.reasons;
  const reason = reasons[0]?.display ?? (isHidden ? null : root.type?.display) ?? null;
  return digested({
    _id,
    personId: person.id,
    oid: root.oid ?? ids.oid('SERVICE_EVENT', _id),
    sortKey: `${root.start}~${_id}`,
    registerId: unit.registerId,
    registerType: registerTypeOf(mapping, unit.registerId),
    organiserId: unit.providerId,
    producerId: unit.providerId,
    unitId: unit._id,
    kind: kindOf(root),
    status: root.open ? 'OPEN' : 'CLOSED',
    start: root.start,
    end: root.end,
    ...(root.open && root.endsBy !== undefined ? { endsBy: root.endsBy } : {}),
    reasonForVisit:
      reason === null && reasons.length === 0
        ? null
        : { text: reason ?? localized(null, 'en'), codes: reasons },
    encounters: members
      .map(({ part }) => part)
      .sort((one, other) => (one.start < other.start ? -1 : 1))
      .map((member) => ({
        id: ids.local('ENCOUNTER', member.key),
        kind: kindOf(member),
        unitId: unit._id,
        start: member.start,
        end: member.end,
      })),
    state: 'CURRENT',
    archive: archiveOfEvent(mapping, unit.registerId, root.start),
    guardianCode: strictestOf(members.map(({ origin }) => origin.guardianCode ?? null)),
    protectionClass: strictestClassOf(members.map(({ origin }) => origin.protectionClass ?? 'NONE')),
    source: { system, reference },
  });
}
