import { canonicalSystem, mainSystem } from '../../../measures/main-system.js';
import { type Scale, scaleOf } from '../../../measures/scale.js';
import { mainUnit, NO_UNIT } from '../../../measures/series-units.js';
import { helsinkiDate } from '../../../policy/index.js';
import type { Quantity } from '../../../schema/values.js';
import type { RecordsContext } from '../context.js';
import type { ReferenceRange } from '../model/content.js';
import { laboratoryTestsOf } from './laboratory-tests.js';
import {
  laboratoryValues,
  quantityIn,
  rangeIn,
  systemOf,
  unitCounts,
  type ValueInResult,
} from './laboratory-values.js';

export interface SeriesArguments {
  readonly code: string;
  readonly system?: string | null;
  readonly unit?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * One test over time in one unit, oldest first, from the results whose contents the caller may read. Codes that name the
 * same measure are one series. A value in another unit is told in that of the series, or stands in a series of its own.
 */
export async function laboratorySeriesOf(
  personId: string,
  { code, system: named, unit: asked, from, to }: SeriesArguments,
  call: RecordsContext,
) {
  const scale = scaleOf(code);
  const everywhere = (await laboratoryValues(personId, scale.codes, { from, to }, call)).filter(
    ({ result }) => scale.codes.includes(result.code.code),
  );
  const system = named ? canonicalSystem(named) : mainSystem(everywhere.map(systemOf));
  const values = everywhere.filter((value) => systemOf(value) === system);
  const main = mainUnit(unitCounts(values), scale, helsinkiDate(call.now));
  const unit = asked ?? main;
  const points = values.reverse().flatMap((value) => pointOf(value, unit, unit === main, scale));
  return {
    code: points.at(-1)?.result.code ?? null,
    unit: unit === NO_UNIT || points.every(({ value }) => value === null) ? null : unit,
    points,
    parts: () => laboratoryTestsOf(personId, { code, from, to }, call, 'PARTS'),
  };
}

/** A value as a point of the series; results in words stand in the main one, without a value to draw. */
function pointOf(
  value: ValueInResult,
  unit: string | null,
  isMain: boolean,
  scale: Scale,
): readonly LaboratoryPoint[] {
  const { sampledAt, result, document } = value;
  const point = { sampledAt, result, document };
  if (result.value.quantity === null) return isMain ? [{ ...point, value: null, referenceRange: null }] : [];
  const quantity = unit === null ? null : quantityIn(value, unit, scale);
  if (quantity === null || unit === null) return [];
  return [{ ...point, value: quantity, referenceRange: rangeIn(value, unit, scale) }];
}

interface LaboratoryPoint extends Omit<ValueInResult, 'panel'> {
  readonly value: Quantity | null;
  readonly referenceRange: ReferenceRange | null;
}
