import type { Measured } from '../measure/measure.js';
import { of, type Rounds } from '../measure/rounds.js';
import { type Spread, spreadOf } from '../measure/statistics.js';
import type { Figure } from './figures.js';
import { table } from './table.js';

const digits = (value: number) =>
  Number.isNaN(value) ? '–' : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
const spread = ({ median, least, most }: Spread) =>
  Number.isNaN(median) ? '–' : `${digits(median)} (${digits(least)}–${digits(most)})`;

const columns: readonly (readonly [head: string, what: (measured: Measured) => number | null])[] = [
  ['requests/s', ({ perSecond }) => perSecond],
  ['p50 ms', ({ p50 }) => p50],
  ['p99 ms', ({ p99 }) => p99],
  ['own CPU ms', ({ ownCpu }) => ownCpu],
  ['database CPU ms', ({ databaseCpu }) => databaseCpu],
];

/** One row a lane: the middle round, and the least and the most of all. */
export function roundsTable(
  first: string,
  rounds: Rounds,
  titles: Readonly<Record<string, string>>,
  more: Readonly<Record<string, readonly [head: string, value: number]>> = {},
): string {
  const extra = Object.values(more)[0]?.[0];
  const head = [first, ...columns.map(([name]) => name), ...(extra ? [extra] : [])];
  const rows = [...rounds.keys()].map((name) => [
    titles[name] ?? name,
    ...columns.map(([, what]) => spread(spreadOf(of(rounds, name, what)))),
    ...(extra ? [digits(more[name]?.[1] ?? Number.NaN)] : []),
  ]);
  return table(head, rows);
}

export function figuresTable(figures: readonly Figure[]): string {
  return table(
    ['figure', 'this run', ''],
    figures.map(({ promise, got, holds }) => [
      promise,
      got.least === got.most ? digits(got.median) : spread(got),
      holds ? 'holds' : 'MISSED',
    ]),
  );
}
