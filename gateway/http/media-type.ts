/** The media type of GraphQL over HTTP; a client that asks for it gets it, all others get JSON. */
export const graphqlResponse = 'application/graphql-response+json';

/** Does the `accept` header ask for the media type of GraphQL at least as much as for plain JSON? */
export function wantsGraphqlResponse(accept: string | undefined): boolean {
  const wanted = weightOf(graphqlResponse, accept ?? '');
  return wanted > 0 && wanted >= weightOf('application/json', accept ?? '');
}

function weightOf(type: string, accept: string): number {
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim().toLowerCase()));
  const weights = ranges
    .filter(([range]) => range === type)
    .map((parts) => Number(/^q=([\d.]+)$/.exec(parts.find((part) => part.startsWith('q=')) ?? '')?.[1] ?? 1));
  return Math.max(0, ...weights);
}

/** Is this JSON in UTF-8? Undefined for anything but JSON; JSON itself has no other character set. */
export function jsonCharset(contentType: string | undefined): 'UTF-8' | 'OTHER' | undefined {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') return undefined;
  const charsets = parameters.filter((one) => one.startsWith('charset')); // also `charset*=` and `charset*0=` of RFC 2231
  return charsets.every((one) => /^charset\s*=\s*"?utf-?8"?$/.test(one)) ? 'UTF-8' : 'OTHER';
}
