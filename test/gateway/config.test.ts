import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, statSync } from 'node:fs';
import { BlockList } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { requestClock } from '../../gateway/clock.js';
import { readConfig, readSubgraphConfig } from '../../gateway/config.js';
import { devIssuer } from '../../gateway/dev-issuer.js';

const keys = generateKeyPairSync('ed25519');
const secret = keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const open = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const urls = 'records=http://r:1/,consents=http://c:1/,wellbeing=http://w:1/';

test('without settings the gateway runs on loopback with its own database, issuer and subgraphs', () => {
  expect(readConfig({ UNRELATED: 'x', ISSUER_URL: '' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    mongodbUrl: null,
    pageHosts: [],
    dataDir: '.data',
    logLevel: 'info',
    logKey: null,
    testClock: null,
    stopDeadlineMs: 10_000,
    audience: 'caregraph',
    issuer: null,
    subgraphs: null,
    subgraphDeadlineMs: 2_000,
    trustedProxies: new BlockList(),
  });
});

test('every wrong variable is named at once, without its value', () => {
  const wrong = {
    PORT: 'many',
    MONGODB_URL: 'postgres://user:secret@host',
    SUBGRAPH_URLS: 'records=x',
    GATEWAY_SIGNING_KEY: 'secret',
    TEST_CLOCK: 'yesterday',
    ISSUER_URL: 'https://issuer',
    TRUSTED_PROXIES: '0.0.0.0/0',
  };
  let message = '';
  try {
    readConfig(wrong);
  } catch (error) {
    message = String(error);
  }
  for (const name of [
    'PORT',
    'MONGODB_URL',
    'SUBGRAPH_URLS',
    'GATEWAY_SIGNING_KEY',
    'TEST_CLOCK',
    'TRUSTED_PROXIES',
    'JWKS_URL: must be set when ISSUER_URL is',
  ]) {
    expect(message).toContain(name);
  }
  expect(message).not.toContain('secret');
});

test('many processes', () => {
  const config = readConfig({
    SUBGRAPH_URLS: urls,
    GATEWAY_SIGNING_KEY: secret,
    ISSUER_URL: 'https://i',
    JWKS_URL: 'https://i/jwks',
  });
  expect(config.subgraphs?.urls).toEqual({
    records: 'http://r:1/',
    consents: 'http://c:1/',
    wellbeing: 'http://w:1/',
  });
  expect(config.subgraphs?.signingKey.type).toBe('private');
  expect(config.issuer).toEqual({ url: 'https://i', jwksUrl: 'https://i/jwks' });
  expect(() => readConfig({ SUBGRAPH_URLS: urls })).toThrow(
    'GATEWAY_SIGNING_KEY: must be set when SUBGRAPH_URLS is',
  );
});

test('one subgraph', () => {
  const config = readSubgraphConfig({ SUBGRAPH: 'records', GATEWAY_PUBLIC_KEY: open, PORT: '4101' });
  expect([config.name, config.port, config.host, config.publicKey.type]).toEqual([
    'records',
    4101,
    '127.0.0.1',
    'public',
  ]);
  expect(() => readSubgraphConfig({ SUBGRAPH: 'other', GATEWAY_PUBLIC_KEY: secret })).toThrow(
    /SUBGRAPH: .*\nGATEWAY_PUBLIC_KEY: /,
  );
});

test('a test clock runs on from its moment, and is refused where the data are real', () => {
  const clock = requestClock('2026-11-24T10:00:00.000Z', 'DEMO');
  expect(clock()).toMatch(/^2026-11-24T10:00:0\d\.\d{3}Z$/);
  expect(() => requestClock('2026-11-24T10:00:00.000Z', 'REAL')).toThrow('TEST_CLOCK is refused');
  expect(Math.abs(Date.parse(requestClock(null, 'REAL')()) - Date.now())).toBeLessThan(1_000);
});

test('the development issuer keeps its key to itself, and cannot be made where the data are real', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'caregraph-')), 'new');
  const one = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const other = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const token = { kind: 'CITIZEN', sub: 'ana', client_id: 'app' } as const;
  const kid = async (issuer: typeof one) =>
    JSON.parse(Buffer.from((await issuer.issue(token)).split('.')[0] ?? '', 'base64url').toString()).kid;
  expect(await kid(one)).toBe(await kid(other));
  expect(statSync(join(dataDir, 'dev-issuer.jwk.json')).mode & 0o077).toBe(0);
  await expect(devIssuer({ deployment: 'REAL', dataDir, audience: 'caregraph' })).rejects.toThrow(
    'for a demo only',
  );
});
