import { type Deadline, DeadlineOver } from '../../database/deadline.js';
import { type Turns, turns } from '../../database/turns.js';

/** Requests under way at one moment. */
export interface InFlightLimits {
  /** Of one caller and client, or of one address without a valid token. */
  readonly perCaller: number;
  /** Of these, how many are worked on; the others wait in a line, so that a neighbour waits for few of one caller's. */
  readonly atOnce: number;
  readonly total: number;
}

export const inFlightLimits: InFlightLimits = { perCaller: 16, atOnce: 2, total: 256 };

export type Admission =
  | {
      readonly is: 'ADMITTED';
      /** Does the work when it is its turn among the caller's; LATE where the time is over before that. */
      work<T>(deadline: Deadline, work: () => Promise<T>): Promise<T | 'LATE'>;
      leave(): void;
    }
  | { readonly is: 'TOO_MANY_OF_CALLER' }
  | { readonly is: 'TOO_MANY' };

/** Lets a request in, before anything of it is read, for as long as neither its caller nor all together have too many under way. */
export type Admit = (callerKey: string) => Admission;

interface UnderWay {
  readonly count: number;
  readonly turns: Turns;
}

export function inFlight({ perCaller, atOnce, total }: InFlightLimits): Admit {
  /** Holds who has a request under way, so never more than `total`. */
  const ofCaller = new Map<string, UnderWay>();
  let all = 0;
  return (callerKey) => {
    const own = ofCaller.get(callerKey) ?? { count: 0, turns: turns(atOnce, perCaller) };
    if (own.count >= perCaller) return { is: 'TOO_MANY_OF_CALLER' };
    if (all >= total) return { is: 'TOO_MANY' };
    all += 1;
    ofCaller.set(callerKey, { ...own, count: own.count + 1 });
    return {
      is: 'ADMITTED',
      work: (deadline, work) => inTurn(own.turns, deadline, work),
      leave() {
        all -= 1;
        const left = (ofCaller.get(callerKey)?.count ?? 1) - 1;
        if (left === 0) ofCaller.delete(callerKey);
        else ofCaller.set(callerKey, { ...own, count: left });
      },
    };
  };
}

/** What the work itself throws is thrown on; only a turn that came too late is told as such. */
async function inTurn<T>(line: Turns, deadline: Deadline, work: () => Promise<T>): Promise<T | 'LATE'> {
  let hasBegun = false;
  try {
    return await line.take(deadline, () => {
      hasBegun = true;
      return work();
    });
  } catch (reason) {
    if (!hasBegun && reason instanceof DeadlineOver) return 'LATE';
    throw reason;
  }
}
