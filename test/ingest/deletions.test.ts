import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deletionOf } from '../../ingest/read/deletion.js';
import { isComplete, type Report } from '../../ingest/report.js';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { laboratory, patient } from './hand-made.js';
import { idKey, importMade, now, unaccounted } from './import-made.js';
import { amountOf, loinc, own } from './phr-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let files = 0;

beforeEach(async () => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    await db.collection(name).deleteMany({});
});

const transaction = (...entry: readonly object[]) => ({ resourceType: 'Bundle', type: 'transaction', entry });
const deletion = (url: unknown, method = 'DELETE') => ({ request: { method, url } });
const fileOf = (...entry: readonly object[]) => {
  files += 1;
  return json(`${files}.json`, transaction(...entry));
};
const told = ({ issues }: Report) =>
  issues.flatMap(({ severity, reason }) => (severity === 'REFUSED' ? [reason] : []));

describe('of a record of a patient', () => {
  const result = laboratory({
    id: 'result',
    identifier: [{ system: 'urn:lab', value: '17' }],
    subject: { reference: 'Patient/deleted' },
    encounter: undefined,
  });
  const take = async (entry: object) => {
    await importMade(db, [fileOf({ resource: patient({ id: 'deleted' }) }, { resource: result })]);
    const report = await importMade(db, [fileOf({ resource: patient({ id: 'deleted' }) }, entry)]);
    expect(unaccounted(report)).toEqual({});
    const documents = await wholeDocuments(db, { state: 'CURRENT' });
    return { isShown: documents.length > 0, told: told(report), isComplete: isComplete(report) };
  };

  for (const url of ['Observation/result', 'Observation/result/_history/3', 'Observation?_id=result'])
    test(`${url} takes it back`, async () => {
      expect(await take(deletion(url))).toEqual({ isShown: false, told: ['NOT_IN_FORCE'], isComplete: true });
    });

  const notUnderstood: [what: string, entry: object][] = [
    ['by an identifier', deletion('Observation?identifier=urn:lab|17')],
    ['by what could mean several', deletion('Observation?code=718-7')],
    ['by an id and more', deletion('Observation?_id=result&status=final')],
    ['by several ids', deletion('Observation?_id=result,other')],
    ['of a whole type', deletion('Observation')],
    ['of nothing that is named', deletion(undefined)],
    ['by a method in small letters', deletion('Observation/result', 'delete')],
    ['by a method in small letters, of a type', deletion('Observation', 'Delete')],
    [
      'in small letters with the resource beside it',
      { ...deletion('Observation/result', 'delete'), resource: result },
    ],
  ];
  for (const [what, entry] of notUnderstood)
    test(`${what} is told, and the import does not end as if all was done`, async () => {
      expect(await take(entry)).toEqual({ isShown: true, told: ['NOT_REMOVED'], isComplete: false });
    });

  test('that nothing certain is named by is told what is expected', async () => {
    const report = await importMade(db, [fileOf(deletion('Observation/result', 'delete'))]);
    expect(report.issues).toMatchObject([
      { type: 'Observation', expected: 'request.method: DELETE, in capital letters' },
    ]);
  });
});

describe('of a citizen’s own recording', () => {
  const recording = (over: object = {}) => own([loinc('29463-7')], { ...amountOf(80, 'kg'), ...over });
  const numbered = { identifier: [{ system: 'urn:own', value: 'a1' }] };
  const importOwn = (...entry: readonly object[]) =>
    importFinnishPhr({ db, files: [fileOf(...entry)], person: 'p1', applicationId: 'app', idKey, now });
  const take = async (resource: object, entry: object) => {
    await importOwn({ resource });
    const beside = recording({ identifier: [{ system: 'urn:own', value: 'beside' }] });
    const report = await importOwn({ resource: beside }, entry);
    expect(unaccounted(report)).toEqual({});
    const shown = await db
      .collection<StoredEntry>('wellbeingEntries')
      .countDocuments({ content: { $exists: true }, takenBackAt: { $in: [null, undefined as never] } });
    return { isShown: shown > 1, told: told(report), isComplete: isComplete(report) };
  };

  const cases: [what: string, resource: object, entry: object, isRemoved: boolean][] = [
    ['by its identifier', recording(numbered), deletion('Observation?identifier=urn:own|a1'), true],
    [
      'by its id, where that is its name',
      recording({ identifier: undefined, id: 'o1' }),
      deletion('Observation/o1'),
      true,
    ],
    [
      'by an id that is not its name',
      recording({ ...numbered, id: 'o1' }),
      deletion('Observation/o1'),
      false,
    ],
    ['by another identifier', recording(numbered), deletion('Observation?identifier=urn:own|a2'), false],
    [
      'by a method in small letters',
      recording(numbered),
      deletion('Observation?identifier=urn:own|a1', 'delete'),
      false,
    ],
    ['by its code', recording(numbered), deletion('Observation?code=29463-7'), false],
  ];
  for (const [what, resource, entry, isRemoved] of cases)
    test(`${what}: ${isRemoved ? 'is taken back' : 'is told, and not all was done'}`, async () => {
      expect(await take(resource, entry)).toEqual({
        isShown: !isRemoved,
        told: [isRemoved ? 'NOT_IN_FORCE' : 'NOT_REMOVED'],
        isComplete: isRemoved,
      });
    });

  test('a second time changes nothing, and the recording of that time does not come back', async () => {
    await importOwn({ resource: recording(numbered) });
    const deleted = deletion('Observation?identifier=urn:own|a1');
    for (const _ of [1, 2]) expect(isComplete(await importOwn(deleted))).toBe(true);
    expect(told(await importOwn({ resource: recording(numbered) }))).toEqual(['TAKEN_BACK']);
  });
});

test('law: whatever a request asks to delete is one resource or a word why it is none', () => {
  const method = fc.constantFrom('DELETE', 'delete', ' DELETE', 'Delete');
  const url = fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.jsonValue());
  fc.assert(
    fc.property(method, url, fc.option(fc.webUrl()), (said, where, fullUrl) => {
      const found = deletionOf({ method: said, url: where }, fullUrl);
      expect(found).not.toBeNull();
      if (found !== null && 'resource' in found) {
        const { id, identifier } = found.resource;
        expect([said, id !== undefined || identifier !== undefined]).toEqual(['DELETE', true]);
      }
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (request) => {
      const { method } = (request ?? {}) as { readonly method?: unknown };
      if (typeof method !== 'string') expect(deletionOf(request, null)).toBeNull();
    }),
  );
});
