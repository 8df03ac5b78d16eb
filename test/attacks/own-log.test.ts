import { expect, test } from '@jest/globals';
import type { StoredLogEntry } from '../../access-log/entry.js';
import { cursorOf, markOf } from '../../lists/cursor.js';
import type { Caller } from '../../policy/index.js';
import { careThing, document, of } from '../decisions/asking.js';
import {
  application,
  careFor,
  citizen,
  consenting,
  grant,
  mandate,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { storePerson } from '../world/store-scenario.js';
import { attacked } from './world.js';

const it = attacked();
const treated = person({
  relationships: [relationship(places.rantalaClinic), relationship(places.harjulaClinic)],
  ...consenting,
});
const aino = citizen('aino');
const care = careFor({ serviceEventId: 'aino.visit' });
const salo = physician({ care });
const delayed = { releasedToPatientOn: '2026-12-24' };
const log = `query($id: ID!) { person(id: $id) { accessLog(first: 100) { edges { cursor node {
  id at accessKind provider { id } unit { id } application { id } purpose dataKinds decision } } } } }`;

interface Edge {
  readonly cursor: string;
  readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
}

interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly endCursor: string | null };
}

async function edgesShownTo(reader: Caller): Promise<readonly Edge[]> {
  const { body } = await it.ask(reader, log, { id: 'aino' });
  return (body.data as { person: { accessLog: { edges: Edge[] } } }).person.accessLog.edges;
}

/** The lines of the log, without what is random in each; the moment is the same for all, so their order is too. */
async function linesShownTo(reader: Caller): Promise<readonly string[]> {
  const nodes = (await edgesShownTo(reader)).map(({ node }) => node);
  return nodes.map(({ id: _id, ...line }) => JSON.stringify(line)).sort();
}

const ofAino = (fields: string) => `{ person(id: "aino") { ${fields} } }`;
const edges = (fields: string) => `{ edges { node { ${fields} } } }`;
const event = `id period { from } documents ${edges('id')} patient { id careEntries ${edges('title')} }`;

const byPatient =
  '{ laboratoryResult(id: "aino.laboratory_result") { serviceEvent { patient { name { family } } } } }';

const questions: readonly [what: string, query: string][] = [
  ['the timeline', ofAino(`records ${edges('id recordedAt')}`)],
  ['the list of its kind', ofAino(`laboratoryResults ${edges('id panel { code }')}`)],
  ['the list, with the event of each', ofAino(`laboratoryResults ${edges(`serviceEvent { ${event} }`)}`)],
  ['the list, with the id of each event', ofAino(`laboratoryResults ${edges('serviceEvent { id }')}`)],
  ['the timeline, with the event of each', ofAino(`records ${edges(`serviceEvent { ${event} }`)}`)],
  ['the series', ofAino('laboratorySeries(code: "x") { points { document { serviceEvent { kind } } } }')],
  ['its id, with the name of the patient', byPatient],
  ['the events', ofAino(`serviceEvents ${edges(event)}`)],
  ['its id', '{ laboratoryResult(id: "aino.laboratory_result") { id panel { code } } }'],
  [
    'its id, with its event',
    `{ laboratoryResult(id: "aino.laboratory_result") { serviceEvent { ${event} } } }`,
  ],
];
const askers: readonly [who: string, asker: Caller][] = [
  ['a physician', salo],
  ['a physician of another county', physician({ care }, places.harjulaClinic)],
  ['the person herself', aino],
];

for (const [who, asker] of askers) {
  test.each(questions)(
    `her log is the same, delayed result or none, when ${who} asks for %s`,
    async (_, query) => {
      await it.tell({
        caller: asker,
        person: treated,
        asks: [document('LABORATORY_RESULT', delayed), document('CARE_ENTRY', { serviceEventId: 'other' })],
      });
      await it.ask(asker, query);
      const withIt = await linesShownTo(aino);
      await it.database.db.collection('accessLog').deleteMany({});
      await it.database.db.collection('documents').deleteOne({ kind: 'LABORATORY_RESULT' });
      await it.ask(asker, query);
      expect(await linesShownTo(aino)).toEqual(withIt);
      expect(withIt.length).toBeGreaterThan(0);
    },
  );
}

