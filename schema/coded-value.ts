import type { CodedValue } from './values.js';

/** A concept that the source gives in one code system only has no others. */
export const codedValue = {
  others: ({ others = [] }: CodedValue) => others,
};
