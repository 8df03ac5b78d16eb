import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Keys } from '../../database/index.js';
import type { AccessState } from '../../facts/access-state.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { encounter, laboratory, type Made, patient } from './hand-made.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();
const keys: Keys = {
  encryption: [{ kid: 'demo-a', bytes: Buffer.alloc(32, 1) }],
  index: { kid: 'demo-b', bytes: Buffer.alloc(32, 2) },
};
const identity = { keys, kind: 'DEMO' } as const;
let files = 0;

beforeEach(async () => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    await db.collection(name).deleteMany({});
});

interface Who {
  readonly family: string;
  readonly birthDate?: string;
  readonly code?: string;
  readonly id?: string;
  readonly version?: string;
  readonly updated?: string;
  readonly over?: Record<string, unknown>;
}

const subject = (id: string) => ({ subject: { reference: `Patient/${id}` } });

function patientOf({
  family,
  birthDate = '1970-01-01',
  code,
  id = 'example',
  version,
  updated,
  over,
}: Who): Made {
  const identifier = code === undefined ? [] : [{ system: 'urn:oid:1.2.246.21', value: code }];
  const meta = { versionId: version, lastUpdated: updated };
  return patient({ id, name: [{ family }], birthDate, identifier, meta, ...over });
}

/** One visit with one result, whose value tells whose it is. */
function dataOf(value: number, id = 'example'): Made[] {
  return [
    encounter({ id: `e${value}`, ...subject(id), participant: [], serviceProvider: undefined }),
    laboratory({
      id: `r${value}`,
      ...subject(id),
      encounter: { reference: `Encounter/e${value}` },
      valueQuantity: { value, unit: 'g/L', code: 'g/L' },
    }),
  ];
}

