import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clockOn } from '../../demo/day.js';
import type { Persona } from '../../demo/persona.js';
import { personasOf } from '../../demo/personas.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { testKeys } from '../world/keys.js';
import { type Reply, startWorld, type World } from '../world/world.js';
import { seededDemo, today } from './seeded.js';

let demo: FreshDatabase;
let world: World;
let personas: readonly Persona[];
beforeAll(async () => {
  demo = await freshDatabase();
  await seededDemo(demo.db);
  world = await startWorld(demo.db);
  personas = await personasOf(demo.db, testKeys);
}, 90_000);
afterAll(async () => {
  await world.stop();
  await demo.drop();
});

async function ask(key: string): Promise<Reply> {
  const persona = personas.find((one) => one.key === key);
  if (persona === undefined) throw new Error(`key must be of a persona, but got: ${key}`);
  const { token, careContext, onBehalfOf, query } = persona;
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await world.issuer.issue(token)}`,
      ...(careContext === null ? {} : { 'x-care-context': careContext }),
      ...(onBehalfOf === null ? {} : { 'x-on-behalf-of': onBehalfOf }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

interface Expected {
  /** Words of the story that the answer holds, and that it does not. */
  readonly sees?: readonly string[];
  readonly not?: readonly string[];
  /** Where the answer says no, as `path: reason`, each reason once for a field. */
  readonly refused?: readonly string[];
}

const task = (...paths: readonly string[]) => paths.map((path) => `${path}: TASK_NOT_PERMITTED`);

/** What each of the demo's people must be answered. */
const expected: Readonly<Record<string, Expected>> = {
  aino: {
    sees: ['Aino', 'Diabeteksen vuosikontrolli', 'Lääkärintodistus A', 'Hammastarkastus ja paikkaus'],
    not: ['mitätöity', 'Vanha sairauskertomus'],
  },
  'aino-measures': { sees: ['"category":"SLEEP"', 'mm[Hg]', '"derived":false'] },
  eero: { sees: ['Uupumus', '"SERVICE_EVENT"'] },
  juhani: { sees: ['P -CRP'], not: ['S -PSA'] },
  matti: { sees: ['Ylähengitystieinfektio'] },
  iida: { sees: ['accessLog'] },
  'sanna-for-onni': { sees: ['Öroninflammation', '"personId"'] },
  'sanna-for-lotta': { sees: ['HPV-rokote'], not: ['Vill inte att vårdnadshavaren', '2026-11-17T12:30'] },
  ella: { sees: ['Ella'] },
  'pekka-for-onni': { not: ['Onni', 'Öroninflammation'], refused: ['person: NOT_FOUND'] },
  'aino-for-kalevi': { sees: ['Kalevi', 'Ortopedian poliklinikka'] },
  laura: { sees: ['Laura', 'ARRIVED', 'Aino', 'Eero'] },
  'laura-for-aino': { sees: ['Diabeteksen vuosikontrolli', 'CONFIRMATION_REQUIRED'] },
  'laura-for-eero': {
    sees: ['Verenpaineen seuranta'],
    not: ['Uupumus', 'Yksityinen vastaanotto', 'Lähde laboratorio'],
  },
  'laura-for-juhani': { sees: ['S -PSA', 'P -CRP'] },
  'laura-for-veikko': { not: ['Työkyvyn arvio'] },
  mikael: { sees: ['Hammastarkastus ja paikkaus'] },
  sari: { sees: ['"category":"SLEEP"'] },
  anu: { sees: ['Diabeteksen vuosikontrolli'] },
  tiina: { sees: ['B -HbA1c'], not: ['vuosikontrolli'], refused: task('person.careEntries') },
  marko: {
    sees: ['Polven natiiviröntgen'],
    not: ['HbA1c'],
    refused: task('person.summary.currentMedication'),
  },
  jari: { sees: ['Diabeteksen vuosikontrolli'], refused: task('person.laboratoryResults') },
  paivi: {
    sees: ['currentMedication'],
    refused: task('person.address', 'person.nonDisclosureForPersonalSafety', 'person.records'),
  },
  ritva: {
    sees: ['LABORATORY_RESULT'],
    not: ['HbA1c'],
    refused: task('person.laboratoryResults.edges.0.node.results'),
  },
  emma: {
    sees: ['Päänsärky'],
    not: ['Psykiatrinen arvio'],
    refused: task('person.summary.currentMedication'),
  },
  johan: { sees: ['Ylähengitystieinfektio', 'CARE_ENTRY","category":null,"code":"CONSENT_REQUIRED'] },
  'johan-for-kalevi': { sees: ['Ortopedian poliklinikka'] },
  outi: { sees: ['Työkyvyn arvio'] },
  kaisa: { sees: ['Psykiatrisen sairaanhoitajan käynti', 'Salainen kuja 1'] },
  oskar: { sees: ['Ranteen kipu', 'Salainen kuja 1'], not: ['Psykiatrisen sairaanhoitajan'] },
  maria: { sees: ['Ranteen kipu'], not: ['Salainen kuja', 'Psykiatrisen sairaanhoitajan'] },
  merja: {
    sees: ['Salainen kuja 1', 'Ranteen kipu'],
    refused: task('person.summary.currentMedication', 'person.summary.riskInformation'),
  },
  petri: { sees: ['Psykiatrisen sairaanhoitajan käynti'], not: ['Salainen kuja'] },
  antti: { sees: ['Ilmari', 'Haartmanin päivystys'] },
  heidi: { sees: ['"category":"SLEEP"'], not: ['vuosikontrolli'] },
  askel: { sees: ['"category":"BLOOD_PRESSURE"', 'mm[Hg]'] },
  sykli: { refused: [': APPLICATION_NOT_APPROVED'] },
  analyst: { sees: ['serviceProviders'], not: ['Aino'], refused: ['person.name: AGGREGATE_ONLY'] },
  supervisor: {
    sees: ['serviceProviders'],
    not: ['Aino'],
    refused: ['person.name: CALLER_KIND_NOT_PERMITTED'],
  },
  operator: {
    sees: ['serviceProviders'],
    not: ['Aino'],
    refused: ['person.name: CALLER_KIND_NOT_PERMITTED'],
  },
};

/** The edges of the demo's day and of working hours, on the clock in Finland; and the next day, while nothing has moved yet. */
const hours = [
  [0, '00:01'],
  [0, '07:59'],
  [0, '12:00'],
  [0, '23:59'],
  [1, '05:00'],
] as const;

/** Whose query asks for what is on the list of the day itself, which a new day has once the demo is moved to it. */
const ofTheDay: ReadonlySet<string> = new Set(['laura']);

const answered = new Map<string, Reply>();
async function answerAt(days: number, hour: string, key: string): Promise<Reply> {
  const at = clockOn(today, days, hour);
  world.setClock(at);
  const reply = answered.get(`${key} ${at}`) ?? (await ask(key));
  answered.set(`${key} ${at}`, reply);
  return reply;
}

/** How long the lists are and what is null, without the values. The log grows with each look, whatever the hour. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [key, key === 'accessLog' ? 'a log' : shapeOf(of)]),
  );
}

for (const key of Object.keys(expected)) {
  test(`${key} is shown as much at every hour`, async () => {
    const noon = shapeOf((await answerAt(0, '12:00', key)).body);
    for (const [days, hour] of hours.filter(([day]) => day === 0 || !ofTheDay.has(key)))
      expect({ days, hour, shape: shapeOf((await answerAt(days, hour, key)).body) }).toEqual({
        days,
        hour,
        shape: noon,
      });
  });
}

for (const [days, hour] of hours) {
  for (const [key, { sees = [], not = [], refused = [] }] of Object.entries(expected)) {
    if (days === 1 && ofTheDay.has(key)) continue;
    test(`${days === 0 ? 'at' : 'before the demo has moved to the next day, at'} ${hour}, ${key} is answered as the story says`, async () => {
      const { text, body } = await answerAt(days, hour, key);
      const said = {
        key,
        refused: [
          ...new Set(
            body.errors?.map(
              ({ path = [], extensions }) => `${path.join('.')}: ${extensions.reason ?? extensions.code}`,
            ),
          ),
        ],
      };
      expect(said).toEqual({ key, refused });
      expect({
        key,
        missing: sees.filter((word) => !text.includes(word)),
        leaked: not.filter((word) => text.includes(word)),
      }).toEqual({ key, missing: [], leaked: [] });
    });
  }
}

test('every persona has a test', () => {
  expect(personas.map(({ key }) => key)).toEqual(Object.keys(expected));
});

test('nothing went wrong on the way', () => {
  expect(world.faults).toEqual([]);
});
