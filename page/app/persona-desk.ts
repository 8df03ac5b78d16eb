import type { PersonaOffer } from '../persona-offer.js';
import type { SentHeaders } from './sent-headers.js';

/** Gives personas and their tokens, and knows whose a token is, an older one too. */
export interface PersonaDesk {
  offers(): readonly PersonaOffer[];
  /** Asks for the personas again, each with a fresh token. */
  refresh(): Promise<void>;
  /** Whose the headers are; undefined when they are nobody's of the demo. */
  ownerOf(headers: SentHeaders): PersonaOffer | undefined;
  /** The same headers, with a new token where that of a persona is about to end. */
  withFreshToken(headers: SentHeaders): Promise<SentHeaders>;
  /** Tells when tokens are new. */
  subscribe(listener: () => void): () => void;
}

interface Given {
  /** Two personas may be the same caller in other matters, with the same token. */
  readonly keys: ReadonlySet<string>;
  readonly endsAt: string | null;
}

const marginMs = 30_000;

export function personaDesk(load: () => Promise<readonly PersonaOffer[]>): PersonaDesk {
  let offers: readonly PersonaOffer[] = [];
  const given = new Map<string | undefined, Given>();
  const listeners = new Set<() => void>();

  const refresh = async () => {
    offers = await load();
    for (const { key, headers, endsAt } of offers) {
      const keys = given.get(headers.authorization)?.keys ?? [];
      given.set(headers.authorization, { keys: new Set([...keys, key]), endsAt });
    }
    for (const listener of listeners) listener();
  };
  const ownerOf = (headers: SentHeaders) => {
    const keys = given.get(headers.authorization)?.keys;
    const those = offers.filter(({ key }) => keys?.has(key));
    return those.find((offer) => haveSameContext(offer.headers, headers)) ?? those[0];
  };
  return {
    offers: () => offers,
    refresh,
    ownerOf,
    async withFreshToken(headers) {
      const endsAt = given.get(headers.authorization)?.endsAt;
      if (!endsAt || Date.parse(endsAt) - Date.now() > marginMs) return headers;
      await refresh();
      const fresh = ownerOf(headers)?.headers.authorization;
      return fresh === undefined ? headers : { ...headers, authorization: fresh };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function haveSameContext(one: SentHeaders, other: SentHeaders): boolean {
  return ['x-care-context', 'x-on-behalf-of'].every((name) => one[name] === other[name]);
}
