import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BSON } from 'mongodb';
import { decidedOneByOne, isTooLargeToDecideOn, MOST_BYTES_DECIDED_ON } from '../../database/decided-on.js';
import { projectRoot } from '../../schema/project-root.js';
import { CONTENTS } from '../../subgraphs/records/model/two-parts.js';

/** Why the things of a collection need no bound of their size for time to tell nothing. */
const others: Readonly<Record<string, string>> = {
  [CONTENTS]: 'read only for heads that were permitted',
  accessStates: 'one for each person, read alike whichever thing of the person is asked for',
  persons: 'read after the facts of the person decided',
  representationHints: 'ids only, verified against the facts',
  accessLog: 'ids and codes only',
  professionals: 'public, and each caller’s own facts',
  applications: 'public, and each caller’s own facts',
  providers: 'public',
  units: 'public',
  registers: 'public',
  onboardings: 'public',
};

/** The names of collections in the sources that run while a request is answered. */
function namedInSources(): readonly string[] {
  const naming = /\.collection(?:<[^(]*>)?\(\s*'(\w+)'|readHeaders<\w+>\(\s*db,\s*'(\w+)'/g;
  return ['subgraphs', 'facts', 'gateway', 'door', 'access-log', 'lists', 'rules'].flatMap((folder) =>
    readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(projectRoot(), folder, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(naming)].flatMap(([, one, other]) => one ?? other ?? [])),
  );
}

test('each collection that a request reads is bounded for decisions, or says why it need not be', () => {
  const declared = [...decidedOneByOne, ...Object.keys(others)];
  expect(new Set([...namedInSources(), CONTENTS])).toEqual(new Set(declared));
});

for (const collection of decidedOneByOne) {
  const thing = (text: string) => ({ _id: 'aino.one', codes: [text] });
  test(`${collection}: a thing may be as large as the bound, and no byte larger, however it grows`, () => {
    const empty = BSON.calculateObjectSize(thing(''));
    expect(isTooLargeToDecideOn(collection, thing('x'.repeat(MOST_BYTES_DECIDED_ON - empty)))).toBe(false);
    expect(isTooLargeToDecideOn(collection, thing('x'.repeat(MOST_BYTES_DECIDED_ON - empty + 1)))).toBe(true);
  });
}

test('contents of documents lie apart and are of any length; what lies in the head is not', () => {
  const long = 'x'.repeat(1_000_000);
  expect(isTooLargeToDecideOn('documents', { content: { title: long }, earlier: [long] })).toBe(false);
  for (const collection of decidedOneByOne.filter((one) => one !== 'documents'))
    expect(isTooLargeToDecideOn(collection, { content: { title: long } })).toBe(true);
});
