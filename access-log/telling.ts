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
  /** Whether she was come to from a thing of hers: the call that found it tells her that somebody looked who she is. */
  isOfThing: boolean;
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
  return { asked: new Set(), grounds: new Set(), listed: new Set(), isOfThing: false };
}

export function tellAsked({ asked, grounds }: Telling, kind: Kind, decision: Decision): void {
  asked.add(kind);
  if (decision.effect === 'permit') grounds.add(decision.audit);
}

/**
 * The one line of a call that a person is shown: how her data was used follows from what the caller could reach. Null where
 * nothing was asked of her, or no more than the call tells that found a thing of hers.
 */
export function toldOf(
  { asked, grounds, listed, isOfThing }: Telling,
  personId: string,
  { subgraph, caller, kindsBelow, groundsOf }: TellingOptions,
): Told | null {
  if (asked.size === 0 && listed.size === 0) return null;
  const reached = new Set([...asked, ...kindsBelow]);
  const inRegisters = caller.kind === 'PROFESSIONAL' ? [...reached].filter(isRegisterKind) : [];
  const all = [...grounds, ...inRegisters.flatMap((kind) => groundsOf(personId, kind))];
  const kinds = [...new Set([...reached, ...listed])].sort();
  if (isOfThing && kinds.every((kind) => kind === 'DEMOGRAPHICS')) return null;
  const isPermitted = grounds.size > 0 || listed.size > 0;
  const isOfDocuments = isPermitted && kinds.some(isDocumentKind);
  const isHersAlone =
    subgraph === 'wellbeing' || actsOnConnection(caller) || (caller.kind === 'APPLICATION' && !isOfDocuments);
  return {
    kinds,
    accessKind: accessKindOf(caller, personId, all),
    decision: isPermitted ? 'permit' : 'deny',
    to: isHersAlone ? 'PERSON' : 'REPRESENTATIVES',
  };
}

/** A connection opens wellbeing data, and that it stands is the person's own to know. */
function actsOnConnection(caller: Caller): boolean {
  return caller.kind === 'PROFESSIONAL' && caller.care?.connectionId != null && !caller.care.serviceEventId;
}
