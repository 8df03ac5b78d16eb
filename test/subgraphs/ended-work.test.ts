import { connect as connectSocket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, connect } from '../../database/connect.js';
import { deadlineIn, isDeadlineOver } from '../../database/deadline.js';
import { requestReads } from '../../database/request-reads.js';
import { turns } from '../../database/turns.js';
import { MAX_ANSWER_BYTES } from '../../schema/errors.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { document } from '../decisions/asking.js';
import { citizen, now, person } from '../decisions/story.js';
import { anyTime } from '../world/any-time.js';
import { type FaultyWire, faultyWire } from '../world/faulty-wire.js';
import { storeScenario } from '../world/store-scenario.js';
import { headersOf, startWorld, type Way, type World } from '../world/world.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const aino = citizen('aino');
const question =
  '{ me { name { family } careEntries { edges { node { title } } } wellbeingEntries { edges { cursor } } accessLog { edges { cursor } } } }';

describe('a command', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    const many = Array.from({ length: 3_000 }, (_, index) => ({ _id: `n${index}`, k: index % 3 }));
    await database.db.collection<{ _id: string }>('many').insertMany(many);
  });
  afterAll(() => database?.drop());

  const endless = [
    { $lookup: { from: 'many', localField: 'k', foreignField: 'k', as: 'joined' } },
    { $unwind: '$joined' },
    { $lookup: { from: 'many', localField: 'k', foreignField: 'k', as: 'again' } },
    { $unwind: '$again' },
    { $group: { _id: null, count: { $sum: 1 } } },
  ];

  test('is stopped by the server when the time is over, and nothing of it works on', async () => {
    const begun = performance.now();
    const reading = requestReads(database.db)
      .within(deadlineIn(300))
      .collection('many')
      .aggregate(endless)
      .toArray();
    await expect(reading).rejects.toMatchObject({ code: 50 });
    expect(performance.now() - begun).toBeLessThan(5_000);
    const running = await database.db.client.db('admin').command({ currentOp: 1, active: true });
    expect(JSON.stringify(running.inprog).match(/"\$lookup"|"joined"/g)).toBeNull();
  });

  test('that waited for its turn until the time was over never begins', async () => {
    const queue = turns(1, 10);
    let begun = 0;
    const held = queue.take(deadlineIn(5_000), () => pause(100));
    const late = queue.take(deadlineIn(20), async () => {
      begun += 1;
    });
    await expect(late).rejects.toMatchObject({ name: 'DeadlineOverError' });
    await held;
    expect(begun).toBe(0);
  });

  test('that would make the line too long is refused at once', async () => {
    const queue = turns(1, 1);
    const held = [
      queue.take(deadlineIn(5_000), () => pause(50)),
      queue.take(deadlineIn(5_000), () => pause(1)),
    ];
    const refused: unknown = await queue.take(deadlineIn(5_000), () => pause(1)).catch((error) => error);
    expect(isDeadlineOver(refused)).toBe(true);
    await Promise.all(held);
  });

  test('begins no more once the call has ended, or nobody waits', async () => {
    const gone = new AbortController();
    const deadline = deadlineIn(5_000, gone.signal);
    gone.abort();
    const ended = deadlineIn(5_000);
    ended.end();
    for (const over of [deadline, ended])
      await expect(
        requestReads(database.db).within(over).collection('many').find({}).toArray(),
      ).rejects.toMatchObject({ name: 'DeadlineOverError' });
  });

  test('gives all that it finds without asking on, and what is no plain value is no filter', async () => {
    expect(await anyTime(database.db).collection('many').find({}).toArray()).toHaveLength(3_000);
    const byPattern = anyTime(database.db)
      .collection('many')
      .find({ _id: /n/ } as never);
    expect(() => byPattern.toArray()).toThrow('plain values');
  });
});

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let wire: FaultyWire;
  let connection: Connection;
  let world: World;
  let commands: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    wire = await faultyWire(database.url);
    connection = await connect(wire.url, database.db.databaseName, {
      onCommand: ({ name, collection }) => commands.push(`${name} ${collection}`),
    });
    world = await startWorld(connection.db, { way, subgraphDeadlineMs: 700 });
    world.setClock(now);
    await storeScenario(database.db, {
      row: 0,
      now,
      caller: aino,
      person: person(),
      asks: [document('CARE_ENTRY')],
    });
    await world.ask(aino, question);
  });
  afterEach(() => wire.fail(undefined));
  afterAll(async () => {
    await world?.stop();
    await connection?.close();
    await wire?.stop();
    await database?.drop();
  });

  test('a database that does not answer costs what was asked of it, and after the answer no command begins', async () => {
    wire.fail((name, command) => (command[name] === 'documents' ? 'SILENT' : undefined));
    const { body } = await world.ask(aino, question);
    expect(body.data).toMatchObject({ me: { name: { family: expect.any(String) }, careEntries: null } });
    commands = [];
    await pause(300);
    expect(commands).toEqual([]);
  });

  test('a log that is not written in time gives no data', async () => {
    wire.fail((name) => (name === 'insert' ? 'SILENT' : undefined));
    const { body } = await world.ask(aino, question);
    expect(body.data).toEqual({ me: null });
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAVAILABLE']));
  });

  test('when the client goes, no command begins any more', async () => {
    const { hostname, port } = new URL(world.url);
    const { authorization } = await headersOf(aino, world.issuer);
    const body = JSON.stringify({ query: question });
    await pause(1_500); // what the tests before left waiting is over
    commands = [];
    await world.ask(aino, question);
    const whole = commands.length;
    commands = [];
    wire.fail((name) => (name === 'find' || name === 'aggregate' ? { delayMs: 150 } : undefined));
    const socket = connectSocket(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: ${authorization}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    while (commands.length === 0) await pause(5);
    socket.destroy();
    await pause(50);
    const begun = commands.length;
    await pause(600);
    expect(commands.length).toBe(begun);
    expect(begun).toBeLessThan(whole);
  });
});

describe.each<Way>(['in one process', 'over HTTP'])('%s: an answer', (way) => {
  let database: FreshDatabase;
  let world: World;
  beforeAll(async () => {
    database = await freshDatabase();
    world = await startWorld(database.db, { way });
    world.setClock(now);
    const asks = Array.from({ length: 5 }, (_, index) => document('CARE_ENTRY', { id: `entry${index}` }));
    await storeScenario(database.db, { row: 0, now, caller: aino, person: person(), asks });
    const title = 'x'.repeat(MAX_ANSWER_BYTES / 4);
    await database.db.collection('documentContents').updateMany({}, { $set: { 'content.title': title } });
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });

  test('that is larger than allowed is refused in clear words, and a smaller page is given', async () => {
    const page = (first: number) => `{ me { careEntries(first: ${first}) { edges { node { title } } } } }`;
    const { status, text, body } = await world.ask(aino, page(5));
    expect([status, body.data, text.length < 1_000]).toEqual([400, undefined, true]);
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining('Ask for smaller pages'), extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
    expect((await world.ask(aino, page(2))).status).toBe(200);
  });
});
