import { expect, test } from '@jest/globals';
import { policyOf, steps } from '../../policy/index.js';
import { document, entry } from '../decisions/asking.js';
import {
  application,
  careFor,
  citizen,
  consenting,
  denial,
  grant,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { attacked } from './world.js';

let decisions = 0;
const policy = policyOf(steps);
const it = attacked({
  policy: {
    ...policy,
    decide(...asked) {
      decisions += 1;
      return policy.decide(...asked);
    },
  },
});
const aino = citizen('aino');

test('what tells that a page goes on is not given, and not logged as given', async () => {
  const entries = ['1', '2', '3'].map((id) => document('CARE_ENTRY', { id }));
  await it.tell({ caller: aino, asks: [...entries, entry('SLEEP'), entry('BLOOD_PRESSURE')] });
  await it.ask(
    aino,
    `{ me { careEntries(first: 1) { edges { node { id } } } wellbeingEntries(first: 1) { edges { node { id } } } } }`,
  );
  const ids = (await it.logged()).flatMap(({ given }) => given.flatMap((part) => part.ids));
  expect(ids.sort()).toEqual(['aino.3', 'aino.entry-sleep']);
});

const noDays: readonly unknown[] = [
  5,
  true,
  false,
  0,
  '',
  ['2026-11-24'],
  [['2026-11-24']],
  { toString: 1 },
  { $gt: '' },
  '2026-02-30',
  '2026-11-24T00:00:00Z',
];
for (const day of noDays) {
  test(`${JSON.stringify(day)} is no Date: each field that it bounds is refused, none is answered unbounded`, async () => {
    await it.tell({ caller: aino, asks: [document('CARE_ENTRY'), entry('SLEEP')] });
    const { body } = await it.ask(
      aino,
      `query($day: Date) { me {
        careEntries(filter: { from: $day }) { edges { cursor } } serviceEvents(filter: { to: $day }) { edges { cursor } }
        accessLog(to: $day) { edges { cursor } } wellbeingEntries(filter: { to: $day }) { edges { cursor } }
        wellbeingSeries(code: "8867-4", from: $day) { unit } laboratorySeries(code: "x", to: $day) { points { sampledAt } } } }`,
      { day },
    );
    expect(Object.values(body.data?.me ?? {})).toEqual([null, null, null, null, null, null]);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(it.world.faults).toEqual([]);
  });
}

test('the last day that can be written bounds nothing', async () => {
  await it.tell({ caller: aino, asks: [document('CARE_ENTRY')] });
  const query = '{ me { careEntries(filter: { to: "9999-12-31" }) { edges { node { id } } } } }';
  expect((await it.ask(aino, query)).text).toContain('aino.care_entry');
});

test('a code that reads as a field of the database is a code like others', async () => {
  await it.tell({ caller: aino, asks: [entry('BLOOD_PRESSURE')] });
  for (const code of ['$content.code.code', '$$ROOT', '$$none', '$', '$a..b']) {
    const query = 'query($code: String!) { me { wellbeingSeries(code: $code) { unit points { count } } } }';
    const { text } = await it.ask(aino, query, { code });
    expect(text).toBe('{"data":{"me":{"wellbeingSeries":{"unit":null,"points":[]}}}}');
  }
});

test('a category that is named fifty thousand times is decided once a field, not fifty thousand times', async () => {
  await it.tell({ caller: aino, asks: [entry('SLEEP')] });
  const fields = Array.from({ length: 20 }, (_, index) => index).map(
    (index) => `a${index}: wellbeingEntries(filter: { categories: $categories }) { edges { node { id } } }`,
  );
  decisions = 0;
  const { body } = await it.ask(
    aino,
    `query($categories: [WellbeingCategory!]) { me { ${fields.join(' ')} } }`,
    { categories: Array.from({ length: 50_000 }, () => 'SLEEP') },
  );
  expect(body.errors).toBeUndefined();
  expect(decisions).toBeLessThan(200);
  const ids = (await it.logged()).flatMap(({ given }) => given.flatMap((part) => part.ids));
  expect(new Set(ids)).toEqual(new Set(['aino.entry-sleep']));
});

test('a representation is an id and nothing else: what it claims beside it opens nobody', async () => {
  await it.tell({ caller: citizen('eve'), asks: [document('CARE_ENTRY')] });
  const eve = citizen('eve');
  const list = '... on Person { careEntries { edges { node { id } } } }';
  for (const id of ['aino', ['aino'], { $ne: '' }, 5, null]) {
    const found = await it.entity(
      'records',
      eve,
      { __typename: 'Person', id, personId: 'eve', header: null },
      list,
    );
    expect(JSON.stringify(found)).not.toContain('aino');
    expect(
      await it.entity('consents', eve, { __typename: 'Person', id, personId: 'eve' }, '... on Person { id }'),
    ).toBeNull();
  }
  const forged = {
    __typename: 'CareEntry',
    id: 'aino.care_entry',
    personId: 'eve',
    header: { kind: 'CARE_ENTRY' },
  };
  expect(await it.entity('records', eve, forged, '... on CareEntry { id title }')).toBeNull();
  const asOther = { __typename: 'LaboratoryResult', id: 'aino.care_entry' };
  expect(await it.entity('records', aino, asOther, '... on LaboratoryResult { id oid }')).toBeNull();
});

test('an event all of whose documents are denied is as one that is not there', async () => {
  const denied = document('CARE_ENTRY', { registerId: 'harjula-health', serviceEventId: 'secret' });
  const story = {
    ...consenting,
    relationships: [relationship(places.rantalaClinic)],
    denials: [denial({ type: 'SERVICE_EVENT', serviceEventId: 'secret' })],
  };
  await it.tell({ caller: physician(), person: person(story), asks: [denied] });
  const salo = physician({ care: careFor({ serviceEventId: 'aino.visit' }) });
  const query = `{ serviceEvent(id: "aino.secret") { id } careEntry(id: "aino.care_entry") { id } person(id: "aino") {
    records(filter: { serviceEventId: "aino.secret" }) { edges { cursor } coverage { kind } pageInfo { hasNextPage } }
    byUnit: records(filter: { unitId: "rantala-clinic" }) { edges { cursor } }
    serviceEvents(first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } } accessSummary { code kind }
    denialsOfConsent { id } } }`;
  const hidden = await it.ask(salo, query);
  for (let again = 0; again < 8; again += 1) expect((await it.ask(salo, query)).text).toBe(hidden.text);
  await it.database.db.collection('documents').deleteMany({});
  await it.database.db.collection('serviceEvents').deleteMany({});
  await it.database.db.collection<{ _id: string }>('accessStates').updateMany({}, { $set: { denials: [] } });
  expect((await it.ask(salo, query)).text).toBe(hidden.text);
});

test('an application gets what its scopes name, and nothing by another name of it', async () => {
  await it.tell({
    caller: application(),
    person: person({ grants: [grant()] }),
    asks: [entry('BLOOD_PRESSURE'), entry('SLEEP'), document('CARE_ENTRY')],
  });
  const { body, text } = await it.ask(
    application(),
    `{ me { wellbeingEntries { edges { node { category } } } wellbeingSeries(code: "8867-4") { points { count } }
      named: wellbeingEntries(filter: { categories: [BLOOD_PRESSURE, SLEEP] }) { edges { node { id } } }
      records { edges { cursor } } serviceEvents { edges { cursor } } accessLog { edges { cursor } } } }`,
  );
  expect(body.data?.me).toEqual({
    wellbeingEntries: { edges: [{ node: { category: 'BLOOD_PRESSURE' } }] },
    wellbeingSeries: { points: [{ count: 1 }] },
    named: null,
    records: null,
    serviceEvents: null,
    accessLog: null,
  });
  expect(text).not.toContain('entry-sleep');
});

const beyond: readonly { readonly query: string; readonly operationName?: string }[] = [
  { query: '{ serviceUnits: me { id } }' },
  { query: 'query A { __typename } query B { me { id } }', operationName: 'A' },
  { query: '{ __typename me @skip(if: true) { id } }' },
  { query: 'query { ...A } fragment A on Query { ... on Query { me { id } } }' },
  { query: 'query { ...A } fragment A on Query { ...A }' },
  {
    query: '{ serviceUnits { edges { node { id } } } myUnitToday(unitId: "rantala-clinic") { unit { id } } }',
  },
];
for (const body of beyond) {
  test(`a visitor goes no further than the directory: ${body.query}`, async () => {
    expect((await it.world.post(body, {})).status).toBe(401);
  });
}
