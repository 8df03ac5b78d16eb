import type { DevIssuer } from '../gateway/dev-issuer.js';
import type { Persona } from './persona.js';

const day = 24 * 3600;

/** What a start shows: where to go, a token for each of the demo's people, and a first query to paste. */
export async function welcome(url: string, personas: readonly Persona[], issuer: DevIssuer): Promise<string> {
  const people = await Promise.all(personas.map((persona) => shown(persona, issuer)));
  return [
    '',
    ...people,
    ...(await firstQuery(url, personas, issuer)),
    '',
    `The page to try it:  ${url}/`,
    `The graph:           ${url}/graphql`,
    'Stop it with Ctrl-C.',
    '',
  ].join('\n');
}

async function shown(persona: Persona, issuer: DevIssuer): Promise<string> {
  const headers = await headersOf(persona, issuer);
  return [
    `${persona.name} (${persona.key})`,
    `  ${persona.story}`,
    ...headers.map((header) => `  ${header}`),
    '',
  ].join('\n');
}

/** The headers of a request in a persona's name. The token is good for a day, as the demo's people are. */
export async function headersOf(
  { token, careContext, onBehalfOf }: Persona,
  issuer: DevIssuer,
): Promise<string[]> {
  return [
    `authorization: Bearer ${await issuer.issue({ ...token, ttlSeconds: day })}`,
    ...(careContext === null ? [] : [`x-care-context: ${careContext}`]),
    ...(onBehalfOf === null ? [] : [`x-on-behalf-of: ${onBehalfOf}`]),
  ];
}

async function firstQuery(url: string, personas: readonly Persona[], issuer: DevIssuer): Promise<string[]> {
  const [first] = personas;
  if (first === undefined) return [];
  const headers = ['content-type: application/json', ...(await headersOf(first, issuer))];
  const query =
    '{ me { name { given family } records(first: 3) { edges { node { kind occurredAt unit { name { fi } } } } } } }';
  return [
    `A first query, in the name of ${first.name}:`,
    '',
    `curl -s ${url}/graphql ${headers.map((header) => `-H '${header}'`).join(' ')} -d '${JSON.stringify({ query })}'`,
  ];
}
