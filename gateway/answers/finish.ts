import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { errors } from '../../schema/errors.js';
import type { GraphAnswer } from '../graph.js';
import { isObject } from './read-answer.js';

/**
 * The last form of an answer: a subgraph's REFUSED is the whole answer, its UNAUTHENTICATED is the fixed 401, and
 * values of a wrong type (which the engine drops) are told as unavailable, not by the engine's own extension.
 */
export function finish(
  status: number,
  { data, errors: told, extensions }: FormattedExecutionResult,
): GraphAnswer {
  const found = told ?? wrongValues(extensions?.valueCompletion);
  if (found.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) return { is: 'UNAUTHENTICATED' };
  const refusal = found.find((error) => error.extensions?.code === 'REFUSED');
  if (refusal) return { is: 'ANSWER', status: 200, body: { data: null, errors: [refusal] } };
  const body = { ...(data === undefined ? {} : { data }), ...(found.length > 0 ? { errors: found } : {}) };
  return { is: 'ANSWER', status, body };
}

function wrongValues(completion: unknown): GraphQLFormattedError[] {
  if (!Array.isArray(completion)) return [];
  const { message, extensions } = errors.unavailable();
  return completion
    .filter(isObject)
    .map(({ path }) => ({ message, ...(Array.isArray(path) ? { path } : {}), extensions }));
}
