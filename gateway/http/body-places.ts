/** Bodies that are being read at one moment, beside the time that each has. */
export interface BodyLimits {
  /** Of one caller and client, or of one address without a valid token. */
  readonly perCaller: number;
  /** As many as there may be connections: who is let in at all has a place for a body. */
  readonly total: number;
  /** What each body has for itself, so that a question is read however large the bodies beside it are. */
  readonly ownBytes: number;
  /** What the larger bodies of one caller, and of all together, may take beyond that. */
  readonly moreBytesPerCaller: number;
  readonly moreBytesInAll: number;
}

export const bodyLimits: BodyLimits = {
  perCaller: 64,
  total: 2_000,
  ownBytes: 16_384,
  moreBytesPerCaller: 4_000_000,
  moreBytesInAll: 64_000_000,
};

/** Where one body is read; `leave` gives back all that it took. */
export interface BodyPlace {
  readonly is: 'PLACE';
  /** Is there room for a body of so many bytes? It is taken at once. */
  hasRoomFor(bytes: number): boolean;
  leave(): void;
}

export type TakePlace = (callerKey: string) => BodyPlace | { readonly is: 'TOO_MANY' | 'TOO_MANY_OF_CALLER' };

interface Taken {
  readonly count: number;
  readonly moreBytes: number;
}

/** Places for bodies. A body that comes slowly holds one of these alone, and keeps nobody from work. */
export function bodyPlaces(limits: BodyLimits): TakePlace {
  /** Holds who has a body under way, so never more than `total`. */
  const ofCaller = new Map<string, Taken>();
  let all: Taken = { count: 0, moreBytes: 0 };
  const take = (callerKey: string, count: number, moreBytes: number) => {
    const own = ofCaller.get(callerKey) ?? { count: 0, moreBytes: 0 };
    if (own.count + count === 0) ofCaller.delete(callerKey);
    else ofCaller.set(callerKey, { count: own.count + count, moreBytes: own.moreBytes + moreBytes });
    all = { count: all.count + count, moreBytes: all.moreBytes + moreBytes };
  };
  return (callerKey) => {
    if ((ofCaller.get(callerKey)?.count ?? 0) >= limits.perCaller) return { is: 'TOO_MANY_OF_CALLER' };
    if (all.count >= limits.total) return { is: 'TOO_MANY' };
    take(callerKey, 1, 0);
    let taken = 0;
    return {
      is: 'PLACE',
      hasRoomFor(bytes) {
        const more = Math.max(bytes - limits.ownBytes - taken, 0);
        const own = ofCaller.get(callerKey)?.moreBytes ?? 0;
        if (more > 0 && own + more > limits.moreBytesPerCaller) return false;
        if (more > 0 && all.moreBytes + more > limits.moreBytesInAll) return false;
        taken += more;
        take(callerKey, 0, more);
        return true;
      },
      leave: () => take(callerKey, -1, -taken),
    };
  };
}
