import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { AccessLogFields } from '../../access-log/entry.js';
import type { SubgraphName } from '../../door/claims.js';
import type { Caller } from '../../policy/index.js';
import { emptyDatabase } from '../database/empty.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import type { Scenario } from '../decisions/scenario.js';
import { now, person } from '../decisions/story.js';
import { storeScenario } from '../world/store-scenario.js';
import { type Reply, startWorld, type World, type WorldOptions } from '../world/world.js';

export interface Attacked {
  readonly database: FreshDatabase;
  readonly world: World;
  /** Stores who asks and what there is, in place of what was there. */
  tell(told: Partial<Scenario> & Pick<Scenario, 'caller'>): Promise<void>;
  /** Asks the gateway, and gives the answer as the client gets it. */
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Reply>;
  /** What the answer to a question costs: the commands to the database, in the order of their names. */
  commandsOf(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<string[]>;
  /** The commands to the database while something is done, in the order of their names. */
  commandsDuring(work: () => Promise<unknown>): Promise<string[]>;
  /** Asks a subgraph for one entity, as the gateway would with this caller's claims. */
  entity(subgraph: SubgraphName, caller: Caller, representation: object, selection: string): Promise<unknown>;
  /** What was logged since the last time, oldest first. */
  logged(): Promise<AccessLogFields[]>;
}

/** Gateway and subgraphs on a database of the test file's own, empty before each test. */
export function attacked(options?: WorldOptions): Attacked {
  let database: FreshDatabase;
  let world: World;
  let commands: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase({
      onCommand: ({ name, collection }) => commands.push(`${name} ${collection}`),
    });
    world = await startWorld(database.db, options);
    world.setClock(now);
  });
  beforeEach(async () => {
    world.faults.length = 0;
    await emptyDatabase(database.db);
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });
  const attacker: Attacked = {
    get database() {
      return database;
    },
    get world() {
      return world;
    },
    async tell(told) {
      await emptyDatabase(database.db);
      await storeScenario(database.db, { row: 0, now, person: person(), asks: [], ...told });
    },
    ask: (caller, query, variables) => world.ask(caller, query, variables),
    commandsOf: (caller, query, variables) =>
      attacker.commandsDuring(() => world.ask(caller, query, variables)),
    async commandsDuring(work) {
      commands = [];
      await work();
      return [...commands].sort();
    },
    async entity(name, caller, representation, selection) {
      const subgraph = world.subgraphs.find((one) => one.name === name);
      const { data } = (await subgraph?.handle(
        { caller, callerVersion: null, now, requestId: 'attack', timeLeftMs: 60_000 },
        {
          query: `query($is: [_Any!]!) { _entities(representations: $is) { ${selection} } }`,
          variables: { is: [representation] },
        },
      )) ?? { data: null };
      return (data?._entities as unknown[] | null | undefined)?.[0] ?? null;
    },
    async logged() {
      const log = database.db.collection<AccessLogFields>('accessLog');
      const entries = await log.find().sort({ sequence: 1 }).toArray();
      await log.deleteMany({});
      return entries;
    },
  };
  return attacker;
}
