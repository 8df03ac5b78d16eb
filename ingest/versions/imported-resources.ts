import type { AnyBulkWriteOperation, Db } from 'mongodb';
import { insertNew } from '../../database/claim.js';
import type { IndexDeclaration } from '../../database/indexes.js';
import { retryIdempotent } from '../../database/retry.js';
import type { SourceVersion } from '../fhir/source-version.js';
import type { Origin } from '../issue.js';
import type { Stored } from '../write/put-missing.js';

/** Where the newest known version of each imported resource is kept, beside the documents that are made of them. */
export const IMPORTED = 'importedResources';

/**
 * One resource of a source: its newest version, or that it was taken back. What a document is follows from the
 * resources of its visit alone, in whatever order and in how many files they came.
 */
export interface ImportedResource {
  /** Made of the system and the source's own name: it says nothing. */
  readonly _id: string;
  readonly version: SourceVersion;
  /** What it says, to be compared; null when it was taken back. */
  readonly digest: string | null;
  readonly replaced: boolean;
  /** The service event whose documents it went into. */
  readonly eventId: string | null;
  /** What it went into: documents, or the service event. */
  readonly thingIds: readonly string[];
  /** The resource that contains it. */
  readonly within: string | null;
  /** The source's name of the patient: nobody's resource takes the place of another's. */
  readonly patient: string | null;
  /** Its place among the others of the visit. */
  readonly place: string;
  /** As JSON, with what its labels say; null when it was taken back. */
  readonly part: string | null;
  readonly meaning: Meaning;
  /** By what others may point at it, hashed. */
  readonly nameIds?: readonly string[];
  /** What it points at as its reason, hashed. */
  readonly reasonIds?: readonly string[];
  /** What it has, hashed: what protects it, or its labels, protects that too. */
  readonly aboutIds?: readonly string[];
}

/** Where a part came from, without the file. */
export interface Meaning extends Omit<Origin, 'file' | 'entry'> {
  /** Its names, where it has others. */
  readonly names?: readonly string[];
  /** A label that is not known here refuses what it has. */
  readonly hasUnknownLabel?: boolean;
}

/** The row without its part: enough to compare. */
export type KnownResource = Omit<ImportedResource, 'part'>;

/** A row to write, and the one that it was compared with. */
export interface ChangedResource {
  readonly row: ImportedResource;
  readonly before: KnownResource | null;
}

export const importedIndexes = [
  { collection: IMPORTED, keys: { eventId: 1 } },
  { collection: IMPORTED, keys: { nameIds: 1 } },
  { collection: IMPORTED, keys: { reasonIds: 1 } },
  { collection: IMPORTED, keys: { aboutIds: 1 } },
] as const satisfies readonly IndexDeclaration[];

const atOnce = 1000;
const majority = { writeConcern: { w: 'majority' } } as const;

export type ImportedResources = ReturnType<typeof importedResources>;

/** The only file that knows how imported resources are kept. */
export function importedResources(db: Db) {
  const rows = db.collection<ImportedResource>(IMPORTED);
  return {
    known(ids: readonly string[]): Promise<KnownResource[]> {
      return inParts(ids, (some) =>
        rows.find({ _id: { $in: [...some] } }, { projection: { part: 0 } }).toArray(),
      );
    },
    whole(ids: readonly string[]): Promise<ImportedResource[]> {
      return inParts(ids, (some) => rows.find({ _id: { $in: [...some] } }).toArray());
    },
    ofEvents(eventIds: readonly string[]): Promise<KnownResource[]> {
      return inParts(eventIds, (some) =>
        // The bound changes nothing, and makes every server use the index.
        rows.find({ eventId: { $in: [...some], $gt: '' } }, { projection: { part: 0 } }).toArray(),
      );
    },
    /** Those that have one of the names, as others point at them. */
    withNames(nameIds: readonly string[]): Promise<KnownResource[]> {
      return inParts(nameIds, (some) =>
        rows.find({ nameIds: { $in: [...some], $gt: '' } }, { projection: { part: 0 } }).toArray(),
      );
    },
    /** Those that point at one of the names as their reason. */
    pointingAt(nameIds: readonly string[]): Promise<KnownResource[]> {
      return inParts(nameIds, (some) =>
        rows.find({ reasonIds: { $in: [...some], $gt: '' } }, { projection: { part: 0 } }).toArray(),
      );
    },
    /** Those that have something of one of the names. */
    having(nameIds: readonly string[]): Promise<KnownResource[]> {
      return inParts(nameIds, (some) =>
        rows.find({ aboutIds: { $in: [...some], $gt: '' } }, { projection: { part: 0 } }).toArray(),
      );
    },
    /** New ones are inserted; a known one is replaced if it is still the version that was compared. */
    async put(changed: readonly ChangedResource[]) {
      const added = changed.flatMap(({ row, before }): Stored[] => (before === null ? [{ ...row }] : []));
      await inParts(added, async (some) => {
        await retryIdempotent(() => insertNew(rows as never, some));
        return [];
      });
      const replaced = changed.flatMap(({ row, before }): AnyBulkWriteOperation<ImportedResource>[] =>
        before === null
          ? []
          : [
              {
                replaceOne: {
                  filter: { _id: row._id, digest: before.digest, version: before.version },
                  replacement: withoutId(row),
                },
              },
            ],
      );
      await inParts(replaced, async (some) => {
        await retryIdempotent(() => rows.bulkWrite([...some], { ordered: false, ...majority }));
        return [];
      });
    },
  };
}

function withoutId({ _id: _, ...row }: ImportedResource): Omit<ImportedResource, '_id'> {
  return row;
}

async function inParts<Given, Found>(
  given: readonly Given[],
  read: (some: readonly Given[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < given.length; from += atOnce)
    found.push(...(await retryIdempotent(() => read(given.slice(from, from + atOnce)))));
  return found;
}
