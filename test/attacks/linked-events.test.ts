import { expect, test } from '@jest/globals';
import { careThing } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  consenting,
  denial,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const aino = citizen('aino');
const ofVisit = denial({ type: 'SERVICE_EVENT', serviceEventId: 'visit' }, { recordedBy: 'salo' });
const clinic = relationship(places.rantalaClinic);
const linked = `{ person(id: "aino") {
  treatmentRelationships { edges { node { serviceEvent { id } } } } denialsOfConsent { serviceEvent { id } } } }`;
const answer = (serviceEvent: { readonly id: string } | null) => ({
  data: {
    person: {
      treatmentRelationships: { edges: [{ node: { serviceEvent } }] },
      denialsOfConsent: [{ serviceEvent }],
    },
  },
});

for (const header of [{ state: 'NULLIFIED' }, { archive: 'OLD' }] as const) {
  test(`neither a relationship nor a denial points at an event that is ${Object.values(header)}`, async () => {
    const told = { caller: aino, person: person({ relationships: [clinic], denials: [ofVisit] }) };
    await it.tell({ ...told, asks: [careThing('SERVICE_EVENT')] });
    expect((await it.ask(aino, linked)).body).toEqual(answer({ id: 'aino.visit' }));
    await it.tell({ ...told, asks: [careThing('SERVICE_EVENT', header)] });
    const hidden = await it.ask(aino, linked);
    const commands = await it.commandsOf(aino, linked);
    expect(hidden.body).toEqual(answer(null));
    await it.database.db.collection('serviceEvents').deleteMany({});
    expect((await it.ask(aino, linked)).text).toBe(hidden.text);
    expect(await it.commandsOf(aino, linked)).toEqual(commands);
  });
}

const ofDenial = '{ person(id: "aino") { denialsOfConsent { serviceEvent { id } } } }';
const salo = physician({ care: careFor({ serviceEventId: 'aino.visit' }) });
const shown = (serviceEvent: { readonly id: string } | null) => ({
  data: { person: { denialsOfConsent: [{ serviceEvent }] } },
});

test('who recorded a denial at her own unit sees the event that it is about', async () => {
  const treated = person({ ...consenting, relationships: [clinic], denials: [ofVisit] });
  await it.tell({ caller: physician(), person: treated, asks: [careThing('SERVICE_EVENT')] });
  expect((await it.ask(salo, ofDenial)).body).toEqual(shown({ id: 'aino.visit' }));
});

test('who recorded a denial does not see by it the event of another register that it closes', async () => {
  const elsewhere = denial({ type: 'SERVICE_EVENT', serviceEventId: 'other' }, { recordedBy: 'salo' });
  const treated = person({ ...consenting, relationships: [clinic], denials: [elsewhere] });
  const { registerId, unitId } = places.harjulaClinic;
  const event = careThing('SERVICE_EVENT', { serviceEventId: 'other', registerId, unitId });
  await it.tell({ caller: physician(), person: treated, asks: [event] });
  expect((await it.ask(salo, ofDenial)).body).toEqual(shown(null));
});

test("nothing points at another person's event", async () => {
  const asks = [careThing('SERVICE_EVENT')];
  await it.tell({ caller: aino, person: person({ relationships: [clinic], denials: [ofVisit] }), asks });
  await it.database.db.collection('serviceEvents').updateMany({}, { $set: { personId: 'bertta' } });
  expect((await it.ask(aino, linked)).body).toEqual(answer(null));
});

test('events are read where one is pointed at, in one command whatever their number, and not otherwise', async () => {
  const many = ['visit', 'second', 'third'].map((serviceEventId) =>
    relationship(places.rantalaClinic, { id: `relationship-${serviceEventId}`, serviceEventId }),
  );
  await it.tell({ caller: aino, person: person({ relationships: many, denials: [ofVisit] }) });
  const reads = async (query: string) =>
    (await it.commandsOf(aino, query)).filter((command) => command === 'find serviceEvents').length;
  expect(await reads('{ me { treatmentRelationships { edges { node { basis } } } } }')).toBe(0);
  expect(await reads(linked)).toBe(1);
});
