import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { curlOf } from '../../page/app/curl.js';
import { namedOperation } from '../../page/app/named-operation.js';
import { personaDesk } from '../../page/app/persona-desk.js';
import { readHeaders } from '../../page/app/sent-headers.js';
import { visitor } from '../../page/visitor.js';

test('the curl of a request is one command, whatever stands in it', () => {
  const asked = { url: 'http://localhost/graphql', headers: { 'x-care-context': "it's; purpose=TREAT" } };
  const query = '{ person(id: "it\'s $HOME") { id } }';
  const curl = curlOf({ ...asked, query, variables: '{"a": 1}' });
  const told = execFileSync('sh', ['-c', curl.replace(/^curl/, "printf '%s\\n'")], { encoding: 'utf8' });
  expect(told.trim().split('\n')).toEqual([
    'http://localhost/graphql',
    '-H',
    'content-type: application/json',
    '-H',
    "x-care-context: it's; purpose=TREAT",
    '-d',
    JSON.stringify({ query, variables: { a: 1 } }),
  ]);
});

const texts: [text: string, read: unknown][] = [
  ['', {}],
  ['{"Authorization": "Bearer a"}', { authorization: 'Bearer a' }],
  ['{"authorization": ', null],
  ['[]', null],
  ['null', null],
];
for (const [text, read] of texts) {
  test(`the header editor holding ${text || 'nothing'} sends ${JSON.stringify(read)}`, () => {
    expect(readHeaders(text)).toEqual(read);
  });
}

const named: [query: string, operationName: string | null, sent: string | null][] = [
  ['query New { me { id } }', 'Old', null],
  ['query New { me { id } }', 'New', 'New'],
  ['query One { me { id } } query Two { me { id } }', 'Two', 'Two'],
  ['query One { me {', 'One', null],
  ['{ me { id } }', null, null],
];
for (const [query, operationName, sent] of named) {
  test(`${query} is sent with the operation's name ${sent} when the editor says ${operationName}`, () => {
    expect(namedOperation({ query, operationName }).operationName).toBe(sent);
  });
}

test('who asks is told by token, and by context where two share a token', async () => {
  const desk = await deskOf(hourFromNow);
  const keyOf = (headers: Record<string, string>) => desk.ownerOf(headers)?.key;
  expect(keyOf({ authorization: 'token 1' })).toBe('aino');
  expect(keyOf({ authorization: 'token 1', 'x-on-behalf-of': 'eino' })).toBe('aino-for-eino');
  expect(keyOf({ authorization: 'token 1', 'x-on-behalf-of': 'changed by hand' })).toBe('aino');
  expect(keyOf({})).toBe('visitor');
  expect(keyOf({ authorization: 'made elsewhere' })).toBeUndefined();
  await desk.refresh();
  expect(keyOf({ authorization: 'token 1' })).toBe('aino');
});

test('only a token that is about to end is replaced, and only one that the page gave', async () => {
  const lasting = await deskOf(hourFromNow);
  expect(await lasting.withFreshToken({ authorization: 'token 1' })).toEqual({ authorization: 'token 1' });
  const ending = await deskOf(new Date(Date.now() + 10_000).toISOString());
  const told: string[] = [];
  ending.subscribe(() => told.push('new tokens'));
  expect(await ending.withFreshToken({ authorization: 'made elsewhere' })).toEqual({
    authorization: 'made elsewhere',
  });
  expect(await ending.withFreshToken({})).toEqual({});
  expect(told).toEqual([]);
  const headers = { 'x-on-behalf-of': 'eino', authorization: 'token 1' };
  expect(await ending.withFreshToken(headers)).toEqual({ ...headers, authorization: 'token 2' });
  expect(told).toEqual(['new tokens']);
});

const hourFromNow = new Date(Date.now() + 3_600_000).toISOString();

/** Aino, Aino for Eino with the same token, and the visitor; each visit has a token of its own. */
async function deskOf(endsAt: string) {
  let visits = 0;
  const desk = personaDesk(async () => {
    visits += 1;
    const aino = { ...visitor, key: 'aino', endsAt, headers: { authorization: `token ${visits}` } };
    const forEino = { ...aino, key: 'aino-for-eino', headers: { ...aino.headers, 'x-on-behalf-of': 'eino' } };
    return [aino, forEino, visitor];
  });
  await desk.refresh();
  return desk;
}
