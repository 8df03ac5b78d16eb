import type { Deny, DenyCode, LeftOut, PermitCode } from './decision.js';
import { always, type Predicate } from './predicate.js';
import { type Circumstance, publicAnswer } from './public-answer.js';

/** What a step says: all is closed, or what a header must meet (nothing, where the step does not concern the question). */
export type Finding = { readonly closed: Refusal } | { readonly demands: readonly Demand[] };

/** A header must go one of the ways; the first that it can go counts. A ground also gives the right to read at all. */
export type Demand =
  | { readonly asks: 'CONDITION'; readonly ways: readonly Way[]; readonly otherwise: readonly Refusal[] }
  | { readonly asks: 'GROUND'; readonly ways: readonly Ground[]; readonly otherwise: readonly Refusal[] };

export interface Way {
  readonly needs: Predicate;
  readonly flag: boolean;
  readonly notify: boolean;
  readonly because: readonly string[];
}

export interface Ground extends Way {
  readonly permit: PermitCode;
}

/** Why a header that met no way is refused: the first refusal whose `when` it matches. */
export interface Refusal {
  readonly deny: Deny;
  readonly when: Predicate;
  /** What the log (and, for answers told once, the summary) says is left out; undefined: nothing to say. */
  readonly about: Omit<LeftOut, 'audit'> | undefined;
}

interface RefusalOptions {
  readonly circumstance?: Circumstance | undefined;
  readonly when?: Predicate;
  readonly about?: Omit<LeftOut, 'audit'>;
  readonly because?: readonly string[];
  readonly roles?: readonly string[];
}

export function refusal(audit: DenyCode, options: RefusalOptions = {}): Refusal {
  const { circumstance, when = always, about, because = [], roles } = options;
  const deny: Deny = { effect: 'deny', audit, public: publicAnswer(audit, circumstance), because };
  return { deny: roles === undefined ? deny : { ...deny, roles }, when, about };
}

export const unconcerned: Finding = { demands: [] };

export function closed(audit: DenyCode, options: RefusalOptions = {}): Finding {
  return { closed: refusal(audit, options) };
}

export function condition(needs: Predicate, ...otherwise: readonly Refusal[]): Demand {
  return { asks: 'CONDITION', ways: [way(needs)], otherwise };
}

export function way(needs: Predicate, options: Partial<Omit<Way, 'needs'>> = {}): Way {
  return { needs, flag: false, notify: false, because: [], ...options };
}

export function ground(
  permit: PermitCode,
  needs: Predicate,
  options: Partial<Omit<Way, 'needs'>> = {},
): Ground {
  return { ...way(needs, options), permit };
}

export function grounds(
  ways: readonly Ground[],
  ...otherwise: readonly Refusal[]
): Extract<Finding, { readonly demands: readonly Demand[] }> {
  return { demands: [{ asks: 'GROUND', ways, otherwise }] };
}
