import {
  type AuditCode,
  type Caller,
  type Decision,
  isDocumentKind,
  isRegisterKind,
  type Kind,
} from '../policy/index.js';
import { accessKindOf } from './access-kind.js';
import type { Told } from './entry.js';

/** What a call asks of one person before it looks for anything. */
export interface Telling {
  /** Kinds that were decided on as such, and what permitted it. */
  readonly asked: Set<Kind>;
  readonly grounds: Set<AuditCode>;
  /** Kinds of the unit's lists that she stands on, which reach no other register. */
  readonly listed: Set<Kind>;
}

export interface TellingOptions {
  readonly subgraph: string;
  readonly caller: Caller;
  /** Kinds that the call asks of what it may find, whether it finds it or not. */
  readonly kindsBelow: readonly Kind[];
  /** The grounds on which the caller could reach something of the kind, in whatever register. */
  readonly groundsOf: (personId: string, kind: Kind) => readonly AuditCode[];
}

export function newTelling(): Telling {
  return { asked: new Set(), grounds: new Set(), listed: new Set() };
}

export function tellAsked({ asked, grounds }: Telling, kind: Kind, decision: Decision): void {
  asked.add(kind);
  if (decision.effect === 'permit') grounds.add(decision.audit);
}

/** The one line of a call that a person is shown: how her data was used follows from what the caller could reach. */
export function toldOf(
  { asked, grounds, listed }: Telling,
  personId: string,
  { subgraph, caller, kindsBelow, groundsOf }: TellingOptions,
): Told {
  const reached = new Set([...asked, ...kindsBelow]);
  const inRegisters = caller.kind === 'PROFESSIONAL' ? [...reached].filter(isRegisterKind) : [];
  const all = [...grounds, ...inRegisters.flatMap((kind) => groundsOf(personId, kind))];
  const kinds = [...new Set([...reached, ...listed])].sort();
  const isPermitted = grounds.size > 0 || listed.size > 0;
  const isOfDocuments = isPermitted && kinds.some(isDocumentKind);
  const isHersAlone = subgraph === 'wellbeing' || (caller.kind === 'APPLICATION' && !isOfDocuments);
  return {
    kinds,
    accessKind: accessKindOf(caller, personId, all),
    decision: isPermitted ? 'permit' : 'deny',
    to: isHersAlone ? 'PERSON' : 'REPRESENTATIVES',
  };
}
