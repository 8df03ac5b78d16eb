import { inUnit, scaleOf } from '../../measures/scale.js';
import { ucumUnit } from '../../measures/ucum.js';
import { helsinkiDate, type Instant } from '../../policy/index.js';
import type { LaboratoryValue } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';

/**
 * Tells of each laboratory value whose unit its test is not told in: it is stored as it is, and stands in a series of
 * its own. What is no unit at all was told when it was read.
 */
export function tellOtherUnits(values: readonly LaboratoryValue[], now: Instant, warn: Warn): void {
  for (const { code, value } of values) {
    const scale = scaleOf(code.code);
    const unit = value.quantity?.unit;
    if (unit === undefined || scale.unit === null || (unit !== null && ucumUnit(unit) === null)) continue;
    const told = unit === null ? null : inUnit(1, unit, scale.unit, scale, helsinkiDate(now));
    if (told === null)
      warn(
        'OTHER_UNIT',
        `valueQuantity: a unit that can be told in ${scale.unit}; it is a series of its own`,
      );
  }
}
