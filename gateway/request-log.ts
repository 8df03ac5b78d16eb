import type { Logger } from 'pino';
import type { Caller } from '../policy/caller.js';
import type { AccessToken } from './tokens.js';

/** What the server log holds of one request: ids and codes, never documents, variables, names or values. */
export interface RequestLine {
  readonly caller?: Caller | AccessToken;
  readonly operationName?: string | undefined;
  readonly status: number;
  readonly ms: number;
  readonly codes: readonly string[];
  /** Why a token was refused; the client is not told. */
  readonly why?: string;
}

export function logRequest(log: Logger, pseudonym: (id: string) => string, line: RequestLine): void {
  const { caller, operationName, status, ms, codes, why } = line;
  log.info(
    {
      ...(caller ? callerOf(caller, pseudonym) : {}),
      ...(operationName && name.test(operationName) ? { operation: operationName } : {}),
      status,
      ms: Math.round(ms),
      ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
      ...(why ? { why } : {}),
    },
    'request',
  );
}

/** A client chooses the name: one with digits may be an id. */
const name = /^[A-Za-z_]{1,60}$/;

function callerOf(caller: Caller | AccessToken, pseudonym: (id: string) => string) {
  if (caller.kind === 'VISITOR') return { kind: caller.kind };
  const id = 'sub' in caller ? caller.sub : caller.id;
  const client = 'sub' in caller ? caller.client_id : caller.client.id;
  return { kind: caller.kind, caller: pseudonym(id), client };
}
