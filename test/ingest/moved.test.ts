import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ids } from '../../ingest/ids.js';
import { helsinkiDate } from '../../policy/index.js';
import type { StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import {
  allergy,
  encounter,
  filling,
  immunization,
  laboratory,
  type Made,
  patient,
  prescription,
  report,
  sickLeave,
  weight,
} from './hand-made.js';
import { contents, idKey, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();
let files = 0;

async function importLines(resources: readonly object[]) {
  files += 1;
  const lines = resources.map((one) => JSON.stringify(one)).join('\n');
  const report = await importMade(db, [write(`${files}.ndjson`, lines)]);
  expect(unaccounted(report)).toEqual({});
  return report;
}

const days = ['2023-05-01', '2023-05-02'] as const;
const visits = ['visit-1', 'visit-2'] as const;
type Place = (typeof days)[number] | (typeof visits)[number];
const kinds = [
  'result',
  'weight',
  'allergy',
  'vaccination',
  'prescription',
  'certificate',
  'filling',
  'report',
] as const;
type Kind = (typeof kinds)[number];

/** One version of a resource: where it says that it belongs, and whether it takes the resource back. */
interface Version {
  readonly kind: Kind;
  readonly number: number;
  readonly place: Place;
  readonly isError: boolean;
}

const isVisit = (place: Place) => place.startsWith('visit');

function made({ kind, number, place, isError }: Version, name: string): Made {
  const subject = { reference: `Patient/${name}` };
  const at = isVisit(place) ? '2023-07-01T09:00:00+03:00' : `${place}T09:00:00+03:00`;
  const common = {
    id: `${name}-${kind}`,
    meta: { versionId: String(number) },
    encounter: isVisit(place) ? { reference: `Encounter/${name}-${place}` } : undefined,
  };
  const state = (good: string) => ({ status: isError ? 'entered-in-error' : good });
  if (kind === 'result') return laboratory({ ...common, ...state('final'), subject, effectiveDateTime: at });
  if (kind === 'weight') return weight({ ...common, ...state('final'), subject, effectiveDateTime: at });
  if (kind === 'vaccination')
    return immunization({ ...common, ...state('completed'), patient: subject, occurrenceDateTime: at });
  if (kind === 'prescription')
    return prescription({ ...common, ...state('active'), subject, authoredOn: at });
  if (kind === 'filling')
    return filling({ ...common, ...state('completed'), subject, performedDateTime: at });
  if (kind === 'certificate') {
    const { encounter: visit, ...own } = common;
    const context = visit === undefined ? undefined : { encounter: [visit] };
    return sickLeave({
      ...own,
      ...(isError ? { docStatus: 'entered-in-error' } : {}),
      subject,
      date: at,
      context,
    });
  }
  if (kind === 'report') {
    const result = [{ reference: `Observation/${name}-member` }];
    return report({ ...common, ...state('final'), subject, effectiveDateTime: at, issued: at, result });
  }
  const verificationStatus = { coding: [{ code: isError ? 'entered-in-error' : 'confirmed' }] };
  return allergy({ ...common, verificationStatus, patient: subject, recordedDate: at });
}

/** The patient, with the result that the report has. */
const personOf = (name: string) => [
  patient({ id: name }),
  laboratory({
    id: `${name}-member`,
    subject: { reference: `Patient/${name}` },
    encounter: undefined,
    effectiveDateTime: '2023-05-01T07:00:00+03:00',
  }),
];
const visitOf = (name: string, place: Place) =>
  encounter({ id: `${name}-${place}`, subject: { reference: `Patient/${name}` }, participant: [] });

/** Where each resource is shown; and nothing is shown in a service event that is not, nor a service event with nothing. */
async function shownOf(name: string): Promise<Partial<Record<Kind, Place>>> {
  const personId = ids('synthea', idKey).person(`Patient/${name}`);
  const events = await db.collection<StoredServiceEvent>('serviceEvents').find({ personId }).toArray();
  const byId = new Map(events.map((event) => [event._id, event]));
  const documents = await wholeDocuments(db, { personId, state: 'CURRENT' });
  for (const { serviceEventId } of documents) expect(byId.get(serviceEventId)?.state).toBe('CURRENT');
  const holding = new Set(documents.map(({ serviceEventId }) => serviceEventId));
  for (const { _id, kind, state } of events)
    if (kind === 'WITHOUT_VISIT')
      expect([_id, state]).toEqual([_id, holding.has(_id) ? 'CURRENT' : 'NULLIFIED']);
  const kindOf = {
    LABORATORY_RESULT: 'result',
    VACCINATION: 'vaccination',
    RISK_INFORMATION: 'allergy',
    MEDICATION: 'prescription',
    MEDICAL_CERTIFICATE: 'certificate',
    ORAL_HEALTH_ENTRY: 'filling',
    CARE_ENTRY: 'weight',
  };
  const isPlaced = ({ source }: (typeof documents)[number]) => !source?.reference?.endsWith('-member');
  return Object.fromEntries(
    documents.filter(isPlaced).map(({ kind, serviceEventId, source }) => {
      const event = byId.get(serviceEventId);
      const place =
        event?.kind === 'WITHOUT_VISIT'
          ? helsinkiDate(event.start)
          : event?.source?.reference?.replace(`Encounter/${name}-`, '');
      const isReport = source?.reference?.startsWith('DiagnosticReport');
      return [isReport ? 'report' : kindOf[kind as keyof typeof kindOf], place];
    }),
  );
}

describe('a newer version that says another day or visit', () => {
  const versions = (kind: Kind, ...places: (Place | 'error')[]): Version[] =>
    places.map((place, index) => ({
      kind,
      number: index + 1,
      place: place === 'error' ? days[1] : place,
      isError: place === 'error',
    }));
  const paths: (Place | 'error')[][] = [
    [days[0], days[1]],
    [days[0], days[1], days[0]],
    [days[0], days[1], 'error'],
    [days[0], days[1], 'error', days[0]],
    [days[0], visits[0], days[1]],
    [visits[0], visits[1], visits[0]],
    [visits[0], visits[1], 'error'],
  ];
  for (const path of paths)
    test(`moves what it is of, and what it leaves goes with the last of it: ${path.join(', ')}`, async () => {
      files += 1;
      const name = `path-${files}`;
      const steps = path.map((_, step) => kinds.flatMap((kind) => versions(kind, ...path)[step] ?? []));
      await importLines(personOf(name));
      for (const step of steps) {
        const visit = step.slice(0, 1).flatMap(({ place }) => (isVisit(place) ? [visitOf(name, place)] : []));
        const report = await importLines([...visit, ...step.map((one) => made(one, name))]);
        expect(report.issues.filter(({ reason }) => reason === 'OTHER_CONTENT')).toEqual([]);
        const shown = step.flatMap(({ kind, place, isError }) => (isError ? [] : [[kind, place]]));
        expect(await shownOf(name)).toEqual(Object.fromEntries(shown));
      }
      const before = await contents(db);
      for (const step of steps) await importLines([...personOf(name), ...step.map((one) => made(one, name))]);
      expect(await contents(db)).toEqual(before);
    });

  test('keeps what was shown before inside', async () => {
    await importLines([patient({ id: 'inside' })]);
    for (const version of versions('result', ...days)) await importLines([made(version, 'inside')]);
    const personId = ids('synthea', idKey).person('Patient/inside');
    expect(await wholeDocuments(db, { personId })).toMatchObject([
      { version: 2, occurredAt: '2023-05-02T06:00:00.000Z', earlier: [{ version: 1 }] },
    ]);
  });

  test('makes the day that it comes to as strict as it is itself, were something there already', async () => {
    const name = 'strict';
    const personId = ids('synthea', idKey).person(`Patient/${name}`);
    const label = { system: 'urn:oid:1.2.246.537.5.40202.201901', code: '3' };
    const moving = (number: number, place: Place) => {
      const version = made({ kind: 'result', number, place, isError: false }, name);
      return { ...version, meta: { ...(version.meta as object), security: [label] } };
    };
    await importLines([
      patient({ id: name }),
      made({ kind: 'weight', number: 1, place: days[1], isError: false }, name),
      moving(1, days[0]),
    ]);
    const codes = async () => {
      const events = await db
        .collection<StoredServiceEvent>('serviceEvents')
        .find({ personId, state: 'CURRENT' })
        .sort({ start: 1 })
        .toArray();
      return events.map(({ guardianCode }) => guardianCode);
    };
    expect(await codes()).toEqual([3, null]);
    await importLines([moving(2, days[1])]);
    expect(await codes()).toEqual([3]);
  });
});

const version = fc.record({
  place: fc.constantFrom<Place>(...days, ...visits),
  isError: fc.boolean(),
  file: fc.nat(2),
  key: fc.nat(),
});
const histories = fc.tuple(
  ...kinds.map((kind) =>
    fc
      .array(version, { maxLength: 4 })
      .map((list) => list.map((one, index) => ({ ...one, kind, number: index + 1 }))),
  ),
);

let run = 0;

test('law: in whatever order and files versions of any days and visits come, each thing is where its newest one says', async () => {
  const property = fc.asyncProperty(histories, fc.boolean(), async (all, areVisitsFirst) => {
    run += 1;
    const name = `any-${run}`;
    const around = visits.map((place) => visitOf(name, place));
    await importLines([...personOf(name), ...(areVisitsFirst ? around : [])]);
    for (const file of [0, 1, 2]) {
      const own = all.flat().filter((one) => one.file === file);
      if (own.length === 0) continue;
      const inOrder = own.toSorted((one, other) => one.key - other.key);
      const came = new Set(inOrder.map(({ place }) => place));
      const visitsToo = areVisitsFirst
        ? []
        : around.filter(({ id }) => came.has(id.slice(name.length + 1) as Place));
      await importLines([...visitsToo, ...inOrder.map((one) => made(one, name))]);
    }
    const newest = all.flatMap((list) => list.at(-1) ?? []);
    const expected = newest.flatMap(({ kind, place, isError }) => (isError ? [] : [[kind, place]]));
    expect(await shownOf(name)).toEqual(Object.fromEntries(expected));
  });
  await fc.assert(property, { numRuns: 20 });
}, 90_000);
