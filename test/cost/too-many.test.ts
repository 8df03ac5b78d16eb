import { describe, expect, test } from '@jest/globals';
import { type Caller, type DocumentKind, documentKinds, type PersonFacts } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { inTwoParts } from '../../subgraphs/records/model/two-parts.js';
import { attacked } from '../attacks/world.js';
import { careThing, document } from '../decisions/asking.js';
import {
  citizen,
  consent,
  denial,
  grant,
  person,
  physician,
  places,
  relationship,
  wellbeingConsent,
} from '../decisions/story.js';
import { storedAppointment, storedDocument, storedEvent } from '../world/stored.js';

const it = attacked();
const aino = citizen('aino');
const doctor = physician({ care: null });
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What lies beside the header of an ask: a test that makes many of one kind needs one header. */
function headerOf({ header }: ReturnType<typeof document>) {
  if (!header) throw new Error('The ask has no header.');
  return header;
}

const insert = (name: string, things: readonly { readonly _id: string }[]) =>
  it.database.db.collection<{ _id: string }>(name).insertMany(things.map((thing) => ({ ...thing })));

async function documents(kind: DocumentKind, count: number, content: object = {}): Promise<void> {
  const header = headerOf(document(kind));
  const made = numbers(count).map((at): StoredDocument => {
    const stored = storedDocument(`aino.d${at}`, 'aino', header);
    return { ...stored, content: { ...stored.content, ...content } };
  });
  await insertDocuments(made);
}

async function insertDocuments(made: readonly StoredDocument[]): Promise<void> {
  const parts = made.map(inTwoParts);
  await insert(
    'documentContents',
    parts.map(({ contents }) => contents),
  );
  await insert(
    'documents',
    parts.map(({ head }) => head),
  );
}

async function sizeOf(caller: Caller, query: string, path: readonly (string | number)[]): Promise<unknown> {
  const { body } = await it.ask(caller, query);
  const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], body.data);
  const codes = (body.errors ?? []).map(({ extensions, path: at }) => `${extensions.code} ${at?.join('.')}`);
  return Array.isArray(found) ? found.length : codes.length === 1 ? codes[0] : { found, codes };
}

const coded = { system: 'urn:test', code: 'test', display: null };
const diagnosis = (at: number) => ({
  code: { ...coded, code: `D${at}` },
  primary: true,
  permanent: null,
  onset: null,
  end: null,
});
const result = {
  code: coded,
  value: { quantity: null, coded: null, text: 'ok' },
  referenceRange: null,
  interpretation: null,
  status: 'FINAL',
};

interface Bounded {
  readonly list: string;
  readonly most: number;
  readonly query: string;
  readonly path: readonly (string | number)[];
  readonly caller?: Caller;
  readonly facts?: (count: number) => Partial<PersonFacts>;
  readonly store?: (count: number) => Promise<unknown>;
}

const ofPerson = (field: string, most: number, facts: NonNullable<Bounded['facts']>): Bounded => ({
  list: `Person.${field}`,
  most,
  query: `{ me { ${field} { id } } }`,
  path: ['me', field],
  facts,
});
const ofSummary = (field: string, most: number, kind: DocumentKind, content?: object): Bounded => ({
  list: `PatientSummary.${field}`,
  most,
  query: `{ me { summary { ${field} { id } } } }`,
  path: ['me', 'summary', field],
  store: (count) => documents(kind, count, content),
});
const ofDocument = (
  kind: DocumentKind,
  root: string,
  field: string,
  most: number,
  item: unknown,
): Bounded => ({
  list: `${root}.${field}`,
  most,
  query: `{ ${root}(id: "aino.d0") { ${field} { __typename } } }`,
  path: [root, field],
  store: (count) => documents(kind, 1, { [field]: numbers(count).map(() => item) }),
});
const unitList = (field: string, store: NonNullable<Bounded['store']>): Bounded => ({
  list: `UnitToday.${field}`,
  most: 500,
  caller: doctor,
  query: `{ myUnitToday(unitId: "rantala-clinic") { ${field} { id } } }`,
  path: ['myUnitToday', field],
  facts: () => ({ relationships: [relationship(places.rantalaClinic)] }),
  store,
});

