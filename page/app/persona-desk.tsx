import type { PersonaOffer } from '../persona-offer.js';
import type { SentHeaders } from './sent-headers.js';

/** Gives personas and their tokens, and knows whose a token is, an older one too. */
export interface PersonaDesk {
  offers(): readonly PersonaOffer[];
  /** Asks the server for the personas, each with a fresh token. */
  refresh(): Promise<void>;
  /** Whose the headers are; undefined when they are nobody's of the demo. */
  ownerOf(headers: SentHeaders): PersonaOffer | undefined;
  /** The same headers, with a new token where that of a persona is about to end. */
  withFreshToken(headers: SentHeaders): Promise<SentHeaders>;
  /** Tells when tokens are new. */
  subscribe(listener: () => void): () => void;
}

const marginMs = 30_000;

export function personaDesk(): PersonaDesk {
  let offers: readonly PersonaOffer[] = [];
  const owners = new Map<string, { readonly keys: Set<string>; readonly endsAt: string | null }>();
  const listeners = new Set<() => void>();

  const ownerOf = (headers: SentHeaders) => {
    const keys = owners.get(headers.authorization ?? '')?.keys;
    const those = offers.filter(({ key }) => keys?.has(key));
    return those.find((offer) => saySame(offer.headers, headers)) ?? those[0];
  };
  const refresh = async () => {
    const response = await fetch('page/personas.json', { cache: 'no-store' });
    if (!response.ok) throw new Error(`The server did not give the demo's people: HTTP ${response.status}.`);
    offers = await response.json();
    for (const { key, headers, endsAt } of offers) {
      const known = owners.get(headers.authorization ?? '')?.keys ?? new Set();
      owners.set(headers.authorization ?? '', { keys: known.add(key), endsAt });
    }
    for (const listener of listeners) listener();
  };
  return {
    offers: () => offers,
    refresh,
    ownerOf,
    async withFreshToken(headers) {
      const endsAt = owners.get(headers.authorization ?? '')?.endsAt;
      if (!endsAt || Date.parse(endsAt) - Date.now() > marginMs) return headers;
      const owner = ownerOf(headers);
      await refresh();
      const fresh = offers.find(({ key }) => key === owner?.key)?.headers.authorization;
      return fresh === undefined ? headers : { ...headers, authorization: fresh };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same context and representation; the tokens may differ in age. */
function saySame(one: SentHeaders, other: SentHeaders): boolean {
  return ['x-care-context', 'x-on-behalf-of'].every((name) => one[name] === other[name]);
}
