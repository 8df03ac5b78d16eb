import type { Kind } from '../../../policy/index.js';
import { matches, type PersonFacts } from '../../../policy/index.js';
import type { ConsentsContext } from '../context.js';
import { type FactView, factView } from '../views/fact-views.js';

/** What the caller may see of one kind of a person's facts: by scope, and each decided again. */
export async function visibleFacts<T>(
  personId: string,
  kind: Kind,
  viewsOf: (facts: PersonFacts) => readonly FactView<T>[],
  call: ConsentsContext,
): Promise<FactView<T>[]> {
  const scope = await call.decisions.scope(personId, kind);
  const facts = call.facts.known(personId);
  if (scope.closed || !facts) return [];
  return viewsOf(facts)
    .filter(({ header }) => matches(scope.predicate, header))
    .filter((view) => call.decisions.verdictOn(view, kind, 'HEADER') === true)
    .sort((one, other) => (one.sortKey < other.sortKey ? 1 : -1));
}

interface Dated {
  readonly id: string;
}

/** A list of facts of one kind, newest first. */
export function factsOf<T extends Dated>(
  kind: Kind,
  of: (facts: PersonFacts) => readonly T[],
  at: (fact: T) => string,
) {
  return ({ id }: { readonly id: string }, _: unknown, call: ConsentsContext) =>
    visibleFacts(id, kind, (facts) => of(facts).map((fact) => factView(id, kind, fact, at(fact))), call);
}
