import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { MongoError } from 'mongodb';
import { isDeadlineOver } from '../database/deadline.js';
import { TooManyLists, TooMuchRead } from '../database/too-much-read.js';
import { byPath } from '../schema/by-path.js';
import { errorCodes, errors } from '../schema/errors.js';
import type { Answer, AnswerError } from './claims.js';

const known = new Set<unknown>(errorCodes);

/**
 * Makes the answer of what was executed: silent denials taken out, everything unknown told to the operator only. Errors
 * stand by path, not in the order in which reads ended: that of a hidden thing and of an absent one may differ.
 */
export function masked(result: ExecutionResult, fault: (what: string, reason: unknown) => void): Answer {
  const told = (result.errors ?? []).flatMap((error) => maskedError(error, fault)).sort(byPath);
  const data = (result.data ?? null) as Answer['data'];
  return told.length === 0 ? { data } : { data, errors: told };
}

function maskedError(error: GraphQLError, fault: (what: string, reason: unknown) => void): AnswerError[] {
  const { code, reason, documentId, roles } = error.extensions as Record<string, unknown>;
  if (code === 'SILENT') return [];
  if (known.has(code)) {
    return [
      {
        message: error.message,
        ...pathOf(error),
        extensions: {
          code: code as string,
          ...(typeof reason === 'string' ? { reason } : {}),
          ...(typeof documentId === 'string' ? { documentId } : {}),
          ...(Array.isArray(roles) ? { roles } : {}),
        },
      },
    ];
  }
  if (!error.path) return [{ message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
  if (isDeadlineOver(error.originalError)) return [told(error, errors.unavailable())];
  if (error.originalError instanceof TooMuchRead) return [told(error, errors.tooMany())];
  if (error.originalError instanceof TooManyLists)
    return [told(error, errors.tooManyLists(error.originalError.most))];
  fault('a resolver failed', error.originalError ?? error);
  return [told(error, error.originalError instanceof MongoError ? errors.unavailable() : errors.internal())];
}

function told(error: GraphQLError, { message, extensions }: GraphQLError): AnswerError {
  return { message, ...pathOf(error), extensions: extensions as AnswerError['extensions'] };
}

function pathOf(error: GraphQLFormattedError): Pick<AnswerError, 'path'> {
  return error.path ? { path: error.path } : {};
}
