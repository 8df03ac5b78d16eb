// `npm run compose [-- --check]`: makes what is generated from the SDL of the three subgraphs: the supergraph
// (schema/supergraph.graphql) and the types of each subgraph's resolvers (schema.types.ts). With --check it writes
// nothing, and fails when a committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../door/claims.js';
import { subgraphSdl } from '../door/sdl.js';
import { compose } from '../gateway/compose.js';
import { projectRoot } from '../schema/project-root.js';
import { resolverTypes } from './resolver-types.js';

const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));

if (composed.is === 'REFUSED') {
  fail(`The subgraphs do not compose:\n${composed.problems.map((problem) => `  ${problem}`).join('\n')}`);
} else {
  const made = new Map([['schema/supergraph.graphql', composed.supergraphSdl]]);
  for (const name of subgraphNames)
    made.set(`subgraphs/${name}/schema.types.ts`, await resolverTypes(subgraphSdl(name)));
  for (const [file, text] of made) keep(file, text, process.argv.includes('--check'));
}

function keep(file: string, text: string, onlyCheck: boolean): void {
  if (committed(file) === text) {
    console.log(`${file} is what the SDL makes.`);
  } else if (onlyCheck) {
    fail(`${file} is stale. Run: npm run compose`);
  } else {
    writeFileSync(join(projectRoot(), file), text);
    console.log(`Wrote ${file}.`);
  }
}

function committed(file: string): string | undefined {
  try {
    return readFileSync(join(projectRoot(), file), 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
