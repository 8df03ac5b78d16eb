import { expect, test } from '@jest/globals';
import { blankHeader, type Caller, type Header } from '../../../policy/index.js';
import type {
  LaboratoryResult,
  LaboratoryValue,
  ReferenceRange,
} from '../../../subgraphs/records/model/content.js';
import type { StoredDocument } from '../../../subgraphs/records/model/document.js';
import { attacked } from '../../attacks/world.js';
import {
  careFor,
  citizen,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../../decisions/story.js';
import { storeDocuments } from '../../world/documents.js';
import { storedDocument } from '../../world/stored.js';

const it = attacked();
const aino = citizen('aino');

const coded = (code: string) => ({ system: 'http://loinc.org', code, display: null });

function valued(
  code: string,
  value: number | string,
  unit: string | null = '',
  range: ReferenceRange | null = null,
): LaboratoryValue {
  const quantity = typeof value === 'number' ? { value, unit, comparator: null, original: null } : null;
  const text = typeof value === 'string' ? value : null;
  return {
    code: coded(code),
    value: { quantity, coded: null, text },
    referenceRange: range,
    interpretation: null,
    status: 'FINAL',
  };
}

interface Told {
  readonly panel?: string;
  readonly header?: Partial<Header>;
}

/** A result of a sample of a day, as an import stores it. */
function resultOf(
  id: string,
  day: string,
  values: readonly LaboratoryValue[],
  { panel, header }: Told = {},
): StoredDocument {
  const _id = `aino.${id}`;
  const sampledAt = `${day}T05:30:00.000Z`;
  const { registerId, unitId } = places.rantalaClinic;
  const told: Header = {
    ...blankHeader,
    kind: 'LABORATORY_RESULT',
    registerId,
    unitId,
    recordedAt: sampledAt,
    serviceEventId: 'aino.visit',
    ...header,
  };
  const content: LaboratoryResult = {
    requestId: null,
    panel: coded(panel ?? values[0]?.code.code ?? ''),
    sampledAt,
    resultedAt: null,
    laboratory: null,
    results: values,
  };
  const codes = [...new Set([content.panel?.code ?? '', ...values.map(({ code }) => code.code)])];
  return {
    ...storedDocument(_id, 'aino', told),
    occurredAt: sampledAt,
    sortKey: `${sampledAt}~${_id}`,
    codes,
    content,
  };
}

const usual: ReferenceRange = { low: 74, high: 106, unit: 'mg/dL', text: null };
const kept = [
  resultOf('g1', '2026-01-10', [valued('2345-7', 126, 'mg/dL', usual)]),
  resultOf('g2', '2026-02-10', [valued('14749-6', 6.1, 'mmol/L'), valued('2345-7', 5, 'arbitrary')], {
    panel: '24323-8',
  }),
  resultOf('h1', '2026-03-10', [valued('4548-4', 7, '%')]),
  resultOf('h2', '2026-04-10', [valued('59261-8', 48, 'mmol/mol')]),
  resultOf('n1', '2026-05-10', [valued('5802-4', 'Negative')]),
  resultOf('g3', '2026-06-10', [valued('2345-7', 'Haemolysed')]),
  resultOf('empty', '2026-07-10', [
    { ...valued('58410-2', ''), value: { quantity: null, coded: null, text: null } },
  ]),
];

async function asked(
  caller: Caller,
  query: string,
  documents: readonly StoredDocument[] = kept,
  told = person(),
) {
  await it.tell({ caller, person: told });
  await storeDocuments(it.database.db, documents);
  return (await it.ask(caller, query)).body;
}

const seriesOf = (args: string) =>
  `{ me { laboratorySeries(${args}) { code { code } unit points { sampledAt value { value unit original { value unit } } referenceRange { low high unit } result { code { code } value { quantity { unit } text } } } } } }`;

interface Point {
  readonly sampledAt: string;
  readonly value: { readonly value: number; readonly unit: string } | null;
}
async function points(args: string) {
  const body = await asked(aino, seriesOf(args));
  expect(body.errors).toBeUndefined();
  const { unit, points } = (
    body.data as { me: { laboratorySeries: { unit: string | null; points: Point[] } } }
  ).me.laboratorySeries;
  return {
    unit,
    values: points.map(({ value }) => value && [Number(value.value.toFixed(1)), value.unit]),
    points,
  };
}

test('mass and amount of one substance are one series in the usual unit, ranges with it; what the laboratory wrote stays', async () => {
  const { unit, values, points: found } = await points('code: "2345-7"');
  expect(unit).toBe('mmol/L');
  expect(values).toEqual([[7, 'mmol/L'], [6.1, 'mmol/L'], null]);
  expect(found[0]).toMatchObject({
    value: { original: { value: 126, unit: 'mg/dL' } },
    referenceRange: { unit: 'mmol/L', low: expect.closeTo(4.1, 1), high: expect.closeTo(5.88, 1) },
    result: { value: { quantity: { unit: 'mg/dL' } } },
  });
  expect(found[2]).toMatchObject({ value: null, result: { value: { text: 'Haemolysed' } } });
  expect((await points('code: "14749-6"')).values).toEqual(values);
});

test('a unit can be asked for; values that cannot be told in another are a series of their own', async () => {
  expect((await points('code: "2345-7", unit: "mg/dL"')).values).toEqual([
    [126, 'mg/dL'],
    [110, 'mg/dL'],
  ]);
  expect((await points('code: "2345-7", unit: "arbitrary"')).values).toEqual([[5, 'arbitrary']]);
  expect(await points('code: "2345-7", unit: "kg"')).toEqual({ unit: null, values: [], points: [] });
});

test('values without a unit are a series of their own, however like those of the other series they look', async () => {
  const shares = [
    resultOf('s1', '2026-01-10', [valued('4544-3', 42, '%')]),
    resultOf('s2', '2026-02-10', [valued('4544-3', 44, null, { ...usual, unit: null })]),
    resultOf('s3', '2026-03-10', [valued('4544-3', 0.4, '1')]),
  ];
  const drawn = async (args: string) => {
    const body = await asked(
      aino,
      `{ me { laboratorySeries(code: "4544-3"${args}) { unit points { value { value unit original { unit } } referenceRange { low unit } } } } }`,
      shares,
    );
    return (body.data as { me: { laboratorySeries: unknown } }).me.laboratorySeries;
  };
  const point = (
    value: number,
    unit: string | null,
    original: object | null,
    referenceRange: object | null,
  ) => ({
    value: { value, unit, original },
    referenceRange,
  });
  expect(await drawn('')).toEqual({
    unit: '%',
    points: [point(42, '%', null, null), point(40, '%', { unit: '1' }, null)],
  });
  const without = { unit: null, points: [point(44, null, null, { low: 74, unit: null })] };
  expect(await drawn(', unit: ""')).toEqual(without);
  expect(await drawn(', from: "2026-02-01", to: "2026-02-28"')).toEqual(without);
  expect(await drawn(', unit: "1", from: "2026-02-01", to: "2026-02-28"')).toEqual({
    unit: null,
    points: [],
  });
  expect(await listed('', shares)).toMatchObject([
    { unit: '%', newest: quantity(40, '%'), count: 2 },
    { unit: null, newest: { quantity: { value: 44, unit: null } }, count: 1 },
  ]);
});

test('HbA1c in percent and in mmol/mol is one series by the master equation, under either code', async () => {
  const byIfcc = await points('code: "59261-8"');
  expect(byIfcc.values).toEqual([
    [53, 'mmol/mol'],
    [48, 'mmol/mol'],
  ]);
  expect((await points('code: "4548-4"')).values).toEqual(byIfcc.values);
  expect((await points('code: "4548-4", unit: "%"')).values).toEqual([
    [7, '%'],
    [6.5, '%'],
  ]);
});

test('each value of one result stands at the time of its own sample, in series, newest values and days alike', async () => {
  const at = (value: number, sampledAt: string) => ({ ...valued('14749-6', value, 'mmol/L'), sampledAt });
  const curve = resultOf('curve', '2026-05-15', [
    valued('14749-6', 6, 'mmol/L'),
    at(9, '2026-05-15T07:00:00.000Z'),
    at(7, '2026-05-15T08:00:00.000Z'),
    at(5, '2026-05-01T05:00:00.000Z'),
  ]);
  const drawn = async (days: string) => {
    const body = await asked(aino, seriesOf(`code: "14749-6"${days}`), [curve]);
    return (body.data as { me: { laboratorySeries: { points: Point[] } } }).me.laboratorySeries.points.map(
      ({ sampledAt, value }) => [value?.value, sampledAt],
    );
  };
  const early = [5, '2026-05-01T05:00:00.000Z'];
  const late = [
    [6, '2026-05-15T05:30:00.000Z'],
    [9, '2026-05-15T07:00:00.000Z'],
    [7, '2026-05-15T08:00:00.000Z'],
  ];
  expect(await drawn('')).toEqual([early, ...late]);
  expect(await drawn(', to: "2026-05-01"')).toEqual([early]);
  expect(await drawn(', from: "2026-05-02"')).toEqual(late);
  expect(await listed('', [curve])).toMatchObject([
    { newest: quantity(7, 'mmol/L'), sampledOn: '2026-05-15', count: 4 },
  ]);
  expect(await listed('(to: "2026-05-14")', [curve])).toMatchObject([
    { newest: quantity(5, 'mmol/L'), sampledOn: '2026-05-01', count: 1 },
  ]);
});

const testsOf = (args = '') =>
  `{ me { laboratoryTests${args} { code { code } unit newest { quantity { value unit } text } sampledOn count panel { code } } } }`;
const listed = async (args = '', documents = kept) => {
  const body = await asked(aino, testsOf(args), documents);
  expect(body.errors).toBeUndefined();
  return (body.data as { me: { laboratoryTests: readonly object[] } }).me.laboratoryTests;
};
const quantity = (value: number, unit: string) => ({ quantity: { value, unit }, text: null });

test('each series is told once with its newest value, its unit and day', async () => {
  expect(await listed()).toEqual([
    {
      code: { code: '2345-7' },
      unit: null,
      newest: { quantity: null, text: 'Haemolysed' },
      sampledOn: '2026-06-10',
      count: 1,
      panel: null,
    },
    {
      code: { code: '14749-6' },
      unit: 'mmol/L',
      newest: quantity(6.1, 'mmol/L'),
      sampledOn: '2026-02-10',
      count: 2,
      panel: { code: '24323-8' },
    },
    {
      code: { code: '2345-7' },
      unit: 'arbitrary',
      newest: quantity(5, 'arbitrary'),
      sampledOn: '2026-02-10',
      count: 1,
      panel: { code: '24323-8' },
    },
    {
      code: { code: '5802-4' },
      unit: null,
      newest: { quantity: null, text: 'Negative' },
      sampledOn: '2026-05-10',
      count: 1,
      panel: null,
    },
    {
      code: { code: '59261-8' },
      unit: 'mmol/mol',
      newest: quantity(48, 'mmol/mol'),
      sampledOn: '2026-04-10',
      count: 2,
      panel: null,
    },
  ]);
});

test('a panel’s code gives its parts, in the list and beside its own empty series; days narrow it', async () => {
  const parts = await listed('(code: "24323-8")');
  expect(parts).toMatchObject([
    { code: { code: '14749-6' } },
    { code: { code: '2345-7' }, unit: 'arbitrary' },
  ]);
  const body = await asked(
    aino,
    '{ me { laboratorySeries(code: "24323-8") { unit points { sampledAt } parts { code { code } } } } }',
  );
  expect(body.data?.me).toEqual({
    laboratorySeries: {
      unit: null,
      points: [],
      parts: [{ code: { code: '14749-6' } }, { code: { code: '2345-7' } }],
    },
  });
  expect(await listed('(code: "59261-8", to: "2026-03-31")')).toMatchObject([
    { code: { code: '4548-4' }, count: 1, sampledOn: '2026-03-10' },
  ]);
});

test('a panel within a result gives its parts by its own code, and is told with each value of it', async () => {
  const within = { ...valued('751-8', 3, '10*9/L'), panel: coded('57023-4') };
  const result = resultOf('within', '2026-08-10', [within, valued('789-8', 4, '10*12/L')], {
    panel: '58410-2',
  });
  const stored = [{ ...result, codes: [...result.codes, '57023-4'] }];
  const body = await asked(
    aino,
    '{ me { laboratoryTests(code: "57023-4") { code { code } panel { code } } laboratorySeries(code: "751-8") { points { result { panel { code } } } } } }',
    stored,
  );
  expect(body.data?.me).toEqual({
    laboratoryTests: [{ code: { code: '751-8' }, panel: { code: '57023-4' } }],
    laboratorySeries: { points: [{ result: { panel: { code: '57023-4' } } }] },
  });
  const whole = await asked(aino, '{ me { laboratoryTests(code: "58410-2") { code { code } } } }', stored);
  expect(whole.data?.me).toEqual({
    laboratoryTests: [{ code: { code: '751-8' } }, { code: { code: '789-8' } }],
  });
});

test('a result that is not yet released leaves no trace: not in counts, newest values nor panels', async () => {
  const delayed = resultOf(
    'late',
    '2026-11-20',
    [valued('59261-8', 90, 'mmol/mol'), valued('777-3', 5, '10*9/L')],
    {
      panel: 'late-panel',
      header: { releasedToPatientOn: '2026-12-20' },
    },
  );
  expect(await listed('', [...kept, delayed])).toEqual(await listed());
  expect(await listed('(code: "late-panel")', [...kept, delayed])).toEqual([]);
});

test('the same code of another system is another test, told and drawn apart', async () => {
  const [ours] = kept;
  const theirs = resultOf('local', '2026-07-10', [
    { ...valued('2345-7', 900, 'mmol/L'), code: { system: 'urn:local', code: '2345-7', display: null } },
  ]);
  const both = [ours ?? theirs, theirs];
  expect(await listed('', both)).toMatchObject([
    { unit: 'mmol/L', newest: quantity(900, 'mmol/L'), count: 1 },
    { unit: 'mmol/L', sampledOn: '2026-01-10', count: 1 },
  ]);
  const drawn = async (system: string) => {
    const body = await asked(
      aino,
      `{ me { laboratorySeries(code: "2345-7"${system}) { points { sampledAt } } } }`,
      both,
    );
    return body.data?.me;
  };
  expect(await drawn('')).toEqual({
    laboratorySeries: { points: [{ sampledAt: '2026-01-10T05:30:00.000Z' }] },
  });
  expect(await drawn(', system: "urn:oid:2.16.840.1.113883.6.1"')).toEqual(await drawn(''));
  expect(await drawn(', system: "urn:local"')).toEqual({
    laboratorySeries: { points: [{ sampledAt: '2026-07-10T05:30:00.000Z' }] },
  });
});

const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const care = { care: careFor({ serviceEventId: 'aino.visit' }) };
const at = places.rantalaClinic;
const secretary = professional('heino', at, { taskClass: 'T5', profession: 'SECRETARY' }, care);
const query =
  '{ person(id: "aino") { laboratoryResults { edges { node { id } } } laboratoryTests { unit count } laboratorySeries(code: "59261-8") { unit } } }';

test('who reads headers only is not told which tests there were', async () => {
  const body = await asked(secretary, query, kept, treated);
  expect(body.data?.person).toEqual({
    laboratoryResults: { edges: kept.map(() => ({ node: { id: expect.any(String) } })) },
    laboratoryTests: null,
    laboratorySeries: null,
  });
  const paths = body.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code]);
  expect(paths).toEqual(
    expect.arrayContaining([
      ['person.laboratoryTests', 'FORBIDDEN'],
      ['person.laboratorySeries', 'FORBIDDEN'],
    ]),
  );
});

