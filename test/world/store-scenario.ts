import type { Db } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import {
  type Caller,
  type Header,
  type PersonFacts,
  type Professional,
  type RepresentativeFact,
  type Role,
  type Supervisor,
  undecided,
} from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { Ask, Scenario } from '../decisions/scenario.js';
import { plantOf } from '../secrets/plants.js';
import { storeDocuments } from './documents.js';
import { storedAppointment, storedDocument, storedEntry, storedEvent, storedPerson } from './stored.js';

/** Puts what a scenario tells into the database: the person with her facts, the caller's own facts, and the things. */
export async function storeScenario(db: Db, scenario: Scenario): Promise<Scenario> {
  const told = withPersonInIds(scenario);
  await storePerson(db, withAskedFacts(told.person, told.asks));
  for (const one of representativesIn(told)) await storePerson(db, { version: 1, ...undecided, ...one });
  await storeCaller(db, told.caller);
  for (const ask of told.asks) await storeThing(db, told.person.personId, ask);
  return told;
}

/** Whoever acts for the person, has made a grant for her or asks. */
function representativesIn({ caller, person }: Scenario): readonly RepresentativeFact[] {
  const ids = [
    caller.kind === 'CITIZEN' ? caller.id : '',
    ...person.grants.map(({ grantedBy }) => grantedBy),
    ...person.mandates.map(({ assigneeId }) => assigneeId),
    ...person.custody.map(({ guardianId }) => guardianId),
  ];
  return (person.representatives ?? []).filter(
    ({ personId }) => personId !== person.personId && ids.includes(personId),
  );
}

/** Ids of a person's things begin with the person's id; scenarios leave that out. */
function withPersonInIds({ person, caller, asks, ...rest }: Scenario): Scenario {
  const prefix = `${person.personId}.`;
  const events = (key: string, value: unknown) =>
    key === 'serviceEventId' && typeof value === 'string' ? `${prefix}${value}` : value;
  const rewritten = <T>(value: T): T => JSON.parse(JSON.stringify(value, events));
  return {
    ...rest,
    person: rewritten(person),
    caller: rewritten(caller),
    asks: asks.map((ask) => {
      const header = ask.header && rewritten<Header>(ask.header);
      const id =
        ask.kind === 'SERVICE_EVENT' && header?.serviceEventId ? header.serviceEventId : `${prefix}${ask.id}`;
      return { ...ask, id, header };
    }),
    ...(rest.visible ? { visible: rest.visible.map((id) => visibleId(id, asks, prefix)) } : {}),
  };
}

function visibleId(id: string, asks: readonly Ask[], prefix: string): string {
  const ask = asks.find((one) => one.id === id);
  return ask?.kind === 'SERVICE_EVENT' ? `${prefix}${ask.header?.serviceEventId}` : `${prefix}${id}`;
}

/** Relationships and denials that are asked for stand among the person's facts, under the id that is asked. */
function withAskedFacts(person: PersonFacts, asks: readonly Ask[]): PersonFacts {
  const relationships = asks
    .filter(({ kind }) => kind === 'RELATIONSHIP')
    .map(({ id, header }) => ({
      id,
      unitId: header?.unitId ?? '',
      providerId: 'provider',
      registerId: header?.registerId ?? '',
      registerType: header?.registerType ?? 'HEALTHCARE',
      basis: 'SERVICE_EVENT' as const,
      organiserId: null,
      serviceEventId: header?.serviceEventId ?? null,
      appointmentId: null,
      from: '2026-01-01T00:00:00.000Z',
      to: null,
    }));
  const denials = asks
    .filter(({ kind }) => kind === 'DENIAL')
    .map(({ id, header }) => ({
      id,
      target: { type: 'SERVICE_EVENT' as const, serviceEventId: `${person.personId}.nothing` },
      emergencyUseAllowed: false,
      setAt: '2026-01-01T00:00:00.000Z',
      withdrawnAt: null,
      channel: 'AT_CARE' as const,
      recordedBy: header?.recordedBy ?? null,
      setBy: person.personId,
    }));
  return {
    ...person,
    relationships: [...person.relationships, ...relationships],
    denials: [...person.denials, ...denials],
  };
}

