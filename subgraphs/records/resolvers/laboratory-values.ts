import { ABOVE_ALL } from '../../../lists/cursor.js';
import { type Days, momentsOf } from '../../../lists/days.js';
import { canonicalSystem } from '../../../measures/main-system.js';
import { rounded } from '../../../measures/rounded.js';
import { inUnit, type Scale } from '../../../measures/scale.js';
import { NO_UNIT } from '../../../measures/series-units.js';
import { helsinkiDate } from '../../../policy/index.js';
import { errors } from '../../../schema/errors.js';
import type { CodedValue, Quantity } from '../../../schema/values.js';
import type { RecordsContext } from '../context.js';
import type { LaboratoryResult, LaboratoryValue, ReferenceRange } from '../model/content.js';
import type { DocumentView } from '../views/document-view.js';
import { visibleDocuments } from './documents.js';

/** One value of a test, with the result that it stands in. */
export interface ValueInResult {
  /** When its own sample was taken. */
  readonly sampledAt: string;
  readonly panel: CodedValue | null;
  readonly result: LaboratoryValue;
  readonly document: DocumentView;
}

/** Results that one series or list of tests is made of. */
const maxResults = 1_000;

/**
 * Every value of the results whose contents the caller may read, the newest sample first; with codes, of the results that
 * name one of them. A value may be of another day than its result: results with such values are read whatever the days
 * are. All is read in one command. More results than one answer may be made of are refused, never cut.
 */
export async function laboratoryValues(
  personId: string,
  codes: readonly string[] | null,
  days: Days,
  call: RecordsContext,
): Promise<ValueInResult[]> {
  const { from, before } = momentsOf(days);
  const all = { personId, below: ABOVE_ALL, limit: maxResults + 1 };
  const ofAnyDay = { ...all, having: 'ownTimes' } as const;
  const ofDays = from === undefined && before === undefined ? [all] : [{ ...all, from, before }, ofAnyDay];
  const queries = codes === null ? ofDays : codes.flatMap((code) => ofDays.map((one) => ({ ...one, code })));
  const lists = await Promise.all(queries.map((one) => visibleDocuments(one, ['LABORATORY_RESULT'], call)));
  const documents = new Map(lists.flat().map((document) => [document.id, document]));
  if (documents.size > maxResults) throw errors.tooMany();
  return [...documents.values()]
    .filter((document) => call.decisions.verdictOn(document, 'LABORATORY_RESULT', 'CONTENT') === true)
    .sort((one, other) => (one.sortKey < other.sortKey ? 1 : -1))
    .flatMap((document) => {
      const { results, sampledAt, panel } = document as unknown as LaboratoryResult;
      return results.map((result) => ({ sampledAt: result.sampledAt ?? sampledAt, panel, result, document }));
    })
    .filter(({ sampledAt }) => sampledAt >= (from ?? '') && sampledAt < (before ?? ABOVE_ALL))
    .sort((one, other) => (one.sampledAt === other.sampledAt ? 0 : one.sampledAt < other.sampledAt ? 1 : -1));
}

/** The code system of the test: the same code of another system is another test. */
export function systemOf({ result }: ValueInResult): string {
  return canonicalSystem(result.code.system);
}

/** The unit of a value as it is stored, `NO_UNIT` for a number without one; null where the result is no number. */
export function writtenUnit({ value: { quantity } }: LaboratoryValue): string | null {
  return quantity === null ? null : (quantity.unit ?? NO_UNIT);
}

/** How many values have each unit. */
export function unitCounts(values: readonly ValueInResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { result } of values) {
    const unit = writtenUnit(result);
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The quantity in another unit, beside what the laboratory wrote; null where it cannot be told in it. */
export function quantityIn(
  { sampledAt, result }: ValueInResult,
  unit: string,
  scale: Scale,
): Quantity | null {
  const { quantity } = result.value;
  if (quantity === null) return null;
  const told = inUnit(quantity.value, quantity.unit ?? NO_UNIT, unit, scale, helsinkiDate(sampledAt));
  if (told === null) return null;
  if (quantity.unit === null) return quantity;
  const written = quantity.original ?? { value: quantity.value, unit: quantity.unit };
  const original = written.unit === unit ? null : written;
  const { comparator, decimal } = quantity;
  const value = unit === quantity.unit ? told : rounded(told, quantity.value, decimal);
  const isAsWritten = unit === quantity.unit && decimal !== undefined;
  return { value, unit, comparator, original, ...(isAsWritten ? { decimal } : {}) };
}

/** What is usual, in the unit of the series; null where the laboratory's range cannot be told in it. */
export function rangeIn(
  { sampledAt, result }: ValueInResult,
  unit: string,
  scale: Scale,
): ReferenceRange | null {
  const range = result.referenceRange;
  if (range === null) return null;
  const from = range.unit ?? writtenUnit(result) ?? NO_UNIT;
  const day = helsinkiDate(sampledAt);
  const end = (value: number | null) => {
    const told = value === null ? null : inUnit(value, from, unit, scale, day);
    return value === null || told === null || from === unit ? told : rounded(told, value);
  };
  const [low, high] = [end(range.low), end(range.high)];
  if (low === null && high === null) return null;
  return { low, high, unit: unit === NO_UNIT ? null : unit, text: range.text };
}