const lists: readonly Bounded[] = [
  ofPerson('consentsToDataSharing', 100, (count) => ({
    consents: numbers(count).map((at) => consent({ id: `c${at}` })),
  })),
  ofPerson('denialsOfConsent', 200, (count) => ({
    denials: numbers(count).map((at) => denial({ type: 'PRESCRIPTIONS' }, { id: `d${at}` })),
  })),
  ofPerson('wellbeingDataConsents', 100, (count) => ({
    wellbeingConsents: numbers(count).map((at) => wellbeingConsent({ id: `w${at}` })),
  })),
  ofPerson('applicationGrants', 100, (count) => ({
    grants: numbers(count).map((at) => grant({ id: `g${at}` })),
  })),
  ofSummary('vaccinations', 100, 'VACCINATION'),
  ofSummary('riskInformation', 100, 'RISK_INFORMATION'),
  ofSummary('currentMedication', 100, 'MEDICATION'),
  {
    list: 'PatientSummary.diagnoses',
    most: 200,
    query: '{ me { summary { diagnoses { code { code } } } } }',
    path: ['me', 'summary', 'diagnoses'],
    store: async (count) => {
      const header = headerOf(document('CARE_ENTRY'));
      const made = numbers(count).map((at): StoredDocument => {
        const stored = storedDocument(`aino.d${at}`, 'aino', header);
        const content = { ...stored.content, diagnoses: [diagnosis(at)] };
        return { ...stored, content };
      });
      await insertDocuments(made);
    },
  },
  ofDocument('LABORATORY_RESULT', 'laboratoryResult', 'results', 120, result),
  ofDocument('CARE_ENTRY', 'careEntry', 'sections', 100, { heading: null, text: 'Text.' }),
  ofDocument('CARE_ENTRY', 'careEntry', 'diagnoses', 100, diagnosis(0)),
  {
    list: 'ServiceEvent.encounters',
    most: 200,
    query: '{ serviceEvent(id: "aino.visit") { encounters { kind } } }',
    path: ['serviceEvent', 'encounters'],
    store: (count) => {
      const event = storedEvent('aino.visit', 'aino', headerOf(careThing('SERVICE_EVENT')));
      const encounters = numbers(count).map((at) => ({
        id: `e${at}`,
        kind: event.kind,
        unitId: event.unitId,
        start: event.start,
        end: null,
      }));
      return insert('serviceEvents', [
        { ...event, serviceEventId: 'aino.visit', encounters } as typeof event,
      ]);
    },
  },
  unitList('appointments', (count) =>
    insert(
      'appointments',
      numbers(count).map((at) =>
        storedAppointment(
          `aino.a${at}`,
          'aino',
          headerOf(careThing('APPOINTMENT', { recordedAt: '2026-11-24T09:00:00.000Z' })),
        ),
      ),
    ),
  ),
  unitList('openServiceEvents', (count) =>
    insert(
      'serviceEvents',
      numbers(count).map((at) => storedEvent(`aino.e${at}`, 'aino', headerOf(careThing('SERVICE_EVENT')))),
    ),
  ),
];

describe('a list that fits is given whole; with one more it is null with TOO_MANY, and nothing else is', () => {
  for (const { list, most, query, path, caller = aino, facts, store } of lists) {
    test(`${list}: ${most}`, async () => {
      for (const [count, expected] of [
        [most, most],
        [most + 1, `TOO_MANY ${path.join('.')}`],
      ] as const) {
        await it.tell({ caller, person: person(facts?.(count) ?? {}) });
        await store?.(count);
        expect(await sizeOf(caller, query, path)).toBe(expected);
      }
    });
  }

  test('Query.myRepresentedPersons: 100 hints', async () => {
    await it.tell({ caller: aino });
    const hints = numbers(101).map((at) => ({
      _id: `aino~p${at}`,
      representativeId: 'aino',
      personId: `p${at}`,
    }));
    await insert('representationHints', hints.slice(0, 100));
    const query = '{ myRepresentedPersons { personId } }';
    expect(await sizeOf(aino, query, ['myRepresentedPersons'])).toBe(0);
    await insert('representationHints', hints.slice(100));
    expect(await sizeOf(aino, query, ['myRepresentedPersons'])).toBe('TOO_MANY myRepresentedPersons');
  });

  test('PatientRegister.onboarding: each kind once', async () => {
    await it.tell({ caller: aino });
    await insert('registers', [{ _id: 'r', controllerId: 'p', type: 'HEALTHCARE' } as { _id: string }]);
    const kinds = (count: number) =>
      numbers(count).map((at) => {
        const kind = documentKinds[at % documentKinds.length];
        return { _id: `r.${at}`, registerId: 'r', kind, startedOn: '2020-01-01' };
      });
    const query = '{ patientRegister(id: "r") { onboarding { kind } } }';
    const path = ['patientRegister', 'onboarding'];
    await insert('onboardings', kinds(documentKinds.length));
    expect(await sizeOf(aino, query, path)).toBe(documentKinds.length);
    await insert('onboardings', [{ _id: 'r.more', registerId: 'r', kind: 'CARE_ENTRY' } as { _id: string }]);
    expect(await sizeOf(aino, query, path)).toBe(`TOO_MANY ${path.join('.')}`);
  });
});

describe('what a provider has is read in pages, with nothing lost and nothing twice', () => {
  for (const [field, collection, owner] of [
    ['units', 'units', 'providerId'],
    ['registers', 'registers', 'controllerId'],
  ] as const) {
    test(field, async () => {
      await it.tell({ caller: aino });
      await insert('providers', [{ _id: 'p' }, { _id: 'q' }]);
      const things = numbers(121).map((at) => ({
        _id: `${String(at).padStart(3, '0')}`,
        [owner]: at % 60 === 7 ? 'q' : 'p',
      }));
      await insert(collection, things);
      const query = `query Q($after: String) { p: serviceProvider(id: "p") {
        ${field}(first: 50, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }
        q: serviceProvider(id: "q") { ${field} { edges { node { id } } } } }`;
      const found: string[] = [];
      let after: string | null = null;
      for (let pages = 0; pages < 10; pages += 1) {
        const { body } = await it.ask(aino, query, { after });
        const { p, q } = body.data as Record<'p' | 'q', Record<string, Page>>;
        found.push(...(p[field]?.edges ?? []).map(({ node }) => node.id));
        expect(q[field]?.edges.map(({ node }) => node.id)).toEqual(['007', '067']);
        if (!p[field]?.pageInfo?.hasNextPage) break;
        after = p[field]?.pageInfo?.endCursor ?? null;
      }
      expect(found).toEqual(things.map(({ _id }) => _id).filter((_, at) => at % 60 !== 7));
    });
  }
});

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