export async function storePerson(
  db: Db,
  { personId, representatives: _, ...facts }: PersonFacts,
): Promise<void> {
  const state: AccessState = { _id: personId, ...facts, pending: [] };
  const person = storedPerson({ personId, ...facts }, plantOf(personId));
  await db.collection<AccessState>('accessStates').replaceOne({ _id: personId }, state, { upsert: true });
  await db.collection<StoredPerson>('persons').replaceOne({ _id: personId }, person, { upsert: true });
}

export async function storeCaller(db: Db, caller: Caller): Promise<void> {
  if (caller.kind === 'VISITOR') return;
  const { id, approval } = caller.client;
  const status = approval === 'NOT_APPROVED' ? 'PENDING' : approval;
  await db.collection<{ _id: string }>('applications').replaceOne(
    { _id: id },
    {
      name: id,
      audience: caller.kind === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'CITIZEN',
      approval: { status, from: null, to: null, certificate: null },
    },
    { upsert: true },
  );
  if (caller.kind === 'PROFESSIONAL') await storeProfessional(db, caller);
}

async function storeProfessional(db: Db, { id, licence, roles }: Professional): Promise<void> {
  const professionals = db.collection<StoredProfessional>('professionals');
  const put = (one: StoredProfessional) => professionals.replaceOne({ _id: one._id }, one, { upsert: true });
  await put(storedProfessional(id, licence, roles));
  for (const { supervisor, registerId, registerType, providerId } of roles) {
    if (supervisor) await put(storedSupervisor(supervisor, { registerId, registerType, providerId }));
  }
}

function storedProfessional(
  id: string,
  licence: Professional['licence'],
  roles: readonly Role[],
): StoredProfessional {
  return {
    _id: id,
    registrationNumber: null,
    name: { given: 'Testi', family: 'Ammattilainen' },
    profession: roles[0]?.profession ?? 'PHYSICIAN',
    specialties: [],
    licence,
    roles: roles.map(({ supervisor, ...role }) => ({
      ...role,
      service: null,
      supervisorId: supervisor?.professionalId ?? null,
    })),
    version: 1,
  };
}

function storedSupervisor(
  supervisor: Supervisor,
  at: Pick<Role, 'registerId' | 'registerType' | 'providerId'>,
): StoredProfessional {
  const { professionalId, licence, unitId, taskClass, from, to } = supervisor;
  const role: Role = {
    id: `${professionalId}-role`,
    unitId,
    ...at,
    taskClass,
    profession: 'PHYSICIAN',
    protectedClasses: [],
    supervisor: null,
    from,
    to,
  };
  return storedProfessional(professionalId, licence, [role]);
}

async function storeThing(db: Db, personId: string, { id, kind, header }: Ask): Promise<void> {
  if (header === null || kind === 'RELATIONSHIP' || kind === 'DENIAL') return;
  const put = (collection: string, thing: { readonly _id: string }) =>
    db.collection<{ _id: string }>(collection).replaceOne({ _id: thing._id }, thing, { upsert: true });
  if (kind === 'SERVICE_EVENT') await put('serviceEvents', storedEvent(id, personId, header));
  else if (kind === 'APPOINTMENT') await put('appointments', storedAppointment(id, personId, header));
  else if (kind === 'WELLBEING_ENTRY') await put('wellbeingEntries', storedEntry(id, personId, header));
  else {
    await storeDocuments(db, [storedDocument(id, personId, header)]);
    if (header.serviceEventId)
      await put(
        'serviceEvents',
        storedEvent(header.serviceEventId, personId, { ...header, kind: 'SERVICE_EVENT' }),
      );
  }
}

const collections: Readonly<Record<string, string>> = {
  SERVICE_EVENT: 'serviceEvents',
  APPOINTMENT: 'appointments',
  WELLBEING_ENTRY: 'wellbeingEntries',
};

/** Takes the thing away as if it had never been; a relationship or denial from among the facts. */
export async function removeThing(db: Db, personId: string, { id, kind, header }: Ask): Promise<void> {
  if (header === null) return;
  const states = db.collection<AccessState>('accessStates');
  if (kind === 'RELATIONSHIP')
    await states.updateOne({ _id: personId }, { $pull: { relationships: { id } } });
  else if (kind === 'DENIAL') await states.updateOne({ _id: personId }, { $pull: { denials: { id } } });
  else await db.collection<{ _id: string }>(collections[kind] ?? 'documents').deleteOne({ _id: id });
}

export async function removePerson(db: Db, personId: string): Promise<void> {
  for (const name of ['accessStates', 'persons'])
    await db.collection<{ _id: string }>(name).deleteOne({ _id: personId });
}
