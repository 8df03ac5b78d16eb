// `docker compose up`, carried out without Docker.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type FreshDatabase, freshDatabase, testServer } from '../database/fresh-database.js';
import {
  bundle,
  condition,
  encounter,
  immunization,
  organization,
  patient,
  practitioner,
} from '../ingest/hand-made.js';
import { amountOf, loinc, own } from '../ingest/phr-made.js';
import { scratchFolder } from '../ingest/scratch-folder.js';
import type { Env } from './compose-file.js';
import { post, refusedBy, unusedBy } from './looks.js';
import { madeSecrets } from './made-secrets.js';
import { type Rehearsal, rehearsal } from './rehearsal.js';

const { json } = scratchFolder();
let database: FreshDatabase;
let compose: Rehearsal;
let env: Env;
let issuer: { readonly env: Readonly<Record<string, string>>; token(): Promise<string>; stop(): void };

beforeAll(async () => {
  database = await freshDatabase();
  compose = await rehearsal(testServer(), database.db.databaseName);
  issuer = await realIssuer();
  env = { ...madeSecrets(), ...issuer.env };
});
afterAll(async () => {
  issuer?.stop();
  await compose?.stopAll();
  await database?.drop();
});

test('a database that does not say what it is stops everything, and says what to do', async () => {
  await expect(compose.up('gateway-2', null, env)).rejects.toThrow(/prepare ended with 1[\s\S]*mark-real/);
}, 60_000);

test('with a mark and a real issuer both gateways get well, and answer its tokens and nobody else’s', async () => {
  expect(await compose.run('keeper', env, { words: ['mark-real'] })).toMatchObject({ code: 0 });
  await compose.up('gateway-2', null, env);
  await compose.up('gateway-1', null, env);
  const authorization = `Bearer ${await issuer.token()}`;
  for (const gateway of ['gateway-1', 'gateway-2']) {
    const url = compose.urlOf(gateway);
    expect(await post(url, '{ serviceProviders { edges { node { id } } } }')).toMatchObject({
      status: 200,
    });
    expect(await post(url, '{ me { id } }', { authorization })).toMatchObject({ status: 200 });
    expect(await post(url, '{ me { id } }', { authorization: 'Bearer x.y.z' })).toMatchObject({
      status: 401,
    });
    expect((await fetch(`${url}/dev/jwks.json`)).status).toBe(404);
    expect((await fetch(`${url}/page/personas.json`)).status).toBe(404);
  }
  expect(refusedBy(compose)).toEqual([]);
}, 120_000);

test('a provider system’s data and a citizen’s are imported, within what the importer may do', async () => {
  const identifier = [{ use: 'official', system: 'urn:oid:1.2.246.21', value: '131052-308T' }];
  const chart = bundle(
    organization(),
    practitioner(),
    patient({ identifier, meta: { versionId: '1' } }),
    encounter({ status: 'in-progress', period: { start: '2026-11-20T08:00:00+02:00' } }),
    condition({ meta: { versionId: '1' } }),
  );
  const refused = { meta: { security: [{ system: 'urn:oid:1.2.246.537.5.40202.201901', code: '3' }] } };
  const corrected = patient({ identifier, meta: { versionId: '2' }, name: [{ family: 'Corrected' }] });
  const newer = condition({ meta: { versionId: '2' }, recordedDate: '2026-11-20T09:00:00+02:00' });
  const more = bundle(corrected, newer, immunization(refused));
  const later = { ...chart, entry: [...chart.entry, ...more.entry] };
  for (const made of [chart, chart, later])
    expect(
      await compose.run('import', env, { words: ['--system', 'hospital', json('chart.json', made)] }),
    ).toMatchObject({
      code: 0,
    });
  const [person] = await database.db.collection('persons').find().toArray();
  await database.db.collection<{ _id: string }>('applications').insertOne({ _id: 'app' });
  const words = ['--wellbeing', 'omh', '--person', String(person?._id), '--application', 'app'];
  const imported = await compose.run('import', env, { words: [...words, json('points.json', [point])] });
  expect(imported).toMatchObject({ code: 0 });
  const weight = (value: number, versionId: string) =>
    own([loinc('29463-7')], { ...amountOf(value, 'kg'), meta: { versionId } });
  for (const [value, versionId] of [
    [180, '1'],
    [80, '2'],
  ] as const) {
    const phr = [...words.with(1, 'phr'), json(`weight-${versionId}.json`, weight(value, versionId))];
    expect(await compose.run('import', env, { words: phr })).toMatchObject({ code: 0 });
  }
  expect(refusedBy(compose)).toEqual([]);
  expect(unusedBy(compose, 'importer')).toEqual([]);
  expect(await database.db.collection('wellbeingEntries').countDocuments()).toBe(2);
}, 60_000);

test('without an issuer no gateway starts; the demo’s steps refuse', async () => {
  const demo = madeSecrets('demo');
  expect(await compose.run('gateway-1', demo)).toMatchObject({
    code: 1,
    said: expect.stringContaining('Set ISSUER_URL and JWKS_URL'),
  });
  for (const name of ['demo-mark', 'demo-seed'])
    expect(await compose.run(name, demo)).toMatchObject({ code: 1, said: expect.stringContaining('REAL') });
}, 60_000);

const point = {
  header: {
    uuid: 'hand-made',
    schema_id: { namespace: 'omh', name: 'body-temperature', version: '4.0' },
    modality: 'sensed',
  },
  body: {
    effective_time_frame: { date_time: '2025-07-01T07:30:00+03:00' },
    body_temperature: { value: 37, unit: 'C' },
  },
};

/** An issuer such as a real deployment has: an address with keys, and tokens signed by one of them. */
async function realIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }],
  });
  const server = createServer((_, response) => response.end(jwks));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const ISSUER_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const AUDIENCE = 'caregraph-real';
  return {
    env: { ISSUER_URL, AUDIENCE, JWKS_URL: `${ISSUER_URL}/jwks` },
    token: () =>
      new SignJWT({ kind: 'CITIZEN', client_id: 'app', acr: 'STRONG' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
        .setIssuedAt()
        .setSubject('nobody')
        .setIssuer(ISSUER_URL)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey),
    stop: () => void server.close(),
  };
}
