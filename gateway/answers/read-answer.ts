import type { Answer, AnswerError } from '../../door/claims.js';
import { errorCodes } from '../../schema/errors.js';

/** The answer of a subgraph, when it is one: the right shape, and only errors of codes that are known. Else null. */
export function readAnswer(value: unknown): Answer | null {
  if (!isObject(value)) return null;
  const { data, errors } = value;
  if (data !== null && !isObject(data)) return null;
  if (errors === undefined) return { data };
  return Array.isArray(errors) && errors.length > 0 && errors.every(isAnswerError) ? { data, errors } : null;
}

function isAnswerError(value: unknown): value is AnswerError {
  if (!isObject(value) || typeof value.message !== 'string' || !isObject(value.extensions)) return false;
  const { path, extensions } = value;
  const { code, reason, documentId } = extensions as Record<string, unknown>;
  const known = errorCodes.some((one) => one === code) && isText(reason) && isText(documentId);
  return known && (path === undefined || (Array.isArray(path) && path.every(isStep)));
}

function isStep(step: unknown): boolean {
  return typeof step === 'string' || typeof step === 'number';
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
