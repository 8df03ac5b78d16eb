import type { PersonaOffer } from '../persona-offer.js';
import type { PersonaDesk } from './persona-desk.js';

/** The persona that the address names, `/#aino`; else the first one. */
export function personaOfAddress(desk: PersonaDesk): PersonaOffer | undefined {
  const key = decodeURIComponent(location.hash.slice(1));
  return desk.offers().find((offer) => offer.key === key) ?? desk.offers()[0];
}

export function showInAddress({ key }: PersonaOffer): void {
  history.replaceState(null, '', `#${encodeURIComponent(key)}`);
}
