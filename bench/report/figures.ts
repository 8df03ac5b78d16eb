import type { Counted } from '../measure/count.js';
import { of, type Rounds } from '../measure/rounds.js';
import { ratios, type Spread } from '../measure/statistics.js';

/** A figure that the product promises, and what this run came to. */
export interface Figure {
  readonly promise: string;
  readonly got: Spread;
  readonly holds: boolean;
}

const atMost = (promise: string, got: Spread, most: number): Figure => ({
  promise,
  got,
  holds: got.median <= most,
});
const atLeast = (promise: string, got: Spread, least: number): Figure => ({
  promise,
  got,
  holds: got.median >= least,
});
const exactly = (value: number): Spread => ({ median: value, least: value, most: value });

export interface CountedCommands {
  readonly ofTen: Counted;
  readonly ofMany: Counted;
}

export function countFigures({ ofTen, ofMany }: CountedCommands): Figure[] {
  return [
    atMost('subgraph calls of the canonical question: 3', exactly(Math.abs(ofTen.subgraphCalls - 3) + 3), 3),
    atMost('commands of one request: at most 16', exactly(ofMany.commands), 16),
    atMost(
      'commands of a person with 5,000 documents / with 10: the same',
      exactly(Math.round(ofMany.commands) / Math.round(ofTen.commands)),
      1,
    ),
  ];
}

export function costFigures(canonical: Rounds): Figure[] {
  const cpu = (name: string) => of(canonical, name, ({ ownCpu }) => ownCpu);
  const speed = (name: string) => of(canonical, name, ({ perSecond }) => perSecond);
  return [
    atMost(
      'CPU with rules and log / without, one at a time: at most 1.5',
      ratios(cpu('guarded 1'), cpu('open 1')),
      1.5,
    ),
    atMost(
      'CPU with rules and log / without, 16 at a time: at most 1.5',
      ratios(cpu('guarded 16'), cpu('open 16')),
      1.5,
    ),
    atLeast(
      'requests/s / those of the endpoint, 16 at a time: at least 0.65',
      ratios(speed('guarded 16'), speed('endpoint 16')),
      0.65,
    ),
  ];
}

export function pageFigures(
  pages: Rounds,
  { small, large }: { readonly small: string; readonly large: string },
): Figure[] {
  const time = (name: string) => of(pages, name, ({ p50 }) => p50);
  return [
    atMost(
      `time of a page, ${large} documents in all / ${small}: at most 1.3`,
      ratios(time('large 60'), time('small 60')),
      1.3,
    ),
    atMost(
      'time of a page, 5,000 documents of the person / 60: at most 1.3',
      ratios(time('large 5000'), time('large 60')),
      1.3,
    ),
  ];
}
