import { afterEach, expect, test } from '@jest/globals';
import { deadlineIn } from '../../database/deadline.js';
import { clientAddress, proxiesIn } from '../../gateway/http/client-address.js';
import { inFlight } from '../../gateway/http/in-flight.js';
import { startWorld, type World } from './world/world.js';

let world: World | undefined;
let release: () => void = () => undefined;
afterEach(async () => {
  release();
  await world?.stop();
  world = undefined;
});

/** A gateway whose wellbeing subgraph answers when it is released. */
async function held(limits = { perCaller: 4, atOnce: 4, total: 12 }): Promise<World> {
  const released = new Promise<void>((done) => {
    release = done;
  });
  const answers = {
    wellbeing: async () => {
      await released;
      return { data: { _entities: [{ __typename: 'Person', steps: 1 }], wellbeingApplications: [] } };
    },
  };
  world = await startWorld('in memory', { answers, inFlight: limits, subgraphDeadlineMs: 5_000 });
  return world;
}

const slow = '{ me { steps } }';

async function post(from: World, sub: string | null, query: string, headers: Record<string, string> = {}) {
  const token =
    sub && (await from.issuer.issue({ kind: 'CITIZEN', sub, client_id: 'own-app', acr: 'STRONG' }));
  return from.post({ query }, { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers });
}

const statuses = async (replies: readonly Promise<Response>[]) => {
  const all = await Promise.all(replies);
  return all.map(({ status }) => status).sort();
};

test('of forty requests of one caller some are let in, the others are told at once to wait, and all others are served', async () => {
  const from = await held();
  const many = Array.from({ length: 40 }, () => post(from, 'mallory', slow));
  const refused: Response[] = [];
  for (const one of many) void one.then((reply) => reply.status === 429 && refused.push(reply));
  while (refused.length < 36) await new Promise((done) => setTimeout(done, 5));
  expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(
    Array.from({ length: 36 }, () => '1'),
  );
  expect(await refused[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect((await post(from, 'ana', '{ me { name } }')).status).toBe(200);
  expect((await post(from, null, '{ serviceUnits { name } }')).status).toBe(200);
  release();
  expect(await statuses(many)).toEqual([
    ...Array.from({ length: 4 }, () => 200),
    ...Array.from({ length: 36 }, () => 429),
  ]);
  expect((await post(from, 'mallory', '{ me { name } }')).status).toBe(200);
  expect(from.subgraphs.flatMap(({ calls }) => calls).length).toBeLessThan(20);
});

test('of the requests of one caller few are worked on at once, and the others wait without costing anything', async () => {
  const from = await held({ perCaller: 6, atOnce: 2, total: 12 });
  const many = Array.from({ length: 6 }, () => post(from, 'mallory', slow));
  const begun = () => from.subgraphs.find(({ name }) => name === 'wellbeing')?.calls.length ?? 0;
  while (begun() < 2) await new Promise((done) => setTimeout(done, 5));
  await new Promise((done) => setTimeout(done, 100));
  expect(begun()).toBe(2);
  expect((await post(from, 'ana', '{ me { name } }')).status).toBe(200);
  release();
  expect(await statuses(many)).toEqual([200, 200, 200, 200, 200, 200]);
});

test('a turn that comes when the time is over is told to come again, and nothing of it begins', async () => {
  const admit = inFlight({ perCaller: 2, atOnce: 1, total: 2 });
  const [one, two] = [admit('ana'), admit('ana')];
  if (one.is !== 'ADMITTED' || two.is !== 'ADMITTED') throw new Error('both must be let in');
  let finish: () => void = () => undefined;
  const first = one.work(deadlineIn(1_000), () => new Promise<void>((done) => (finish = done)));
  const waiting = deadlineIn(1_000);
  let hasBegun = false;
  const second = two.work(waiting, async () => {
    hasBegun = true;
  });
  waiting.end();
  finish();
  await first;
  expect(await second).toBe('LATE');
  expect(hasBegun).toBe(false);
});

test('those without a token count by their address, whatever the header says', async () => {
  const from = await held();
  const visits = Array.from({ length: 10 }, (_, index) =>
    post(from, null, '{ wellbeingApplications { id } }', { 'x-forwarded-for': `203.0.113.${index}` }),
  );
  const refused: number[] = [];
  for (const one of visits) void one.then(({ status }) => status === 429 && refused.push(status));
  while (refused.length < 6) await new Promise((done) => setTimeout(done, 5));
  expect((await post(from, 'ana', '{ me { name } }')).status).toBe(200);
  release();
  expect((await statuses(visits)).filter((status) => status === 200)).toHaveLength(4);
});

test('all together have a limit too, beyond which the server is busy', async () => {
  const from = await held({ perCaller: 4, atOnce: 4, total: 6 });
  const many = Array.from({ length: 9 }, (_, index) => post(from, `person${index}`, slow));
  const busy: (string | null)[] = [];
  for (const one of many)
    void one.then(({ status, headers }) => status === 503 && busy.push(headers.get('retry-after')));
  while (busy.length < 3) await new Promise((done) => setTimeout(done, 5));
  expect(busy).toEqual(['1', '1', '1']);
  release();
  expect(await statuses(many)).toEqual([200, 200, 200, 200, 200, 200, 503, 503, 503]);
});

test('who leaves makes place, and nobody is remembered', () => {
  const admit = inFlight({ perCaller: 1, atOnce: 1, total: 2 });
  const one = admit('one');
  expect(admit('one').is).toBe('TOO_MANY_OF_CALLER');
  expect(admit('two').is).toBe('ADMITTED');
  expect(admit('three').is).toBe('TOO_MANY');
  if (one.is === 'ADMITTED') one.leave();
  expect(admit('one').is).toBe('ADMITTED');
});

test('behind a proxy that is trusted, each of its clients counts by itself', () => {
  const trusted = proxiesIn('10.0.0.1');
  if (!trusted) throw new Error('this is an address');
  const address = clientAddress(trusted);
  const of = (client: string) =>
    address({ socket: { remoteAddress: '10.0.0.1' }, headers: { 'x-forwarded-for': client } } as never);
  expect(of('203.0.113.1')).not.toBe(of('203.0.113.2'));
});
