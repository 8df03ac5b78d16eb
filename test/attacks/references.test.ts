import { expect, test } from '@jest/globals';
import type { SubgraphName } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { citizen, now } from '../decisions/story.js';
import { attacked } from './world.js';

const aino = citizen('aino');
const strange: readonly unknown[] = [
  5,
  0,
  true,
  null,
  undefined,
  '',
  [],
  ['aino'],
  {},
  { $ne: null },
  { $gt: '' },
  'x'.repeat(201),
];

for (const way of ['in one process', 'over HTTP'] as const) {
  const it = attacked({ way });
  for (const name of ['records', 'consents', 'wellbeing'] as const)
    test(`a reference whose id is no text stops at the door of ${name}, ${way}: nothing is looked for`, async () => {
      await it.tell({ caller: aino });
      const types = [
        ...subgraphSdl(name as SubgraphName).matchAll(/^type (\w+)[^{]*@key\(fields: "id"/gm),
      ].map(([, type]) => type);
      expect(types.length).toBeGreaterThan(1);
      for (const type of types)
        for (const id of strange) {
          const commands = await it.commandsDuring(async () => {
            const { data, errors } = await it.world.callSubgraph(
              name,
              { caller: aino, callerVersion: null, now, requestId: 'attack', timeLeftMs: 60_000 },
              {
                query: 'query($is: [_Any!]!) { _entities(representations: $is) { __typename } }',
                variables: {
                  is: [
                    { __typename: type, id: 'aino' },
                    { __typename: type, id },
                  ],
                },
              },
            );
            expect([type, id, data, errors]).toMatchObject([
              type,
              id,
              null,
              [
                {
                  message: 'A reference must have an id that is a text.',
                  extensions: { code: 'BAD_USER_INPUT' },
                },
              ],
            ]);
          });
          expect(commands).toEqual([]);
        }
    });
}
