import type { CodedValue } from './values.js';

/** Every code of a concept, bare: what it is shown by, and its others. */
export function codesOf({ code, others = [] }: CodedValue): string[] {
  return [code, ...others.map((other) => other.code)].filter((one) => one !== '');
}

/** A concept that the source gives in one code system only has no others. */
export const codedValue = {
  others: ({ others = [] }: CodedValue) => others,
};
