import { expect, test } from '@jest/globals';
import { type Made, visit } from './hand-made.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const whole = scratchDatabase().db;
const parted = scratchDatabase().db;
const { folder, write } = scratchFolder();

const typeOf: Readonly<Record<string, string>> = {
  pat: 'Patient',
  enc: 'Encounter',
  lab: 'Observation',
  org: 'Organization',
  pro: 'Practitioner',
};

/** Twelve patients as a bulk export: a file for each type, references of the form `Type/id`. */
function bulkExport(): string {
  const byType = new Map<string, string[]>();
  const registry = new Set(['org-1', 'pro-1']);
  for (let patient = 0; patient < 12; patient += 1) {
    for (const resource of visit() as Made[]) {
      if (patient > 0 && registry.has(resource.id)) continue;
      const text = JSON.stringify(resource)
        .replaceAll(
          /"(urn:uuid:)?((pat|enc|con|wei|lab|rep|imm|fil|car|doc|not)-\d)"/g,
          `"$1$2-of-${patient}"`,
        )
        .replaceAll(/urn:uuid:(?=(\w{3})-)/g, (_, prefix: string) => `${typeOf[prefix]}/`);
      byType.set(resource.resourceType, [...(byType.get(resource.resourceType) ?? []), text]);
    }
  }
  for (const [type, lines] of byType) write(`bulk/${type}.ndjson`, `${lines.join('\n')}\n`);
  return `${folder}/bulk`;
}

test('text that is too much to hold is read in passes, with the same outcome', async () => {
  const files = [bulkExport()];
  const once = await importMade(whole, files);
  const often = await importMade(parted, files, { bytesPerPass: 20_000 });
  expect(once.issues).toEqual([]);
  expect(once.inserted).toMatchObject({ persons: 12, serviceEvents: 12, documents: 72 });
  expect(unaccounted(often)).toEqual({});
  expect(often.byType).toEqual(once.byType);
  expect(await contents(parted)).toEqual(await contents(whole));
});
