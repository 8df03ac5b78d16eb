import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AccessLogFields } from '../../access-log/entry.js';
import { emptyDatabase } from '../database/empty.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { removePerson, removeThing, storeScenario } from '../world/store-scenario.js';
import { type Way as Run, startWorld, type World } from '../world/world.js';
import { hasReference, seenByReference } from './by-reference.js';
import { expectedOf } from './expected.js';
import { seenOf } from './outcome.js';
import { type Way, waysTo } from './paths.js';
import type { Ask, Scenario } from './scenario.js';
import { scenarios } from './scenarios/index.js';
import { decisionTable, type Row } from './table.js';

/** Prescriptions and documents on paper are not stored here. */
const policyOnly = new Set([58, 81, 82]);
const table = decisionTable();
let commands: string[] = [];
let database: FreshDatabase;
let world: World;

/** Declares the tests of every row of the table in one way of running. */
export function testRows(run: Run): void {
  beforeAll(async () => {
    database = await freshDatabase({
      onCommand: ({ name, collection }) => commands.push(`${name} ${collection}`),
    });
    world = await startWorld(database.db, { way: run });
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });
  if (table === null) {
    test.skip('the decision table lies in ../shared/domain, which is not here', () => {});
    return;
  }
  const rows = new Map(table.map((row) => [row.id, row]));
  for (const scenario of scenarios.filter(({ row, transport }) => !transport && !policyOnly.has(row))) {
    const row = rows.get(scenario.row);
    if (row === undefined) continue;

    test(`${row.id} ${row.title}: ${row.effect} ${row.public} ${row.code}`, async () => {
      const told = await begin(scenario);
      for (const ask of told.asks) {
        for (const way of waysTo(told.person, ask)) {
          const { seen, codes } = await look(told, ask, way);
          const right = expectedOf(row, told, ask, way);
          expect({ ask: ask.id, way: way.name, seen }).toEqual({
            ask: ask.id,
            way: way.name,
            seen: right.includes(seen) ? seen : right,
          });
          if (way.exact) expectCode(row, told, ask, codes);
        }
        if (hasReference(ask)) {
          const right = expectedOf(row, told, ask, byReference);
          expect({ ask: ask.id, seen: await seenByReference(world, told, ask) }).toEqual({
            ask: ask.id,
            seen: right[0],
          });
        }
      }
      if (row.public.startsWith('PERSON:')) await expectTold(row, told);
      expect(world.faults).toEqual([]);
    });

    if (row.public === 'OMIT') {
      test(`${row.id} is byte for byte, and command for command, what an absent thing gives`, async () => {
        const told = await begin(scenario);
        const hidden = told.asks.filter(({ id }) => !told.visible?.includes(id));
        const ways = hidden.flatMap((ask) => waysTo(told.person, ask));
        const before = await Promise.all(ways.map((way) => world.ask(told.caller, way.query, way.variables)));
        const withThing = await commandsOf(told, ways);
        for (const ask of hidden) await removeThing(database.db, told.person.personId, ask);
        const without = await Promise.all(
          ways.map((way) => world.ask(told.caller, way.query, way.variables)),
        );
        expect(without.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
        expect(await commandsOf(told, ways)).toEqual(withThing);
        if (await isInvisible(told)) {
          await removePerson(database.db, told.person.personId);
          const nobody = await Promise.all(
            ways.map((way) => world.ask(told.caller, way.query, way.variables)),
          );
          expect(nobody.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
          expect(await commandsOf(told, ways)).toEqual(withThing);
        }
      });
    }
  }
}

const byReference: Way = { name: 'by reference', query: '', variables: {}, at: [], probe: null };

async function begin(scenario: Scenario): Promise<Scenario> {
  await emptyDatabase(database.db);
  const told = await storeScenario(database.db, scenario);
  world.setClock(told.now);
  world.faults.length = 0;
  return told;
}

async function look(told: Scenario, ask: Ask, way: Way) {
  await database.db.collection('accessLog').deleteMany({});
  const reply = await world.ask(told.caller, way.query, way.variables);
  const entries = await database.db.collection<AccessLogFields>('accessLog').find().toArray();
  expectEachTold(entries);
  return {
    seen: seenOf(reply, way, ask.id),
    codes: codesOf(ask, entries),
  };
}

/** What the log says of the very thing; where the call stopped before it looked, of the person's door or of the call. */
function codesOf({ id, kind, header }: Ask, entries: readonly AccessLogFields[]): readonly string[] {
  const events = [null, header?.serviceEventId ?? null];
  const parts = entries
    .filter(({ serviceEventId }) => events.includes(serviceEventId))
    .flatMap(({ given, withheld }) => [
      ...given.filter(({ ids }) => ids.length === 0 || ids.includes(id)),
      ...withheld,
    ]);
  const ofKind = parts.filter((part) => part.kind === kind);
  const told = ofKind.length > 0 ? ofKind : parts.filter((part) => part.kind === 'DEMOGRAPHICS');
  return told.map(({ audit }) => audit);
}

/** Whoever is asked for is told of it, with the kinds. */
function expectEachTold(entries: readonly AccessLogFields[]): void {
  const callOf = ({ requestId, subgraph, personId }: AccessLogFields) =>
    `${requestId} ${subgraph} ${personId}`;
  const told = entries.filter((entry) => entry.told !== null && entry.told.kinds.length > 0);
  expect(new Set(told.map(callOf))).toEqual(new Set(entries.map(callOf)));
}

function expectCode(row: Row, { visible }: Scenario, ask: Ask, codes: readonly string[]): void {
  const partialOther = row.effect === 'partial' && row.public !== '' && visible?.includes(ask.id);
  if (row.code !== '–' && !partialOther)
    expect({ ask: ask.id, codes }).toEqual({ ask: ask.id, codes: expect.arrayContaining([row.code]) });
}

/** What the caller may ask the person for is told once, of the person. */
async function expectTold({ public: told }: Row, { caller, person }: Scenario): Promise<void> {
  const query = 'query($id: ID!) { person(id: $id) { accessSummary { code } } }';
  const { body } = await world.ask(caller, query, { id: person.personId });
  const shown = body.data?.person as { accessSummary: { code: string }[] } | undefined;
  expect(shown?.accessSummary.map(({ code }) => `PERSON:${code}`)).toContain(told);
}

async function isInvisible({ caller, person }: Scenario): Promise<boolean> {
  const { body } = await world.ask(caller, 'query($id: ID!) { person(id: $id) { id } }', {
    id: person.personId,
  });
  return body.data?.person === null;
}

/** The database commands of each way, in their order, without the caller's own facts. */
async function commandsOf({ caller }: Scenario, ways: readonly Way[]): Promise<string[][]> {
  const all: string[][] = [];
  for (const way of ways) {
    commands = [];
    await world.ask(caller, way.query, way.variables);
    all.push([...commands]);
  }
  return all;
}
