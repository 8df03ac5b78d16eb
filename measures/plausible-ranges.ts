import type { LocalDate } from '../policy/index.js';
import { type DatedData, onDay } from './dated.js';
import { rangeCodes } from './known-codes.js';

/** The values that a body or a day can have, both ends within. Not what is healthy: an extreme value is stored. */
export interface PlausibleRange {
  readonly low: number;
  readonly high: number;
}

/** Ranges by code, in the unit of the measure. */
type Ranges = ReadonlyMap<string, PlausibleRange>;

const rows: readonly (readonly [code: string, low: number, high: number])[] = [
  // Arterial pressure over 370/360 was measured in weightlifters (MacDougall et al., J Appl Physiol 58, 1985: 480/350).
  ['8480-6', 10, 500],
  ['8462-4', 5, 400],
  // Meters and sensors of the home show 0.6 to 33.3 mmol/L; the strips of some go on to 60.
  ['14745-4', 0.6, 60],
  ['14743-9', 0.6, 60],
  ['15074-8', 0.6, 60],
  // A heart that beats 480 times a minute was recorded (Chhabra et al., 2012); below 10 nobody measures oneself.
  ['8867-4', 10, 480],
  ['9279-1', 2, 150],
  // A share of saturated haemoglobin in percent: values up to 1 are fractions.
  ['59408-5', 10, 100],
  ['2708-6', 10, 100],
  // Survived: 11.8 °C in accidental hypothermia (2014), 46.5 °C in heatstroke (1980).
  ['8310-5', 10, 47],
  // Survived at birth: 0.21 kg (2020). The heaviest known person weighed 635 kg, the tallest was 272 cm.
  ['29463-7', 0.2, 650],
  ['8302-2', 20, 280],
  ['8280-0', 15, 400],
  ['39156-5', 5, 260],
  ['41982-0', 1.5, 90],
  // Longest distances walked or run in a day stay below 320 km.
  ['66334-4', 0, 500_000],
  ['41950-7', 0, 500_000],
  ['distance', 0, 2_000],
  ['55411-3', 0, 10_080],
  ['82290-8', 0, 10_080],
  ['82260-1', 0, 40],
  ['55421-2', 0, 60_000],
  ['41981-2', 0, 60_000],
  ['93832-4', 0, 24],
  ['latency-to-sleep', 0, 1_440],
  ['wake-after-sleep-onset', 0, 1_440],
  ['9052-2', 0, 30_000],
  ['9059-7', 0, 5_000],
  // A numeric rating scale has eleven steps.
  ['72514-3', 0, 10],
  // Peak flow meters of the home end at 900 L/min.
  ['19935-6', 10, 1_100],
  ['insulin-dose', 0, 1_000],
  // Mmol/mol. Analysers report 4 to 20 %, and blood without haemoglobin A gives none.
  ['59261-8', 5, 250],
  ['4548-4', 5, 250],
];

const tables: readonly [DatedData<Ranges>, ...DatedData<Ranges>[]] = [
  {
    from: '2026-01-01',
    source:
      'This project: the ranges that section 2.4 of its domain reference asks for, from the extremes that medical literature and the makers of home meters report',
    value: new Map(rows.map(([code, low, high]) => [code, { low, high }])),
  },
];

/** Of two parts of one recording, the one that cannot be above the other. */
export const neverAbove: readonly { readonly lower: string; readonly upper: string }[] = [
  { lower: '8462-4', upper: '8480-6' },
];

/** What a value of this code can be, by the ranges of a day; undefined where none is known. */
export function plausibleRange(code: string, day: LocalDate): PlausibleRange | undefined {
  return strictestRange([code], day);
}

/** What a value can be that several codes name: the order of codes has no meaning, the strictest end of each side holds. */
export function strictestRange(codes: readonly string[], day: LocalDate): PlausibleRange | undefined {
  const table = onDay(tables, day);
  const found = codes.flatMap(rangeCodes).flatMap((code) => table.get(code) ?? []);
  if (found.length === 0) return undefined;
  return {
    low: Math.max(...found.map(({ low }) => low)),
    high: Math.min(...found.map(({ high }) => high)),
  };
}
