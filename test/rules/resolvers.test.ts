import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from '@jest/globals';
import { subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { resolvers as consents } from '../../subgraphs/consents/resolvers/index.js';
import { resolvers as records } from '../../subgraphs/records/resolvers/index.js';
import { resolvers as wellbeing } from '../../subgraphs/wellbeing/resolvers/index.js';

const resolversOf = { records, consents, wellbeing };
const federation =
  'scalar FieldSet directive @key(fields: FieldSet!, resolvable: Boolean) repeatable on OBJECT | INTERFACE directive @shareable on OBJECT directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION';

/** The SDL as an ordinary schema: without the line that imports the directives of federation. */
function ordinary(sdl: string): string {
  return `${federation}\n${sdl.replace(/^extend schema[^)]*\)/m, '')}`;
}

for (const name of subgraphNames) {
  test(`${name}: every resolver belongs to a field of the schema`, () => {
    const typeDefs = ordinary(subgraphSdl(name));
    const strict = {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    } as const;
    expect(() =>
      makeExecutableSchema({ typeDefs, resolvers: resolversOf[name], resolverValidationOptions: strict }),
    ).not.toThrow();
    const stale = { ...resolversOf[name], Person: { ...resolversOf[name].Person, gone: () => null } };
    expect(() =>
      makeExecutableSchema({ typeDefs, resolvers: stale, resolverValidationOptions: strict }),
    ).toThrow('Person.gone');
  });
}
