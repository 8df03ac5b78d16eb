import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { ageOn } from '../../policy/index.js';
import { projectRoot } from '../../schema/project-root.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const set = join(projectRoot(), 'ingest/synthea-set');
const files = readdirSync(set).filter((name) => name.endsWith('.json.gz'));

test('the carried set is at most 4 MB and holds no claim', () => {
  expect(files.reduce((sum, name) => sum + statSync(join(set, name)).size, 0)).toBeLessThan(4_000_000);
  const types = new Set(
    files.flatMap((name) => {
      const { entry } = JSON.parse(gunzipSync(readFileSync(join(set, name))).toString());
      return entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType);
    }),
  );
  expect([...types].filter((type) => /Claim|ExplanationOfBenefit/.test(type))).toEqual([]);
  expect([...types]).toEqual(
    expect.arrayContaining(['DocumentReference', 'ImagingStudy', 'AllergyIntolerance']),
  );
});

test('all of it goes in, and a second time changes nothing', async () => {
  const first = await importMade(db, [set]);
  expect(unaccounted(first)).toEqual({});
  // The certificate of one death was written some days after it.
  expect(first.warnings).toEqual({ OUTSIDE_LIFE: 5 });
  expect(first.issues.filter(({ severity }) => severity !== 'WARNING')).toEqual([]);
  expect(first.inserted.persons).toBe(24);
  const before = await contents(db);
  const second = await importMade(db, [set]);
  expect(unaccounted(second)).toEqual({});
  expect(Object.values(second.inserted).every((count) => count === 0)).toBe(true);
  expect(await contents(db)).toEqual(before);
}, 90_000);

test('children of 9, 13 and 17 are among them on the reference day, and nobody has an identity code', async () => {
  const persons = await db.collection<StoredPerson>('persons').find().toArray();
  const ages = persons.map(({ birthDate }) => ageOn(birthDate, '2026-11-01'));
  expect(ages).toEqual(expect.arrayContaining([9, 13, 17]));
  expect(persons.every(({ identityCodes }) => identityCodes.length === 0)).toBe(true);
});

test('records lie in several registers, some of them in the old archive, some specially protected', async () => {
  const documents = db.collection('documents');
  expect((await documents.distinct('registerId')).length).toBeGreaterThan(7);
  expect(new Set(await documents.distinct('archive'))).toEqual(new Set(['CURRENT', 'OLD']));
  expect((await documents.distinct('protectionClass')).length).toBeGreaterThan(1);
  expect(new Set(await documents.distinct('kind'))).toEqual(
    new Set([
      'CARE_ENTRY',
      'ORAL_HEALTH_ENTRY',
      'LABORATORY_RESULT',
      'IMAGING_STUDY',
      'VACCINATION',
      'RISK_INFORMATION',
      'MEDICATION',
    ]),
  );
});

test('every document points at a service event of its person, and every OID is claimed once', async () => {
  const [lost] = await db
    .collection('documents')
    .aggregate([
      { $lookup: { from: 'serviceEvents', localField: 'serviceEventId', foreignField: '_id', as: 'event' } },
      {
        $match: {
          $or: [{ event: { $size: 0 } }, { $expr: { $ne: [{ $first: '$event.personId' }, '$personId'] } }],
        },
      },
      { $limit: 1 },
    ])
    .toArray();
  expect(lost).toBeUndefined();
  const things =
    (await db.collection('documents').countDocuments()) +
    (await db.collection('serviceEvents').countDocuments());
  expect(await db.collection('oidClaims').countDocuments()).toBe(things);
});
