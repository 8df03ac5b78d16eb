import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import { errors } from '../../schema/errors.js';
import type { DocumentLimits } from './limits.js';
import { measureOf, type Size } from './measure.js';
import { isNestedBeyond } from './nesting.js';

export type ReadDocument =
  | { readonly is: 'DOCUMENT'; readonly document: DocumentNode }
  | { readonly is: 'REFUSED'; readonly error: GraphQLError };

/** Parses a document and refuses what is too large, before anything of a cost that depends on its content runs. */
export function readDocument(source: string, limits: DocumentLimits): ReadDocument {
  try {
    if (isNestedBeyond(limits.nesting, source, limits.tokens))
      return refused(`The document nests brackets over ${limits.nesting} levels deep. Ask in parts.`);
    const document = parse(source, { maxTokens: limits.tokens });
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

function tooLarge(document: DocumentNode, limits: DocumentLimits): string | undefined {
  const measure = measureOf(document);
  if (operationsOf(document) > limits.operations)
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
    if (one.operation === 'subscription') return 'There are no subscriptions. Ask again when you need news.';
  }
  return undefined;
}

/** How many operations a document has. */
export function operationsOf({ definitions }: DocumentNode): number {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
}

function over({ depth, aliases, selections }: Size, limits: DocumentLimits): string | undefined {
  if (depth > limits.depth) return `The document is deeper than ${limits.depth} levels. Ask in parts.`;
  if (aliases > limits.aliases) return `The document has more than ${limits.aliases} aliases. Ask in parts.`;
  if (selections > limits.selections)
    return `The document selects more than ${limits.selections} fields. Ask in parts.`;
  return undefined;
}
