// `npm run test:mutation [-- SLICE | FILE…]`: changes the policy in small ways, one at a time, and demands that a test
// notices. On demand the same of another slice: rules, door, facts, access-log. Those of which few tests without a database
// would notice a change are given one, as `npm test` is.
// A change that no test notices must stand in test/mutation/survivors.json with the reason why it changes nothing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { sliceOf, slices } from '../test/mutation/slices.mjs';
import { prepare } from './prepare.mjs';
import { tellUsage } from './usage.mjs';

const asked = process.argv.slice(2);
tellUsage('test:mutation', asked);
const isSlice = asked.length === 1 && Object.hasOwn(slices, asked[0]);
const files = isSlice ? [] : asked;
const named = new Set(isSlice ? asked : files.map(sliceOf));
if (named.size > 1) {
  console.error(
    `Expected files of one slice, got files of ${[...named].join(', ')}. Run them one slice after another.`,
  );
  process.exit(1);
}
const [slice = 'policy'] = named;
const folder = '.data/mutation/sandbox';
const report = `.data/mutation/${slice}.json`;

await prepare();
mkdirSync(folder, { recursive: true });
// The decision table lies beside the project, and must lie beside the changed copy of it too.
if (existsSync('../shared') && !existsSync(`${folder}/shared`))
  symlinkSync(resolve('../shared'), `${folder}/shared`);

const database = slices[slice].needsDatabase ? await startDatabase() : undefined;
const mutate = files.length > 0 ? ['--mutate', files.join(',')] : [];
const stryker = spawn('node_modules/.bin/stryker', ['run', 'test/mutation/stryker.config.mjs', ...mutate], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CAREGRAPH_MUTATION_SLICE: slice,
    ...(database && { CAREGRAPH_TEST_MONGODB_URL: database.url }),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stryker.kill(signal));
const code = await new Promise((done) => stryker.on('exit', (status) => done(status ?? 1)));
await database?.stop();
if (code !== 0) process.exit(code);

const known = new Map(
  JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8')).map(({ change, reason }) => [
    change,
    reason,
  ]),
);
const counts = { noticed: 0, survived: 0 };
const unknown = new Set();
const found = new Set();
const changed = JSON.parse(readFileSync(report, 'utf8')).files;
for (const [file, { source, mutants }] of Object.entries(changed)) {
  const lines = source.split('\n');
  for (const { replacement, location, status } of mutants) {
    if (status === 'Killed' || status === 'Timeout') counts.noticed += 1;
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    counts.survived += 1;
    const line = lines[location.start.line - 1].trim();
    const change = `${file}: ${line}: ${short(textAt(lines, location))} → ${short(replacement)}`;
    found.add(change);
    if (!known.has(change)) unknown.add(change);
  }
}

async function startDatabase() {
  const { startTestDatabase } = await import('../dist/database/test-database.js');
  return startTestDatabase();
}

/** What stood there before the change. */
function textAt(lines, { start, end }) {
  const [first, ...rest] = lines.slice(start.line - 1, end.line);
  const last = rest.at(-1);
  if (last === undefined) return first.slice(start.column - 1, end.column - 1);
  return [first.slice(start.column - 1), ...rest.slice(0, -1), last.slice(0, end.column - 1)].join(' ');
}

function short(text) {
  return text.replace(/\s+/g, ' ').slice(0, 120);
}

const score = (100 * counts.noticed) / (counts.noticed + counts.survived);
for (const change of unknown) console.error(`survived: ${change}`);
const gone = [...known.keys()].filter(
  (change) =>
    sliceOf(change) === slice && (files.length === 0 || changed[change.split(':')[0]]) && !found.has(change),
);
for (const change of gone) console.error(`listed although it is noticed or gone: ${change}`);
console.log(
  `${counts.noticed} of ${counts.noticed + counts.survived} changes noticed, ${score.toFixed(1)} %; ${found.size - unknown.size} listed with a reason`,
);
process.exitCode = unknown.size > 0 || gone.length > 0 || score < slices[slice].leastScore ? 1 : 0;