test('her log is the same, delayed result or none, when it is asked for by reference', async () => {
  await it.tell({ caller: salo, person: treated, asks: [document('LABORATORY_RESULT', delayed)] });
  const representation = { __typename: 'LaboratoryResult', id: 'aino.laboratory_result' };
  const selection = '... on LaboratoryResult { panel { code } serviceEvent { kind } }';
  expect(await it.entity('records', salo, representation, selection)).not.toBeNull();
  const withIt = await linesShownTo(aino);
  await it.database.db.collection('accessLog').deleteMany({});
  await it.database.db.collection('documents').deleteMany({});
  expect(await it.entity('records', salo, representation, selection)).toBeNull();
  expect(await linesShownTo(aino)).toEqual(withIt);
  expect(withIt).toHaveLength(1);
});

test('a use is a disclosure where the caller could reach another register, whatever was found there', async () => {
  const kindOf = async (differs: Parameters<typeof person>[0], asks = [document('CARE_ENTRY')]) => {
    await it.tell({ caller: salo, person: person({ ...treated, ...differs }), asks });
    await it.ask(salo, ofAino(`careEntries ${edges('title')}`));
    const nodes = (await edgesShownTo(aino)).map(({ node }) => node);
    return nodes.find(({ dataKinds }) => (dataKinds as string[]).includes('CARE_ENTRY'))?.accessKind;
  };
  expect(await kindOf({})).toBe('DISCLOSURE');
  expect(await kindOf({}, [])).toBe('DISCLOSURE');
  expect(await kindOf({ consents: [] }, [document('CARE_ENTRY', of(places.harjulaClinic))])).toBe('USAGE');
  expect(await kindOf({ consents: [] })).toBe('USAGE');
});

test('one line tells every kind that a call asked for, also of what was not found', async () => {
  await it.tell({ caller: salo, person: treated });
  await it.ask(salo, ofAino(`laboratoryResults ${edges('serviceEvent { documents { edges { cursor } } }')}`));
  const kinds = (await edgesShownTo(aino)).map(({ node }) => node.dataKinds);
  expect(kinds).toHaveLength(2);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ['DEMOGRAPHICS'],
      expect.arrayContaining(['LABORATORY_RESULT', 'CARE_ENTRY', 'IMAGING_STUDY']),
    ]),
  );
});

test('who asks for the name of the patient of an event is told of, once', async () => {
  await it.tell({ caller: salo, person: treated, asks: [careThing('SERVICE_EVENT')] });
  const query = '{ serviceEvent(id: "aino.visit") { patient { name { family } } } }';
  expect((await it.ask(salo, query)).text).toContain('"family"');
  const kinds = (await edgesShownTo(aino)).map(({ node }) => node.dataKinds);
  expect(kinds).toEqual([['DEMOGRAPHICS', 'SERVICE_EVENT']]);
  await it.database.db.collection('accessLog').deleteMany({});
  await it.ask(salo, '{ serviceEvent(id: "aino.visit") { patient { denialsOfConsent { setAt } } } }');
  const asked = (await edgesShownTo(aino)).flatMap(({ node }) => node.dataKinds);
  expect(asked).toContain('DENIAL');
});

test('two persons of one call are each told of what was asked of her alone', async () => {
  await it.tell({ caller: salo, person: treated });
  await storePerson(it.database.db, person({ personId: 'olavi' }));
  await it.ask(salo, '{ careEntry(id: "aino.1") { id } laboratoryResult(id: "olavi.1") { id } }');
  const kinds = (await edgesShownTo(aino)).map(({ node }) => node.dataKinds);
  expect(kinds).toEqual([['CARE_ENTRY']]);
});

test('a list of a unit is use in its own register, also where the caller could reach others', async () => {
  await it.tell({ caller: salo, person: treated, asks: [careThing('SERVICE_EVENT')] });
  await it.ask(salo, '{ myUnitToday(unitId: "rantala-clinic") { openServiceEvents { id } } }');
  const [edge] = await edgesShownTo(aino);
  expect(edge?.node).toMatchObject({
    accessKind: 'USAGE',
    dataKinds: ['DEMOGRAPHICS', 'SERVICE_EVENT'],
    decision: 'PERMITTED',
  });
});

