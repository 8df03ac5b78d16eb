import { ABOVE_ALL, lowerOf } from '../../../lists/cursor.js';
import { momentsOf } from '../../../lists/days.js';
import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import { helsinkiDate, type WellbeingCategory } from '../../../policy/index.js';
import { answerTo, silence } from '../../../rules/answer-to.js';
import { open } from '../../../rules/open.js';
import type { WellbeingContext } from '../context.js';
import { entryHeader } from '../views/entry-view.js';

export const KIND = 'WELLBEING_ENTRY';

export interface EntryArguments extends PageArguments {
  readonly filter?: {
    readonly categories?: readonly WellbeingCategory[] | null;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly code?: string | null;
    readonly applicationId?: string | null;
  } | null;
}

export interface PersonReference {
  readonly id: string;
}

export const openEntry = (id: string, call: WellbeingContext) => open(KIND, id, readsOfEntry(call), call);

export const readsOfEntry = ({ loaders }: WellbeingContext) => ({
  header: (id: string) => loaders.entryHeader.load(id),
  whole: (id: string) => loaders.entry.load(id),
});

export async function entriesOf({ id }: PersonReference, args: EntryArguments, call: WellbeingContext) {
  const bounds = boundsOf(args, `WELLBEING_ENTRY of ${id}`);
  const { categories, from, to, code, applicationId } = args.filter ?? {};
  const scope = await call.decisions.scope(id, KIND);
  refuseClosed(id, categories ?? [], call);
  if (scope.closed) return connectionOf([], bounds);
  const days = momentsOf({ from, to });
  const found = await call.loaders.entryLists.load({
    personId: id,
    predicate: scope.predicate,
    below: lowerOf(days.before ?? ABOVE_ALL, bounds.below),
    limit: bounds.first + 1,
    from: days.from,
    categories: categories ? [...new Set(categories)].sort() : undefined,
    codes: code ? [code] : undefined,
    applicationId: applicationId ?? undefined,
  });
  return connectionOf(found, bounds, (entry) => call.decisions.verdictOn(entry, KIND, 'HEADER') === true);
}

/** Who names a category that the grant does not include is told so; what the person did not share is left out. */
function refuseClosed(
  personId: string,
  categories: readonly WellbeingCategory[],
  call: WellbeingContext,
): void {
  const { policy, caller, facts, now, log } = call;
  for (const category of new Set(categories)) {
    const header = entryHeader(category, helsinkiDate(now));
    const resource = { kind: KIND, fieldClass: 'HEADER', header } as const;
    const decision = policy.decide(caller, 'READ', resource, facts.known(personId) ?? null, now);
    if (decision.effect === 'permit') continue;
    log.decided({ personId, kind: KIND, fieldClass: 'HEADER', id: null, serviceEventId: null }, decision);
    const answer = answerTo(decision, call);
    if (answer !== silence) throw answer;
  }
}
