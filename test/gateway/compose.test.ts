import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { compose } from '../../gateway/compose.js';
import { projectRoot } from '../../schema/project-root.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])';

test('what cannot be composed is told by its code', () => {
  const composed = compose([
    { name: 'one', sdl: `${link} type Query { a: A } type A { x: Int }` },
    { name: 'other', sdl: `${link} type Query { b: A } type A { x: Int }` },
  ]);
  expect(composed).toMatchObject({
    is: 'REFUSED',
    problems: [expect.stringMatching(/^Error INVALID_FIELD_SHARING: /)],
  });
});

test('a hint is a failure', () => {
  const composed = compose([
    { name: 'one', sdl: `${link} type Query { a: A } type A @shareable { x: Int! }` },
    { name: 'other', sdl: `${link} type Query { b: A } type A @shareable { x: Int }` },
  ]);
  expect(composed).toMatchObject({ is: 'REFUSED', problems: [expect.stringMatching(/^Hint INCONSISTENT_/)] });
});

test('the committed supergraph is what the subgraphs compose to', () => {
  const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));
  const committed = readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
  expect(composed).toEqual({ is: 'COMPOSED', supergraphSdl: committed });
});
