import { ABOVE_ALL } from '../../../lists/cursor.js';
import { momentsOf } from '../../../lists/days.js';
import type { RecordsContext } from '../context.js';
import type { LaboratoryResult } from '../model/content.js';
import { visibleDocuments } from './documents.js';

const MOST_POINTS = 500;

export interface SeriesArguments {
  readonly code: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One test over time, oldest first, from the results whose contents the caller may read. */
export async function laboratorySeriesOf(
  personId: string,
  { code, from, to }: SeriesArguments,
  call: RecordsContext,
) {
  const documents = await visibleDocuments(
    {
      personId,
      code,
      below: ABOVE_ALL,
      limit: MOST_POINTS,
      ...momentsOf({ from, to }),
    },
    ['LABORATORY_RESULT'],
    call,
  );
  const readable = documents.filter(
    (document) => call.decisions.verdictOn(document, 'LABORATORY_RESULT', 'CONTENT') === true,
  );
  const points = readable.reverse().flatMap((document) => {
    const { results, sampledAt } = document as unknown as LaboratoryResult;
    return results
      .filter((result) => result.code.code === code)
      .map((result) => ({ sampledAt, result, document }));
  });
  return { code: points.at(-1)?.result.code ?? null, points };
}
