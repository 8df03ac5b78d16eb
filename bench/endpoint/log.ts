import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Db, Document } from 'mongodb';
import { type Kind, policyVersion } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { now } from '../data/moment.js';
import { token, visitOf } from '../data/physician.js';
import { own } from '../data/places.js';

interface Entry extends Document {
  readonly _id: string;
}

/** One entry of the log, of the same fields as Caregraph's. */
export type Part = Pick<Document, 'serviceEventId' | 'accessKind' | 'given' | 'withheld'>;

export interface EndpointLog {
  /** Written by a majority, together with what others write at the moment. */
  write(subgraph: string, personId: string, requestId: string, parts: readonly Part[]): Promise<void>;
}

/** Group commit, as Caregraph's: one command under way, what comes meanwhile goes in the next. One plain hash an entry. */
export function endpointLog(db: Db): EndpointLog {
  const log = db.collection<Entry>('accessLog');
  const stream = randomUUID();
  let sequence = 0;
  let waiting: { readonly entries: readonly Entry[]; readonly done: () => void; readonly failed: (reason: unknown) => void }[] = [];
  let underWay = false;

  async function commit(): Promise<void> {
    const carried = waiting;
    waiting = [];
    underWay = true;
    try {
      await log.insertMany(carried.flatMap(({ entries }) => entries), { ordered: false, writeConcern: { w: 'majority', journal: true } });
      for (const { done } of carried) done();
    } catch (reason) {
      for (const { failed } of carried) failed(reason);
    }
    underWay = false;
    if (waiting.length > 0) void commit();
  }

  function entryOf(subgraph: string, personId: string, requestId: string, part: Part): Entry {
    sequence += 1;
    const _id = `${personId}.${stream}.${sequence}`;
    const fields = {
      _id,
      sortKey: `${now}~${_id}`,
      at: now,
      requestId,
      subgraph,
      personId,
      callerKind: token.kind,
      callerId: token.sub,
      clientId: 'client_id' in token ? token.client_id : '',
      providerId: own[0].providerId,
      unitId: own[0].unitId,
      onBehalfOf: null,
      careContext: { serviceEventId: visitOf(personId), connectionId: null, purpose: 'TREAT', openings: [] },
      purpose: 'TREAT',
      decision: part.withheld.length === 0 ? 'permit' : 'partial',
      ...part,
      flagged: false,
      notify: false,
      policyVersion,
      factsVersion: 7,
      callerVersion: 1,
      stream,
      sequence,
      salt: randomBytes(16).toString('base64url'),
    };
    return { ...fields, hash: createHash('sha256').update(JSON.stringify(fields)).digest('base64url') };
  }

  return {
    write(subgraph, personId, requestId, parts) {
      const entries = parts.map((part) => entryOf(subgraph, personId, requestId, part));
      return new Promise((done, failed) => {
        waiting.push({ entries, done, failed });
        if (waiting.length === 1 && !underWay) setImmediate(() => waiting.length > 0 && void commit());
      });
    },
  };
}

/** What was given of one kind. */
export function given(kind: Kind, audit: string, classes: readonly string[], ids: readonly string[]) {
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
