import type { GraphQLResolveInfo } from 'graphql';
import type { IRule } from 'graphql-shield';
import type { Kind } from '../policy/index.js';
import type { Call } from './call.js';
import type { Verdict } from './decisions.js';
import { allow, type deny, rule } from './shield.js';

export type Rule = IRule | typeof allow | typeof deny;

/** Answers a rule at once where the decision can be made already; undefined sends the field through graphql-shield. */
export type Peek = (
  parent: unknown,
  args: unknown,
  call: Call,
  info: GraphQLResolveInfo,
) => Verdict | undefined;

const peeks = new WeakMap<object, Peek>();
const kinds = new WeakMap<object, readonly Kind[]>();

export interface RuleParts<Parent, Args, Of extends Call> {
  readonly peek: (parent: Parent, args: Args, call: Of) => Verdict | undefined;
  readonly decide: (parent: Parent, args: Args, call: Of) => Promise<Verdict>;
}

/** A graphql-shield rule that also says how it can be answered without a promise. Its two answers must be the same. */
export function ruleWithPeek<Parent, Args, Of extends Call = Call>(
  name: string,
  { peek, decide }: RuleParts<Parent, Args, Of>,
  decidesOn: readonly Kind[] = [],
): Rule {
  const made = rule(name, { cache: 'no_cache' })((parent: Parent, args: Args, call: Of) =>
    decide(parent, args, call),
  );
  peeks.set(made, (parent, args, call) => peek(parent as Parent, args as Args, call as Of));
  kinds.set(made, decidesOn);
  return made;
}

/** `allow` is always known; a rule without a peek never is. */
export function peekOf(made: Rule): Peek {
  if (made === allow) return () => true;
  return peeks.get(made) ?? (() => undefined);
}

/** The kinds of data that the rule decides on; none where it is about no kind. */
export function kindsOf(made: Rule): readonly Kind[] {
  return kinds.get(made) ?? [];
}
