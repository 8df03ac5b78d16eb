import { createHash } from 'node:crypto';
import type { Part } from '../fhir/part.js';
import { unversioned } from '../fhir/source-version.js';
import { type Chart, heldParts, named, removeParts } from '../gather/chart.js';
import { documentsOfBundles } from '../gather/documents-of-bundles.js';
import type { Gathering } from '../gather/gathering.js';
import type { Origin } from '../issue.js';
import { choiceOf } from './choice.js';
import type { HashedNames } from './hashed-names.js';
import type { ChangedResource, ImportedResource, KnownResource, Meaning } from './imported-resources.js';
import { passOver } from './pass-over.js';
import { passedOver, saysMore } from './passed-over.js';
import { neededBy, resolved } from './resolved.js';
import { recordName, type SourceRecord } from './source-record.js';

/** A resource of the chart as its row will be, once it is known what it goes into. */
export interface Placing {
  readonly row: Omit<ImportedResource, 'eventId' | 'thingIds'>;
  readonly before: KnownResource | null;
  /** Record names of what it needs to become a document. */
  readonly needs: readonly string[];
}

/** What came, compared with what is known of the same resources. */
export interface Compared {
  /** By the origin of its part. */
  readonly placings: Map<Origin, Placing>;
  readonly takenBack: ChangedResource[];
  /** Service events of which a resource has changed. */
  readonly changedEvents: Set<string>;
}

/** One resource goes into a document of the database, which holds 16 MB, with others beside it. */
const largest = 12_000_000;

/** Takes older versions, and what was taken back, out of the chart. */
export function compare(
  chart: Chart,
  rowOf: RowOf,
  idOf: (name: string) => string,
  { tally, known: registry }: Gathering,
  now: string,
  namesOf: HashedNames,
): Compared {
  const documentOf = documentsOfBundles(chart);
  const parts = new Map(heldParts(chart).map(({ part, origin }) => [origin, part]));
  const found: Compared = { placings: new Map(), takenBack: [], changedEvents: new Set() };
  const passed = new Set<Origin>();
  const takeBack = (row: ImportedResource, name: string, before: KnownResource | null) => {
    found.takenBack.push({ row, before });
    chart.takenBack.add(name);
    if (before?.eventId) found.changedEvents.add(before.eventId);
  };
  for (const { name, patient } of replacedBy(chart)) {
    const { id, before } = rowOf({ name, patient, ...replaced });
    if (before === null || !before.replaced)
      takeBack({ ...tombstone(id, before), replaced: true, patient }, name, before);
  }
  for (const record of chart.records.values()) {
    const patient = named(chart, record.patient);
    const { id: _id, before } = rowOf({ ...record, patient });
    const part = parts.get(record.origin);
    if (record.takesBack !== null) {
      if (before === null && record.isDeletion)
        tally.warn(
          record.origin,
          'NOTHING_REMOVED',
          'the name of what was imported: a fullUrl or --base where that came from a server',
        );
      const isNews = isTakenBack(record, before);
      if (isNews) {
        const row = { ...tombstone(_id, before), version: record.version };
        takeBack({ ...row, patient: row.patient ?? patient }, record.name, before);
        if (before === null || before.digest === null) continue;
      } else if (before?.digest === null) chart.takenBack.add(record.name);
      if (isNews || before?.digest === null) tally.tookBack(record.origin, isNews);
      continue;
    }
    if (part === undefined) continue;
    const meaning = meaningOf(record.origin, part.key, namesOf);
    const whole = resolved(part, chart, registry);
    const json = JSON.stringify(whole);
    if (json.length > largest) {
      passed.add(record.origin);
      tally.refuse(record.origin, 'TOO_LARGE', 'a resource of at most 12 MB of text');
      continue;
    }
    const digest = digestOf(json, meaning);
    const document = documentOf(part, record.origin) ?? before?.meaning.document;
    if (document !== undefined) chart.documents.set(part.key, document);
    const choice = before === null ? 'TAKE' : choiceOf({ version: record.version, says: { digest } }, before);
    if (choice !== 'TAKE' && choice !== 'SAME') {
      passed.add(record.origin);
      passOver(choice === 'TAKEN_BACK' && before?.replaced ? 'REPLACED' : choice, record.origin, tally);
      if (choice === 'OTHER' && before !== null && saysMore(meaning, before.meaning))
        chart.unstored.push(passedOver(part.key, patient, record.version, meaning));
      continue;
    }
    const version = choice === 'SAME' && before !== null ? before.version : record.version;
    const place = before?.place ?? `${now}~${record.place}`;
    const within = record.within === null ? null : idOf(record.within);
    const row = {
      _id,
      version,
      digest,
      replaced: false,
      within,
      patient,
      place,
      part: json,
      meaning: { ...meaning, ...(document === undefined ? {} : { document }) },
    };
    found.placings.set(record.origin, {
      row: { ...row, ...namesOf.ofRow(namesOf.allOf(whole.key), meaning) },
      before,
      needs: neededBy(whole),
    });
    if (choice === 'TAKE' && before?.eventId) found.changedEvents.add(before.eventId);
  }
  removeParts(chart, passed);
  return found;
}

