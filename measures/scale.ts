import type { LocalDate } from '../policy/index.js';
import { hba1cIn } from './hba1c.js';
import { hba1c, laboratoryMeasures } from './laboratory.js';
import { convert, ucumUnit } from './ucum.js';
import { wellbeingMeasures } from './wellbeing.js';

/** What one series is made of: the codes that name the same measure, and the unit that all of its values are told in. */
export interface Scale {
  readonly codes: readonly string[];
  /** Null where nothing says which unit is usual. */
  readonly unit: string | null;
  readonly molarMass: number | null;
  readonly charge?: number;
  readonly alsoWritten?: ReadonlyMap<string, string>;
}

const scales = new Map<string, Scale>();
for (const { code, unit, molecule = null } of wellbeingMeasures) {
  scales.set(code, { codes: [code], unit, molarMass: molecule });
}
for (const measure of [...laboratoryMeasures, hba1c])
  for (const code of measure.codes) scales.set(code, measure);

/** The scale of a code; one of its own, without a usual unit, for a code that is not known here. */
export function scaleOf(code: string): Scale {
  return scales.get(code) ?? { codes: [code], unit: null, molarMass: null };
}

const isUcum = (unit: string) => ucumUnit(unit) === unit;

/**
 * A value in another unit, as it was measured on a day; null where no conversion is known, so that the two never stand
 * in one series. The percent of HbA1c is no fraction of a mole: for it the master equation counts, and UCUM does not.
 */
export function inUnit(value: number, from: string, to: string, scale: Scale, day: LocalDate): number | null {
  if (from === to) return value;
  if (scale === hba1c) return hba1cIn(value, from, to, day);
  const [source, target] = [from, to].map((unit) => scale.alsoWritten?.get(unit) ?? unit);
  if (source === undefined || target === undefined || !isUcum(source) || !isUcum(target)) return null;
  return convert(value, source, target, scale.molarMass ?? undefined, scale.charge);
}
