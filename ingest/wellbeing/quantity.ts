import type { Quantity } from '../../schema/values.js';
import type { Warn } from '../issue.js';
import { convert, ucumUnit } from '../units/ucum.js';
import type { Measure } from './measures.js';

interface Written {
  readonly value: number;
  readonly unit: string;
  readonly comparator?: Quantity['comparator'] | undefined;
}

/** The value in the unit that all of its series has; what the source wrote stays beside it. */
export function measured(
  { value, unit, comparator = null }: Written,
  measure: Measure | undefined,
  warn: Warn,
): Quantity {
  const ucum = ucumUnit(unit);
  const original = { value, unit };
  if (ucum === null) {
    warn('UNKNOWN_UNIT', 'a UCUM unit');
    return { value, unit, comparator, original };
  }
  const wanted = measure?.unit ?? ucum;
  const converted = convert(value, ucum, wanted, measure?.molecule);
  if (converted === null) {
    warn('UNKNOWN_UNIT', `a unit that can be told in ${wanted}`);
    return { value, unit: ucum, comparator, original: ucum === unit ? null : original };
  }
  return { value: converted, unit: wanted, comparator, original: wanted === unit ? null : original };
}
