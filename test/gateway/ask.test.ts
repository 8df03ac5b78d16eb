import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld, type World, ways } from './world/world.js';

for (const way of ways) {
  describe(way, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld(way);
    });
    afterAll(() => world.stop());

    test('one question is answered from three subgraphs', async () => {
      const reply = await world.ask(
        '{ me { id name steps mood documents { edges { node { title } } } } serviceUnits { name } }',
      );
      expect(reply).toMatchObject({
        status: 200,
        data: {
          me: {
            id: 'ana',
            name: 'Name of ana',
            steps: 7000,
            mood: 'good',
            documents: { edges: [{ node: { title: 'Note' } }] },
          },
          serviceUnits: [{ name: 'Unit' }],
        },
        errors: [],
      });
    });

    test('every subgraph gets who asks, one moment and one request id', async () => {
      for (const { calls } of world.subgraphs) calls.length = 0;
      await world.ask('{ me { name steps documents { edges { cursor } } } }');
      const claims = world.subgraphs.flatMap(({ calls }) => calls.map((call) => call.claims));
      expect(claims).toHaveLength(3);
      expect(claims[0]?.caller).toEqual({
        kind: 'CITIZEN',
        id: 'ana',
        client: { id: 'own-app', approval: 'APPROVED' },
        assurance: 'STRONG',
        onBehalfOf: null,
      });
      expect(new Set(claims.map((one) => JSON.stringify(one))).size).toBe(1);
    });

    test('variables reach the subgraph that uses them', async () => {
      const { data } = await world.ask('query Q($ids: [ID!]!) { persons(ids: $ids) { name steps } }', {
        ids: ['a', 'b'],
      });
      expect(data).toEqual({
        persons: [
          { name: 'Name of a', steps: 7000 },
          { name: 'Name of b', steps: 7000 },
        ],
      });
    });

    test('a mutation goes through', async () => {
      const { data } = await world.ask('mutation M { withdraw(id: "x") { name steps } }');
      expect(data).toEqual({ withdraw: { name: 'Name of x', steps: 7000 } });
    });
  });
}
