import type { Child } from '../processes/child.js';
import type { Load } from '../processes/questions.js';
import type { Server } from '../processes/servers.js';
import { type Measured, measure } from './measure.js';

/** One thing that is measured in every round. */
export interface Lane {
  readonly name: string;
  readonly server: Server;
  readonly load: Load;
}

/** What each lane came to, round by round, by its name. */
export type Rounds = ReadonlyMap<string, readonly Measured[]>;

export interface RoundsOptions {
  readonly lanes: readonly Lane[];
  readonly rounds: number;
  readonly loader: Child;
  readonly database: readonly number[];
  readonly progress: (round: number, of: number) => void;
}

/** Every lane once a round, in turn and every other round backwards, so that no lane has the better moments. */
export async function measureRounds({
  lanes,
  rounds,
  loader,
  database,
  progress,
}: RoundsOptions): Promise<Rounds> {
  const measured = new Map<string, Measured[]>(lanes.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    progress(round + 1, rounds);
    for (const { name, server, load } of round % 2 === 0 ? lanes : lanes.toReversed()) {
      measured.get(name)?.push(await measure(server, loader, load, database));
    }
  }
  return measured;
}

export function of(
  rounds: Rounds,
  name: string,
  what: (measured: Measured) => number | null,
): readonly number[] {
  return (rounds.get(name) ?? []).map((one) => what(one) ?? Number.NaN);
}
