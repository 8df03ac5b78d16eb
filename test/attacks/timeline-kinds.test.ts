import { expect, test } from '@jest/globals';
import { documentKinds, timelineKinds } from '../../policy/index.js';
import { citizen, person } from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const aino = citizen('aino');

test('a refusal of kinds that no timeline holds names those that were sent, and no other word of the schema', async () => {
  await it.tell({ caller: aino, person: person(), asks: [] });
  const others = documentKinds.filter((kind) => !(timelineKinds as readonly string[]).includes(kind));
  expect(others.length).toBeGreaterThan(0);
  for (const kind of others) {
    const sent = [kind, timelineKinds[0]];
    const { errors } = (
      await it.ask(aino, `{ me { records(filter: { kinds: [${sent.join(', ')}] }) { edges { cursor } } } }`)
    ).body;
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const said = errors?.[0]?.message ?? '';
    expect(said).toContain(kind);
    expect(documentKinds.filter((one) => said.includes(one))).toEqual([kind]);
  }
});
