import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
} from 'graphql';
import { errors } from '../../schema/errors.js';
import type { DocumentLimits } from './limits.js';
import { measureOf, type Size } from './measure.js';
import { beyondTokens } from './token-bounds.js';

export type ReadDocument =
  | { readonly is: 'DOCUMENT'; readonly document: DocumentNode }
  | { readonly is: 'REFUSED'; readonly error: GraphQLError };

/** Does the schema have a root for operations of this type? */
export type HasRoot = (operation: OperationTypeNode) => boolean;

/**
 * Parses a document and refuses what is too large, or asks for a root that the schema does not have, before anything of a
 * cost that depends on its content runs.
 */
export function readDocument(source: string, limits: DocumentLimits, hasRoot: HasRoot): ReadDocument {
  try {
    const beyond = beyondTokens(source, limits);
    if (beyond) return refused(beyond);
    const document = parse(source, { maxTokens: limits.tokens });
    const rootless = operationsIn(document).find(({ operation }) => !hasRoot(operation));
    if (rootless) return { is: 'REFUSED', error: noRoot(rootless.operation) };
    const problem = tooLarge(document, limits);
    return problem ? refused(problem) : { is: 'DOCUMENT', document };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/^Syntax Error: Document contains more that/.test(error.message)) {
      return refused(`The document has more than ${limits.tokens} tokens. Ask in parts.`);
    }
    const { message, source: text, positions } = error;
    return {
      is: 'REFUSED',
      error: new GraphQLError(message, {
        source: text,
        positions,
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      }),
    };
  }
}

function refused(problem: string): ReadDocument {
  return { is: 'REFUSED', error: errors.limit(problem) };
}

const noRoot = (operation: OperationTypeNode) =>
  errors.badInput(`The schema has no root for a ${operation}. Ask with a query.`);

function tooLarge(document: DocumentNode, limits: DocumentLimits): string | undefined {
  const measure = measureOf(document);
  if (operationsIn(document).length > limits.operations)
    return `The document has more than ${limits.operations} operations. Send them in parts.`;
  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const size = measure(one.selectionSet);
    const problem = over(size, limits);
    if (problem) return problem;
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    if (size.fields > limits.rootFields)
      return `The operation has more than ${limits.rootFields} root fields. Ask in parts.`;
    if (one.operation === 'mutation' && size.fields > 1)
      return 'One root mutation an operation. Send them one by one.';
  }
  return undefined;
}

export function operationsIn({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}

function over({ depth, aliases, selections }: Size, limits: DocumentLimits): string | undefined {
  if (depth > limits.depth) return `The document is deeper than ${limits.depth} levels. Ask in parts.`;
  if (aliases > limits.aliases) return `The document has more than ${limits.aliases} aliases. Ask in parts.`;
  if (selections > limits.selections)
    return `The document selects more than ${limits.selections} fields. Ask in parts.`;
  return undefined;
}
