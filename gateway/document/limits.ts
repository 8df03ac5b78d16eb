import { type CostLimits, costLimits } from '../../cost/limits.js';

/** What one document may ask. Each is far above what the product's own pages need. */
export interface DocumentLimits {
  readonly characters: number;
  readonly tokens: number;
  /** Letters of a name or a text, in a document and in its variables: no id, code, unit or cursor has as many. */
  readonly word: number;
  readonly variables: VariableLimits;
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

/** What the variables of one request may hold. */
export interface VariableLimits {
  /** Objects and lists within each other. */
  readonly nesting: number;
  /** Values of all kinds, those of lists and objects within as well. */
  readonly values: number;
}

export const documentLimits: DocumentLimits = {
  characters: 100_000,
  tokens: 4_000,
  word: 1_000,
  variables: { nesting: 10, values: 100_000 },
  nesting: 40,
  depth: 18,
  aliases: 60,
  rootFields: 20,
  operations: 20,
  selections: 1_500,
  cost: costLimits,
};
