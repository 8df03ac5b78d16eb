import { expect, test } from '@jest/globals';
import type { Header } from '../../policy/index.js';
import { careThing, document } from '../decisions/asking.js';
import { citizen, person, places, relationship } from '../decisions/story.js';
import { plantOf } from '../secrets/plants.js';
import { attacked } from './world.js';

const it = attacked();
const guardian = citizen('olavi', { onBehalfOf: 'aino' });
const born = '2016-01-01';
const beforeTen = '2025-12-01T09:00:00.000Z';
const atTen = '2026-03-01T09:00:00.000Z';

function child(birthDate: string) {
  const custody = [
    {
      guardianId: 'olavi',
      from: '2012-01-01T00:00:00.000Z',
      to: null,
      guardianNonDisclosure: false,
      blocked: null,
    },
  ];
  return person({ birthDate, custody, relationships: [relationship(places.rantalaClinic)] });
}

/** A visit with an entry and an appointment, of which all that is stored has the code. */
async function visited(birthDate: string, guardianCode: Header['guardianCode']): Promise<void> {
  await it.tell({
    caller: guardian,
    person: child(birthDate),
    asks: [document('CARE_ENTRY', { guardianCode }), careThing('APPOINTMENT', { guardianCode })],
  });
}

const everything = `{ event: serviceEvent(id: "aino.visit") { id } appointment(id: "aino.appointment") { id }
  person(id: "aino") {
    records { edges { node { id } } } serviceEvents { edges { node { id reasonForVisit { text { fi } } } } }
    appointments { edges { node { id serviceEvent { id } } } }
    treatmentRelationships { edges { node { id unit { id } serviceEvent { id } } } pageInfo { hasNextPage } } } }`;
const nothing = {
  records: { edges: [] },
  serviceEvents: { edges: [] },
  appointments: { edges: [] },
  treatmentRelationships: { edges: [], pageInfo: { hasNextPage: false } },
};
const [event, appointment] = [{ id: 'aino.visit' }, { id: 'aino.appointment' }];
const reasonForVisit = { text: { fi: plantOf('aino').value } };
const unit = { id: 'rantala-clinic' };
const all = {
  event,
  appointment,
  person: {
    records: { edges: [{ node: { id: 'aino.care_entry' } }] },
    serviceEvents: { edges: [{ node: { ...event, reasonForVisit } }] },
    appointments: { edges: [{ node: { ...appointment, serviceEvent: event } }] },
    treatmentRelationships: {
      edges: [{ node: { id: 'relationship-rantala-clinic', unit, serviceEvent: event } }],
      pageInfo: { hasNextPage: false },
    },
  },
};

const unseen: readonly [who: string, birthDate: string, code: Header['guardianCode']][] = [
  ['a child of 9 refuses', '2017-05-02', 3],
  ['a child of 13 refuses', '2013-04-10', 3],
  ['a child of 13, of whose capacity nothing is known, made', '2013-04-10', 4],
  ['a child of 13 made, without a code,', '2013-04-10', null],
];
for (const [who, birthDate, code] of unseen) {
  test(`a visit that ${who} is to the guardian as one that never was; the child sees it whole`, async () => {
    await visited(birthDate, code);
    expect((await it.ask(citizen('aino'), everything)).body).toEqual({ data: all });
    const refused = await it.ask(guardian, everything);
    const commands = await it.commandsOf(guardian, everything);
    expect(refused.body.data).toEqual({ event: null, appointment: null, person: nothing });
    for (const name of ['documents', 'serviceEvents', 'appointments'])
      await it.database.db.collection(name).deleteMany({});
    await it.database.db.collection('accessStates').updateMany({}, { $set: { relationships: [] } });
    expect((await it.ask(guardian, everything)).text).toBe(refused.text);
    expect(await it.commandsOf(guardian, everything)).toEqual(commands);
  });
}

const seen: readonly [who: string, birthDate: string, code: Header['guardianCode']][] = [
  ['a child of 13 allows', '2013-04-10', 2],
  ['a child of 13 is not capable of deciding on', '2013-04-10', 1],
  ['a child of 9 made, without a code,', '2017-05-02', null],
];
for (const [who, birthDate, code] of seen) {
  test(`a visit that ${who} is shown to the guardian whole`, async () => {
    await visited(birthDate, code);
    expect((await it.ask(guardian, everything)).body).toEqual({ data: all });
  });
}

const relationships = '{ person(id: "aino") { treatmentRelationships { edges { node { id } } } } }';
const days: readonly [event: string, from: string, edges: number][] = [
  [atTen, beforeTen, 0],
  [beforeTen, atTen, 1],
];
for (const [recordedAt, from, edges] of days) {
  test(`a relationship since ${from} is to the guardian of the day of its event, ${recordedAt}`, async () => {
    const treated = { ...child(born), relationships: [relationship(places.rantalaClinic, { from })] };
    const asks = [careThing('SERVICE_EVENT', { recordedAt })];
    await it.tell({ caller: guardian, person: treated, asks });
    const { body } = await it.ask(guardian, relationships);
    expect(body).toMatchObject({
      data: { person: { treatmentRelationships: { edges: { length: edges } } } },
    });
  });
}

const ofEvent = `{ person(id: "aino") { serviceEvents { edges { node {
  reasonForVisit { text { fi } } encounters { id } } } } } }`;
const asShown = (node: object) => ({ data: { person: { serviceEvents: { edges: [{ node }] } } } });

test('of a visit that began before the tenth birthday, what came after it is not told to the guardian', async () => {
  const entry = (id: string, recordedAt: string) => document('CARE_ENTRY', { id, recordedAt });
  const visit = careThing('SERVICE_EVENT', { recordedAt: beforeTen });
  await it.tell({ caller: guardian, person: child(born), asks: [entry('first', beforeTen), visit] });
  expect((await it.ask(guardian, ofEvent)).body).toEqual(asShown({ reasonForVisit, encounters: [] }));
  const entries = [entry('first', beforeTen), entry('later', atTen)];
  await it.tell({ caller: guardian, person: child(born), asks: [...entries, visit] });
  const encounters = [beforeTen, atTen].map((start) => ({ id: `at-${start}`, start, end: start }));
  await it.database.db.collection('serviceEvents').updateMany({}, { $set: { encounters } });
  const [first, later] = encounters.map(({ id }) => ({ id }));
  expect((await it.ask(guardian, ofEvent)).body).toEqual(
    asShown({ reasonForVisit: null, encounters: [first] }),
  );
  expect((await it.ask(citizen('aino'), ofEvent)).body).toEqual(
    asShown({ reasonForVisit, encounters: [first, later] }),
  );
});

test('why a child came is not told to the guardian where the child refuses an entry of a visit that is shown', async () => {
  const refused = document('CARE_ENTRY', { guardianCode: 3 });
  const visit = careThing('SERVICE_EVENT', { guardianCode: 2 });
  await it.tell({ caller: guardian, person: child(born), asks: [refused, visit] });
  expect((await it.ask(guardian, ofEvent)).body).toEqual(asShown({ reasonForVisit: null, encounters: [] }));
});
