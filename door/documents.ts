import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

export type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

const MOST_KEPT = 500;
const MOST_TOKENS = 15_000;

/** Parses and validates, and keeps what was valid: the gateway sends the same few documents again and again. */
export function checkedDocuments(schema: GraphQLSchema): (query: string) => Checked {
  const kept = new Map<string, Checked>();
  return (query) => {
    const known = kept.get(query);
    if (known) return known;
    const checked = check(schema, query);
    if ('errors' in checked) return checked;
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(query, checked);
    return checked;
  };
}

function check(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS, noLocation: true });
    const errors = validate(schema, document, undefined, { maxErrors: 5 });
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
