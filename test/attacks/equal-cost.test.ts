import { beforeEach, describe, expect, test } from '@jest/globals';
import { BSON, type CommandSucceededEvent } from 'mongodb';
import { MOST_BYTES_DECIDED_ON } from '../../database/decided-on.js';
import { blankHeader, type Header, type Kind, type Policy, policyOf, steps } from '../../policy/index.js';
import { citizen, now, person } from '../decisions/story.js';
import { storeDocuments } from '../world/documents.js';
import { storedAppointment, storedDocument, storedEntry, storedEvent } from '../world/stored.js';
import { attacked } from './world.js';

let decisions = 0;
const { decide, scope, accessSummary } = policyOf(steps);
const counting: Policy = {
  scope,
  accessSummary,
  decide(...asked) {
    decisions += 1;
    return decide(...asked);
  },
};
const it = attacked({ policy: counting });
const aino = citizen('aino');

interface Cost {
  readonly answer: string;
  readonly commands: readonly string[];
  readonly decisions: number;
  readonly bytes: number;
}

/** What a question costs: each command in its order, what came back for all of them, and what was decided. */
async function costOf(ask: () => Promise<unknown>): Promise<Cost> {
  const commands: string[] = [];
  let bytes = 0;
  const { client } = it.database.db as unknown as { client: NodeJS.EventEmitter };
  const replied = ({ commandName, reply }: CommandSucceededEvent) => {
    commands.push(commandName);
    bytes += BSON.calculateObjectSize(reply as BSON.Document);
  };
  client.on('commandSucceeded', replied);
  decisions = 0;
  const answer = JSON.stringify(await ask());
  client.off('commandSucceeded', replied);
  return { answer, commands, decisions, bytes };
}

const register = {
  registerId: 'rantala-health',
  unitId: 'rantala-clinic',
  recordedAt: '2026-11-20T09:00:00.000Z',
};
const hidden = (kind: Kind, differs: Partial<Header> = {}): Header => ({
  ...blankHeader,
  ...register,
  kind,
  serviceEventId: 'aino.visit-of-this-person',
  state: 'NULLIFIED',
  ...differs,
});
const long = 'x'.repeat(1_000_000);

interface Case {
  readonly kind: Kind;
  readonly type: string;
  readonly field: string;
  readonly subgraph: 'records' | 'wellbeing';
  readonly store: (id: string, text: string) => Promise<unknown>;
}

/** Stores a thing that is as large as it may be where its text is long; the long part is what `of` makes of it. */
function put(name: string, of: (text: string) => object, text: string) {
  const thing = of(text);
  const beyond = BSON.calculateObjectSize(thing) - MOST_BYTES_DECIDED_ON;
  const stored = beyond > 0 ? of(text.slice(beyond)) : thing;
  return it.database.db.collection<{ _id: string }>(name).insertOne(stored as { _id: string });
}

const cases: readonly Case[] = [
  {
    kind: 'CARE_ENTRY',
    type: 'CareEntry',
    field: 'careEntry',
    subgraph: 'records',
    async store(id, text) {
      const made = storedDocument(id, 'aino', hidden('CARE_ENTRY'));
      await storeDocuments(it.database.db, [
        {
          ...made,
          content: { ...made.content, title: text } as typeof made.content,
          earlier: [
            { version: 1, recordedAt: now, content: text, author: made.author, correction: null as never },
          ],
        },
      ]);
    },
  },
  {
    kind: 'SERVICE_EVENT',
    type: 'ServiceEvent',
    field: 'serviceEvent',
    subgraph: 'records',
    store: (id, text) =>
      put(
        'serviceEvents',
        (fi) => ({
          ...storedEvent(id, 'aino', hidden('SERVICE_EVENT')),
          reasonForVisit: { text: { fi, sv: null, en: null }, codes: [] },
        }),
        text,
      ),
  },
  {
    kind: 'APPOINTMENT',
    type: 'Appointment',
    field: 'appointment',
    subgraph: 'records',
    store: (id, text) =>
      put(
        'appointments',
        (fi) => ({
          ...storedAppointment(id, 'aino', hidden('APPOINTMENT', { releasedToPatientOn: '2026-12-31' })),
          service: { fi, sv: null, en: null },
        }),
        text,
      ),
  },
  {
    kind: 'WELLBEING_ENTRY',
    type: 'WellbeingObservation',
    field: 'wellbeingEntry',
    subgraph: 'wellbeing',
    store: (id, text) =>
      put(
        'wellbeingEntries',
        (note) => ({
          ...storedEntry(id, 'aino', hidden('WELLBEING_ENTRY', { category: 'HEART_RATE' })),
          note,
          erasedAt: now,
        }),
        text,
      ),
  },
];

beforeEach(() => it.tell({ caller: aino, person: person() }));

for (const { kind, type, field, subgraph, store } of cases) {
  describe(`${kind}: what is hidden costs what is absent costs, small or as large as it may be`, () => {
    const ids = {
      absent: 'aino.abcdefghijklmnop',
      small: 'aino.bcdefghijklmnopq',
      long: 'aino.cdefghijklmnopqr',
    };
    const ways: readonly [way: string, ask: (id: string) => Promise<unknown>][] = [
      ['by its id', async (id) => (await it.ask(aino, `{ ${field}(id: "${id}") { id } }`)).text],
      ['by reference', (id) => it.entity(subgraph, aino, { __typename: type, id }, `... on ${type} { id }`)],
    ];
    for (const [way, ask] of ways) {
      test(way, async () => {
        await store(ids.small, 'short');
        await store(ids.long, long);
        await ask(ids.absent); // plans the question
        const absent = await costOf(() => ask(ids.absent));
        for (const id of [ids.small, ids.long]) {
          const denied = await costOf(() => ask(id));
          expect(denied).toMatchObject({
            answer: absent.answer,
            commands: absent.commands,
            decisions: absent.decisions,
          });
          expect(Math.abs(denied.bytes - absent.bytes)).toBeLessThanOrEqual(100);
        }
        expect(absent.commands.length).toBeGreaterThan(1);
        expect(absent.decisions).toBeGreaterThan(1);
      });
    }
  });
}
