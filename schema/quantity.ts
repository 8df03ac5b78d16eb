import type { Quantity } from './values.js';

const comparators = { '<': 'LESS', '<=': 'AT_MOST', '>=': 'AT_LEAST', '>': 'MORE' } as const;

/** The graph's enum has words where the stored quantity has FHIR's signs. */
export const quantity = {
  comparator: ({ comparator }: Quantity) => (comparator === null ? null : comparators[comparator]),
};
