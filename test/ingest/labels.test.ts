import { expect, test } from '@jest/globals';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { bundle, condition, encounter, immunization, type Made, patient, weight } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
const codeSystem = 'urn:oid:1.2.246.537.5.40202.201901';
const labelled = (...codes: readonly string[]) => ({
  meta: { security: codes.map((code) => ({ system: codeSystem, code })) },
});

async function codesOf(person: string, ...resources: readonly Made[]) {
  const made = JSON.parse(
    JSON.stringify(bundle(patient(), encounter(), ...resources))
      .replaceAll('pat-1', person)
      .replaceAll('enc-1', `enc-${person}`),
  );
  await importMade(db, [json(`${person}.json`, made)]);
  const documents = await db.collection<StoredDocument>('documents').find().sort({ kind: 1 }).toArray();
  await db.collection('documents').deleteMany({});
  return documents.map(({ kind, guardianCode }) => [kind, guardianCode]);
}

test('the code of a minor’s document comes with it', async () => {
  expect(await codesOf('one', immunization({ id: 'v-one', ...labelled('2') }))).toEqual([['VACCINATION', 2]]);
});

test('of several resources in one document the strictest code holds, and one without a code is no consent', async () => {
  const refused = weight({ id: 'w-two', ...labelled('3') });
  expect(await codesOf('two', condition({ id: 'c-two', ...labelled('1') }), refused)).toEqual([
    ['CARE_ENTRY', 3],
  ]);
  expect(
    await codesOf('three', condition({ id: 'c-three', ...labelled('2') }), weight({ id: 'w-three' })),
  ).toEqual([['CARE_ENTRY', null]]);
});

test('an ordinary level of confidentiality hides nothing', async () => {
  const security = [
    { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'N' },
    { system: codeSystem, code: '1' },
  ];
  expect(await codesOf('four', immunization({ id: 'v-four', meta: { security } }))).toEqual([
    ['VACCINATION', 1],
  ]);
});

/** Imports a visit whose encounter, vaccination and condition have these labels, and gives the visit's code. */
async function visitCodeOf(
  person: string,
  encounterCode: string | null,
  ...codes: readonly (string | null)[]
) {
  const label = (code: string | null) => (code === null ? {} : labelled(code));
  const [vaccinated = null, found = null] = codes;
  const made = [
    patient(),
    encounter(label(encounterCode)),
    immunization({ id: `v-${person}`, ...label(vaccinated) }),
    condition({ id: `c-${person}`, ...label(found) }),
  ];
  const text = JSON.stringify(bundle(...made)).replaceAll('pat-1', person);
  await importMade(db, [json(`${person}.json`, JSON.parse(text.replaceAll('enc-1', `enc-${person}`)))]);
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  return (await events.findOne({ 'source.reference': `Encounter/enc-${person}` }))?.guardianCode;
}

test('a visit has the strictest code of its encounter and its documents', async () => {
  expect(await visitCodeOf('five', null, '2', '2')).toBe(2);
  expect(await visitCodeOf('six', '2', '1', '3')).toBe(3);
  expect(await visitCodeOf('seven', '3', '2', '2')).toBe(3);
  expect(await visitCodeOf('eight', '2', '2', null)).toBeNull();
});

test('what comes later makes a visit stricter, never less strict', async () => {
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  expect(await visitCodeOf('nine', null, '2', '2')).toBe(2);
  const later = async (id: string, code: string) => {
    const text = JSON.stringify(bundle(patient(), encounter(), immunization({ id, ...labelled(code) })));
    const made = JSON.parse(text.replaceAll('pat-1', 'nine').replaceAll('enc-1', 'enc-nine'));
    await importMade(db, [json(`${id}.json`, made)]);
    return (await events.findOne({ 'source.reference': 'Encounter/enc-nine' }))?.guardianCode;
  };
  expect(await later('v-later', '3')).toBe(3);
  expect(await later('v-last', '1')).toBe(3);
});

test('importing again what is there changes no visit, whatever was decided of it since', async () => {
  const events = db.collection<StoredServiceEvent>('serviceEvents');
  await visitCodeOf('ten', null, null, null);
  await events.updateOne({ 'source.reference': 'Encounter/enc-ten' }, { $set: { guardianCode: 2 } });
  expect(await visitCodeOf('ten', null, null, null)).toBe(2);
});
