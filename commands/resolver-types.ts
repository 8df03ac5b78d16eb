import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, parse, visit } from 'graphql';

/**
 * The TypeScript of a subgraph's SDL: what each resolver is given and may give, type by type. Parents are the views of
 * the subgraph's own files, which say their types themselves.
 */
export function resolverTypes(sdl: string): Promise<string> {
  return codegen({
    filename: 'schema.types.ts',
    documents: [],
    schema: withoutDescriptions(parse(sdl)),
    plugins: [{ add: {} }, { typescript: {} }, { resolvers: {} }],
    pluginMap: { add: head, typescript, resolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      noSchemaStitching: true,
      onlyResolveTypeForInterfaces: true,
      defaultMapper: 'any',
      scalars: { Date: 'string', DateTime: 'string' },
    },
  });
}

const head = { plugin: () => '// Generated from the SDL by `npm run compose`, never edited.' };

/** What the SDL says to its readers would only stand there a second time. */
function withoutDescriptions(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
}
