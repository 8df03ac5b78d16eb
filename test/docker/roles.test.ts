import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Db, Document } from 'mongodb';
import { type Connection, connect } from '../../database/connect.js';
import { type SubgraphName, subgraphNames } from '../../door/claims.js';
import { type FreshDatabase, freshDatabase, testServer } from '../database/fresh-database.js';
import { waysTo } from '../decisions/paths.js';
import { scenarios } from '../decisions/scenarios/index.js';
import { citizen, now, person, physician } from '../decisions/story.js';
import { storeScenario } from '../world/store-scenario.js';
import { type Reply, startWorld, type World } from '../world/world.js';
import { type Guard, guard } from './guard.js';
import { grantsOf, roleBook } from './role-book.js';

const roleNames = Object.keys(roleBook.roles);
const having = (grant: RegExp) => roleNames.filter((role) => grantsOf(role).some((one) => grant.test(one)));

describe('what no role may do, and what few may', () => {
  test('a role names collections and what it may do there; nothing else is granted', () => {
    const known = /^(\w+ (find|insert|update|remove|createIndex)|\(the database\) listCollections)$/;
    expect(roleNames.flatMap(grantsOf).filter((grant) => !known.test(grant))).toEqual([]);
  });

  test('an entry of the access log is never changed or removed', () => {
    expect(having(/^accessLog (update|remove)$/)).toEqual([]);
    expect(having(/^accessLog find$/)).toEqual(['consents']);
    expect(having(/^accessLog insert$/)).toEqual(['records', 'consents', 'wellbeing']);
  });

  test('of the subgraphs only consents writes what decides access', () => {
    expect(having(/^accessStates (insert|update|remove)$/)).toEqual(['consents', 'importer', 'seeder']);
    expect(having(/^accessStateHistory (insert|find)$/)).toEqual(['consents']);
    expect(having(/^accessStateHistory (update|remove)$/)).toEqual([]);
  });

  test('nothing is removed but the claim of a demo person on an identity code', () => {
    expect(having(/ remove$/)).toEqual(['seeder']);
    expect(grantsOf('seeder').filter((grant) => / remove$/.test(grant))).toEqual(['identityClaims remove']);
  });

  test('the mark of a database, DEMO or REAL, is written once, by the keeper; a demo’s day by its seeder', () => {
    expect(having(/^deployment insert$/)).toEqual(['keeper']);
    expect(having(/^deployment update$/)).toEqual(['seeder']);
  });

  test('a gateway reads licences and approvals, and nothing of a patient', () => {
    expect(grantsOf('gateway')).toEqual(['deployment find', 'professionals find', 'applications find']);
    expect(grantsOf('demoGateway').filter((grant) => !grantsOf('gateway').includes(grant))).toEqual([
      'demo find',
    ]);
  });

  test('only a demo has a seeder and a gateway that reads its people', () => {
    expect(roleBook.demoOnly).toEqual(['demoGateway', 'seeder']);
  });

  test('no process that stays makes an index, which could expire entries of the log', () => {
    expect(having(/ createIndex$/)).toEqual(['keeper', 'seeder']);
  });
});

