import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { errors } from '../../schema/errors.js';
import { startWorld, type World, ways } from './world/world.js';

const question = '{ me { name steps mood } serviceUnits { name } }';
const { message } = errors.unavailable();
const unavailable = (...path: (string | number)[]) => ({
  message,
  path,
  extensions: { code: 'UNAVAILABLE', reason: 'UNAVAILABLE' },
});

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way, { subgraphDeadlineMs: 400 });
    });
    afterEach(() => {
      world.answers.wellbeing = undefined;
      world.answers.consents = undefined;
    });
    afterAll(() => world.stop());

    const entity = (fields: object) => ({ data: { _entities: [{ __typename: 'Person', ...fields }] } });
    const lies: readonly [what: string, answer: () => Promise<unknown>][] = [
      ['throws', async () => Promise.reject(new Error('mongodb://user:secret@host'))],
      ['hangs', () => new Promise(() => {})],
      ['answers nothing', async () => undefined],
      ['answers a text', async () => 'hello'],
      ['answers a list', async () => []],
      ['answers without data', async () => ({})],
      ['gives data that are no object', async () => ({ data: 'x' })],
      [
        'gives an error of an unknown code',
        async () => ({ data: null, errors: [{ message: 'secret', extensions: { code: 'E11000' } }] }),
      ],
      ['gives an error without a code', async () => ({ data: null, errors: [{ message: 'secret' }] })],
      ['gives errors that are no list', async () => ({ data: null, errors: 'secret' })],
      ['gives an empty list of errors', async () => ({ ...entity({ steps: 1 }), errors: [] })],
      ['gives too few entities', async () => ({ data: { _entities: [] } })],
      ['gives no list of entities', async () => ({ data: { _entities: { steps: 1 } } })],
      ['answers a field that another subgraph owns', async () => entity({ steps: 1, name: 'Eve' })],
      ['gives a list for a value', async () => entity({ steps: [1], mood: 'x' })],
      [
        'gives a type that is no name',
        async () => ({ data: { _entities: [{ __typename: 5, steps: 1, mood: 'x' }] } }),
      ],
    ];
    for (const [what, answer] of lies) {
      test(`a subgraph that ${what} costs its own fields only`, async () => {
        world.answers.wellbeing = answer;
        const reply = await world.ask(question);
        expect(reply.data).toEqual({
          me: { name: 'Name of ana', steps: null, mood: null },
          serviceUnits: [{ name: 'Unit' }],
        });
        expect(reply.errors).toEqual([unavailable('me', 'mood'), unavailable('me', 'steps')]);
        expect(reply.text).not.toMatch(/secret|127\.0\.0\.1|stack|serviceName|wellbeing/);
      });
    }

    test('values of a wrong type are null and unavailable, and the engine tells nothing of its own', async () => {
      world.answers.wellbeing = async () => entity({ steps: 'many', mood: { a: 1 } });
      const reply = await world.ask(question);
      expect(reply.data).toMatchObject({ me: { name: 'Name of ana', steps: null, mood: null } });
      expect(reply.errors).toEqual([unavailable('me', 'mood'), unavailable('me', 'steps')]);
      expect(Object.keys(JSON.parse(reply.text))).toEqual(['data', 'errors']);
    });

    test('an object in place of a list costs the fields of that subgraph', async () => {
      world.answers.consents = async () => ({ data: { persons: { id: 'a', __typename: 'Person' } } });
      const reply = await world.ask('{ persons(ids: ["a"]) { id steps } serviceUnits { name } }');
      expect(reply.data).toBeNull(); // `persons` may not be null, so nothing is left: but told as unavailable
      expect(reply.errors).toEqual([unavailable('persons')]);
    });

    test('entities are told one by one, at their places', async () => {
      world.answers.wellbeing = async () => undefined;
      const reply = await world.ask('{ persons(ids: ["a", "b"]) { name steps } }');
      expect(reply.data).toEqual({
        persons: [
          { name: 'Name of a', steps: null },
          { name: 'Name of b', steps: null },
        ],
      });
      expect(reply.errors).toEqual([unavailable('persons', 0, 'steps'), unavailable('persons', 1, 'steps')]);
    });

    test('a slow subgraph is given up at the deadline, the rest is answered', async () => {
      world.answers.wellbeing = () =>
        new Promise((done) => setTimeout(() => done(entity({ steps: 1, mood: 'x' })), 3_000).unref());
      const started = performance.now();
      const reply = await world.ask(question);
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(reply.errors).toHaveLength(2);
    });

    test('faults stand in the log under the request id, by name and place and never by their words', async () => {
      world.answers.wellbeing = () => Promise.reject(new Error('no row for 010190-123A'));
      world.lines.length = 0;
      const response = await world.post({ query: '{ wellbeingApplications { id } }' });
      const id = response.headers.get('x-request-id');
      const ofRequest = () => world.lines.filter((line) => line.requestId === id);
      // The line of the request is written once its answer is out.
      for (let waited = 0; ofRequest().length < 2 && waited < 100; waited += 1)
        await new Promise((done) => setTimeout(done, 10));
      const text = JSON.stringify(world.lines);
      expect(ofRequest().length).toBeGreaterThan(1);
      expect(text).not.toMatch(/010190-123A|no row/);
      const [fault] = ofRequest().filter(({ level }) => level === 50);
      expect(fault).toMatchObject({
        msg: expect.any(String),
        err: { name: 'Error', at: expect.any(Array) },
      });
    });
  });
}

describe('over HTTP', () => {
  let world: World | undefined;
  afterEach(() => world?.stop());

  test('a dead subgraph costs its own fields only', async () => {
    world = await startWorld('over HTTP');
    await world.ask(question);
    await world.kill('wellbeing');
    const reply = await world.ask(question);
    expect(reply.data).toEqual({
      me: { name: 'Name of ana', steps: null, mood: null },
      serviceUnits: [{ name: 'Unit' }],
    });
    expect(reply.errors).toEqual([unavailable('me', 'mood'), unavailable('me', 'steps')]);
  });

  const raw: readonly [what: string, answer: (end: (status: number, body: string) => void) => void][] = [
    ['that is no JSON', (end) => end(200, '<html>')],
    ['that is cut short', (end) => end(200, '{"data":{"_entities":[{"steps":1')],
    ['with a status that is no 200', (end) => end(500, '{"data":{"_entities":[{"steps":1,"mood":"x"}]}}')],
    [
      'that is larger than allowed',
      (end) => end(200, `{"data":{"_entities":[{"steps":1,"mood":"${'x'.repeat(30_000_000)}"}]}}`),
    ],
    ['that never comes', () => {}],
  ];
  for (const [what, answer] of raw) {
    test(`an answer ${what} costs its own fields only`, async () => {
      const server = createServer((_request, response) =>
        answer((status, body) => response.writeHead(status).end(body)),
      );
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      world = await startWorld('over HTTP', {
        wellbeingUrl: `http://127.0.0.1:${port}`,
        subgraphDeadlineMs: 1_000,
      });
      const reply = await world.ask(question);
      expect(reply.data).toMatchObject({ me: { name: 'Name of ana', steps: null, mood: null } });
      expect(reply.errors).toEqual([unavailable('me', 'mood'), unavailable('me', 'steps')]);
      server.closeAllConnections();
      server.close();
    });
  }
});
