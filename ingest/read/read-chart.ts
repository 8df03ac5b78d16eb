import { type Chart, emptyChart, named, removeParts } from '../gather/chart.js';
import type { FileBatch } from './batches.js';
import { fileNames } from './file-names.js';
import { namedEntry } from './named-entry.js';
import { isOfPass, patientNames } from './passes.js';
import { protectOnly } from './protect-only.js';
import { readResources } from './read-resources.js';
import { take, takeDeletion } from './take.js';
import type { Taking } from './taking.js';

export interface Reading extends Omit<Taking, 'chart' | 'seen'> {
  /** The address of the system's own server, where it is known. */
  readonly ownBase: string | null;
  readonly hidden: Chart['hidden'];
  readonly onBytes: (file: string, bytes: number) => void;
}

/** All parts of a batch of files, as far as this pass takes them. */
export async function readChart(
  batch: FileBatch,
  pass: number,
  before: Chart | undefined,
  reading: Reading,
): Promise<Chart> {
  const { tally, ownBase } = reading;
  const chart = emptyChart(reading.known.names, reading.hidden, before);
  const taking = { ...reading, chart, seen: new Set<string>() };
  const fileName = fileNames();
  if (pass === 0 && batch.passes > 1) await patientNames(batch, chart, fileName, ownBase);
  for (const [index, file] of batch.files.entries()) {
    let ordinal = 0;
    for await (const met of readResources(file, (bytes) => reading.onBytes(file.path, bytes))) {
      const at = { file: file.path, entry: met.entry };
      if (met.met === 'RESOURCE' || (met.met === 'DELETED' && pass === 0)) {
        const entry = namedEntry(met, {
          index: batch.from + index,
          name: await fileName(file, met),
          ownBase,
          ordinal: ordinal++,
        });
        const origin = { ...at, type: met.resource.resourceType, bundle: entry.where.bundle };
        if (met.met === 'DELETED') takeDeletion(entry, met.version, origin, taking);
        else if (isOfPass(entry, chart, pass, batch.passes)) take(entry, origin, taking);
      } else if (met.met === 'UNCERTAIN') {
        const entry = namedEntry(met, {
          index: batch.from + index,
          name: await fileName(file, met),
          ownBase,
        });
        protectOnly(entry, { ...at, type: met.resource.resourceType }, met.isUnread, taking);
      } else if (pass > 0) {
        // Told in the first pass.
      } else if (met.met === 'FAULT') {
        tally.fileProblem({ ...at, type: 'File' }, met.reason, met.expected);
      } else {
        const origin = { ...at, type: ('type' in met ? met.type : undefined) ?? '(none)' };
        tally.reading(origin);
        if (met.met === 'SKIPPED') tally.refuse(origin, 'NOT_STORED_HERE', 'a type that is stored');
        else if (met.met === 'BROKEN') tally.refuse(origin, 'BROKEN_JSON', met.expected);
        else if (met.met === 'NOT_DELETED') tally.refuse(origin, 'NOT_REMOVED', met.expected);
        else tally.refuse(origin, 'NOT_A_RESOURCE', 'resource: a resource with its resourceType');
      }
    }
  }
  refuseWithheld(chart, tally);
  removeParts(chart, chart.passed);
  return chart;
}

/** Of what a list names that nobody can read nothing goes in. */
function refuseWithheld(chart: Chart, tally: Reading['tally']): void {
  if (chart.withheld.size === 0) return;
  const withheld = new Set([...chart.withheld].map((name) => named(chart, name)));
  for (const { part, origin } of [...chart.clinical, ...chart.goals.values()]) {
    if (!withheld.has(part.key) || chart.passed.has(origin)) continue;
    chart.passed.add(origin);
    tally.refuse(origin, 'UNKNOWN_LABEL', 'lists and documents that name it and can be read');
  }
}
