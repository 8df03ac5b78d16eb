import type {
  ConnectionFact,
  DenialFact,
  Header,
  Instant,
  Kind,
  RelationshipFact,
} from '../../../policy/index.js';
import { blankHeader, isInForce } from '../../../policy/index.js';
import type { Thing } from '../../../rules/thing.js';
import type { EventHeaderView } from './event-header-view.js';

/** A fact of a person as something to decide on. The view's `id` is the fact's own. */
export type FactView<T> = Thing & { readonly header: Header; readonly sortKey: string; readonly fact: T };

interface Fact {
  readonly id: string;
}

export function factView<T extends Fact>(
  personId: string,
  kind: Kind,
  fact: T,
  at: Instant,
  header: Partial<Header> = {},
): FactView<T> {
  return {
    id: fact.id,
    personId,
    sortKey: `${at}~${fact.id}`,
    fact,
    header: { ...blankHeader, ...header, kind },
  };
}

/** With the event that it belongs to, it has the event's guardian code and day. */
export const relationshipView = (personId: string, fact: RelationshipFact, event?: EventHeaderView) =>
  factView(personId, 'RELATIONSHIP', fact, fact.from, {
    registerId: fact.registerId,
    registerType: fact.registerType,
    serviceEventId: fact.serviceEventId,
    unitId: fact.unitId,
    recordedAt: event?.header.recordedAt ?? fact.from,
    guardianCode: event?.header.guardianCode ?? null,
  });

export const connectionView = (personId: string, fact: ConnectionFact) =>
  factView(personId, 'CONNECTION', fact, fact.from, { unitId: fact.unitId, recordedAt: fact.from });

export const denialView = (personId: string, fact: DenialFact) =>
  factView(personId, 'DENIAL', fact, fact.setAt, { recordedBy: fact.recordedBy });

/** In force from when it was given until it ends or is withdrawn. */
export function isActive(from: Instant, ends: readonly (Instant | null)[], now: Instant): boolean {
  const to = ends.reduce(
    (least, end) => (end !== null && (least === null || end < least) ? end : least),
    null,
  );
  return isInForce({ from, to }, now);
}
