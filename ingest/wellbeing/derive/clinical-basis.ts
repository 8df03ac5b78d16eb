import type { Db } from 'mongodb';
import { retryIdempotent } from '../../../database/retry.js';
import type { Measurement } from '../../../subgraphs/records/model/content.js';
import { wholeDocuments } from '../../../subgraphs/records/model/two-parts.js';

/** What care last measured and planned: from this a demo's home data is made. */
export interface ClinicalBasis {
  readonly systolic: number | null;
  readonly diastolic: number | null;
  readonly heartRate: number | null;
  readonly weight: number | null;
  /** Scores of questionnaires, each once, the newest. */
  readonly scores: readonly Measurement[];
  readonly plan: { readonly heading: string | null; readonly text: string } | null;
}

const panels = new Set(['85354-9', '55284-4']);

export async function clinicalBasis(db: Db, personId: string): Promise<ClinicalBasis> {
  const entries = await retryIdempotent(() =>
    wholeDocuments<'CARE_ENTRY'>(db, { personId, kind: 'CARE_ENTRY', state: 'CURRENT' }, { sortKey: -1 }),
  );
  const measurements = entries.flatMap(({ content }) => content.measurements);
  const pressure = measurements.find(({ code }) => panels.has(code.code));
  const part = (code: string) =>
    pressure?.components.find((one) => one.code.code === code)?.value.quantity?.value ?? null;
  const last = (code: string) =>
    measurements.find((one) => one.code.code === code && one.value.quantity !== null)?.value.quantity
      ?.value ?? null;
  const scored = measurements.filter(({ value }) => value.quantity?.unit === '{score}');
  return {
    systolic: part('8480-6'),
    diastolic: part('8462-4'),
    heartRate: last('8867-4'),
    weight: last('29463-7'),
    scores: [...new Map(scored.reverse().map((score) => [score.code.code, score])).values()],
    plan:
      entries.flatMap(({ content }) => content.sections).find(({ text }) => text.startsWith('- ')) ?? null,
  };
}