async function take(resources: readonly Made[], over: Parameters<typeof importMade>[2] = {}) {
  files += 1;
  const file = json(`patients-${files}.json`, {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  const report = await importMade(db, [file], { identity, ...over });
  expect(unaccounted(report)).toEqual({});
  return report;
}

/** Each person's values, by family name. */
async function records(): Promise<Record<string, number[]>> {
  const persons = await db.collection<StoredPerson>('persons').find().sort({ _id: 1 }).toArray();
  const results = await wholeDocuments<'LABORATORY_RESULT'>(db, { kind: 'LABORATORY_RESULT' });
  return Object.fromEntries(
    persons.map(({ _id, name }) => [
      name.family,
      results
        .filter(({ personId }) => personId === _id)
        .flatMap(({ content }) => content.results.map(({ value }) => value.quantity?.value ?? 0))
        .sort((one, other) => one - other),
    ]),
  );
}

const anna = { family: 'Alfa' };
const bo = { family: 'Beeta', birthDate: '2015-02-02' };

describe('another patient under a known id is refused, with all that refers to it', () => {
  test('in another import', async () => {
    await take([patientOf(anna), ...dataOf(1)]);
    const report = await take([patientOf(bo), ...dataOf(2)]);
    expect(report.byType).toMatchObject({
      Patient: { refused: { OTHER_CONTENT: 1 } },
      Encounter: { refused: { OTHER_CONTENT: 1 } },
      Observation: { refused: { OTHER_CONTENT: 1 } },
    });
    expect(await records()).toEqual({ Alfa: [1] });
  });

  test('also what a later import brings without the patient, but not what comes with the known one', async () => {
    await take([patientOf(anna), ...dataOf(1)]);
    await take([patientOf(bo)]);
    const alone = await take(dataOf(2));
    expect(alone.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    await take([patientOf(anna), ...dataOf(3)]);
    expect(await records()).toEqual({ Alfa: [1, 3] });
  });

  test('in one file: the first goes in, and nothing that could be of either', async () => {
    const report = await take([patientOf(anna), patientOf(bo), ...dataOf(1)]);
    expect(report.byType.Patient).toMatchObject({ stored: 1, refused: { OTHER_CONTENT: 1 } });
    expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    expect(await records()).toEqual({ Alfa: [] });
  });

  test('in lines that are read in passes', async () => {
    const lines = [
      patientOf(anna),
      ...dataOf(1),
      patientOf(bo),
      patientOf({ family: 'Ceeta', id: 'c' }),
      ...dataOf(4, 'c'),
    ];
    const file = write('lines.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
    const report = await importMade(db, [file], { bytesPerPass: 500 });
    expect(unaccounted(report)).toEqual({});
    expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    expect(await records()).toEqual({ Alfa: [], Ceeta: [4] });
  });

  for (const [what, other] of [
    ['only the name differs', { family: 'Beeta' }],
    ['only the birth date differs', { ...anna, birthDate: '1970-01-02' }],
    ['the official code differs', { ...anna, code: '010170-901K' }],
    ['the version is newer and the birth date differs', { ...anna, birthDate: '1970-01-02', version: '3' }],
    ['the version is the same', { family: 'Beeta', version: '2' }],
    ['the version cannot be ordered', { family: 'Beeta', version: 'b' }],
  ] as const) {
    test(`where ${what}`, async () => {
      const code = what.startsWith('the official') ? '290200A9222' : undefined;
      await take([patientOf({ ...anna, version: '2', ...(code && { code }) })]);
      const report = await take([patientOf(other), ...dataOf(2)]);
      expect(report.byType.Patient?.refused).toEqual({ OTHER_CONTENT: 1 });
      expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    });
  }

  test('and a patient of whom nothing can be read makes nobody of what refers to it', async () => {
    await take([patientOf(anna)]);
    const report = await take([patientOf({ ...anna, over: { birthDate: 'then' } }), ...dataOf(2)]);
    expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
  });
});

describe('a newer version from the same source is a correction', () => {
  const corrected = async () => {
    const person = await db.collection<StoredPerson>('persons').findOne({});
    const state = await db.collection<AccessState>('accessStates').findOne({});
    return { person, state };
  };

  test('of the name, where nobody has a code; what was there is kept', async () => {
    await take([patientOf({ ...anna, version: '1' }), ...dataOf(1)]);
    await take([patientOf({ family: 'Omega', version: '2' }), ...dataOf(2)]);
    const { person } = await corrected();
    expect(person).toMatchObject({
      name: { family: 'Omega' },
      earlier: [{ name: { family: 'Alfa' }, birthDate: '1970-01-01', by: 'synthea' }],
    });
    expect(await records()).toEqual({ Omega: [1, 2] });
  });

  test('of the birth date, where the official code is the same; the state that decides access has its history', async () => {
    const code = '010170-901K';
    await take([patientOf({ ...anna, code, updated: '2024-01-01T00:00:00Z' })]);
    await take([patientOf({ ...anna, code, birthDate: '1970-01-02', updated: '2024-01-02T00:00:00Z' })]);
    const { person, state } = await corrected();
    expect(person).toMatchObject({ birthDate: '1970-01-02', earlier: [{ birthDate: '1970-01-01' }] });
    expect(state).toMatchObject({ birthDate: '1970-01-02', version: 2 });
    expect(state?.pending.map(({ act, state: { birthDate } }) => [act, birthDate])).toEqual([
      ['PERSON_IMPORTED', '1970-01-01'],
      ['PERSON_CORRECTED', '1970-01-02'],
    ]);
  });

  test('and an older one changes nothing, whichever comes first', async () => {
    const versions = [patientOf({ ...anna, version: '1' }), patientOf({ family: 'Omega', version: '2' })];
    await take([versions[1] as Made, ...dataOf(2)]);
    const report = await take([versions[0] as Made, ...dataOf(1)]);
    expect(report.byType.Patient).toMatchObject({ alreadyThere: 1, refused: {} });
    expect(await records()).toEqual({ Omega: [1, 2] });
  });

  test('also within one file', async () => {
    await take([
      patientOf({ family: 'Omega', version: '2' }),
      patientOf({ ...anna, version: '1' }),
      ...dataOf(1),
    ]);
    expect((await corrected()).person).toMatchObject({
      name: { family: 'Omega' },
      earlier: [{ name: { family: 'Alfa' } }],
    });
    expect(await records()).toEqual({ Omega: [1] });
  });

  test('and once: a second time changes nothing', async () => {
    const newer = [patientOf({ family: 'Omega', version: '2' }), ...dataOf(2)];
    await take([patientOf({ ...anna, version: '1' })]);
    await take(newer);
    const before = await contents(db);
    await take(newer);
    expect(await contents(db)).toEqual(before);
  });
});

describe('one identity code is one person', () => {
  const code = '010170-901K';

  test('who comes from two systems under other ids is one; each system finds the person by its own id later', async () => {
    await take([patientOf({ ...anna, code, id: 'one' }), ...dataOf(1, 'one')]);
    await take([patientOf({ ...anna, code, id: 'two' }), ...dataOf(2, 'two')], { system: 'another' });
    await take(dataOf(3, 'two'), { system: 'another' });
    expect(await records()).toEqual({ Alfa: [1, 2, 3] });
  });

  test('who comes with the code of somebody of another birth date is nobody', async () => {
    await take([patientOf({ ...anna, code, id: 'one' }), ...dataOf(1, 'one')]);
    const report = await take([patientOf({ ...bo, code, id: 'two' }), ...dataOf(2, 'two')], {
      system: 'another',
    });
    expect(report.byType.Patient?.refused).toEqual({ OTHER_CONTENT: 1 });
    expect(report.byType.Observation?.refused).toEqual({ OTHER_CONTENT: 1 });
    expect(await records()).toEqual({ Alfa: [1] });
  });

  test('a code that comes later is kept, unless another person has it', async () => {
    await take([patientOf({ ...anna, id: 'one' })]);
    await take([patientOf({ ...anna, id: 'one', code })]);
    await take([patientOf({ family: 'Alfa', id: 'two' }), ...dataOf(2, 'two')]);
    const report = await take([patientOf({ family: 'Alfa', id: 'two', code })]);
    expect(report.warnings).toMatchObject({ IDENTITY_CODE_LEFT_OUT: 1 });
    const persons = await db.collection<StoredPerson>('persons').find().toArray();
    expect(persons.map(({ identityCodes }) => identityCodes.length).sort()).toEqual([0, 1]);
  });

  test('a subject may be named by the code, also when another import brought the patient', async () => {
    await take([patientOf({ ...anna, code, id: 'one' })]);
    const byCode = { subject: { identifier: { system: '1.2.246.21', value: code } } };
    const [visit, result] = dataOf(5) as [Made, Made];
    await take(
      [
        { ...visit, ...byCode },
        { ...result, ...byCode },
      ],
      { system: 'another' },
    );
    expect(await records()).toEqual({ Alfa: [5] });
    const kept = await db.collection('importedResources').find().toArray();
    expect(
      kept.some(({ patient }) => String(patient).startsWith('Patient?urn:oid:1.2.246.21|~official')),
    ).toBe(true);
  });

  test('what is kept of a resource never holds the code, whatever it names by it and whoever has it', async () => {
    const named = { identifier: { system: 'urn:oid:1.2.246.21', value: code } };
    const made = () => {
      const [visit, result] = dataOf(6) as [Made, Made];
      const by = { subject: named, participant: [{ individual: named }], performer: [named], focus: [named] };
      return [
        { ...visit, ...by },
        { ...result, ...by },
        { ...result, id: 'alone', subject: named },
      ];
    };
    await take(made(), { system: 'before' });
    await take([patientOf({ ...anna, code, id: 'one' })]);
    await take(made(), { system: 'after' });
    const collections = await db.listCollections().toArray();
    for (const { name } of collections)
      expect([name, JSON.stringify(await db.collection(name).find().toArray()).includes(code)]).toEqual([
        name,
        false,
      ]);
  });

  test('two imports at once make one person of it, whatever their systems and ids', async () => {
    const imports = Array.from({ length: 8 }, (_, n) =>
      take([patientOf({ ...anna, code, id: `id-${n}` }), ...dataOf(n + 1, `id-${n}`)], {
        system: `system-${n % 4}`,
      }),
    );
    await Promise.all(imports);
    expect(await db.collection('persons').countDocuments()).toBe(1);
    expect(await records()).toEqual({ Alfa: [1, 2, 3, 4, 5, 6, 7, 8] });
  });

  test('two imports at once of two patients of one id make one of them', async () => {
    await Promise.all([take([patientOf(anna), ...dataOf(1)]), take([patientOf(bo), ...dataOf(2)])]);
    expect([{ Alfa: [1] }, { Beeta: [2] }]).toContainEqual(await records());
  });
});

test('a person whom any source protects from disclosure is protected', async () => {
  await take([patientOf(anna)]);
  await take([patientOf({ ...anna, over: { meta: { security: [{ code: 'TURVAKIELTO' }] } } })]);
  expect(await db.collection<AccessState>('accessStates').findOne({})).toMatchObject({
    nonDisclosure: true,
    version: 2,
  });
});

describe('a patient whom its source has merged into another', () => {
  const link = [{ type: 'replaced-by', other: { reference: 'Patient/new' } }];
  const merged = patientOf({ family: 'Old', id: 'old', over: { active: false, link } });
  const current = patientOf({ family: 'New', id: 'new', over: { link: [{ type: 'replaces', other: {} }] } });
  const result = (id: string, of: string) => laboratory({ id, encounter: undefined, ...subject(of) });

  test('is no person of its own, and what still names it is refused and told', async () => {
    const lines = [merged, current, result('o', 'old'), result('n', 'new')];
    const report = await importMade(db, [
      write('merged.ndjson', lines.map((one) => JSON.stringify(one)).join('\n')),
    ]);
    expect(unaccounted(report)).toEqual({});
    expect(report.byType.Patient?.refused).toEqual({ REPLACED: 1 });
    expect(report.byType.Observation?.refused).toEqual({ REPLACED: 1 });
    const persons = await db.collection<StoredPerson>('persons').find().toArray();
    expect(persons.map(({ name }) => name.family)).toEqual(['New']);
    expect(await wholeDocuments(db)).toMatchObject([{ source: { reference: 'Observation/n' } }]);
  });

  test('takes no more of what names it from then on, and what is stored stays', async () => {
    const before = patientOf({ family: 'Old', id: 'old' });
    const imported = (name: string, ...lines: readonly Made[]) =>
      importMade(db, [write(name, lines.map((one) => JSON.stringify(one)).join('\n'))]);
    await imported('before.ndjson', before, result('o', 'old'));
    await imported('merged.ndjson', merged, current);
    const { byType } = await imported('after.ndjson', result('later', 'old'));
    expect(byType.Observation?.refused).toEqual({ REPLACED: 1 });
    const again = await imported('again.ndjson', before, result('later', 'old'));
    expect(again.byType).toMatchObject({
      Patient: { refused: { REPLACED: 1 } },
      Observation: { refused: { REPLACED: 1 } },
    });
    expect(await wholeDocuments(db)).toHaveLength(1);
  });

  test('is somebody again in a newer version that is merged no more, and not in an older one', async () => {
    const old = (versionId: string, over: object = {}) =>
      patientOf({ family: 'Old', id: 'old', version: versionId, over: { ...over } });
    await take([old('1'), result('o', 'old')]);
    await take([old('3', { link })]);
    await take([old('2', { link })]);
    const older = await take([old('2'), result('older', 'old')]);
    expect(older.byType.Observation?.refused).toEqual({ REPLACED: 1 });
    const parted = await take([old('4'), result('parted', 'old')]);
    expect(parted.byType).toMatchObject({ Patient: { merged: 1 }, Observation: { stored: 1 } });
    const named = await take([result('named', 'old')]);
    expect(named.byType.Observation).toMatchObject({ stored: 1 });
  });
});
