import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { wholeDocuments } from '../../subgraphs/records/model/two-parts.js';
import { encounter, laboratory, type Made, patient } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();

/** How a source names its own: the address of an entry, and what its references look like. */
type Naming = 'ADDRESS' | 'RELATIVE' | 'URN' | 'LOCAL';

/** One patient of a source: with so many results, each in a visit of its own or in none. */
interface Chart {
  readonly id: number;
  readonly results: readonly boolean[];
}

interface SourceOf {
  readonly naming: Naming;
  readonly records: readonly Chart[];
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource: Omit<Made, 'id'> & { readonly id?: string };
}

/** Two sources may call their things by the same ids; a small range makes sure that they do. */
const record = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  results: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
});
const source = fc.record({
  naming: fc.constantFrom<Naming>('ADDRESS', 'RELATIVE', 'URN', 'LOCAL'),
  records: fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
});

/** The value of a result tells of which source, of which patient and which of them it is. */
const numberOf = (which: number, { id }: Chart, result: number) => which * 100 + id * 10 + result;

function entriesOf(which: number, { naming }: SourceOf, of: Chart): Entry[] {
  const address = (type: string, id: string) => {
    if (naming === 'URN') return `urn:example:${which}:${type}:${id}`;
    if (naming === 'LOCAL') return `resource:${which}-${type}-${id}`;
    return `https://source-${which}.example/fhir/${type}/${id}`;
  };
  const refer = (type: string, id: string) => ({
    reference: naming === 'RELATIVE' ? `${type}/${id}` : address(type, id),
  });
  const id = String(of.id);
  const subject = refer('Patient', id);
  const family = `Source${which}Patient${id}`;
  const made: Made[] = [patient({ id, name: [{ family }], birthDate: `19${which}0-01-0${id}` })];
  for (const [index, isInVisit] of of.results.entries()) {
    const name = `${id}${index}`;
    const visit = isInVisit ? refer('Encounter', name) : undefined;
    const quantity = { value: numberOf(which, of, index), unit: 'g/L', code: 'g/L' };
    if (isInVisit) made.push(encounter({ id: name, subject, participant: [], serviceProvider: undefined }));
    made.push(laboratory({ id: name, subject, encounter: visit, valueQuantity: quantity }));
  }
  return made.map(({ id: own, ...resource }) => ({
    fullUrl: address(resource.resourceType, own),
    resource: naming === 'LOCAL' ? resource : { ...resource, id: own },
  })) as Entry[];
}

const mixture = fc.tuple(source, source).chain(([one, other]) => {
  const records = [one, other].flatMap((of, which) =>
    of.records.map((each) => entriesOf(which + 1, of, each)),
  );
  return fc.record({
    sources: fc.constant([one, other] as const),
    records: fc.constant(records),
    spread: fc.infiniteStream(fc.nat()),
    order: fc.infiniteStream(fc.nat()),
    isLines: fc.boolean(),
    isTwice: fc.boolean(),
  });
});

test('two sources mixed in any order and in any number of files give the same persons, each with exactly its own things', async () => {
  let run = 0;
  const property = fc.asyncProperty(
    mixture,
    async ({ sources, records, spread, order, isLines, isTwice }) => {
      run += 1;
      for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
        await db.collection(name).deleteMany({});
      const canPart = isLines && sources.every(({ naming }) => naming !== 'LOCAL');
      const pieces = canPart ? records.flat().map((entry) => [entry]) : records;
      const files: Entry[][] = [[], [], [], []];
      for (const piece of pieces) files[spread.next().value % 4]?.push(...piece);
      for (const file of files) file.splice(0, file.length, ...shuffled(file, order));
      const paths = files
        .filter(({ length }) => length > 0)
        .map((entry, index) => {
          const name = `mixed-${run}-${index}`;
          if (!isLines) return json(`${name}.json`, bundleOf(entry));
          const lines = canPart ? entry.map((one) => bundleOf([one])) : [bundleOf(entry)];
          return write(
            `${name}.ndjson`,
            [...lines, bundleOf([])].map((line) => JSON.stringify(line)).join('\n'),
          );
        });
      for (let time = 0; time < (isTwice ? 2 : 1); time += 1) {
        const report = await importMade(db, paths);
        expect(unaccounted(report)).toEqual({});
        const refused = report.issues.filter(({ severity }) => severity === 'REFUSED');
        // Each file of lines ends with an empty bundle, which is told and harms nothing.
        expect(refused.map(({ reason }) => reason)).toEqual(isLines ? paths.map(() => 'NOT_A_RESOURCE') : []);
      }
      expect(await stored()).toEqual(expected(sources));
    },
  );
  await fc.assert(property, { numRuns: 25 });
}, 120_000);

const bundleOf = (entry: readonly Entry[]) => ({ resourceType: 'Bundle', type: 'collection', entry });

function expected(sources: readonly SourceOf[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    sources.flatMap(({ records }, which) =>
      records.map((of) => [
        `Source${which + 1}Patient${of.id}`,
        of.results.map((_, index) => numberOf(which + 1, of, index)),
      ]),
    ),
  );
}

/** Each person's values by name; a thing whose event is another's counts as nobody's. */
async function stored(): Promise<Record<string, number[]>> {
  const persons = await db.collection<StoredPerson>('persons').find().toArray();
  const results = await wholeDocuments<'LABORATORY_RESULT'>(db, { kind: 'LABORATORY_RESULT' });
  return Object.fromEntries(
    persons.map(({ _id, name }) => [
      name.family,
      results
        .filter(({ personId, serviceEventId }) => personId === _id && serviceEventId.startsWith(`${_id}.`))
        .flatMap(({ content }) => content.results.map(({ value }) => value.quantity?.value ?? 0))
        .sort((one, other) => one - other),
    ]),
  );
}

function shuffled<T>(list: readonly T[], order: Iterator<number>): T[] {
  const weighed = list.map((item) => ({ item, weight: order.next().value as number }));
  return weighed.sort((one, other) => one.weight - other.weight).map(({ item }) => item);
}
