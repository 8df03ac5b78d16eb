import type { Db, Document, Filter } from 'mongodb';
import { deadlineIn } from '../../database/deadline.js';
import { requestReads } from '../../database/request-reads.js';
import type { AccessState } from '../../facts/access-state.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { type HeadWithContents, whole } from '../../subgraphs/records/model/two-parts.js';
import { careStore } from '../../subgraphs/records/store/care.js';
import type { StoredApplication, StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';

type Listed<T> = T & { readonly list: number };

/** The reads of the canonical question, by hand: the same commands as Caregraph's, in the driver's plain words. */
export function reads(db: Db) {
  const states = db.collection<AccessState>('accessStates');
  const persons = db.collection<StoredPerson>('persons');
  const documents = db.collection('documents');
  const units = db.collection<ServiceUnit>('units');
  const entries = db.collection<StoredEntry>('wellbeingEntries');
  const professionals = db.collection<StoredProfessional>('professionals');
  const applications = db.collection<StoredApplication>('applications');
  return {
    program: (id: string) =>
      applications.findOne(
        { _id: id },
        { projection: { _id: 0, approval: 1, audience: 1 }, maxTimeMS: 1_500 },
      ),
    professional: (id: string) => professionals.findOne({ _id: id }, { maxTimeMS: 1_500 }),
    async facts(id: string) {
      const [state] = await states.find({ _id: { $in: [id] } }, { projection: { pending: 0 } }).toArray();
      return state;
    },
    async person(id: string) {
      const [person] = await persons.find({ _id: { $in: [id] } }).toArray();
      return person;
    },
    async documents(filters: readonly Filter<Document>[], limit: number): Promise<StoredDocument[][]> {
      const [first = [], ...rest] = filters.map((filter, list) => [
        ...newest(filter, limit, list),
        {
          $lookup: {
            from: 'documentContents',
            localField: 'contentsId',
            foreignField: '_id',
            as: 'contents',
          },
        },
      ]);
      const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'documents', pipeline } }));
      const found = await documents.aggregate<Listed<HeadWithContents>>([...first, ...unions]).toArray();
      return filters.map((_, index) => found.filter(({ list }) => list === index).map((one) => whole(one)));
    },
    entries: (filter: Filter<Document>, limit: number) =>
      entries.aggregate<StoredEntry>(newest(filter, limit, 0)).toArray(),
    events: async (ids: readonly string[]) =>
      byId(
        (await careStore(requestReads(db).within(deadlineIn(60_000))).eventsByIds(ids)).flatMap(
          (found) => found ?? [],
        ),
      ),
    units: async (ids: readonly string[]) => byId(await units.find({ _id: { $in: [...ids] } }).toArray()),
  };
}

function newest(filter: Filter<Document>, limit: number, list: number): Document[] {
  return [
    { $match: filter },
    { $sort: { sortKey: -1 } },
    { $limit: limit },
    { $set: { list: { $literal: list } } },
  ];
}

function byId<T extends { readonly _id: string }>(found: readonly T[]): ReadonlyMap<string, T> {
  return new Map(found.map((one) => [one._id, one]));
}
