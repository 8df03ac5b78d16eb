import { ABOVE_ALL } from '../../../lists/cursor.js';
import { type Days, momentsOf } from '../../../lists/days.js';
import { knownCategory } from '../../../measures/known-codes.js';
import { canonicalSystem } from '../../../measures/main-system.js';
import { rounded } from '../../../measures/rounded.js';
import { inUnit, scaleOf } from '../../../measures/scale.js';
import { NO_UNIT, seriesUnits } from '../../../measures/series-units.js';
import { helsinkiDate, type WellbeingCategory } from '../../../policy/index.js';
import { errors } from '../../../schema/errors.js';
import type { CodedValue, Quantity } from '../../../schema/values.js';
import type { WellbeingContext } from '../context.js';
import type { Statistic } from '../model/entry.js';
import type { ValuesOfMeasure } from '../store/series-pipeline.js';
import type { EntryView } from '../views/entry-view.js';
import { KIND, type PersonReference } from './entries.js';

export interface MeasuresArguments extends Days {
  readonly code?: string | null;
}

/** Codes, each in each of its units and panels, that one answer may be made of. */
const maxMeasures = 200;

/**
 * What there is to draw, each series once with its newest value, made of the entries that the caller may see and of no
 * others. A panel's code gives its parts.
 */
export async function measuresOf(
  { id }: PersonReference,
  { code = null, from, to }: MeasuresArguments,
  call: WellbeingContext,
  which: 'ALL' | 'PARTS' = 'ALL',
) {
  const scope = await call.decisions.scope(id, KIND);
  if (scope.closed) return [];
  const codes = code === null ? undefined : scaleOf(code).codes;
  const { from: since, before = ABOVE_ALL } = momentsOf({ from, to });
  const query = { personId: id, predicate: scope.predicate, codes, below: before, from: since };
  const found = await call.stores.entries.measures(query, maxMeasures + 1);
  if (found.length > maxMeasures) throw errors.tooMany();
  const asked = found.filter(
    ({ _id }) =>
      codes === undefined ||
      (which === 'ALL' && codes.includes(_id.code)) ||
      (_id.panel !== null && codes.includes(_id.panel)),
  );
  const series = seriesIn(asked, helsinkiDate(call.now));
  const newest = await Promise.all(series.map(({ newestId }) => call.loaders.entry.load(newestId)));
  return series.flatMap((one, index) => {
    const entry = newest[index] ?? null;
    if (entry === null || call.decisions.verdictOn(entry, KIND, 'HEADER') !== true) return [];
    return measureOf(one, entry);
  });
}

interface SeriesFound {
  readonly system: string;
  readonly category: WellbeingCategory;
  readonly statistic: Statistic | null;
  readonly codes: readonly string[];
  readonly unit: string;
  readonly newestId: string;
  readonly count: number;
}

/** The series that the values make: those of one measure in units that can be told in each other are one. */
function seriesIn(found: readonly ValuesOfMeasure[], today: string): SeriesFound[] {
  const byMeasure = groupedBy(
    found,
    ({ _id }) =>
      `${canonicalSystem(_id.system)} ${scaleOf(_id.code).codes[0]} ${_id.statistic ?? ''} ${categoryOf(_id)}`,
  );
  return [...byMeasure.values()].flatMap((ofMeasure) => {
    const [first] = ofMeasure;
    if (first === undefined) return [];
    const { code, system, statistic = null } = first._id;
    const category = categoryOf(first._id);
    const scale = scaleOf(code);
    const counts = new Map<string, number>();
    for (const { _id, count } of ofMeasure) {
      const unit = _id.unit ?? NO_UNIT;
      counts.set(unit, (counts.get(unit) ?? 0) + count);
    }
    const unitOf = seriesUnits(counts, scale, today);
    const bySeries = groupedBy(ofMeasure, ({ _id }) => {
      const unit = _id.unit ?? NO_UNIT;
      return unitOf.get(unit) ?? unit;
    });
    return [...bySeries].map(([unit, ofSeries]) => {
      const newest = ofSeries.map((one) => one.newest).reduce((one, other) => (one > other ? one : other));
      const count = ofSeries.reduce((sum, one) => sum + one.count, 0);
      return {
        system: canonicalSystem(system),
        category,
        statistic,
        codes: scale.codes,
        unit,
        newestId: newest.slice(newest.indexOf('~') + 1),
        count,
      };
    });
  });
}

/** What a measure is shared by follows from its code, not from the entry that is newest; nobody knows it of an own code. */
function categoryOf({ code, category }: ValuesOfMeasure['_id']): WellbeingCategory {
  return knownCategory(code) ?? category;
}

/** The series with its newest value, as the entry that has it tells it. */
function measureOf({ system, codes, unit, count, category, statistic }: SeriesFound, { stored }: EntryView) {
  const { content, effectiveOn } = stored;
  const own = { code: content.code, value: content.value, panel: null };
  const parts = content.components.map(({ code, value }) => ({ code, value, panel: content.code }));
  for (const { code, value, panel } of [own, ...parts]) {
    const isOfSeries = codes.includes(code.code) && canonicalSystem(code.system) === system;
    if (!isOfSeries || value === null) continue;
    const told = quantityIn(value, unit, code, effectiveOn);
    if (told !== null)
      return [
        {
          code,
          category,
          statistic,
          unit: unit === NO_UNIT ? null : unit,
          newest: told,
          measuredOn: effectiveOn,
          count,
          panel,
        },
      ];
  }
  return [];
}

function quantityIn(quantity: Quantity, unit: string, { code }: CodedValue, day: string): Quantity | null {
  const told = inUnit(quantity.value, quantity.unit ?? NO_UNIT, unit, scaleOf(code), day);
  if (told === null) return null;
  if (quantity.unit === null) return quantity;
  const written = quantity.original ?? { value: quantity.value, unit: quantity.unit };
  const value = unit === quantity.unit ? told : rounded(told, quantity.value, quantity.decimal);
  return { value, unit, comparator: quantity.comparator, original: written.unit === unit ? null : written };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
