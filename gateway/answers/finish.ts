import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { errors } from '../../schema/errors.js';
import type { GraphAnswer } from '../graph.js';
import { isObject } from './read-answer.js';

/**
 * The last form of an answer: a subgraph's REFUSED is the whole answer, its UNAUTHENTICATED is the fixed 401, and
 * values of a wrong type (which the engine drops) are told as unavailable, not by the engine's own extension.
 */
export function finish(status: number, result: FormattedExecutionResult): GraphAnswer {
  const found = result.errors ?? wrongValues(result.extensions?.valueCompletion);
  const refusal = found.find(({ extensions }) => extensions?.code === 'REFUSED');
  const ended = found.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  if (ended) return { status: 401, body: unauthenticated };
  if (refusal) return { status: 200, body: answer(null, [refusal]) };
  return { status, body: answer(result.data, found) };
}

/** The fixed answer to a caller who is not signed in. */
export const unauthenticated: GraphAnswer['body'] = { errors: [errors.unauthenticated().toJSON() as never] };

function answer(data: unknown, found: readonly GraphQLFormattedError[]): GraphAnswer['body'] {
  return {
    ...(data === undefined ? {} : { data: data as never }),
    ...(found.length > 0 ? { errors: found as never } : {}),
  };
}

function wrongValues(completion: unknown): GraphQLFormattedError[] {
  if (!Array.isArray(completion)) return [];
  const { message, extensions } = errors.unavailable();
  return completion
    .filter(isObject)
    .map(({ path }) => ({ message, ...(Array.isArray(path) ? { path } : {}), extensions }));
}
