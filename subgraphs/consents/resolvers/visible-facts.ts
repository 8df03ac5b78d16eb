import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import type { Header, Kind } from '../../../policy/index.js';
import { matches, type PersonFacts } from '../../../policy/index.js';
import type { ConsentsContext } from '../context.js';
import { type FactView, factView } from '../views/fact-views.js';

type Views<T> = readonly FactView<T>[];
type ViewsOf<T> = (facts: PersonFacts, call: ConsentsContext) => Views<T> | Promise<Views<T>>;

/** What the caller may see of one kind of a person's facts, newest first: by scope, and each decided again. */
export async function visibleFacts<T>(
  personId: string,
  kind: Kind,
  viewsOf: ViewsOf<T>,
  call: ConsentsContext,
): Promise<FactView<T>[]> {
  return (await factsInScope(personId, kind, viewsOf, call)).filter(isVisibleTo(call, kind));
}

/** A page of them: only what stands on it is decided again, and logged. */
export function pageOfFacts<T>(kind: Kind, viewsOf: ViewsOf<T>) {
  return async ({ id }: { readonly id: string }, page: PageArguments, call: ConsentsContext) => {
    const bounds = boundsOf(page, `${kind} of ${id}`);
    const found = await factsInScope(id, kind, viewsOf, call);
    const below = found.filter(({ sortKey }) => sortKey < bounds.below);
    return connectionOf(below.slice(0, bounds.first + 1), bounds, isVisibleTo(call, kind));
  };
}

async function factsInScope<T>(
  personId: string,
  kind: Kind,
  viewsOf: ViewsOf<T>,
  call: ConsentsContext,
): Promise<FactView<T>[]> {
  const scope = await call.decisions.scope(personId, kind);
  const facts = call.facts.known(personId);
  if (scope.closed || !facts) return [];
  return (await viewsOf(facts, call))
    .filter(({ header }) => matches(scope.predicate, header))
    .sort((one, other) => (one.sortKey < other.sortKey ? 1 : -1));
}

function isVisibleTo({ decisions }: ConsentsContext, kind: Kind) {
  return (view: FactView<unknown>) => decisions.verdictOn(view, kind, 'HEADER') === true;
}

interface Dated {
  readonly id: string;
}

/** A list of facts of one kind, newest first; with what of them a decision may look at beside the kind. */
export function factsOf<T extends Dated>(
  kind: Kind,
  of: (facts: PersonFacts) => readonly T[],
  at: (fact: T) => string,
  header: (fact: T) => Partial<Header> = () => ({}),
) {
  return ({ id }: { readonly id: string }, _: unknown, call: ConsentsContext) => {
    const views = (facts: PersonFacts) =>
      of(facts).map((fact) => factView(id, kind, fact, at(fact), header(fact)));
    return visibleFacts(id, kind, views, call);
  };
}
