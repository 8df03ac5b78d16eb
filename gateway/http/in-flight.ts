/** Requests under way at one moment. */
export interface InFlightLimits {
  /** Of one caller and client, or of one address without a valid token. */
  readonly perCaller: number;
  readonly total: number;
}

export const inFlightLimits: InFlightLimits = { perCaller: 16, total: 256 };

export type Admission =
  | { readonly is: 'ADMITTED'; readonly leave: () => void }
  | { readonly is: 'TOO_MANY_OF_CALLER' }
  | { readonly is: 'TOO_MANY' };

/** Lets a request in, before anything of it is read, for as long as neither its caller nor all together have too many under way. */
export type Admit = (callerKey: string) => Admission;

export function inFlight({ perCaller, total }: InFlightLimits): Admit {
  /** Holds who has a request under way, so never more than `total`. */
  const ofCaller = new Map<string, number>();
  let all = 0;
  return (callerKey) => {
    const own = ofCaller.get(callerKey) ?? 0;
    if (own >= perCaller) return { is: 'TOO_MANY_OF_CALLER' };
    if (all >= total) return { is: 'TOO_MANY' };
    all += 1;
    ofCaller.set(callerKey, own + 1);
    return {
      is: 'ADMITTED',
      leave() {
        all -= 1;
        const left = (ofCaller.get(callerKey) ?? 1) - 1;
        if (left === 0) ofCaller.delete(callerKey);
        else ofCaller.set(callerKey, left);
      },
    };
  };
}