/** Finds the row of a resource, and the id that its row has. */
export type RowOf = (resource: ComparedResource) => {
  readonly id: string;
  readonly before: KnownResource | null;
};

export type ComparedResource = Pick<SourceRecord, 'name' | 'patient' | 'version' | 'takesBack'>;

/** Every resource of a chart that its row is to be read for. */
export function comparedResources(chart: Chart): ComparedResource[] {
  const records = [...chart.records.values()];
  return [
    ...records.map((record) => ({ ...record, patient: named(chart, record.patient) })),
    ...replacedBy(chart).map((one) => ({ ...one, ...replaced })),
  ];
}

/** What a note says of another that it replaces: nobody's note replaces nobody else's. */
const replaced = { version: unversioned, takesBack: null } as const;

/** Notes of which a note of the chart says that it takes their place. */
function replacedBy(chart: Chart): { readonly name: string; readonly patient: string | null }[] {
  return chart.clinical.flatMap(({ part }) =>
    (part.succession?.replaces ?? []).map((key) => ({
      name: recordName('DocumentReference', named(chart, key) ?? key),
      patient: named(chart, part.person),
    })),
  );
}

function isTakenBack({ version, takesBack }: SourceRecord, before: KnownResource | null): boolean {
  if (takesBack === null) return false;
  if (before !== null) return choiceOf({ version, says: { takesBack } }, before) === 'TAKE';
  return takesBack === 'UNLESS_OLDER' || version.versionId !== null || version.lastUpdated !== null;
}

/** What is kept of a resource that was taken back: that it was, and where it stood. */
export function tombstone(_id: string, before: KnownResource | null): ImportedResource {
  return {
    version: unversioned,
    eventId: null,
    within: null,
    patient: null,
    place: '',
    meaning: { type: '' },
    ...before,
    _id,
    digest: null,
    replaced: before?.replaced ?? false,
    thingIds: [],
    part: null,
  };
}

function meaningOf(
  { file: _, entry: __, isKept: ___, bundle: ____, reasons = [], about = [], comesFrom, ...meaning }: Origin,
  key: string,
  { own }: HashedNames,
): Meaning {
  const holding = about.length === 0 ? {} : { names: [key], about: about.map(own) };
  const from = comesFrom === undefined ? {} : { comesFrom: comesFrom.map(own) };
  return { ...meaning, ...from, reasons: reasons.map(own), ...holding };
}

function digestOf(json: string, meaning: Meaning): string {
  return createHash('sha256').update(json).update(JSON.stringify(meaning)).digest('base64url').slice(0, 22);
}

/** The part as it was stored. */
export function storedPart({ part }: ImportedResource): Part | null {
  return part === null ? null : (JSON.parse(part) as Part);
}
