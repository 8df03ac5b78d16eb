import type { RelationshipFact } from '../../policy/index.js';
import type { StoredAppointment, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { type Names, professionalId, storySystem } from '../names.js';
import type { PlaceOf } from '../people/professionals.js';
import type { AppointmentTold, EventTold, Story, Telling } from '../story.js';
import { visitCode } from './visit-code.js';

export function storedEvents(
  story: Story,
  telling: Telling,
  names: Names,
  placeOf: PlaceOf,
): StoredServiceEvent[] {
  return (story.events ?? []).map((told) => storedEvent(story, told, telling, names, placeOf));
}

function storedEvent(
  story: Story,
  told: EventTold,
  { personId, event, at }: Telling,
  names: Names,
  placeOf: PlaceOf,
): StoredServiceEvent {
  const _id = event(told.key);
  const { providerId, registerId, registerType } = placeOf(told.unit);
  const start = at(...told.start);
  const end = told.end === undefined ? null : at(...told.end);
  return {
    _id,
    personId,
    oid: names.oid('SERVICE_EVENT', _id),
    sortKey: `${start}~${_id}`,
    registerId: told.register ?? registerId,
    registerType,
    organiserId: told.organiser ?? providerId,
    producerId: providerId,
    unitId: told.unit,
    kind: told.kind,
    status: end === null ? 'OPEN' : 'CLOSED',
    start,
    end,
    reasonForVisit: { text: { ...told.reason, en: null }, codes: [] },
    encounters: [{ id: `${told.key}-1`, kind: told.kind, unitId: told.unit, start, end }],
    state: 'CURRENT',
    archive: 'CURRENT',
    guardianCode: visitCode(story, told.key),
    protectionClass: 'NONE',
    source: { system: storySystem, reference: told.key },
  };
}

/** While an event is open its unit treats the person; an event that has ended leaves an ended relationship. */
export function relationships(story: Story, telling: Telling, placeOf: PlaceOf): RelationshipFact[] {
  return (story.events ?? []).map(({ key, unit, basis, organiser, register, start, end }) => ({
    id: `relationship-${key}`,
    unitId: unit,
    ...placeOf(unit),
    ...(register === undefined ? {} : { registerId: register }),
    basis: basis ?? 'SERVICE_EVENT',
    organiserId: organiser ?? null,
    serviceEventId: telling.event(key),
    appointmentId: null,
    from: telling.at(...start),
    to: end === undefined ? null : telling.at(...end),
  }));
}

export function storedAppointments(
  story: Story,
  telling: Telling,
  names: Names,
  placeOf: PlaceOf,
): StoredAppointment[] {
  return (story.appointments ?? []).map((told) => storedAppointment(story, told, telling, names, placeOf));
}

function storedAppointment(
  story: Story,
  told: AppointmentTold,
  { personId, event, at }: Telling,
  names: Names,
  placeOf: PlaceOf,
): StoredAppointment {
  const _id = names.thing(personId, 'APPOINTMENT', told.key);
  const start = at(...told.start);
  return {
    _id,
    personId,
    sortKey: `${start}~${_id}`,
    registerId: placeOf(told.unit).registerId,
    registerType: placeOf(told.unit).registerType,
    unitId: told.unit,
    serviceEventId: told.event === undefined ? null : event(told.event),
    professionalId: professionalId(told.professional),
    service: { ...told.service, en: null },
    start,
    end: new Date(Date.parse(start) + told.minutes * 60_000).toISOString(),
    status: told.status,
    guardianCode: told.event === undefined ? null : visitCode(story, told.event),
    releasedToPatientOn: null,
  };
}
