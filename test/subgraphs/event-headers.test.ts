import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventHeaderStore } from '../../subgraphs/consents/store/event-headers.js';
import { eventHeaderView } from '../../subgraphs/consents/views/event-header-view.js';
import { serviceEventView } from '../../subgraphs/records/views/care-views.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { headersOf } from '../policy/arbitraries/headers.js';
import { anyTime } from '../world/any-time.js';
import { storedEvent } from '../world/stored.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

test('consents decides on a service event by the header that records decides on, and reads no more of it', async () => {
  const headers = fc.sample(headersOf('SERVICE_EVENT'), 50);
  const events = headers.map((header, index) => storedEvent(`aino.${index}`, 'aino', header));
  await database.db.collection<{ _id: string }>('serviceEvents').insertMany(events);
  const found = await eventHeaderStore(anyTime(database.db)).byIds(events.map(({ _id }) => _id));
  const read = new Set(found.flatMap((event) => Object.keys(event)));
  expect([...read].sort()).toEqual([
    '_id',
    'archive',
    'guardianCode',
    'personId',
    'registerId',
    'registerType',
    'start',
    'state',
    'unitId',
  ]);
  const byId = new Map(found.map(eventHeaderView).map(({ id, header }) => [id, header]));
  expect(events.map(({ _id }) => byId.get(_id))).toEqual(
    events.map((event) => serviceEventView(event).header),
  );
});
