import type { Db } from 'mongodb';
import type { Instant } from '../policy/index.js';
import type { StoredProfessional } from '../subgraphs/records/model/professional.js';
import type { ServiceUnit } from '../subgraphs/records/model/registry.js';
import type { Chart } from './gather/chart.js';
import { gather } from './gather/gathered.js';
import type { Gathering } from './gather/gathering.js';
import { knownFrom } from './gather/known.js';
import { storeChart } from './gather/store-chart.js';
import type { Identity } from './identity/codes-of.js';
import { hiddenCodes } from './identity/hidden-codes.js';
import { ids } from './ids.js';
import type { Issue } from './issue.js';
import { registryOf } from './mapping/registry.js';
import type { Mapping } from './mapping/schema.js';
import { batchesOf } from './read/batches.js';
import { sourceFiles } from './read/files.js';
import { withForms } from './read/form.js';
import { type Reading, readChart } from './read/read-chart.js';
import { tally as newTally, type Report } from './report.js';
import { put } from './write/put.js';

export interface ImportOptions {
  readonly db: Db;
  /** Files and folders: bundles, NDJSON, single resources, each also as `.gz`. */
  readonly files: readonly string[];
  readonly mapping: Mapping;
  /** The provider system's name; that of a mapping file which is made for one may be left away. */
  readonly system?: string;
  /** The address of the provider system's own server: what is named below it is the same as without a server. */
  readonly base?: string;
  /** The secret from which ids are made. The same key gives the same ids at every import. */
  readonly idKey: Buffer;
  readonly now: Instant;
  /** What identity codes are sealed with. Without it they stay out, and that is told. */
  readonly identity?: Identity;
  /** How much text is held at once; more is read in several passes. */
  readonly bytesPerPass?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly onIssue?: (issue: Issue) => void;
}

export interface Progress {
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly resources: number;
  readonly file: string;
}

/** Imports FHIR R4 as a provider system. A second import of the same changes nothing. */
export async function importFhir(options: ImportOptions): Promise<Report> {
  const { db, mapping, now } = options;
  const system = options.system ?? mapping.system;
  if (system === undefined) throw new Error('An import needs the name of its provider system.');
  const tally = newTally(options.onIssue);
  const files = await withForms(sourceFiles(options.files, tally.leaveOut));
  const batches = batchesOf(files, options.bytesPerPass);
  const registry = registryOf(mapping);
  const known = knownFrom(registry.units);
  const gathering: Gathering = {
    system,
    ids: ids(system, options.idKey),
    mapping,
    known,
    tally,
    identity: options.identity,
  };
  const registryIsNew = await storeRegistry(db, registry, gathering);
  await knowProfessionals(db, gathering);
  await knowUnits(db, gathering);

  const bytesTotal = batches.reduce((sum, batch) => sum + batch.passes * bytesOf(batch.files), 0);
  let bytesBefore = 0;
  let bytesOfFile = 0;
  let current = '';
  const reading: Reading = {
    language: mapping.language,
    codes: {
      dental: new Set(mapping.dentalCodes),
      certificates: new Set(mapping.certificateCodes),
      keepsSuperseded: mapping.keepsSuperseded,
    },
    now,
    sensitivity: mapping,
    known,
    tally,
    ownBase: options.base ?? null,
    hidden: hiddenCodes(gathering.ids, gathering.identity),
    onBytes(file, bytes) {
      if (file !== current) bytesBefore += bytesOfFile;
      current = file;
      bytesOfFile = bytes;
      options.onProgress?.({ bytes: bytesBefore + bytes, bytesTotal, resources: tally.read, file });
    },
  };

  let writing: Promise<void> = Promise.resolve();
  for (const batch of batches) {
    let chart: Chart | undefined;
    for (let pass = 0; pass < batch.passes; pass += 1) {
      chart = await readChart(batch, pass, chart, reading);
      await writing;
      const gathered = await gather(db, chart, gathering, now);
      for (const origin of gathered.registry.merged)
        tally.settle(origin, registryIsNew ? 'merged' : 'alreadyThere');
      writing = storeChart(db, gathered, gathering, now);
      writing.catch(() => undefined);
    }
    if (chart !== undefined) refuseUnusedMedicines(chart, gathering);
  }
  await writing;
  return tally.report(system, files.length);
}

function bytesOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Stores the mapping file's providers, registers and units. Says whether any unit is new. */
async function storeRegistry(
  db: Db,
  registry: ReturnType<typeof registryOf>,
  { tally }: Gathering,
): Promise<boolean> {
  const before = await db
    .collection<{ _id: string }>('units')
    .countDocuments({ _id: { $in: registry.units.map(({ _id }) => _id) } });
  for (const collection of ['providers', 'registers', 'units', 'onboardings'] as const) {
    await put(
      db,
      collection,
      registry[collection].map((thing) => ({ thing: { ...thing }, origins: [] })),
      tally,
    );
  }
  return before < registry.units.length;
}

/** Professionals of earlier imports, so that a file may name them without bringing them. */
async function knowProfessionals(db: Db, { known }: Gathering): Promise<void> {
  const stored = db
    .collection<StoredProfessional>('professionals')
    .find({}, { projection: { name: 1, profession: 1 } });
  for await (const professional of stored) known.professionals.set(professional._id, professional);
}

/** Units that earlier imports made of organisations: an address that names another one now would mislead. */
async function knowUnits(db: Db, { known }: Gathering): Promise<void> {
  for await (const unit of db.collection<ServiceUnit>('units').find())
    if (!known.units.has(unit._id)) known.units.set(unit._id, unit);
}

function refuseUnusedMedicines({ medicines, medicinesUsed }: Chart, { tally }: Gathering): void {
  for (const [key, { origin }] of medicines) {
    if (!medicinesUsed.has(key))
      tally.refuse(origin, 'NOTHING_TO_STORE', 'a MedicationRequest that names the medicine');
  }
}
