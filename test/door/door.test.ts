import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { StoredLogEntry } from '../../access-log/entry.js';
import { type AccessLogWriter, accessLogWriter } from '../../access-log/writer.js';
import type { Deadline } from '../../database/deadline.js';
import { requestReads } from '../../database/request-reads.js';
import type { CallContext } from '../../door/call-context.js';
import type { Body, Subgraph } from '../../door/claims.js';
import { type SubgraphOptions, subgraph } from '../../door/door.js';
import { type Caller, policyOf, steps } from '../../policy/index.js';
import { MAX_ANSWER_BYTES } from '../../schema/errors.js';
import { recordsSubgraph } from '../../subgraphs/records/index.js';
import { permissions } from '../../subgraphs/records/rules/index.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { document } from '../decisions/asking.js';
import { application, citizen, client, now, person } from '../decisions/story.js';
import { storeScenario } from '../world/store-scenario.js';

const aino = citizen('aino');
const visitor: Caller = { kind: 'VISITOR' };
let database: FreshDatabase;
let records: Subgraph;
let log: AccessLogWriter;
let faults: string[] = [];
let deadlines: Deadline[] = [];
beforeAll(async () => {
  database = await freshDatabase();
  const asks = [document('CARE_ENTRY', { id: 'entry' })];
  await storeScenario(database.db, { row: 0, now, caller: aino, person: person(), asks });
  records = recordsSubgraph(parts());
});
beforeEach(async () => {
  await database.db.collection('accessLog').deleteMany({});
  log = accessLogWriter(database.db);
  faults = [];
  deadlines = [];
});
afterAll(() => database?.drop());

/** What the door of a subgraph on this database is made of. */
function parts(): SubgraphOptions {
  const reads = requestReads(database.db);
  return {
    reads: {
      within(deadline) {
        deadlines.push(deadline);
        return reads.within(deadline);
      },
    },
    parts: { policy: policyOf(steps), fault: (what) => faults.push(what) },
    log: { begin: (deadline) => log.begin(deadline) },
  };
}

/** Asks the records of this database, or another subgraph, by their door. */
function ask(caller: Caller, body: Body, asked = records) {
  const claims = { caller, callerVersion: null, now, requestId: 'request', timeLeftMs: 60_000 };
  return asked.handle(claims, body);
}

const logged = () => database.db.collection<StoredLogEntry>('accessLog').find().toArray();

const entryOfAino = {
  query: 'query Other { __typename } query One($id: ID!) { careEntry(id: $id) { id } }',
  operationName: 'One',
  variables: { id: 'aino.entry' },
};
const data = { careEntry: { id: 'aino.entry' } };

test('what is given is in the log before it leaves, and after it the call reads no more', async () => {
  expect(await ask(aino, entryOfAino)).toEqual({ data });
  const given = (await logged()).flatMap((entry) => entry.given);
  expect(given).toContainEqual(expect.objectContaining({ kind: 'CARE_ENTRY', ids: ['aino.entry'] }));
  expect(deadlines.map((deadline) => deadline.leftMs())).toEqual([0]);
  expect(faults).toEqual([]);
});

test('what is not written to the log is not given, and the operator is told', async () => {
  log = { begin: () => ({ write: () => Promise.reject(new Error('The disk is full.')) }) };
  expect(await ask(aino, entryOfAino)).toEqual({
    data: null,
    errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAVAILABLE' }) })],
  });
  expect(faults).toEqual(['the access log could not be written']);
});

test('a decision that refuses the operation is the whole answer, and in the log', async () => {
  const suspended = citizen('aino', { client: client('my-pages', 'SUSPENDED') });
  const reason = 'APPLICATION_NOT_APPROVED';
  expect(await ask(suspended, entryOfAino)).toEqual({
    data: null,
    errors: [expect.objectContaining({ extensions: { code: 'REFUSED', reason } })],
  });
  expect(await logged()).toMatchObject([{ personId: 'aino', decision: 'deny' }]);
});

test('without a grant in force an application has nothing executed', async () => {
  const answer = await ask(application(), entryOfAino);
  expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await logged()).toMatchObject([{ given: [], withheld: [{ kind: 'DEMOGRAPHICS' }] }]);
});

test('an invalid question is answered with what is wrong with it, and begins nothing', async () => {
  let begun = 0;
  const { begin } = log;
  log = {
    begin(deadline) {
      begun += 1;
      return begin(deadline);
    },
  };
  const { data: none, errors = [] } = await ask(aino, { query: '{ nothing }' });
  expect([none, errors.map(({ extensions }) => extensions.code)]).toEqual([
    null,
    ['GRAPHQL_VALIDATION_FAILED'],
  ]);
  expect([begun, deadlines, faults]).toEqual([0, [], []]);
  await ask(aino, entryOfAino);
  expect(begun).toBe(1);
});

test('what cannot be executed is a fault of which the client learns no more', async () => {
  const variables = 'no variables' as unknown as NonNullable<Body['variables']>;
  const answer = await ask(aino, { query: '{ serviceUnit(id: "x") { id } }', variables });
  expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
  expect(answer.errors).toHaveLength(1);
  expect(faults).toEqual(['the execution failed']);
});

/** A subgraph that resolves these fields of the records. */
const resolving = (query: object, differs: Partial<SubgraphOptions> = {}) =>
  subgraph({
    ...parts(),
    name: 'records',
    permissions,
    own: () => ({}),
    resolvers: { Query: query },
    ...differs,
  });

test('an answer that is too large is refused, and the largest is given', async () => {
  let letters = MAX_ANSWER_BYTES;
  const units = resolving({ serviceUnit: () => ({ id: 'x'.repeat(letters) }) });
  const body = { query: '{ serviceUnit(id: "x") { id } }' };
  expect(await ask(visitor, body, units)).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
  });
  letters -= 100;
  expect(await ask(visitor, body, units)).toMatchObject({ data: { serviceUnit: {} } });
});

test('only where the benchmark says so it runs without admission, rules and log', async () => {
  const query = {
    professional(_parent: unknown, _args: unknown, call: CallContext) {
      call.log.absent('aino', 'CARE_ENTRY');
      return { id: 'salo' };
    },
  };
  const body = { query: '{ professional(id: "salo") { id } }' };
  const guarded = resolving(query);
  const open = resolving(query, { guarded: false });
  for (const caller of [visitor, application()]) {
    expect(await ask(caller, body, open)).toEqual({ data: { professional: { id: 'salo' } } });
    expect(await logged()).toEqual([]);
    expect(await ask(caller, body, guarded)).toMatchObject({ data: null });
  }
});
