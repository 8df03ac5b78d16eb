import type { Cost } from './cost.js';

/** What one operation may cost. Set from what the largest honest page needs (test/cost/honest-pages.ts). */
export interface CostLimits {
  /** Fields that the whole answer may hold. */
  readonly fields: number;
  /** Fields that one subgraph may be asked for in one call, the items that it is asked about among them. */
  readonly fieldsOfCall: number;
  /** Subgraph calls that the plan may have. */
  readonly calls: number;
}

export const costLimits: CostLimits = { fields: 66_000, fieldsOfCall: 66_000, calls: 40 };

/** What makes an answer smaller: a series has no pages, so days and buckets are named too. */
export const askForLess =
  'Ask for smaller pages, for fewer days or wider buckets of a series, for fewer fields, or in several requests.';

/** Why the cost is too high, in a text that is one of few; undefined where it is not. */
export function tooCostly({ fields, calls }: Cost, limits: CostLimits): string | undefined {
  if (!(fields <= limits.fields))
    return `The answer could hold more than ${limits.fields} fields. ${askForLess}`;
  for (const ofCall of calls.values()) {
    if (!(ofCall <= limits.fieldsOfCall))
      return `One part of the answer could hold more than ${limits.fieldsOfCall} fields. ${askForLess}`;
  }
  if (calls.size > limits.calls)
    return `The operation goes between subgraphs more than ${limits.calls} times. Ask in parts.`;
  return undefined;
}
