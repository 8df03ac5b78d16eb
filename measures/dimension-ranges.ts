import type { LocalDate } from '../policy/index.js';
import { type DatedData, onDay } from './dated.js';
import { convert, ucumUnit } from './ucum.js';

/** What a quantity of one dimension can be when nobody knows what was measured, in one unit of that dimension. */
export interface DimensionRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

const tables: readonly [DatedData<readonly DimensionRange[]>, ...DatedData<readonly DimensionRange[]>[]] = [
  {
    from: '2026-01-01',
    source:
      'This project: an amount cannot be negative; upper ends are above what one person weighs, lifts, walks, eats or measures in a day, and above what meters of the home show',
    value: [
      { unit: 'mm[Hg]', low: 0, high: 1_000 },
      // A sauna of 150 °C and a winter of -60 °C are measured beside bodies.
      { unit: 'Cel', low: -60, high: 150 },
      { unit: 'kg', low: 0, high: 20_000 },
      { unit: 'km', low: 0, high: 2_000 },
      { unit: 'kg/m2', low: 0, high: 1_000 },
      { unit: '/min', low: 0, high: 10_000 },
      { unit: 'd', low: 0, high: 366 },
      { unit: 'mmol/L', low: 0, high: 2_000 },
      { unit: 'g/L', low: 0, high: 2_000 },
      { unit: 'L', low: 0, high: 100 },
      { unit: 'L/min', low: 0, high: 1_500 },
      { unit: 'kcal', low: 0, high: 100_000 },
      { unit: 'mol', low: 0, high: 1_000 },
      { unit: 'W', low: 0, high: 5_000 },
      { unit: 'km/h', low: 0, high: 300 },
      { unit: 'mL/kg/min', low: 0, high: 200 },
      { unit: '[iU]', low: 0, high: 1_000_000 },
      { unit: '[iU]/L', low: 0, high: 1_000_000_000 },
      { unit: 'U/L', low: 0, high: 1_000_000 },
      { unit: '[MET]', low: 0, high: 40 },
    ],
  },
];

/** The range of the dimension that a value has, if the value is outside of it; null where it is within, or none is known. */
export function outsideDimension(value: number, unit: string, day: LocalDate): DimensionRange | null {
  const ucum = ucumUnit(unit);
  if (ucum === null) return null;
  for (const range of onDay(tables, day)) {
    const told = convert(value, ucum, range.unit);
    if (told !== null) return told < range.low || told > range.high ? range : null;
  }
  return null;
}