describe('every question of the decision table, each process with its own user', () => {
  /** Granted for what comes: changes of what decides access. */
  const notYet = [
    'accessStates insert',
    'accessStates update',
    'accessStateHistory find',
    'accessStateHistory insert',
  ];
  const atStart = /^(deployment|keyChecks) /;
  let database: FreshDatabase;
  let guards: Readonly<Record<SubgraphName | 'gateway', Guard>>;
  let connections: readonly Connection[];
  let world: World;
  let own: Reply;
  let profile: Reply;

  beforeAll(async () => {
    database = await freshDatabase();
    const made = await Promise.all(
      [...subgraphNames, 'gateway' as const].map(
        async (role) => [role, await guard(role, testServer())] as const,
      ),
    );
    guards = Object.fromEntries(made) as typeof guards;
    connections = await Promise.all(made.map(([, { url }]) => connect(url(database.db.databaseName))));
    const dbOf = (index: number) => connections[index]?.db ?? database.db;
    const databases = Object.fromEntries(subgraphNames.map((name, index) => [name, dbOf(index)]));
    world = await startWorld(dbOf(subgraphNames.length), { databases });
    for (const scenario of scenarios.filter(({ transport }) => !transport)) {
      const told = await storeScenario(database.db, scenario);
      world.setClock(told.now);
      for (const ask of told.asks)
        for (const { query, variables } of waysTo(told.person, ask))
          await world.ask(told.caller, query, variables);
    }
    await storeDirectory(database.db);
    const aino = person();
    await storeScenario(database.db, { row: 0, now, caller: citizen('aino'), person: aino, asks: [] });
    world.setClock(now);
    own = await world.ask(citizen('aino'), ownQuestions);
    const doctor = physician();
    await storeScenario(database.db, { row: 0, now, caller: doctor, person: aino, asks: [] });
    profile = await world.ask(doctor, '{ myProfessionalProfile { name } }');
  }, 120_000);

  afterAll(async () => {
    await world?.stop();
    for (const { close } of connections ?? []) await close();
    for (const one of Object.values(guards ?? {})) await one.stop();
    await database?.drop();
  });

  test('is answered without a command that the role does not grant', () => {
    expect(Object.values(guards).flatMap(({ refused }) => refused)).toEqual([]);
    expect(world.faults).toEqual([]);
    expect([own.body.errors, profile.body.errors]).toEqual([undefined, undefined]);
  });

  test.each([...subgraphNames, 'gateway' as const])('%s uses all that its role grants', (role) => {
    const { used } = guards[role];
    const unused = grantsOf(role).filter((grant) => !used.has(grant) && !atStart.test(grant));
    expect(unused).toEqual(role === 'consents' ? notYet.filter((grant) => unused.includes(grant)) : []);
  });

  test('what is forbidden is refused, as MongoDB refuses it', async () => {
    const asRecords = connections[0]?.db.collection<{ _id: string }>('accessStates');
    const refusal = { code: 13, codeName: 'Unauthorized' };
    await expect(asRecords?.updateOne({ _id: 'aino' }, { $set: { consents: [] } })).rejects.toMatchObject(
      refusal,
    );
    for (const { db } of connections) {
      const log = db.collection('accessLog');
      await expect(log.deleteMany({})).rejects.toMatchObject(refusal);
      await expect(log.updateMany({}, { $set: { decision: 'PERMIT' } })).rejects.toMatchObject(refusal);
      await expect(db.dropDatabase()).rejects.toMatchObject(refusal);
      await expect(db.collection('persons').insertOne({ name: 'x' })).rejects.toMatchObject(refusal);
    }
    const gateway = connections.at(-1)?.db;
    for (const name of ['persons', 'documents', 'accessStates', 'accessLog'])
      await expect(gateway?.collection(name).findOne()).rejects.toMatchObject(refusal);
  });
});

/** What is public and what hangs on it, and what a person's own page asks besides. */
const ownQuestions = `{
  serviceProviders(first: 2) { edges { node { id units { edges { node { id } } } registers { edges { node { id onboarding { kind } } } } } } }
  serviceUnits(first: 2) { edges { node { id provider { id } register { id } } } }
  wellbeingApplications(first: 2) { edges { node { id } } }
  myRepresentedPersons { personId }
  me {
    accessLog(first: 2) { edges { node { at } } }
    wellbeingSeries(code: "8480-6", bucket: MONTH) { unit }
  }
}`;

async function storeDirectory(db: Db): Promise<void> {
  const put = (collection: string, thing: { readonly _id: string } & Document) =>
    db.collection<{ _id: string }>(collection).insertOne(thing);
  await put('providers', { _id: 'rantala', sector: 'PUBLIC', name: { fi: 'Rantala' } });
  await put('units', { _id: 'clinic', providerId: 'rantala', registerId: 'register', name: { fi: 'Asema' } });
  await put('registers', { _id: 'register', controllerId: 'rantala', type: 'HEALTH_CARE' });
  await put('onboardings', { _id: 'onboarding', registerId: 'register', kind: 'CARE_ENTRY' });
}
