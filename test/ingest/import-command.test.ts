import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importCommand } from '../../commands/import.js';
import { markDemo, markReal } from '../../database/deployment.js';
import { devIssuer } from '../../gateway/dev-issuer.js';
import { testServer } from '../database/fresh-database.js';
import { bundle, encounter, organization, patient } from './hand-made.js';
import { amountOf, loinc, own } from './phr-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const demo = scratchDatabase().db;
const real = scratchDatabase().db;
const { json, write } = scratchFolder();
const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-import-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const [sealing, index] = [1, 2].map(() => randomBytes(32).toString('base64'));
const now = new Date('2026-11-24T08:00:00Z');

beforeAll(async () => {
  await markDemo(demo, { by: 'command' }, now);
  await markReal(real, now);
});

/** What the command gives, and what it says. */
async function run(databaseName: string, ...files: readonly string[]) {
  const lines: string[] = [];
  const env = {
    DATA_DIR: dataDir,
    PORT: '4321',
    MONGODB_URL: new URL(`/${databaseName}`, testServer()).href,
    CAREGRAPH_ENCRYPTION_KEYS: `first:${sealing}`,
    CAREGRAPH_INDEX_KEY: index,
  };
  const complete = await importCommand(['--system', 'hospital', ...files], env, (line) => lines.push(line));
  return { complete, said: lines.join('\n') };
}

const visit = () => json('visit.json', bundle(organization(), patient(), encounter({ participant: [] })));

test('on a demo the command says who came in, into which unit, and asks in that person’s name', async () => {
  await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const { complete, said } = await run(demo.databaseName, visit());
  expect(complete).toBe(true);
  expect(said).toMatch(/Hanna Handmade \(p[a-z2-7]{20}\): \S/);
  expect(said).toMatch(/curl -s http:\/\/127\.0\.0\.1:4321\/graphql .*authorization: Bearer \S+/);
});

test('on real data it names nobody', async () => {
  const { complete, said } = await run(real.databaseName, visit());
  expect(complete).toBe(true);
  expect(said).not.toMatch(/Hanna|Handmade|Bearer|curl/);
});

test('a broken file, or nothing to store, is a failure', async () => {
  expect((await run(demo.databaseName, write('broken.json', '{"resourceType":'))).complete).toBe(false);
  const other = json('other.json', { resourceType: 'Basic', id: 'b' });
  expect((await run(demo.databaseName, other)).complete).toBe(false);
});

test('wellbeing data goes in for a person and by an application that exist; then it is said for whom, and how to look at it', async () => {
  const at = (person: string, application: string) =>
    ['--wellbeing', 'phr', '--person', person, '--application', application] as const;
  const weight = json('weight.json', own([loinc('29463-7')], amountOf(80, 'kg')));
  const persons = demo.collection<{ _id: string }>('persons');
  const _id = (await persons.findOne())?._id ?? '';
  await expect(run(demo.databaseName, ...at('p-nobody', 'app'), weight)).rejects.toThrow(/no person/);
  await expect(run(demo.databaseName, ...at(_id, 'app'), weight)).rejects.toThrow(/no application/);
  expect(await demo.collection('wellbeingEntries').countDocuments()).toBe(0);
  await demo.collection<{ _id: string }>('applications').insertOne({ _id: 'app' });
  const { complete, said } = await run(demo.databaseName, ...at(_id, 'app'), weight);
  expect(complete).toBe(true);
  expect(said).toContain(`Wellbeing data of person ${_id}, by application app.`);
  expect(said).toMatch(/Whose wellbeing data came in:\n {2}Hanna Handmade \(p[a-z2-7]{20}\)\n/);
  expect(said).toMatch(/curl -s \S+ .*wellbeingMeasures/);
  expect(await demo.collection('wellbeingEntries').countDocuments({ personId: _id })).toBe(1);
});
