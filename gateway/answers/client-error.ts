import type { GraphQLFormattedError } from 'graphql';
import type { PublicCode } from '../../policy/decision.js';
import { errors, publicMessages } from '../../schema/errors.js';
import { maskIdentityCodes } from '../../schema/identity-code.js';
import { isId } from '../caller/care-context.js';
import { withoutValues } from './without-values.js';

/** The form in which an error leaves: an allow-list of codes, messages and extensions. All else is INTERNAL. */
export function clientError({
  message,
  path,
  locations,
  extensions = {},
}: GraphQLFormattedError): GraphQLFormattedError {
  const known = knownError(message, extensions.code, extensions.reason, extensions.roles);
  const { documentId } = extensions;
  const document = typeof documentId === 'string' && isId(documentId) ? { documentId } : {};
  return {
    message: known.message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...known.extensions, ...document },
  };
}

/** Is this a fault, which the client does not see and the log must hold? */
export function isFault(error: GraphQLFormattedError): boolean {
  return clientError(error).extensions?.code === 'INTERNAL';
}

function knownError(message: string, code: unknown, reason: unknown, roles: unknown): GraphQLFormattedError {
  switch (code) {
    case 'FORBIDDEN':
      return isPublicCode(reason) ? errors.forbidden(reason) : errors.internal();
    case 'REFUSED':
      return isPublicCode(reason) ? errors.refused(reason, rolesIn(roles)) : errors.internal();
    case 'NOT_FOUND':
      return errors.notFound();
    case 'UNAUTHENTICATED':
      return errors.unauthenticated();
    case 'UNAVAILABLE':
      return errors.unavailable();
    case 'TOO_MANY_REQUESTS':
      return errors.tooManyRequests();
    case 'TOO_MANY':
      return errors.tooMany();
    case 'LIMIT_EXCEEDED':
      return { message: maskIdentityCodes(message), extensions: { code } };
    case 'BAD_USER_INPUT':
    case 'GRAPHQL_PARSE_FAILED':
    case 'GRAPHQL_VALIDATION_FAILED':
      return { message: withoutValues(message), extensions: { code } };
    default:
      return errors.internal();
  }
}

/** The caller's own roles, as ids. */
function rolesIn(roles: unknown): readonly string[] | undefined {
  return Array.isArray(roles) ? roles.filter((one) => typeof one === 'string' && isId(one)) : undefined;
}

function isPublicCode(reason: unknown): reason is PublicCode {
  return typeof reason === 'string' && Object.hasOwn(publicMessages, reason);
}
