import { expect, test } from '@jest/globals';
import { careThing, document, entry } from '../decisions/asking.js';
import {
  application,
  careFor,
  citizen,
  grant,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { storePerson } from '../world/store-scenario.js';
import { attacked } from './world.js';

const it = attacked();
const child = person({
  personId: 'lapsi',
  birthDate: '2020-01-01',
  custody: [
    {
      guardianId: 'aino',
      from: '2020-01-01T00:00:00.000Z',
      to: null,
      guardianNonDisclosure: false,
      blocked: null,
    },
  ],
});

async function withChild(aino = person()): Promise<void> {
  await it.tell({ caller: citizen('aino'), person: aino });
  await storePerson(it.database.db, child);
  await it.database.db
    .collection('representationHints')
    .insertOne({ representativeId: 'aino', personId: 'lapsi' });
}

test('an erased wellbeing entry is gone by its id and by reference too, as from the lists', async () => {
  const aino = citizen('aino');
  await it.tell({ caller: aino, asks: [entry('BLOOD_PRESSURE')] });
  const byId = 'query($id: ID!) { wellbeingEntry(id: $id) { id code { code } } }';
  const id = 'aino.entry-blood_pressure';
  expect((await it.ask(aino, byId, { id })).body.data?.wellbeingEntry).not.toBeNull();
  await it.database.db.collection('wellbeingEntries').updateMany({}, { $set: { erasedAt: '2026-11-24' } });
  const erased = await it.ask(aino, byId, { id });
  expect(erased.text).toBe((await it.ask(aino, byId, { id: 'aino.never' })).text);
  const representation = { __typename: 'WellbeingObservation', id };
  const selection = '... on WellbeingObservation { code { code } }';
  expect(await it.entity('wellbeing', aino, representation, selection)).toBeNull();
});

test("a dead person's token lists nobody whom she acted for", async () => {
  await withChild(person({ deathDate: '2026-11-01' }));
  const { text } = await it.ask(citizen('aino'), '{ myRepresentedPersons { personId name { family } } }');
  expect(text).toBe('{"data":{"myRepresentedPersons":[]}}');
});

test("the log tells one's own use from use on behalf, whatever the header says", async () => {
  await withChild();
  const both = '{ me { name { family } } person(id: "lapsi") { name { family } } }';
  await it.ask(citizen('aino', { onBehalfOf: 'lapsi' }), both);
  await it.ask(citizen('aino'), '{ myRepresentedPersons { personId } }');
  const kinds = (await it.logged()).map(({ personId, accessKind }) => `${personId} ${accessKind}`);
  expect([...new Set(kinds)].sort()).toEqual(['aino CITIZEN', 'lapsi REPRESENTATION']);
});

test('`me` is the caller herself on behalf of whomever', async () => {
  await withChild();
  const { body } = await it.ask(citizen('aino', { onBehalfOf: 'lapsi' }), '{ me { id birthDate } }');
  expect(body.data?.me).toEqual({ id: 'aino', birthDate: '1958-03-14' });
});

for (const query of ['{ me { id } }', '{ myRepresentedPersons { personId } }']) {
  test(`a revoked grant is worth nothing: ${query} is the fixed 401`, async () => {
    const revoked = grant({ revokedAt: '2026-11-20T00:00:00.000Z' });
    await it.tell({ caller: application(), person: person({ grants: [revoked] }) });
    expect((await it.ask(application(), query)).status).toBe(401);
  });
}

test('an application reads no representation, and is told that its scopes are missing', async () => {
  await it.tell({ caller: application(), person: person({ grants: [grant()] }) });
  const { text } = await it.ask(application(), '{ myRepresentedPersons { personId } }');
  expect(text).toContain('SCOPE_MISSING');
});

test('an appointment that is not released yet is hidden from the patient, and not from those who treat her', async () => {
  const later = careThing('APPOINTMENT', { releasedToPatientOn: '2026-12-24' });
  const query = '{ person(id: "aino") { appointments { edges { node { start } } } } }';
  const treated = person({ relationships: [relationship(places.rantalaClinic)] });
  await it.tell({ caller: physician(), person: treated, asks: [later] });
  const hers = await it.ask(citizen('aino'), query);
  expect(hers.body.data).toEqual({ person: { appointments: { edges: [] } } });
  const asPhysician = physician({ care: careFor({ serviceEventId: 'aino.visit' }) });
  expect((await it.ask(asPhysician, query)).text).toContain('"start"');
});

test('an application whose approval has ended is on no list and under no id', async () => {
  await it.tell({ caller: { kind: 'VISITOR' } });
  const applications = it.database.db.collection<{ _id: string }>('applications');
  const approval = { status: 'APPROVED', from: null, certificate: null };
  const of = (_id: string, to: string | null) => ({ _id, name: _id, approval: { ...approval, to } });
  await applications.insertMany([of('ended', '2026-11-24T10:00:00.000Z'), of('running', null)]);
  const query = `{ wellbeingApplications { edges { node { id } } } wellbeingApplication(id: "ended") { id } }`;
  const { body } = await it.ask({ kind: 'VISITOR' }, query);
  expect(body.data).toEqual({
    wellbeingApplications: { edges: [{ node: { id: 'running' } }] },
    wellbeingApplication: null,
  });
});

test('the log names what stands on the page that was given, and no more', async () => {
  const { rantalaClinic, harjulaClinic } = places;
  const treated = person({ relationships: [relationship(rantalaClinic), relationship(harjulaClinic)] });
  await it.tell({ caller: citizen('aino'), person: treated });
  await it.ask(citizen('aino'), '{ me { treatmentRelationships(first: 1) { edges { node { basis } } } } }');
  const given = (await it.logged()).flatMap((entry) => entry.given);
  const ids = given.filter(({ kind }) => kind === 'RELATIONSHIP').flatMap((one) => one.ids);
  expect(ids).toHaveLength(1);
});

test('an application cannot tell an entry outside its scopes from one that does not exist', async () => {
  await it.tell({ caller: application(), person: person({ grants: [grant()] }), asks: [entry('SLEEP')] });
  const byId = 'query($id: ID!) { wellbeingEntry(id: $id) { id code { code } } }';
  const outside = await it.ask(application(), byId, { id: 'aino.entry-sleep' });
  expect(outside.text).toContain('SCOPE_MISSING');
  expect((await it.ask(application(), byId, { id: 'aino.never' })).text).toBe(outside.text);
});

test('an application with the whole scope is not told that scope is missing where nothing is', async () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const whole = person({ grants: [grant({ area: 'PATIENT_DATA', scopes })] });
  await it.tell({ caller: application(), person: whole });
  const { text } = await it.ask(application(), '{ careEntry(id: "aino.never") { id } }');
  expect(text).toContain('NOT_FOUND');
});

test('a delayed laboratory result leaves no trace: not by id, list, series, event or coverage', async () => {
  const aino = citizen('aino');
  const delayed = document('LABORATORY_RESULT', { releasedToPatientOn: '2026-12-24' });
  const query = `{ laboratoryResult(id: "aino.laboratory_result") { id } me {
    laboratoryResults(first: 1) { edges { cursor } coverage { kind } pageInfo { hasNextPage } }
    laboratorySeries(code: "x") { code { code } points { sampledAt } }
    serviceEvents { edges { node { id documents { edges { cursor } coverage { kind } } } } } } }`;
  await it.tell({ caller: aino, asks: [delayed] });
  const withIt = await it.ask(aino, query);
  await it.database.db.collection('documents').deleteMany({});
  expect((await it.ask(aino, query)).text).toBe(withIt.text);
});
