import type { Rule } from './rule.js';

/** The same rule for each of the fields, by name: no wildcard, so that a new field needs a decision. */
export function allFields<F extends string>(fields: readonly F[], rule: Rule): Record<F, Rule> {
  return Object.fromEntries(fields.map((field) => [field, rule])) as Record<F, Rule>;
}
