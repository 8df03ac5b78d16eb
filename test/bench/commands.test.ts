import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../../bench/data/fill.js';
import { canonicalEndpoint } from '../../bench/endpoint/canonical.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { type Asked, startEitherWay, ways } from './both-ways.js';

const TEN = 'ten';
const MANY = 'many';
let commands: string[] = [];
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase({
    onCommand: ({ name, collection }) => commands.push(`${name} ${collection}`),
  });
  const persons = [
    { id: TEN, documents: 10 },
    { id: MANY, documents: 5_000 },
  ];
  await fill(database.db, { persons, total: 5_010, progress: () => undefined });
}, 60_000);
afterAll(() => database?.drop());

/** Reads in their order by name; how many log commands there were depends on who finished together. */
function told() {
  const log = commands.filter((command) => command === 'insert accessLog').length;
  const reads = commands.filter((command) => command !== 'insert accessLog').sort();
  commands = [];
  return { reads, log };
}

const expectedReads = [
  'aggregate documents',
  'aggregate serviceEvents',
  'aggregate wellbeingEntries',
  'find accessStates',
  'find accessStates',
  'find accessStates',
  'find applications',
  'find persons',
  'find professionals',
  'find units',
];

for (const way of ways) {
  describe(`the canonical question in ${way}`, () => {
    let caregraph: Asked;
    beforeAll(async () => {
      caregraph = await startEitherWay(way, database.db);
      await caregraph.ask(TEN); // plans the question
    });
    afterAll(() => caregraph?.stop());

    for (const person of [TEN, MANY]) {
      test(`makes the same commands, at most 16, for a person with ${person} documents`, async () => {
        commands = [];
        const body = JSON.parse(await caregraph.ask(person));
        const { reads, log } = told();
        expect(body.errors).toBeUndefined();
        expect(reads).toEqual(expectedReads);
        expect(log).toBeGreaterThanOrEqual(2);
        expect(log).toBeLessThanOrEqual(3);
        expect(reads.length + log).toBeLessThanOrEqual(16);
      });
    }

    test('makes three calls of subgraphs', async () => {
      caregraph.calls();
      await caregraph.ask(MANY);
      expect([...caregraph.calls()].sort()).toEqual(['consents', 'records', 'wellbeing']);
    });

    test('gives ten of each kind and twenty entries', async () => {
      const { data } = JSON.parse(await caregraph.ask(MANY));
      const lists = Object.entries<{ edges?: unknown[] }>(data.person).flatMap(([name, { edges }]) =>
        edges ? [[name, edges.length]] : [],
      );
      expect(Object.fromEntries(lists)).toEqual({
        treatmentRelationships: 2,
        careEntries: 10,
        oralHealthEntries: 10,
        laboratoryResults: 10,
        imagingStudies: 10,
        vaccinations: 10,
        medicalCertificates: 10,
        wellbeingEntries: 20,
      });
    });

    test('is answered byte for byte, and with the same commands, by the endpoint that it is compared with', async () => {
      const endpoint = canonicalEndpoint(database.db);
      const right = await caregraph.ask(MANY);
      commands = [];
      expect(await endpoint(MANY, 'request')).toBe(right);
      expect(told().reads).toEqual(expectedReads);
    });
  });
}
