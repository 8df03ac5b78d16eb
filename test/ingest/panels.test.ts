import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { bundle, coded, laboratory, type Made, report, visit } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();

const bloodCount = coded.loinc('58410-2', 'Blood count');
const none = { valueQuantity: undefined, referenceRange: undefined, interpretation: undefined };
const part = (code: string, value: number, unit: string) => ({
  code: coded.loinc(code, code),
  valueQuantity: { value, unit, code: unit },
});
const member = (id: string) => ({ reference: `urn:uuid:${id}` });

/** The panels of these observations: the code of each with those of its results, by the codes in it. */
async function panelsOf(name: string, ...made: readonly Made[]) {
  const before = await db.collection('documentContents').distinct('_id');
  const told = await importMade(db, [json(`${name}.json`, bundle(...visit(), ...made))]);
  expect(unaccounted(told)).toEqual({});
  const found = await db
    .collection('documentContents')
    .find({ _id: { $nin: before }, 'content.results': { $exists: true } })
    .toArray();
  const panels = found
    .map(({ content }) => [
      content.panel.code,
      content.results.map((one: { code: { code: string } }) => one.code.code),
    ])
    .filter(([code]) => code !== '718-7' || name === 'cycle');
  return { panels, told };
}

test('an observation of components is the panel of its components', async () => {
  const component = [part('718-7', 140, 'g/L'), part('6690-2', 6, '10*9/L')];
  const { panels } = await panelsOf(
    'components',
    laboratory({ id: 'p1', code: bloodCount, ...none, component }),
  );
  expect(panels).toContainEqual(['58410-2', ['718-7', '6690-2']]);
});

test('an observation that names others is the panel of those, at every depth, and no result by itself', async () => {
  const { panels } = await panelsOf(
    'members',
    laboratory({ id: 'm1', ...part('789-8', 4.5, '10*12/L') }),
    laboratory({
      id: 'p2',
      code: bloodCount,
      ...none,
      hasMember: [member('m1'), member('p3'), member('p2')],
    }),
    laboratory({
      id: 'p3',
      code: coded.loinc('57023-4', 'Differential'),
      ...none,
      hasMember: [member('m2')],
    }),
    laboratory({ id: 'm2', ...part('751-8', 3, '10*9/L') }),
  );
  expect(panels).toContainEqual(['58410-2', ['789-8', '751-8']]);
  expect(panels.flat(2)).not.toContain('57023-4');
});

test('a report of a panel has the members of the panel', async () => {
  const { panels, told } = await panelsOf(
    'reported',
    laboratory({ id: 'm3', ...part('787-2', 90, 'fL') }),
    laboratory({ id: 'p4', code: bloodCount, ...none, hasMember: [member('m3')] }),
    report({ id: 'rep-panel', result: [member('p4')] }),
  );
  expect(panels).toContainEqual(['58410-2', ['787-2']]);
  expect(told.issues.filter(({ severity }) => severity !== 'FILE')).toEqual([]);
});

test('a panel within a report or another panel keeps its code, on each value that is of it', async () => {
  const differential = coded.loinc('57023-4', 'Differential');
  const component = [part('751-8', 3, '10*9/L'), part('731-0', 1, '10*9/L')];
  const { told } = await panelsOf(
    'within',
    laboratory({ id: 'm7', ...part('789-8', 4.5, '10*12/L') }),
    laboratory({ id: 'm8', ...part('704-7', 1, '10*9/L') }),
    laboratory({ id: 'p7', code: differential, ...none, component, hasMember: [member('m8')] }),
    laboratory({ id: 'p8', code: bloodCount, ...none, hasMember: [member('p7'), member('m7')] }),
    laboratory({ id: 'm9', ...part('2093-3', 5, 'mmol/L') }),
    report({
      id: 'rep-within',
      code: coded.loinc('11502-2', 'Report'),
      result: [member('p8'), member('m9')],
    }),
  );
  expect(told.issues.filter(({ severity }) => severity !== 'FILE')).toEqual([]);
  const [document] = await wholeDocuments<'LABORATORY_RESULT'>(db, {
    'source.reference': 'DiagnosticReport/rep-within',
  });
  const placed = document?.content.results.map(({ code, panel }) => [code.code, panel?.code ?? null]);
  expect(placed).toEqual([
    ['751-8', '57023-4'],
    ['731-0', '57023-4'],
    ['704-7', '57023-4'],
    ['789-8', '58410-2'],
    ['2093-3', null],
  ]);
  expect(document?.codes).toEqual(expect.arrayContaining(['11502-2', '57023-4', '58410-2', '704-7']));
});

test('law: however deep panels are, each value is told with the innermost one that names it', async () => {
  const shape = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 });
  let run = 0;
  const property = fc.asyncProperty(shape, async (parents) => {
    run += 1;
    const id = (name: string) => `deep-${run}-${name}`;
    // Panel 0 is the outermost; each other is a member of one before it, and each has one value of its own.
    const parentOf = (index: number) => (parents[index] ?? 0) % index;
    const panels = [...parents.keys()].map((index) =>
      laboratory({
        id: id(`p${index}`),
        code: coded.loinc(`P-${index}`, 'Panel'),
        ...none,
        hasMember: [
          member(id(`v${index}`)),
          ...[...parents.keys()]
            .filter((one) => one > index && parentOf(one) === index)
            .map((one) => member(id(`p${one}`))),
        ],
      }),
    );
    const values = [...parents.keys()].map((index) =>
      laboratory({ id: id(`v${index}`), ...part(`V-${index}`, 1, 'g/L') }),
    );
    await importMade(db, [json(`${id('all')}.json`, bundle(...visit(), ...panels, ...values))]);
    const [document] = await wholeDocuments<'LABORATORY_RESULT'>(db, {
      'source.reference': `Observation/${id('p0')}`,
    });
    const found = document?.content.results.map(({ code, panel }) => [code.code, panel?.code ?? 'P-0']);
    expect(new Map(found as [string, string][])).toEqual(
      new Map(parents.map((_, index) => [`V-${index}`, `P-${index}`])),
    );
  });
  await fc.assert(property, { numRuns: 10 });
}, 60_000);

test('a panel whose members are not here is refused; one that has some says which were expected', async () => {
  const { told } = await panelsOf(
    'absent',
    laboratory({ id: 'm4', ...part('785-6', 30, 'pg') }),
    laboratory({ id: 'p5', code: bloodCount, ...none, hasMember: [member('nowhere')] }),
    laboratory({ id: 'p6', code: bloodCount, ...none, hasMember: [member('m4'), member('nowhere')] }),
  );
  expect(told.byType.Observation?.refused).toEqual({ NOTHING_TO_STORE: 1 });
  expect(told.warnings).toEqual({ DANGLING_REFERENCE: 2 });
});
