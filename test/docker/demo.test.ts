// `docker compose --profile demo up demo`, carried out without Docker.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase, testServer } from '../database/fresh-database.js';
import { post, refusedBy, unusedBy } from './looks.js';
import { madeSecrets } from './made-secrets.js';
import { type Rehearsal, rehearsal } from './rehearsal.js';

interface Offer {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
}

const secrets = madeSecrets('demo');
let database: FreshDatabase;
let compose: Rehearsal;
let filesBefore: readonly string[];
let offers: readonly Offer[];

beforeAll(async () => {
  database = await freshDatabase();
  compose = await rehearsal(testServer(), database.db.databaseName);
  filesBefore = compose.image.files();
  await compose.up('demo-gateway-2', 'demo', secrets);
  const page = await fetch(`${compose.urlOf('demo-gateway-1')}/page/personas.json`);
  offers = (await page.json()) as readonly Offer[];
}, 240_000);
afterAll(async () => {
  await compose?.stopAll();
  await database?.drop();
});

test('every one of the demo’s people is answered by both gateways, whichever gave the token', async () => {
  expect(offers.length).toBeGreaterThan(10);
  const surprises: string[] = [];
  for (const { key, headers, query } of offers) {
    for (const gateway of ['demo-gateway-1', 'demo-gateway-2']) {
      const { status, text } = await post(compose.urlOf(gateway), query, headers);
      const isFault = /UNAVAILABLE|INTERNAL/.test(text);
      if ((status !== 200 && key !== 'visitor' && status !== 401) || isFault)
        surprises.push(`${key} by ${gateway}: ${status} ${text.slice(0, 300)}`);
    }
  }
  expect(surprises).toEqual([]);
  const asked = offers.find(({ key }) => key === 'aino');
  const { text } = await post(compose.urlOf('demo-gateway-2'), asked?.query ?? '', asked?.headers);
  expect(text).toContain('Aino');
});

test('no process sends a command that its database user may not send', () => {
  expect(refusedBy(compose)).toEqual([]);
});

test('no process writes into the image', () => {
  expect(compose.image.files()).toEqual(filesBefore);
});

test('a second time changes nothing and ends as well; a demo is never marked real', async () => {
  expect(await compose.run('demo-mark', secrets)).toMatchObject({ code: 0 });
  expect(await compose.run('demo-seed', secrets)).toMatchObject({ code: 0 });
  expect(await compose.run('prepare', secrets)).toMatchObject({ code: 0 });
  const marked = await compose.run('keeper', secrets, { words: ['mark-real'] });
  expect(marked).toMatchObject({ code: 1, said: expect.stringContaining('is marked DEMO') });
  expect(refusedBy(compose)).toEqual([]);
}, 60_000);

test('a gateway is stopped by SIGTERM, and the other one answers', async () => {
  await compose.stop('demo-gateway-1');
  expect((await fetch(`${compose.urlOf('demo-gateway-2')}/health/ready`)).status).toBe(200);
});

test('on another day the people are moved, within what the seeder may do', async () => {
  const e = { TEST_CLOCK: new Date(Date.now() + 400 * 86_400_000).toISOString() };
  expect(await compose.run('demo-seed', secrets, { e })).toMatchObject({ code: 0 });
  expect(refusedBy(compose)).toEqual([]);
  const mayReadWhatItWrites = ['applications', 'representationHints'];
  expect(unusedBy(compose, 'seeder', 'keeper', 'demoGateway')).toEqual(
    mayReadWhatItWrites.map((name) => `seeder: ${name} find`),
  );
}, 120_000);
