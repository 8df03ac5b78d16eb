import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { byPath } from '../../schema/by-path.js';
import { errors } from '../../schema/errors.js';
import { onlySentWords } from './only-sent-words.js';
import { isObject } from './read-answer.js';

/** What the graph says to a question: an answer of the protocol, or that the token is worth nothing any more. */
export type GraphAnswer =
  | { readonly is: 'ANSWER'; readonly status: number; readonly body: FormattedExecutionResult }
  | { readonly is: 'UNAUTHENTICATED' };

/**
 * The last form of an answer: a subgraph's REFUSED is the whole answer, its UNAUTHENTICATED is the fixed 401, and
 * an answer that is too large is none; of errors about the document itself one is told, in words that the client sent
 * where those of the schema are not for all (`sent`; null where introspection is on), and values of a wrong type (which the
 * engine drops) are told as unavailable, not by the engine's own extension.
 */
export function finish(
  status: number,
  { data, errors: told, extensions }: FormattedExecutionResult,
  sent: (() => ReadonlySet<string>) | null,
): GraphAnswer {
  if (data === undefined && told && told.length > 1)
    return finish(status, { errors: told.slice(0, 1) }, sent);
  const found = [...(told ?? wrongValues(extensions?.valueCompletion))]
    .map((error) => (sent === null ? error : withSentWords(error, sent)))
    .sort(byPath);
  if (found.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) return { is: 'UNAUTHENTICATED' };
  const refusal = found.find((error) => error.extensions?.code === 'REFUSED');
  if (refusal) return { is: 'ANSWER', status: 200, body: { data: null, errors: [refusal] } };
  const tooLarge = found.find(({ path, extensions }) => extensions?.code === 'LIMIT_EXCEEDED' && !path);
  if (tooLarge && data) return { is: 'ANSWER', status: 400, body: { errors: [tooLarge] } };
  const body = { ...(data === undefined ? {} : { data }), ...(found.length > 0 ? { errors: found } : {}) };
  const isTooMuch = found.some((error) => error.extensions?.code === 'LIMIT_EXCEEDED');
  return { is: 'ANSWER', status: isTooMuch ? 400 : status, body };
}

/** Messages of graphql's own name types, fields and values of the schema; where introspection is off they may not. */
function withSentWords(error: GraphQLFormattedError, sent: () => ReadonlySet<string>): GraphQLFormattedError {
  const code = error.extensions?.code;
  const isOurs =
    code !== 'GRAPHQL_VALIDATION_FAILED' &&
    !(code === 'BAD_USER_INPUT' && /^(Variable|Argument) "/.test(error.message));
  return isOurs ? error : { ...error, message: onlySentWords(error.message, sent()) };
}

function wrongValues(completion: unknown): GraphQLFormattedError[] {
  if (!Array.isArray(completion)) return [];
  const { message, extensions } = errors.unavailable();
  return completion
    .filter(isObject)
    .map(({ path }) => ({ message, ...(Array.isArray(path) ? { path } : {}), extensions }));
}
