import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HttpServer, httpServer } from '../../gateway/http/http-server.js';
import { offerPersonas } from '../../page/offer-personas.js';
import { pageRoutes } from '../../page/routes.js';
import { testPersonas } from './test-personas.js';

const folder = mkdtempSync(join(tmpdir(), 'caregraph-page-'));
const built = join(folder, 'built');
const issued: unknown[] = [];
const issuer = { issue: async (wish: unknown) => `token-${issued.push(wish)}` };
const servers: HttpServer[] = [];
let page: string;

beforeAll(async () => {
  mkdirSync(join(built, 'kept'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not of the page');
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>Å</title>');
  writeFileSync(join(built, 'app.js'), 'go('.padEnd(4_000, ' '));
  writeFileSync(join(built, 'kept/font-1.woff2'), 'letters');
  page = await serve(built);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop(1_000)));
  rmSync(folder, { recursive: true });
});

const types: [path: string, type: string, caching: string][] = [
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/page/app.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/page/kept/font-1.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
];
for (const [path, type, caching] of types) {
  test(`${path} is ${type}, kept by browsers as ${caching}, under the page's policy`, async () => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
    expect(headers['x-content-type-options']).toBe('nosniff');
    const policy = new Map(String(headers['content-security-policy']).split('; ').map(nameAndRest));
    expect(policy.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'worker-src', 'connect-src', 'font-src'])
      expect([name, policy.get(name)]).toEqual([name, "'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect([name, policy.get(name)]).toEqual([name, "'none'"]);
  });
}

test('what the browser has already is not sent again', async () => {
  const { headers } = await ask('/page/app.js');
  const again = await ask('/page/app.js', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('texts travel packed where that is asked for, fonts never', async () => {
  const packed = await ask('/page/app.js', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(packed.body).toString().trim()).toBe('go(');
  const font = await ask('/page/kept/font-1.woff2', { 'accept-encoding': 'gzip' });
  expect(font.headers['content-encoding']).toBeUndefined();
});

test('HEAD gives the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/page/app.js', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, '4000', 0]);
});

const elsewhere = [
  '/page/',
  '/page/../secret.txt',
  '/page/%2e%2e/secret.txt',
  '/page/..%2fsecret.txt',
  '/page/kept',
  '/page//app.js',
  '/page/__proto__',
  '/index.html',
  '/secret.txt',
];
for (const path of elsewhere) {
  test(`${path} is nothing of the page`, async () => {
    expect((await ask(path)).status).toBe(404);
  });
}

test('each visit gets new tokens, with the headers of each persona, and the visitor last', async () => {
  const offers = JSON.parse((await ask('/page/personas.json')).body.toString());
  expect(offers).toMatchObject([
    { key: 'aino', kind: 'CITIZEN', headers: { authorization: 'Bearer token-1' } },
    { key: 'salo', headers: { 'x-care-context': 'serviceEventId=aino.visit; purpose=TREAT' } },
    { key: 'analyst', kind: 'ANALYST' },
    { key: 'visitor', kind: 'VISITOR', headers: {}, endsAt: null },
  ]);
  expect(issued[0]).toEqual({ ...testPersonas[0]?.token, ttlSeconds: 3_600 });
  const { body, headers } = await ask('/page/personas.json');
  expect(JSON.parse(body.toString())[0].headers.authorization).toBe('Bearer token-4');
  expect(headers['cache-control']).toBe('no-store');
});

const hosts: readonly [headers: Record<string, string>, status: number][] = [
  [{}, 200],
  [{ host: 'localhost:4000' }, 200],
  [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, 200],
  [{ host: '[::1]:4000' }, 200],
  [{ host: 'demo.example:4000' }, 200],
  [{ host: 'Demo.Example' }, 200],
  [{ host: 'evil.example:4000' }, 403],
  [{ host: 'evil.example' }, 403],
  [{ host: 'localhost.evil.example' }, 403],
  [{ host: '127.0.0.1.evil.example' }, 403],
  [{ host: 'localhost:4000', origin: 'http://evil.example' }, 403],
  [{ host: 'localhost:4000', origin: 'http://localhost:3000' }, 403],
  [{ host: 'localhost:4000', origin: 'null' }, 403],
  [{ host: 'localhost:4000', 'sec-fetch-site': 'cross-site' }, 403],
  [{ host: 'localhost:4000', 'sec-fetch-site': 'same-site' }, 403],
  [{ host: 'localhost:4000', 'sec-fetch-site': 'same-origin' }, 200],
];
for (const [headers, status] of hosts) {
  test(`tokens are ${status === 200 ? 'given' : 'not given'} to ${JSON.stringify(headers)}, and none is made in vain`, async () => {
    const before = issued.length;
    const answer = await ask('/page/personas.json', headers);
    expect([answer.status, issued.length > before, answer.body.toString().includes('Bearer')]).toEqual([
      status,
      status === 200,
      status === 200,
    ]);
  });
}

test('a page that is not built says how to build it, and is there once it is', async () => {
  const late = join(folder, 'late');
  const url = await serve(late);
  const { status, body } = await ask('/', {}, 'GET', url);
  expect([status, body.toString()]).toEqual([503, 'The page is not built. Run: node page/build.mjs\n']);
  mkdirSync(late);
  writeFileSync(join(late, 'index.html'), '<!doctype html>');
  expect((await ask('/', {}, 'GET', url)).status).toBe(200);
});

async function serve(files: string): Promise<string> {
  const server = await httpServer({
    host: '127.0.0.1',
    port: 0,
    routes: pageRoutes({
      personas: () => offerPersonas(testPersonas, issuer),
      files,
      hosts: ['demo.example'],
    }),
    report: (error) => {
      throw error;
    },
  });
  servers.push(server);
  return server.url;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** By node:http, since fetch tidies a path before it sends it. */
function ask(path: string, headers = {}, method = 'GET', url = page): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    });
    asked.on('error', fail).end();
  });
}

function nameAndRest(directive: string): [string, string] {
  const [name = '', ...rest] = directive.split(' ');
  return [name, rest.join(' ')];
}
