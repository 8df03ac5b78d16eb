import { expect, test } from '@jest/globals';
import { attacked } from '../attacks/world.js';
import { citizen, now, person } from '../decisions/story.js';

const it = attacked();
const aino = citizen('aino');
const claims = { caller: aino, callerVersion: null, now, requestId: 'direct', timeLeftMs: 60_000 };
const page = (below: string) => `documents(first: 100) { edges { node { ... on CareEntry { ${below} } } } }`;
const events = 'query Q($is: [_Any!]!) { _entities(representations: $is) { ... on ServiceEvent { ';
const representations = (count: number) => ({
  is: Array.from({ length: count }, (_, at) => ({ __typename: 'ServiceEvent', id: `aino.e${at}` })),
});

const tooMuch: readonly [what: string, query: string, variables: Record<string, unknown>][] = [
  [
    'pages within pages',
    `${events} ${page(`serviceEvent { ${page('serviceEvent { id }')} }`)} } } }`,
    representations(1),
  ],
  ['a page of many entities', `${events} ${page('id title')} } } }`, representations(500)],
];
for (const [what, query, variables] of tooMuch) {
  test(`a subgraph that is asked directly for ${what} refuses before it reads anything`, async () => {
    await it.tell({ caller: aino, person: person() });
    let answer: unknown;
    const commands = await it.commandsDuring(async () => {
      answer = await it.world.callSubgraph('records', claims, { query, variables });
    });
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
    expect(commands).toEqual([]);
  });
}

test('and answers as many entities as it is asked about in a page of the graph', async () => {
  await it.tell({ caller: aino, person: person() });
  const query = `${events} ${page('id title')} } } }`;
  const answer = await it.world.callSubgraph('records', claims, { query, variables: representations(20) });
  expect(answer.errors ?? []).toEqual([]);
});
