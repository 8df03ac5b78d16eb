import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Collection } from 'mongodb';
import { type Claim, claim } from '../../database/claim.js';
import { type FreshDatabase, freshDatabase } from './fresh-database.js';

interface Owned extends Claim {
  readonly owner: string;
}

const callers = Array.from({ length: 40 }, (_, n) => `caller-${n}`);
let database: FreshDatabase;
let claims: Collection<Owned>;
let round = 0;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  round += 1;
  claims = database.db.collection<Owned>(`claims${round}`);
});

const atOnce = <T>(act: (owner: string) => Promise<T>) => Promise.all(callers.map(act));

describe('of 40 at once exactly one', () => {
  test('has a claim, and all others are told who', async () => {
    for (const _id of ['one', 'two', 'three']) {
      const told = await atOnce(async (owner) => (await claim(claims, [{ _id, owner }])).get(_id)?.owner);
      expect(new Set(told).size).toBe(1);
      expect(await claims.find({ _id }).toArray()).toEqual([{ _id, owner: told[0] }]);
    }
  });

  test('has each of several claims, wanted in any order', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const told = await atOnce(async (owner) => {
      const wanted = ids.map((_id) => ({ _id, owner }));
      const found = await claim(claims, owner.endsWith('1') ? wanted.toReversed() : wanted);
      return ids.map((id) => found.get(id)?.owner).join();
    });
    expect(new Set(told).size).toBe(1);
    expect(await claims.countDocuments()).toBe(ids.length);
  });

  test('inserts a new id; the others meet what is there', async () => {
    const outcomes = await atOnce((owner) =>
      claims.insertOne({ _id: 'new', owner }).then(
        () => 'INSERTED',
        (error) => error.code,
      ),
    );
    expect(outcomes.filter((one) => one === 'INSERTED')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['INSERTED', 11000]));
  });

  test('changes a document that must be as it was', async () => {
    await claims.insertOne({ _id: 'free', owner: '' });
    const outcomes = await atOnce((owner) =>
      claims.updateOne({ _id: 'free', owner: '' }, { $set: { owner } }),
    );
    expect(outcomes.filter(({ modifiedCount }) => modifiedCount === 1)).toHaveLength(1);
  });

  test('takes a document away', async () => {
    await claims.insertOne({ _id: 'ticket', owner: '' });
    const outcomes = await atOnce(() => claims.findOneAndDelete({ _id: 'ticket' }));
    expect(outcomes.filter((one) => one !== null)).toHaveLength(1);
  });
});

test('claims that stand already are given as they stand, and cost one command', async () => {
  await claim(claims, [{ _id: 'kept', owner: 'first' }]);
  const again = await claim(claims, [{ _id: 'kept', owner: 'second' }]);
  expect([...again.values()]).toEqual([{ _id: 'kept', owner: 'first' }]);
  expect(await claim(claims, [])).toEqual(new Map());
});
