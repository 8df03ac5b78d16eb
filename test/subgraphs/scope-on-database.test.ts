import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentKind, Header, Predicate } from '../../policy/index.js';
import { decide, documentKinds, type Kind, scope } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { careStore } from '../../subgraphs/records/store/care.js';
import { documentStore } from '../../subgraphs/records/store/documents.js';
import { appointmentView, serviceEventView } from '../../subgraphs/records/views/care-views.js';
import { documentView } from '../../subgraphs/records/views/document-view.js';
import { entryStore } from '../../subgraphs/wellbeing/store/entries.js';
import { entryView } from '../../subgraphs/wellbeing/views/entry-view.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { type Case, cases } from '../policy/arbitraries.js';
import { anyTime } from '../world/any-time.js';
import { storeDocuments } from '../world/documents.js';
import { storedAppointment, storedDocument, storedEntry, storedEvent } from '../world/stored.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

interface Seen {
  readonly id: string;
  readonly header: Header;
}

/** How each kind is stored, seen and found by scope. */
interface Kept {
  readonly collection: string;
  readonly stored: (id: string, personId: string, header: Header) => object;
  readonly view: (stored: never) => Seen;
  readonly find: (personId: string, predicate: Predicate) => Promise<readonly object[]>;
}

const everything = { below: '\uffff', limit: 100 };

function keptAs(kind: Kind): Kept | null {
  const { db } = database;
  if ((documentKinds as readonly Kind[]).includes(kind)) {
    const find = async (personId: string, predicate: Predicate) => {
      const kinds = [{ kind: kind as DocumentKind, predicate }];
      return (await documentStore(anyTime(db)).lists([{ personId, kinds, ...everything }]))[0] ?? [];
    };
    return { collection: 'documents', stored: storedDocument, view: documentView, find };
  }
  if (kind === 'SERVICE_EVENT') {
    const find = (personId: string, predicate: Predicate) =>
      careStore(anyTime(db)).eventsOf({ personId, predicate, ...everything });
    return { collection: 'serviceEvents', stored: storedEvent, view: serviceEventView, find };
  }
  if (kind === 'APPOINTMENT') {
    const find = (personId: string, predicate: Predicate) =>
      careStore(anyTime(db)).appointmentsOf({ personId, predicate, ...everything });
    return { collection: 'appointments', stored: storedAppointment, view: appointmentView, find };
  }
  if (kind === 'WELLBEING_ENTRY') {
    const find = async (personId: string, predicate: Predicate) =>
      (await entryStore(anyTime(db)).lists([{ personId, predicate, ...everything }]))[0] ?? [];
    return { collection: 'wellbeingEntries', stored: storedEntry, view: entryView, find };
  }
  return null;
}

let run = 0;

/** Stores the case's things under a person of this run, and gives what is found by scope and what decide permits. */
async function bothWays({ caller, facts, kind, headers, now }: Case, kept: Kept) {
  run += 1;
  const personId = `person${run}`;
  const things = headers.map((header, index) =>
    kept.stored(idOf(personId, kind, header, index), personId, header),
  );
  const unique = [...new Map(things.map((thing) => [(thing as { _id: string })._id, thing])).values()];
  if (kept.collection === 'documents') await storeDocuments(database.db, unique as StoredDocument[]);
  else await database.db.collection(kept.collection).insertMany(unique);
  const { predicate } = scope(caller, 'READ', kind, facts, now);
  const found = await kept.find(personId, predicate);
  const permitted = unique
    .map((thing) => kept.view(thing as never))
    .filter(
      ({ header }) =>
        decide(caller, 'READ', { kind, fieldClass: 'HEADER', header }, facts, now).effect === 'permit',
    );
  return { found: idsOf(found.map((thing) => kept.view(thing as never))), permitted: idsOf(permitted) };
}

/** An event's id is the event that decisions are about, so it is the one that the header names. */
function idOf(personId: string, kind: Kind, header: Header, index: number): string {
  return kind === 'SERVICE_EVENT' && header.serviceEventId
    ? header.serviceEventId + personId
    : `${personId}.${index}`;
}

function idsOf(seen: readonly Seen[]): readonly string[] {
  return seen.map(({ id }) => id).sort();
}

test('the database finds by scope exactly what decide permits, of every kind and for every caller', async () => {
  let compared = 0;
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const kept = keptAs(given.kind);
      if (kept === null) return;
      const { found, permitted } = await bothWays(given, kept);
      compared += 1;
      shown += found.length;
      expect(found).toEqual(permitted);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(150);
  expect(shown).toBeGreaterThan(100);
});
