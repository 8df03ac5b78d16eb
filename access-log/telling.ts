import { type AuditCode, type Caller, isDocumentKind, type Kind } from '../policy/index.js';
import { accessKindOf } from './access-kind.js';
import type { Told } from './entry.js';

/** What a call asks of one person before it looks for anything. */
export interface Telling {
  /** Kinds that were decided on as such. */
  readonly asked: Set<Kind>;
  /** Kinds of the unit's lists that she stands on, which reach no other register. */
  readonly listed: Set<Kind>;
  permitted: boolean;
}

export interface TellingOptions {
  readonly subgraph: string;
  readonly caller: Caller;
  /** Kinds that the call asks of what it may find, whether it finds it or not. */
  readonly kindsBelow: readonly Kind[];
  /** The grounds on which the caller could reach something of the kind. */
  readonly groundsOf: (personId: string, kind: Kind) => readonly AuditCode[];
}

/** The one line of a call that a person is shown: how her data was used follows from what the caller could reach. */
export function toldOf(
  { asked, listed, permitted }: Telling,
  personId: string,
  options: TellingOptions,
): Told {
  const { subgraph, caller, kindsBelow, groundsOf } = options;
  const reached = new Set([...asked, ...kindsBelow]);
  const grounds =
    caller.kind === 'PROFESSIONAL' ? [...reached].flatMap((kind) => groundsOf(personId, kind)) : [];
  const kinds = [...new Set([...reached, ...listed])].sort();
  const isOfDocuments = permitted && kinds.some(isDocumentKind);
  const isHersAlone = subgraph === 'wellbeing' || (caller.kind === 'APPLICATION' && !isOfDocuments);
  return {
    kinds,
    accessKind: accessKindOf(caller, personId, grounds),
    decision: permitted ? 'permit' : 'deny',
    to: isHersAlone ? 'PERSON' : 'REPRESENTATIVES',
  };
}
