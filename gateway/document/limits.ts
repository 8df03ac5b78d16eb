import { type CostLimits, costLimits } from '../../cost/limits.js';

/** What one document may ask. Each is far above what the product's own pages need. */
export interface DocumentLimits {
  readonly tokens: number;
  /** Brackets within brackets, of selections and of values. */
  readonly nesting: number;
  readonly depth: number;
  /** Fields that carry an alias, fragments expanded. */
  readonly aliases: number;
  readonly rootFields: number;
  /** Operations of one document, of which each is planned by itself. */
  readonly operations: number;
  /** Fields in all, fragments expanded. */
  readonly selections: number;
  readonly cost: CostLimits;
}

export const documentLimits: DocumentLimits = {
  tokens: 4_000,
  nesting: 40,
  depth: 18,
  aliases: 60,
  rootFields: 20,
  operations: 20,
  selections: 1_500,
  cost: costLimits,
};
