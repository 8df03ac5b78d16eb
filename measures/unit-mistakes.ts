import type { LocalDate } from '../policy/index.js';
import { type DatedData, onDay } from './dated.js';
import { rangeCodes } from './known-codes.js';

/** A number that, written in one unit, is one of another: who reads it as it stands reads a pressure of 16 as dying. */
export interface UnitMistake {
  readonly code: string;
  /** The unit that is written. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** The unit in which numbers outside of the range are told. */
  readonly rather: string;
}

const glucose = (code: string): UnitMistake => ({
  code,
  unit: 'mmol/L',
  low: 0,
  high: 33.4,
  rather: 'mg/dL',
});

const tables: readonly [DatedData<readonly UnitMistake[]>, ...DatedData<readonly UnitMistake[]>[]] = [
  {
    from: '2026-01-01',
    source:
      'Manuals of home meters: none shows a systolic pressure below 40 or a diastolic one below 20 mmHg, or a glucose above 33.3 mmol/L (600 mg/dL)',
    value: [
      { code: '8480-6', unit: 'mm[Hg]', low: 40, high: 500, rather: 'kPa' },
      { code: '8462-4', unit: 'mm[Hg]', low: 20, high: 400, rather: 'kPa' },
      glucose('14743-9'),
      glucose('14745-4'),
      glucose('15074-8'),
    ],
  },
];

/** The mistake that a number in the unit that it was written in is; null where it can be meant. */
export function unitMistake(
  value: number,
  unit: string,
  codes: readonly string[],
  day: LocalDate,
): UnitMistake | null {
  const all = codes.flatMap(rangeCodes);
  const isMistaken = (row: UnitMistake) =>
    all.includes(row.code) && row.unit === unit && (value < row.low || value > row.high);
  return onDay(tables, day).find(isMistaken) ?? null;
}
