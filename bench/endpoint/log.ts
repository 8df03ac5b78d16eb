import type { Db } from 'mongodb';
import type { AccessLogFields, Given, Told } from '../../access-log/entry.js';
import { type FieldClass, type Kind, policyVersion } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { now } from '../data/moment.js';
import { token, visitOf } from '../data/physician.js';
import { own } from '../data/places.js';
import { groupCommit } from './group-commit.js';

/** What differs between the entries of one request. */
export type Part = Pick<AccessLogFields, 'serviceEventId' | 'accessKind' | 'given' | 'withheld'>;

/** The endpoint's own log: the same entries in the same stored form, each said of one request. */
export function endpointLog(db: Db) {
  const commit = groupCommit(db);
  return (subgraph: string, personId: string, requestId: string, parts: readonly Part[]): Promise<void> =>
    commit(
      parts.map((part) => ({
        ...common(subgraph, personId, requestId),
        ...part,
        decision: part.withheld.length === 0 ? 'permit' : 'partial',
        told: part.serviceEventId === null ? toldOf(subgraph, part) : null,
      })),
    );
}

function toldOf(subgraph: string, { accessKind, given, withheld }: Part): Told {
  const kinds = [...given, ...withheld].map(({ kind }) => kind);
  return {
    kinds: [...new Set(kinds)].sort(),
    accessKind,
    decision: 'permit',
    to: subgraph === 'wellbeing' ? 'PERSON' : 'REPRESENTATIVES',
  };
}

function common(subgraph: string, personId: string, requestId: string) {
  return {
    at: now,
    requestId,
    subgraph,
    personId,
    callerKind: token.kind,
    callerId: token.sub,
    clientId: token.client_id,
    providerId: own[0].providerId,
    unitId: own[0].unitId,
    onBehalfOf: null,
    careContext: {
      serviceEventId: visitOf(personId),
      appointmentId: null,
      connectionId: null,
      roleId: null,
      purpose: 'TREAT',
      openings: [],
    },
    purpose: 'TREAT',
    flagged: false,
    notify: false,
    policyVersion,
    factsVersion: 7,
    callerVersion: 1,
  } as const;
}

/** What was given of one kind. */
export function given(
  kind: Kind,
  audit: Given['audit'],
  classes: readonly FieldClass[],
  ids: readonly string[],
): Given {
  return { kind, audit, classes, ids };
}

/** One entry for each service event of the documents. */
export function partsOf(documents: readonly StoredDocument[]): Part[] {
  const byEvent = new Map<string, StoredDocument[]>();
  for (const document of documents) {
    const known = byEvent.get(document.serviceEventId);
    if (known) known.push(document);
    else byEvent.set(document.serviceEventId, [document]);
  }
  return [...byEvent].map(([serviceEventId, of]) => {
    const isOwn = of[0]?.registerId === own[0].registerId;
    const audit = isOwn ? 'OWN_REGISTER' : 'CONSENT';
    return {
      serviceEventId,
      accessKind: isOwn ? 'USAGE' : 'DISCLOSURE',
      given: [
        ...of.map(({ kind, _id }) => given(kind, audit, ['HEADER', 'CONTENT'], [_id])),
        given('SERVICE_EVENT', audit, ['HEADER'], [serviceEventId]),
      ],
      withheld: [],
    };
  });
}
