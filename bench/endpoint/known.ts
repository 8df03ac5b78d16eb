import type { Document, Filter } from 'mongodb';
import { toFilter } from '../../database/to-filter.js';
import {
  accessSummary,
  type Kind,
  type LeftOut,
  type PersonFacts,
  type Professional,
  scope,
  timelineKinds,
} from '../../policy/index.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import { entryColumns } from '../../subgraphs/wellbeing/views/entry-view.js';
import { now } from '../data/moment.js';
import { token, visitOf } from '../data/physician.js';

/** What the writer of the endpoint would have put down as constants for this person: no decision is made per request. */
export interface Known {
  readonly documents: readonly Filter<Document>[];
  readonly entries: Filter<Document>;
  readonly summary: ReturnType<typeof accessSummary>;
  readonly withheld: Readonly<
    Record<'consents' | 'records' | 'wellbeing', readonly (LeftOut & { readonly kind: Kind })[]>
  >;
}

/** What the question reads of the subgraph records. */
export const recordKinds = [...timelineKinds, 'SERVICE_EVENT'] as const;

/** Works them out, once for a person, from the policy, so that the commands are the same as Caregraph's. */
export function knownOf(facts: PersonFacts, professional: StoredProfessional): Known {
  const caller = callerOf(facts.personId, professional);
  const scopeOf = (kind: Kind) => scope(caller, 'READ', kind, facts, now);
  const leftOut = (kinds: readonly Kind[]) =>
    kinds.flatMap((kind) => scopeOf(kind).leftOut.map((part) => ({ kind, ...part })));
  const below = { personId: facts.personId, sortKey: { $lt: '\uffff' } };
  return {
    documents: timelineKinds.map((kind) => ({
      ...below,
      $and: [{ kind }, toFilter(scopeOf(kind).predicate)],
    })),
    entries: {
      ...below,
      erasedAt: null,
      $and: [toFilter(scopeOf('WELLBEING_ENTRY').predicate, entryColumns)],
    },
    summary: accessSummary(caller, facts, now),
    withheld: {
      consents: leftOut(['RELATIONSHIP']),
      records: leftOut(recordKinds),
      wellbeing: leftOut(['WELLBEING_ENTRY']),
    },
  };
}

/** The physician as Caregraph makes her a caller, on her visit with this person. */
export function callerOf(personId: string, { _id, licence, roles }: StoredProfessional): Professional {
  return {
    kind: 'PROFESSIONAL',
    id: _id,
    client: { id: token.client_id, approval: 'APPROVED' },
    assurance: 'STRONG',
    licence,
    roles: roles.map(({ supervisorId: _, service: _none, ...role }) => ({ ...role, supervisor: null })),
    care: {
      serviceEventId: visitOf(personId),
      appointmentId: null,
      connectionId: null,
      roleId: null,
      purpose: 'TREAT',
      openings: [],
    },
  };
}
