import type { Persona } from '../demo/persona.js';
import type { DevIssuer } from '../gateway/dev-issuer.js';
import type { PersonaOffer } from './persona-offer.js';
import { visitor } from './visitor.js';

const hour = 3_600;

/** Each persona with a token of this moment, and last the visitor, who has none. */
export async function offerPersonas(
  personas: readonly Persona[],
  issuer: Pick<DevIssuer, 'issue'>,
): Promise<readonly PersonaOffer[]> {
  return [...(await Promise.all(personas.map((persona) => offer(persona, issuer)))), visitor];
}

async function offer(persona: Persona, issuer: Pick<DevIssuer, 'issue'>): Promise<PersonaOffer> {
  const { key, name, story, token, careContext, onBehalfOf, query } = persona;
  const endsAt = new Date(Date.now() + hour * 1000).toISOString();
  const authorization = `Bearer ${await issuer.issue({ ...token, ttlSeconds: hour })}`;
  return {
    key,
    name,
    story,
    kind: token.kind,
    headers: {
      authorization,
      ...(careContext === null ? {} : { 'x-care-context': careContext }),
      ...(onBehalfOf === null ? {} : { 'x-on-behalf-of': onBehalfOf }),
    },
    endsAt,
    query,
  };
}
