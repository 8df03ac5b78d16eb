import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { publicFields } from '../../gateway/public-fields.js';
import { projectRoot } from '../../schema/project-root.js';

const sdl = readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
const fields = Object.values(
  buildSchema(sdl, { assumeValidSDL: true, assumeValid: true }).getQueryType()?.getFields() ?? {},
);

for (const { name, description } of fields) {
  test(`Query.${name} says of itself what a visitor may do`, () => {
    expect(publicFields.includes(name)).toBe(/\bPublic\.$/.test(description ?? ''));
  });
}