test('a physician of the same visit is told what the citizen is told', async () => {
  const body = await asked(physician(care), query, kept, treated);
  expect(body.errors).toBeUndefined();
  expect(body.data?.person).toMatchObject({ laboratorySeries: { unit: 'mmol/mol' } });
});

test('more results than one answer may be made of are refused, not cut', async () => {
  const many = Array.from({ length: 1_001 }, (_, index) =>
    resultOf(`m${index}`, '2026-01-10', [valued('777-3', 200, '10*9/L')]),
  );
  await it.tell({ caller: aino });
  const { db } = it.database;
  const { inTwoParts } = await import('../../../subgraphs/records/model/two-parts.js');
  const stored = many.map(inTwoParts);
  await db
    .collection<{ _id: string }>('documentContents')
    .insertMany(stored.map(({ contents }) => ({ ...contents })));
  await db.collection<{ _id: string }>('documents').insertMany(stored.map(({ head }) => ({ ...head })));
  const both =
    '{ me { laboratoryTests { count } laboratorySeries(code: "777-3") { points { sampledAt } } } }';
  const { body } = await it.ask(aino, both);
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY', 'TOO_MANY']);
  await db.collection<{ _id: string }>('documents').deleteOne({ _id: 'aino.m0' });
  const answer = (await it.ask(aino, both)).body.data as {
    me: { laboratoryTests: unknown; laboratorySeries: { points: unknown[] } };
  };
  expect(answer.me.laboratoryTests).toEqual([{ count: 1_000 }]);
  expect(answer.me.laboratorySeries.points).toHaveLength(1_000);
});

