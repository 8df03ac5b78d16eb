import { expect, test } from '@jest/globals';
import { readPlan } from './read-plan.js';

const mongodb = (winningPlan: object, rejectedPlans: object[] = []) => ({
  queryPlanner: { winningPlan, rejectedPlans },
  ok: 1,
});
const documentdb = (plan: object) => ({ queryPlanner: { Plan: plan }, ok: 1 });
const ixscan = { stage: 'FETCH', inputStage: { stage: 'IXSCAN', indexName: 'personId_1_sortKey_-1' } };
const onPerson = "(document @= 'BSONHEX00'::bson)";
const indexScan = {
  'Node Type': 'Index Scan',
  'Index Name': 'personId_1_sortKey_-1',
  'Index Cond': onPerson,
};

const cases: [title: string, explained: object, read: object][] = [
  ['an index of MongoDB', mongodb(ixscan), { indexes: ['personId_1_sortKey_-1'], scans: 0, sorts: 0 }],
  [
    'an index of MongoDB, in its newer form',
    mongodb({ queryPlan: ixscan, slotBasedPlan: { stages: '…' } }),
    { indexes: ['personId_1_sortKey_-1'], scans: 0, sorts: 0 },
  ],
  ['a read by id of MongoDB', mongodb({ stage: 'IDHACK' }), { indexes: ['_id_'], scans: 0, sorts: 0 }],
  [
    'a collection scan and a sort of MongoDB',
    mongodb({ stage: 'SORT', inputStage: { stage: 'COLLSCAN' } }),
    { indexes: [], scans: 1, sorts: 1 },
  ],
  [
    'a rejected scan of MongoDB, which does not count',
    mongodb(ixscan, [{ stage: 'COLLSCAN' }]),
    { indexes: ['personId_1_sortKey_-1'], scans: 0, sorts: 0 },
  ],
  [
    'the stages of an aggregation of MongoDB',
    { stages: [{ $cursor: mongodb(ixscan) }, { $group: {} }, { $sort: { sortKey: { at: 1 } } }], ok: 1 },
    { indexes: ['personId_1_sortKey_-1'], scans: 0, sorts: 1 },
  ],
  [
    'a union of MongoDB',
    {
      stages: [
        { $cursor: mongodb(ixscan) },
        { $unionWith: { pipeline: [{ $cursor: mongodb({ stage: 'COLLSCAN' }) }] } },
      ],
    },
    { indexes: ['personId_1_sortKey_-1'], scans: 1, sorts: 0 },
  ],
  [
    'an index of DocumentDB',
    documentdb({ 'Node Type': 'Limit', Plans: [indexScan] }),
    { indexes: ['personId_1_sortKey_-1'], scans: 0, sorts: 0 },
  ],
  [
    'a scan and a sort of DocumentDB',
    documentdb({ 'Node Type': 'Sort', Plans: [{ 'Node Type': 'Seq Scan' }] }),
    { indexes: [], scans: 1, sorts: 1 },
  ],
  [
    'a whole index of MongoDB',
    mongodb({ stage: 'IXSCAN', indexName: 'unitId_1', indexBounds: { unitId: ['[MinKey, MaxKey]'] } }),
    { indexes: ['unitId_1'], scans: 1, sorts: 0 },
  ],
  [
    'a whole index of DocumentDB',
    documentdb({
      'Node Type': 'Index Scan',
      'Index Name': '_id_',
      'Index Cond': "(shard_key_value = '320'::bigint)",
    }),
    { indexes: ['_id_'], scans: 1, sorts: 0 },
  ],
];

for (const [title, explained, read] of cases) {
  test(title, () => expect(readPlan(explained)).toEqual(read));
}
