import type { ReferenceRange } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import { decimalOf } from '../read/decimals.js';
import { hasCode } from './coded.js';
import type { Concept, Quantity } from './elements.js';
import { quantityOf } from './measured.js';
import { clean } from './text.js';
import { rangeText } from './value-text.js';

interface Source {
  readonly type?: Concept | undefined;
  readonly appliesTo?: readonly Concept[] | undefined;
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
  readonly text?: string | undefined;
}

const normal = new Set(['normal']);

/** The range of what is usual: the one that says so, else one that says nothing else. Ranges for treatment are none; ends in two units stand in the text. */
export function rangeOf(sources: readonly Source[] | undefined, warn: Warn): ReferenceRange | null {
  const untyped = (sources ?? []).filter(({ type }) => type === undefined);
  const usual = (sources ?? []).filter(({ type }) => hasCode(type, normal));
  const [source] = [...usual, ...untyped].sort((one, other) => groups(one) - groups(other));
  if (source === undefined) {
    if (sources?.length) warn('VALUE_LEFT_OUT', 'referenceRange: one of type normal, or without a type');
    return null;
  }
  const low = quantityOf(source.low, warn);
  const high = quantityOf(source.high, warn);
  const exact = [source.low, source.high].some((end) => end !== undefined && decimalOf(end) !== null);
  const units = new Set([low, high].flatMap((end) => (end === null || end.unit === null ? [] : [end.unit])));
  const isOfTwo = units.size > 1;
  const text = clean(source.text) ?? (exact || isOfTwo ? rangeText(source) : null);
  if (low === null && high === null && text === null) return null;
  if (isOfTwo) return { low: null, high: null, unit: null, text };
  const [unit = null] = units;
  return { low: low?.value ?? null, high: high?.value ?? null, unit, text };
}

/** A range for everybody comes before one for a group, of which it is not known whether the patient is in it. */
function groups({ appliesTo }: Source): number {
  return appliesTo?.length ?? 0;
}
