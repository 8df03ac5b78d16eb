import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deceives, withoutDeceiving } from '../../ingest/fhir/deceiving-characters.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, condition, encounter, note, organization, patient } from './hand-made.js';
import { importMade } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

const turned = '\u202Enedim\u202C';

test('a name and a text are stored without what turns or hides them, and that is told', async () => {
  const content = bundle(
    organization(),
    patient({ name: [{ family: `Hand${turned}`, given: ['Han\u0000na', '\u2067A\u2069'] }] }),
    encounter(),
    condition({ code: { text: `Blood\u0007 ${turned}` } }),
    note(`# Plan\nDose ${turned} mg.\tRest.\u0085`),
  );
  const { warnings } = await importMade(db, [json('turned.json', content)]);
  expect(warnings.CHARACTERS_LEFT_OUT).toBe(3);
  const [person] = await db.collection<StoredPerson>('persons').find().toArray();
  expect(person?.name).toEqual({ given: 'Hanna A', family: 'Handnedim' });
  const [entry] = await wholeDocuments<'CARE_ENTRY'>(db, { kind: 'CARE_ENTRY' });
  expect(deceives(JSON.stringify(entry?.content))).toBe(false);
  expect(JSON.stringify(entry?.content)).toContain('Dose nedim mg.\\tRest.');
});

test('what has such characters in its name is not taken for what has none', async () => {
  const content = bundle(
    organization(),
    patient({ id: 'pat-2' }),
    encounter({ id: 'enc-2', subject: { reference: 'urn:uuid:pat-2\u202E' } }),
  );
  const { byType } = await importMade(db, [json('named.json', content)]);
  expect(byType.Encounter?.stored).toBe(0);
});

test('law: nothing that deceives is left, and nothing else is taken', () => {
  const character = fc.oneof(
    fc.constantFrom('\u202E', '\u2066', '\u200F', '\u0000', '\u001B', '\u009F', '\n', '\t', '\r', 'ä', '😀'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      const plain = withoutDeceiving(text);
      expect(deceives(plain)).toBe(false);
      expect(plain).toBe([...text].filter((one) => !deceives(one)).join(''));
    }),
  );
  for (const kept of ['\n', '\t', '\r', ' ', 'å', '\u00A0', '–', '😀']) expect(deceives(kept)).toBe(false);
});
