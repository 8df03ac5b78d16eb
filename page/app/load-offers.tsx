import type { PersonaOffer } from '../persona-offer.js';

/** The demo's people from the server, with tokens of this moment. */
export async function loadOffers(): Promise<readonly PersonaOffer[]> {
  const response = await fetch('page/personas.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`The server did not give the demo’s people: HTTP ${response.status}.`);
  return response.json();
}
