import type { Db } from 'mongodb';
import { type ImportOptions, importFhir } from '../../ingest/import.js';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { Report } from '../../ingest/report.js';

export const idKey = Buffer.alloc(32, 7);
export const now = '2026-11-24T08:00:00.000Z';

export function importMade(
  db: Db,
  files: readonly string[],
  over: Partial<ImportOptions> = {},
): Promise<Report> {
  return importFhir({ db, files, mapping: readMapping('synthea'), idKey, now, ...over });
}

/** read = stored + merged + already there + refused, for each type. */
export function unaccounted({ byType }: Report): Record<string, number> {
  const left = Object.entries(byType).map(([type, { read, stored, merged, alreadyThere, refused }]) => {
    const settled =
      stored + merged + alreadyThere + Object.values(refused).reduce((sum, count) => sum + count, 0);
    return [type, read - settled] as const;
  });
  return Object.fromEntries(left.filter(([, count]) => count !== 0));
}

/** What each collection holds, for comparing before and after. */
export async function contents(db: Db): Promise<Record<string, unknown>> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  const found = await Promise.all(
    collections.map(
      async ({ name }) => [name, await db.collection(name).find().sort({ _id: 1 }).toArray()] as const,
    ),
  );
  return Object.fromEntries(found.filter(([, documents]) => documents.length > 0).sort());
}
