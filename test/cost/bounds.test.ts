import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { type GraphQLField, type GraphQLResolveInfo, isObjectType, parse } from 'graphql';
import { listSizes } from '../../cost/list-sizes.js';
import { boundLists } from '../../door/bound-lists.js';
import { subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';

const tooMany = expect.objectContaining({ extensions: { code: 'TOO_MANY' } });

for (const name of subgraphNames) {
  describe(`${name}: a list that fits is given, and one that holds one more is TOO_MANY`, () => {
    const schema = boundLists(buildSubgraphSchema({ typeDefs: parse(subgraphSdl(name)) }));
    const sizeOf = listSizes(schema);
    const info = (field: GraphQLField<unknown, unknown>) => ({ fieldName: field.name }) as GraphQLResolveInfo;
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const { isList, listSize } = sizeOf(type.name, field.name);
        if (!isList || !listSize || type.name.startsWith('__')) continue;
        const most = listSize.assumedSize;
        const give = (count: number) => field.resolve?.({ [field.name]: items(count) }, {}, {}, info(field));
        const promise = (count: number) =>
          field.resolve?.({ [field.name]: async () => items(count) }, {}, {}, info(field));
        test(`${type.name}.${field.name}: ${most}`, async () => {
          expect(give(most)).toHaveLength(most);
          expect(() => give(most + 1)).toThrow(tooMany);
          await expect(promise(most)).resolves.toHaveLength(most);
          await expect(promise(most + 1)).rejects.toEqual(tooMany);
        });
      }
    }
  });
}

function items(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
