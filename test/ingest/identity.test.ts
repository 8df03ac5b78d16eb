import { expect, test } from '@jest/globals';
import { type Keys, open } from '../../database/index.js';
import { identityCodeOf } from '../../ingest/identity/identity-code.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { bundle, encounter, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const keys: Keys = {
  encryption: [{ kid: 'demo-a', bytes: Buffer.alloc(32, 1) }],
  index: { kid: 'demo-b', bytes: Buffer.alloc(32, 2) },
};
const identity = { keys, kind: 'DEMO' } as const;
const withCode = (id: string, code: string) =>
  patient({ id, identifier: [{ use: 'official', system: 'urn:oid:1.2.246.21', value: code }] });
const persons = () => db.collection<StoredPerson>('persons').find().sort({ _id: 1 }).toArray();

const codes: [code: string, registered: boolean | null][] = [
  ['131052-308T', true],
  ['010170-901K', false],
  ['240599Y914J', false],
  ['290200A9222', false],
  ['010170-901L', null],
  ['010170*901K', null],
  ['hello', null],
];
for (const [code, registered] of codes) {
  test(`${code}: ${registered === null ? 'no code' : registered ? 'of the register' : 'of the test range'}`, () =>
    expect(identityCodeOf(code)?.registered ?? null).toBe(registered));
}

test('a code is sealed, known by its hash, and stands nowhere else', async () => {
  await importMade(db, [json('one.json', bundle(withCode('one', '010170-901K')))], { identity });
  const [person] = await persons();
  const [code] = person?.identityCodes ?? [];
  expect(code && open(keys, { field: 'identityCode', personId: person?._id ?? '' }, code.sealed)).toBe(
    '010170-901K',
  );
  expect(code).toMatchObject({ temporary: false, from: '1980-02-29', to: null });
  expect(await db.collection('identityClaims').find().toArray()).toEqual([
    { _id: code?.hash, owner: person?._id },
  ]);
  const all = await Promise.all(
    ['persons', 'accessStates', 'identityClaims'].map((name) => db.collection(name).find().toArray()),
  );
  expect(JSON.stringify(all)).not.toMatch(/010170/);
});

test('whom another provider system brings with the same code is the same person', async () => {
  const visit = encounter({ id: 'elsewhere', subject: { reference: 'urn:uuid:hers' } });
  const report = await importMade(db, [json('other.json', bundle(withCode('hers', '010170-901K'), visit))], {
    identity,
    system: 'another-system',
  });
  expect(report.byType.Patient).toMatchObject({ read: 1, alreadyThere: 1 });
  const [person, ...others] = await persons();
  expect(others).toEqual([]);
  expect(await db.collection('serviceEvents').countDocuments({ personId: person?._id })).toBe(1);
});

test('without keys, with a wrong check or outside the test range a code stays out, and the person goes in', async () => {
  const refused = [
    await importMade(db, [json('a.json', bundle(withCode('a', '150385-9024')))]),
    await importMade(db, [json('b.json', bundle(withCode('b', '150385-9025')))], { identity }),
    await importMade(db, [json('c.json', bundle(withCode('c', '131052-308T')))], { identity }),
  ];
  for (const { warnings, inserted, issues } of refused) {
    expect(warnings).toEqual({ IDENTITY_CODE_LEFT_OUT: 1 });
    expect(inserted.persons).toBe(1);
    expect(JSON.stringify(issues)).not.toMatch(/150385|131052/);
  }
  expect((await persons()).filter(({ identityCodes }) => identityCodes.length > 0)).toHaveLength(1);
});
