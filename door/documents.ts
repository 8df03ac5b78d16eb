import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { Kind } from '../policy/index.js';
import type { Permissions } from '../rules/apply-permissions.js';
import { kindsBelow } from '../rules/kinds-below.js';

export type Checked = Valid | { readonly errors: readonly GraphQLError[] };

/** A document that may be executed, with the kinds that it asks of what it may find. */
interface Valid {
  readonly document: DocumentNode;
  readonly kindsBelow: readonly Kind[];
}

const MOST_KEPT = 500;
const MOST_TOKENS = 15_000;

/** Parses and validates, and keeps what was valid: the gateway sends the same few documents again and again. */
export function checkedDocuments(
  schema: GraphQLSchema,
  permissions: Permissions,
): (query: string) => Checked {
  const kept = new Map<string, Checked>();
  return (query) => {
    const known = kept.get(query);
    if (known) return known;
    const checked = check(schema, permissions, query);
    if ('errors' in checked) return checked;
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(query, checked);
    return checked;
  };
}

function check(schema: GraphQLSchema, permissions: Permissions, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS, noLocation: true });
    const errors = validate(schema, document, undefined, { maxErrors: 5 });
    return errors.length > 0
      ? { errors }
      : { document, kindsBelow: kindsBelow(schema, permissions, document) };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
