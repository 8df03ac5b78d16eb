import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plants } from './plants.js';

const [{ identityCode, familyName, value } = { identityCode: '', familyName: '', value: '' }] = plants;
const cursor = Buffer.from(familyName).toString('base64url');
let server: Server;
let url: string;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((_, response) => answer(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => server.close(done)));

const say = (body: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(body));
const leaks: readonly [where: string, path: string, answered: (response: ServerResponse) => void][] = [
  ['an error', '', say({ data: null, errors: [{ message: `No ${value}` }] })],
  ['an extension', '', say({ extensions: { who: identityCode } })],
  ['a cursor', '', say({ data: { pageInfo: { endCursor: cursor } } })],
  ['a header', '', (response) => void response.setHeader('x-who', familyName).end('{}')],
  ['an address', `?code=${identityCode}`, say({})],
  ['a refusal in plain words', '', (response) => void response.end(`Bad name ${familyName}`)],
];
for (const [where, path, answered] of leaks) {
  test(`a secret in ${where} fails the test that asked`, async () => {
    answer = answered;
    await expect(fetch(url + path)).rejects.toThrow('tells');
  });
}

test('in the data that was asked for it is no secret', async () => {
  answer = say({ data: { me: { name: { family: familyName }, personalIdentityCode: identityCode } } });
  expect((await fetch(url)).status).toBe(200);
});
