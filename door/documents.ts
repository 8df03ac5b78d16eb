import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { weightOf } from '../cost/document-weight.js';
import { askForLess, costLimits } from '../cost/limits.js';
import { subgraphCosts } from '../cost/model.js';
import { costOf } from '../cost/operation-cost.js';
import { weightedCache } from '../cost/weighted-cache.js';
import type { Kind } from '../policy/index.js';
import type { Permissions } from '../rules/apply-permissions.js';
import { kindsBelow } from '../rules/kinds-below.js';
import { errors } from '../schema/errors.js';
import type { Body } from './claims.js';

export type Checked = Valid | { readonly errors: readonly GraphQLError[] };

/** A document that may be executed, with the kinds that it asks of what it may find. */
interface Valid {
  readonly document: DocumentNode;
  readonly kindsBelow: readonly Kind[];
}

const MOST_TOKENS = 15_000;
const MOST_BYTES_KEPT = 8_000_000;
/** The gateway adds keys and type names to what it was asked for. */
const MOST_FIELDS = 1.5 * costLimits.fieldsOfCall;

/**
 * Parses, validates and costs a question, and keeps the document once it passed: the gateway sends the same few again and
 * again. The cost is asked each time, since variables hold sizes and entities.
 */
export function checkedDocuments(schema: GraphQLSchema, permissions: Permissions): (body: Body) => Checked {
  const kept = weightedCache<Valid>(MOST_BYTES_KEPT);
  const costs = subgraphCosts(schema);
  return (body) => {
    const { query, operationName, variables } = body;
    const known = kept.get(query);
    const checked = known ?? check(schema, permissions, query);
    if ('errors' in checked) return checked;
    const { document } = checked;
    const operation = getOperationAST(document, operationName);
    const cost = operation && costOf({ document, operation, variables: variables ?? {} }, costs);
    if (cost && !(cost.fields <= MOST_FIELDS)) return { errors: [tooLarge] };
    if (!known) kept.set(query, checked, weightOf(document) + 2 * query.length);
    return checked;
  };
}

const tooLarge = errors.limit(
  `One subgraph answers at most ${MOST_FIELDS} fields in one call. ${askForLess}`,
);

function check(schema: GraphQLSchema, permissions: Permissions, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS, noLocation: true });
    const found = validate(schema, document, undefined, { maxErrors: 5 });
    return found.length > 0
      ? { errors: found }
      : { document, kindsBelow: kindsBelow(schema, permissions, document) };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
