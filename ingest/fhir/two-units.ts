import { agreementOf } from '../../measures/same-unit.js';
import { type Refusal, refuse, type Warn } from '../issue.js';
import type { Survey } from './survey.js';

/**
 * A quantity whose unit is shown as one and coded as another of the same measure is wrong by a factor in one of the two:
 * it refuses the resource. Words that are a unit of something else, or of none that is known, may be of another language:
 * they are told.
 */
export function twoUnits({ units }: Pick<Survey, 'units'>, warn: Warn): Refusal | null {
  const agreements = new Set(units.map(({ unit, code }) => agreementOf(unit, code)));
  if (agreements.has('OTHER_SIZE')) return refuse('UNKNOWN_UNIT', 'unit and code of a quantity: one unit');
  if (agreements.has('OTHER_MEASURE'))
    warn('UNKNOWN_UNIT', 'unit and code of a quantity: one unit; that of the code is taken');
  if (agreements.has('UNKNOWN_WORDS'))
    warn('UNKNOWN_UNIT', 'unit of a quantity: words for the unit of its code, which is taken');
  return null;
}
