import type { MandateFact } from '../facts.js';
import { alwaysSoFar, type Dated } from './dated.js';

/**
 * Kinds of mandate that count although they were registered while the principal was a minor: none so far (domain 1.9).
 * Suomi.fi takes applications for a child now; a kind of them is entered here from the day on which it counts.
 */
export const mandatesForMinors: readonly Dated<readonly MandateFact['kind'][]>[] = [
  { from: alwaysSoFar, value: [] },
];