test('an appointment that she does not know of yet leaves no line when a unit looks at its day', async () => {
  const list = `{ myUnitToday(unitId: "rantala-clinic") { appointments { id patient { name { family } } } } }`;
  const today = { recordedAt: '2026-11-24T09:00:00.000Z' };
  const linesWith = async (releasedToPatientOn: string | null) => {
    const asks = [careThing('APPOINTMENT', { ...today, releasedToPatientOn })];
    await it.tell({ caller: salo, person: treated, asks });
    expect((await it.ask(salo, list)).text).toContain('"family"');
    return (await edgesShownTo(aino)).map(({ node }) => node.dataKinds);
  };
  expect(await linesWith(null)).toEqual([['APPOINTMENT', 'DEMOGRAPHICS']]);
  expect(await linesWith('2026-12-24')).toEqual([]);
});

test('neither id nor cursor tells how many entries were written between, or who wrote them', async () => {
  await it.tell({ caller: aino, person: treated, asks: [document('CARE_ENTRY')] });
  await it.ask(aino, ofAino(`records ${edges('id')}`));
  const stored = await it.database.db.collection<StoredLogEntry>('accessLog').find().toArray();
  const shown = await edgesShownTo(aino);
  expect(shown.length).toBeGreaterThan(0);
  for (const { cursor, node } of shown) {
    const beforePlace = Buffer.from(cursorOf(markOf(''), ''), 'base64url').length;
    const [at, rest] = Buffer.from(cursor, 'base64url').toString().slice(beforePlace).split('~');
    expect(at).toBe(node.at);
    expect([node.id, rest]).toEqual([expect.stringMatching(/^[\w-]{43}$/), node.id]);
    for (const { stream } of stored) expect(`${rest} ${node.id}`).not.toContain(stream);
  }
});

test('pages of the log go on from their cursors and miss nothing', async () => {
  await it.tell({ caller: aino, person: treated });
  for (let round = 0; round < 5; round += 1) await it.ask(aino, ofAino('birthDate'));
  const all = (await edgesShownTo(aino)).map(({ node }) => node.id);
  await it.database.db.collection<StoredLogEntry>('accessLog').deleteMany({ 'told.kinds': 'ACCESS_LOG' });
  const page = `query($after: String) { me { accessLog(first: 2, after: $after) {
    edges { node { id } } pageInfo { endCursor } } } }`;
  const seen: string[] = [];
  for (let after: string | null = null, round = 0; round < 4; round += 1) {
    const { body } = await it.ask(aino, page, { after });
    await it.database.db.collection<StoredLogEntry>('accessLog').deleteMany({ 'told.kinds': 'ACCESS_LOG' });
    const { edges: shown, pageInfo } = (body.data as { me: { accessLog: Page } }).me.accessLog;
    seen.push(...shown.map(({ node }) => node.id));
    after = pageInfo.endCursor ?? after;
  }
  expect(seen).toEqual(all);
});

test('who reads the log in her name does not see wellbeing data, nor the application that keeps it', async () => {
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  const diary = application();
  const told = person({ ...treated, mandates: [mandate()], grants: [grant()] });
  await it.tell({ caller: diary, person: told });
  await it.ask(diary, '{ me { name { family } wellbeingEntries { edges { cursor } } } }');
  await it.ask(diary, '{ careEntry(id: "aino.care_entry") { id } }');
  await it.ask(aino, '{ me { wellbeingEntries { edges { cursor } } } }');
  const hers = (await linesShownTo(aino)).join('\n');
  expect(hers).toContain('pulse-diary');
  expect(hers).toContain('WELLBEING_ENTRY');
  const shown = await linesShownTo(olavi);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.join('\n')).not.toMatch(/pulse-diary|WELLBEING_ENTRY|"APPLICATION"/);
});

test('who reads the log in her name sees the application that she lets read her documents', async () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const told = person({ mandates: [mandate()], grants: [grant({ area: 'PATIENT_DATA', scopes })] });
  await it.tell({ caller: application(), person: told, asks: [document('CARE_ENTRY')] });
  await it.ask(application(), '{ careEntry(id: "aino.care_entry") { title } }');
  const shown = await linesShownTo(citizen('olavi', { onBehalfOf: 'aino' }));
  expect(shown.join('\n')).toContain('pulse-diary');
});
