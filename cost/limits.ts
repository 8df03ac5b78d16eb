import type { Cost } from './cost.js';

/** What one operation may cost. Set from what the largest of the product's own pages needs (test/cost/honest.test.ts). */
export interface CostLimits {
  /** Fields that the whole answer may hold. */
  readonly fields: number;
  /** Fields that one subgraph may be asked for in one call, the items that it is asked about among them. */
  readonly fieldsOfCall: number;
  /** Subgraph calls that the plan may have. */
  readonly calls: number;
}

export const costLimits: CostLimits = { fields: 45_000, fieldsOfCall: 40_000, calls: 40 };

/** Why the cost is too high, in a text that is one of few; undefined where it is not. */
export function tooCostly({ fields, calls }: Cost, limits: CostLimits): string | undefined {
  if (!(fields <= limits.fields))
    return `The answer could hold more than ${limits.fields} fields. Ask for smaller pages.`;
  for (const ofCall of calls.values()) {
    if (!(ofCall <= limits.fieldsOfCall))
      return `One part of the answer could hold more than ${limits.fieldsOfCall} fields. Ask for smaller pages.`;
  }
  if (calls.size > limits.calls)
    return `The operation goes between subgraphs more than ${limits.calls} times. Ask in parts.`;
  return undefined;
}
