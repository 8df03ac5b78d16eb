import { ABOVE_ALL, lowerOf } from '../../../lists/cursor.js';
import { dayAfter, startOfDay } from '../../../lists/days.js';
import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import { helsinkiDate, type WellbeingCategory } from '../../../policy/index.js';
import { silence } from '../../../rules/answer-to.js';
import { open } from '../../../rules/open.js';
import type { WellbeingContext } from '../context.js';
import type { Bucket } from '../store/series-pipeline.js';
import { entryHeader } from '../views/entry-view.js';

const KIND = 'WELLBEING_ENTRY';

export interface EntryArguments extends PageArguments {
  readonly filter?: {
    readonly categories?: readonly WellbeingCategory[] | null;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly code?: string | null;
    readonly applicationId?: string | null;
  } | null;
}

interface PersonReference {
  readonly id: string;
}

export const openEntry = (id: string, call: WellbeingContext) =>
  open(KIND, id, (wanted) => call.loaders.entry.load(wanted), call);

export async function entriesOf({ id }: PersonReference, args: EntryArguments, call: WellbeingContext) {
  const bounds = boundsOf(args);
  const { categories, from, to, code, applicationId } = args.filter ?? {};
  const scope = await call.decisions.scope(id, KIND);
  refuseClosed(id, categories ?? [], call);
  if (scope.closed) return connectionOf([], bounds);
  const before = to ? startOfDay(dayAfter(to)) : ABOVE_ALL;
  const found = await call.loaders.entryLists.load({
    personId: id,
    predicate: scope.predicate,
    below: lowerOf(before, bounds.below),
    limit: bounds.first + 1,
    from: from ? startOfDay(from) : undefined,
    categories: categories ?? undefined,
    code: code ?? undefined,
    applicationId: applicationId ?? undefined,
  });
  const visible = found.filter((entry) => call.decisions.verdictOn(entry, KIND, 'HEADER') === true);
  return connectionOf(visible, bounds);
}

/** Who names a category that the grant does not include is told so; what the person did not share is left out. */
function refuseClosed(
  personId: string,
  categories: readonly WellbeingCategory[],
  call: WellbeingContext,
): void {
  for (const category of categories) {
    const asked = { id: personId, personId, header: entryHeader(category, helsinkiDate(call.now)) };
    const verdict = call.decisions.verdictOn(asked, KIND, 'HEADER');
    if (verdict !== undefined && verdict !== true && verdict !== silence) throw verdict;
  }
}

export interface SeriesArguments {
  readonly code: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly bucket?: Bucket | null;
}

/** One measurement over time, made of the entries that the caller may see and of no others. */
export async function seriesOf({ id }: PersonReference, args: SeriesArguments, call: WellbeingContext) {
  const scope = await call.decisions.scope(id, KIND);
  if (scope.closed) return { unit: null, points: [] };
  const buckets = await call.stores.entries.series(
    {
      personId: id,
      predicate: scope.predicate,
      code: args.code,
      below: args.to ? startOfDay(dayAfter(args.to)) : ABOVE_ALL,
      from: args.from ? startOfDay(args.from) : undefined,
    },
    args.bucket ?? 'DAY',
  );
  const unit = buckets.at(-1)?._id.unit ?? null;
  const points = buckets
    .filter(({ _id }) => _id.unit === unit)
    .map(({ _id, min, mean, max, count }) => ({
      start: helsinkiDate(_id.start.toISOString()),
      min,
      mean,
      max,
      count,
    }));
  return { unit, points };
}
