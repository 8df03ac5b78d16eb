import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { listSizes } from '../../cost/list-sizes.js';
import { projectRoot } from '../../schema/project-root.js';

const sdl = readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
const schema = buildSchema(sdl, { assumeValidSDL: true, assumeValid: true });
const sizeOf = listSizes(schema);

interface Declared {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

const fields: readonly Declared[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter((type) => !isIntrospectionType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })));

const name = ({ type, field }: Declared) => `${type}.${field.name}`;
const sizeOfField = ({ type, field }: Declared) => sizeOf(type, field.name);

/** Is every way to the type one that sizes this list of it? */
function isSizedFromAbove({ type, field }: Declared): boolean {
  const ways = fields.filter((above) => getNamedType(above.field.type).name === type);
  return (
    ways.length > 0 && ways.every((above) => sizeOfField(above).listSize?.sizedFields.includes(field.name))
  );
}

const lists = fields.filter((one) => sizeOfField(one).isList);

test('the graph has lists of its own and pages', () => {
  expect(lists.length).toBeGreaterThan(60);
  expect(lists.filter(isSizedFromAbove).length).toBeGreaterThan(10);
});

test('every list of the composed graph says how many it holds at most', () => {
  const without = lists.filter(
    (list) => !Number.isFinite(sizeOfField(list).listSize?.assumedSize) && !isSizedFromAbove(list),
  );
  expect(without.map(name)).toEqual([]);
});

test('every field that takes a size says what the size is of, and what it is when it is not given', () => {
  const paged = fields.filter(({ field }) => field.args.some(({ name: argument }) => argument === 'first'));
  expect(paged.length).toBeGreaterThan(15);
  for (const one of paged) {
    const first = one.field.args.find(({ name: argument }) => argument === 'first');
    expect([name(one), sizeOfField(one).listSize]).toEqual([
      name(one),
      {
        assumedSize: first?.defaultValue,
        slicingArguments: ['first'],
        sizedFields: expect.arrayContaining(['edges']),
      },
    ]);
  }
});

test('every field that gathers values in buckets gives one list of points, days to ask for, and buckets by days', () => {
  const bucketed = fields.filter((one) => sizeOfField(one).isBucketed);
  expect(bucketed.map(name)).toEqual(['Person.wellbeingSeries']);
  for (const { field } of bucketed) {
    expect(field.args.map(({ name: argument }) => argument)).toEqual(
      expect.arrayContaining(['from', 'to', 'bucket']),
    );
    expect(field.args.find(({ name: argument }) => argument === 'bucket')?.defaultValue).toBe('DAY');
    expect(lists.map(name)).toContain(`${getNamedType(field.type).name}.points`);
  }
});

test('every list tells its bound in words too, which introspection shows', () => {
  const silent = lists.filter((list) => {
    const { assumedSize = Number.POSITIVE_INFINITY, slicingArguments = [] } =
      sizeOfField(list).listSize ?? {};
    if (!Number.isFinite(assumedSize) || slicingArguments.length > 0) return false;
    const words = new RegExp(`\\bat most ${assumedSize.toLocaleString('en')}\\b`, 'i');
    return !words.test(list.field.description ?? '');
  });
  expect(silent.map(name)).toEqual([]);
});
