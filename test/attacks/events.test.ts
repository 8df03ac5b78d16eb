import { expect, test } from '@jest/globals';
import type { Professional } from '../../policy/index.js';
import { careThing, document } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  nurse,
  opening,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { plantOf } from '../secrets/plants.js';
import { storePerson } from '../world/store-scenario.js';
import { attacked } from './world.js';

const it = attacked();
const reason =
  'query($id: ID!) { person(id: $id) { serviceEvents { edges { node { reasonForVisit { text { fi } } } } } } }';
const untold = { data: { person: { serviceEvents: { edges: [{ node: { reasonForVisit: null } }] } } } };
const reasonForVisit = { text: { fi: plantOf('aino').value } };
const told = { data: { person: { serviceEvents: { edges: [{ node: { reasonForVisit } }] } } } };

test('why a person came to a specially protected visit is told to nobody who may not read its entry', async () => {
  const treated = person({ relationships: [relationship(places.rantalaWard)] });
  const asks = [careThing('SERVICE_EVENT'), document('CARE_ENTRY', { protectionClass: 'PSYCHIATRY' })];
  await it.tell({ caller: nurse(), person: treated, asks });
  const asNurse = nurse({ care: careFor({ serviceEventId: 'aino.visit' }) });
  expect((await it.ask(asNurse, reason, { id: 'aino' })).body).toEqual(untold);
  expect((await it.ask(citizen('aino'), reason, { id: 'aino' })).body).toEqual(told);
  await it.tell({
    caller: nurse(),
    person: treated,
    asks: [careThing('SERVICE_EVENT'), document('CARE_ENTRY')],
  });
  expect((await it.ask(asNurse, reason, { id: 'aino' })).body).toEqual(told);
});

test("one context opens one person: an event of one does not go with an opening of another's", async () => {
  await it.tell({
    caller: physician(),
    person: person({ relationships: [relationship(places.rantalaClinic)] }),
  });
  const other = opening('SPECIAL_REASON', { serviceEventId: 'toinen.visit' });
  await storePerson(it.database.db, person({ personId: 'toinen', openings: [other] }));
  const care = careFor({ serviceEventId: 'aino.visit', openings: [other.id] });
  const ask = (asker: Professional, personId: string) =>
    it.ask(asker, `{ person(id: "${personId}") { id } }`);
  const refused = { data: null, errors: [{ extensions: { code: 'REFUSED', reason: 'OPENING_NOT_FOUND' } }] };
  expect((await ask(physician({ care }), 'aino')).body).toMatchObject(refused);
  expect((await ask(physician({ care }), 'toinen')).body.data).toEqual({ person: null });
  const alone = physician({ care: { ...care, serviceEventId: null } });
  expect((await ask(alone, 'aino')).body).toMatchObject(refused);
  expect((await ask(alone, 'toinen')).body.data).toEqual({ person: { id: 'toinen' } });
});

test('a size in the default of a variable counts as one that is sent', async () => {
  await it.tell({ caller: citizen('aino') });
  const query = (size: string, declared: string) =>
    `query${declared} { me { serviceEvents(first: ${size}) { edges { node { id documents(first: ${size}) { edges { node { id oid kind } } } } } } } }`;
  const replies = [
    await it.ask(citizen('aino'), query('100', '')),
    await it.ask(citizen('aino'), query('$n', '($n: Int = 100)')),
  ];
  expect(replies.map(({ status, body }) => [status, body.errors?.[0]?.extensions.code])).toEqual([
    [400, 'LIMIT_EXCEEDED'],
    [400, 'LIMIT_EXCEEDED'],
  ]);
});
