import type { Db } from 'mongodb';
import { connect } from '../../database/connect.js';
import { blankHeader } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { inTwoParts } from '../../subgraphs/records/model/two-parts.js';
import { sixty } from '../data/databases.js';
import { plantedEvent } from './planted.js';

/** What is asked for: nothing, or documents that nobody may see. */
export const groups = ['absent', 'small', 'long', 'planted'] as const;
export type Group = (typeof groups)[number];

const ofEach = 20;
const megabyte = 'x'.repeat(1_000_000);

/** The id of one of a group; all are of one length. */
export function idOf(group: Group, number: number): string {
  return `${sixty.id}.hidden${group.padEnd(8, 'x')}${String(number % ofEach).padStart(4, '0')}`;
}

/** Stores the hidden documents: of few bytes, of a megabyte, and of few bytes whose decision takes longer. */
export async function storeHidden(url: string, database: string): Promise<void> {
  const { db, close } = await connect(url, database);
  for (let number = 0; number < ofEach; number += 1) {
    await store(db, idOf('small', number), 'visit', 'short');
    await store(db, idOf('long', number), 'visit', megabyte);
    await store(db, idOf('planted', number), plantedEvent, 'short');
  }
  await close();
}

async function store(db: Db, id: string, event: string, text: string): Promise<void> {
  const { head, contents } = inTwoParts(hiddenEntry(id, `${sixty.id}.${event}`, text));
  await db.collection<{ _id: string }>('documentContents').insertOne({ ...contents });
  await db.collection<{ _id: string }>('documents').insertOne({ ...head });
}

function hiddenEntry(_id: string, serviceEventId: string, text: string): StoredDocument<'CARE_ENTRY'> {
  const at = '2026-11-20T09:00:00.000Z';
  const place = 'rantala';
  return {
    ...blankHeader,
    _id,
    personId: sixty.id,
    kind: 'CARE_ENTRY',
    sortKey: `${at}~${_id}`,
    oid: `2.999.9.${_id}`,
    version: 1,
    serviceEventId,
    registerId: 'rantala-health',
    registerType: 'HEALTHCARE',
    controllerId: place,
    organiserId: place,
    producerId: place,
    unitId: 'rantala-clinic',
    state: 'NULLIFIED',
    occurredAt: at,
    recordedAt: at,
    language: 'fi',
    author: { professionalId: null, name: null, profession: null },
    codes: [],
    content: {
      view: null,
      stage: null,
      title: null,
      sections: [{ heading: null, text }],
      diagnoses: [],
      procedures: [],
      measurements: [],
    },
    earlier: [],
    source: null,
  };
}
