// `npm run compose [-- --check]`: composes the supergraph from the SDL of the three subgraphs and writes it to
// schema/supergraph.graphql. With --check it writes nothing, and fails when the committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../door/claims.js';
import { subgraphSdl } from '../door/sdl.js';
import { compose } from '../gateway/compose.js';
import { projectRoot } from '../schema/project-root.js';

const file = join(projectRoot(), 'schema', 'supergraph.graphql');
const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));

if (composed.is === 'REFUSED') {
  fail(`The subgraphs do not compose:\n${composed.problems.map((problem) => `  ${problem}`).join('\n')}`);
} else if (process.argv.includes('--check')) {
  if (committed() !== composed.supergraphSdl)
    fail('schema/supergraph.graphql is stale. Run: npm run compose');
  else console.log('schema/supergraph.graphql is what the subgraphs compose to.');
} else {
  writeFileSync(file, composed.supergraphSdl);
  console.log('Wrote schema/supergraph.graphql.');
}

function committed(): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
