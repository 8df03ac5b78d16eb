import fc from 'fast-check';
import { helsinkiDate } from '../../../policy/index.js';

export interface Part {
  readonly code: string;
  readonly value: { readonly value: number; readonly unit: string } | null;
}

/** A document with what the stores ask about: days, moments, words, numbers that may be null or absent, and parts. */
export interface MeasuredThing {
  readonly _id: number;
  readonly moment: string;
  readonly day: string;
  readonly word: string;
  /** The `_id` of another, which may not be there. */
  readonly other: number;
  readonly number?: number | null;
  readonly parts: readonly Part[];
}

/** Both clock changes of a year, the turn of a year, a leap day, and any moment of some years. */
const moments = fc.oneof(
  ...['2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z', '2025-12-31T22:00:00Z', '2024-02-29T12:00:00Z'].map(
    (around) =>
      fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minutes) => Date.parse(around) + minutes * 60_000),
  ),
  fc.integer({ min: Date.parse('2019-01-01'), max: Date.parse('2027-01-01') }),
);

/** Eighths are exact in binary, so a sum is the same in whatever order it is made. */
const numbers = fc.integer({ min: -4_000, max: 4_000 }).map((eighths) => eighths / 8);
const words = fc.constantFrom('8480-6', '8462-4', 'word', '$word', '$$ROOT', '');
const units = fc.constantFrom('mm[Hg]', 'kPa');

const thing = fc.record({
  moment: moments.map((at) => new Date(at).toISOString()),
  word: words,
  other: fc.nat(99),
  number: fc.oneof(numbers, fc.constant(null), fc.constant(undefined)),
  parts: fc.array(fc.record({ code: words, value: fc.option(fc.record({ value: numbers, unit: units })) }), {
    maxLength: 3,
  }),
});

export const measuredThings: fc.Arbitrary<MeasuredThing[]> = fc
  .array(thing, { minLength: 30, maxLength: 80 })
  .map((things) =>
    things.map(({ number, ...rest }, _id) => ({
      _id,
      ...rest,
      day: helsinkiDate(rest.moment),
      ...(number === undefined ? {} : { number }),
    })),
  );