test('a concept gives its words and its other codes, a number the precision that it was written with', async () => {
  const other = { system: 'urn:oid:1.2.246.537.6.3.2006', code: '1471', display: null };
  const exact = valued('2345-7', 5, 'mmol/L');
  const { value, ...rest } = exact;
  const result: LaboratoryValue = {
    ...rest,
    code: { ...coded('2345-7'), text: 'fP-Gluk', others: [other] },
    value: { ...value, quantity: value.quantity && { ...value.quantity, decimal: '5.00' } },
    interpretationCode: coded('IND'),
  };
  const query = `{ me { laboratoryResults(first: 1) { edges { node { results {
    code { code text others { system code } } value { quantity { value decimal } } interpretation interpretationCode { code others { code } }
  } } } } } }`;
  const shownAs = async (shown: LaboratoryValue) => {
    const { data, errors } = await asked(aino, query, [resultOf('x1', '2026-01-10', [shown])]);
    const { me } = data as { me: { laboratoryResults: { edges: { node: { results: unknown[] } }[] } } };
    return { results: me.laboratoryResults.edges.flatMap(({ node }) => node.results), errors };
  };
  expect(await shownAs(result)).toEqual({
    errors: undefined,
    results: [
      {
        code: { code: '2345-7', text: 'fP-Gluk', others: [{ system: other.system, code: '1471' }] },
        value: { quantity: { value: 5, decimal: '5.00' } },
        interpretation: null,
        interpretationCode: { code: 'IND', others: [] },
      },
    ],
  });
  const tooMany = Array.from({ length: 9 }, (_, index) => ({ ...other, code: String(index) }));
  const beyond = await shownAs({ ...result, code: { ...result.code, others: tooMany } });
  expect(beyond.results).toMatchObject([{ code: { code: '2345-7', others: null } }]);
  expect(beyond.errors).toMatchObject([{ extensions: { code: 'TOO_MANY' } }]);
});
