import { scaleOf } from '../../../measures/scale.js';
import { NO_UNIT, seriesUnits } from '../../../measures/series-units.js';
import { helsinkiDate } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import {
  laboratoryValues,
  quantityIn,
  systemOf,
  unitCounts,
  type ValueInResult,
  writtenUnit,
} from './laboratory-values.js';

export interface TestsArguments {
  readonly code?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * What there is to draw, each series once with its newest value, made of the results whose contents the caller may read
 * and of no others. A panel's code gives its parts.
 */
export async function laboratoryTestsOf(
  personId: string,
  { code = null, from, to }: TestsArguments,
  call: RecordsContext,
  which: 'ALL' | 'PARTS' = 'ALL',
) {
  const codes = code === null ? null : scaleOf(code).codes;
  const isAsked = ({ result, panel }: ValueInResult) =>
    codes === null ||
    (which === 'ALL' && codes.includes(result.code.code)) ||
    ((panel?.code === code || result.panel?.code === code) && result.code.code !== code);
  const values = (await laboratoryValues(personId, codes, { from, to }, call)).filter(
    (value) => isAsked(value) && says(value),
  );
  const byMeasure = new Map<string, ValueInResult[]>();
  for (const value of values) {
    const [code = value.result.code.code] = scaleOf(value.result.code.code).codes;
    const measure = `${systemOf(value)} ${code}`;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), value]);
  }
  return [...byMeasure.values()].flatMap((ofMeasure) => seriesOfMeasure(ofMeasure, helsinkiDate(call.now)));
}

/** A result without any value is nothing to draw. */
function says({ result: { value } }: ValueInResult): boolean {
  return value.quantity !== null || value.coded !== null || value.text !== null;
}

/** The series that the values of one measure make, newest value first: one a unit that the others cannot be told in. */
function seriesOfMeasure(values: readonly ValueInResult[], today: string) {
  const scale = scaleOf(values[0]?.result.code.code ?? '');
  const unitOf = seriesUnits(unitCounts(values), scale, today);
  const bySeries = new Map<string | null, ValueInResult[]>();
  for (const value of values) {
    const written = writtenUnit(value.result);
    const unit = written === null ? null : (unitOf.get(written) ?? written);
    bySeries.set(unit, [...(bySeries.get(unit) ?? []), value]);
  }
  return [...bySeries].flatMap(([unit, ofSeries]) => {
    const [newest] = ofSeries;
    if (newest === undefined) return [];
    const quantity = unit === null ? null : quantityIn(newest, unit, scale);
    return [
      {
        code: newest.result.code,
        unit: unit === NO_UNIT ? null : unit,
        newest: unit === null ? newest.result.value : { quantity, coded: null, text: null },
        sampledOn: helsinkiDate(newest.sampledAt),
        count: ofSeries.length,
        panel: panelOf(newest),
      },
    ];
  });
}

/** The innermost panel that a value stands in; null where it stands alone. */
function panelOf({ panel, result }: ValueInResult): ValueInResult['panel'] {
  return result.panel ?? (panel?.code === result.code.code ? null : panel);
}
