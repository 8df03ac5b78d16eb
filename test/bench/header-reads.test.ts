import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Document, MongoClient } from 'mongodb';
import { decidedOneByOne } from '../../database/decided-on.js';
import { projectRoot } from '../../schema/project-root.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { seenQueries } from './seen-queries.js';
import { storeCalls, storesOf } from './store-calls.js';

/** Collections whose things are hidden from some callers. */
const personal = new Set(decidedOneByOne);

/** Reads of whole things, and of contents: of what was permitted, after its header was decided on. */
const afterDecision = new Map([
  ['documents.byIds', 'loaders.document.load'],
  ['care.appointmentsByIds', 'loaders.appointment.load'],
  ['care.eventContentsByIds', 'loaders.eventContents.load'],
  ['entries.byIds', 'loaders.entry.load'],
]);

/** Of ids that a list gave by scope, each decided again. */
const ofScope =
  'const newest = await Promise.all(series.map(({ newestId }) => call.loaders.entry.load(newestId)));';

let database: FreshDatabase;
let watched: MongoClient;
beforeAll(async () => {
  database = await freshDatabase();
  watched = new MongoClient(database.url, { monitorCommands: true });
});
afterAll(async () => {
  await watched?.close();
  await database?.drop();
});

function isById({ filter, pipeline }: Document): boolean {
  return '_id' in (filter ?? pipeline?.[0]?.$match ?? {});
}

/** Only fields that are named, none of them of any length. */
function namesFields({ projection, pipeline }: Document): boolean {
  const named = projection ?? pipeline?.find((stage: Document) => '$project' in stage)?.$project;
  return (
    named !== undefined &&
    Object.values(named).every((value) => value === 1) &&
    !['content', 'contents', 'earlier', 'reasonForVisit', 'encounters', 'note', 'service'].some(
      (name) => name in named,
    )
  );
}

for (const { name, call } of storeCalls('sixty')) {
  const [of = ''] = name.split(' ', 1);
  if (afterDecision.has(of)) continue;
  test(`${name}: what is read by id before it is decided on is a header`, async () => {
    const { seen, call: watch } = seenQueries(watched);
    await watch(name, () => call(storesOf(watched.db(database.db.databaseName))));
    for (const { command } of seen) {
      const collection = String(command.find ?? command.aggregate);
      if (personal.has(collection) && isById(command))
        expect([command, namesFields(command)]).toEqual([command, true]);
    }
  });
}

test('whole things are loaded only where the door has decided, or for a field of a thing that it gave', () => {
  const folders = ['records', 'wellbeing', 'consents'].flatMap((name) => [
    `subgraphs/${name}/resolvers`,
    `subgraphs/${name}`,
  ]);
  const lines = folders.flatMap((folder) =>
    readdirSync(join(projectRoot(), folder))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(join(projectRoot(), folder, file), 'utf8').split('\n')),
  );
  for (const [store, loading] of afterDecision) {
    const uses = lines.filter((line) => line.includes(`${loading}(`) && line.trim() !== ofScope);
    expect([store, uses.length > 0]).toEqual([store, true]);
    if (loading !== 'loaders.eventContents.load')
      expect([store, uses.every((line) => /^\s*whole: \(id: string\) => /.test(line))]).toEqual([
        store,
        true,
      ]);
  }
});
