// `npm test [-- PATH …]`: installs and builds what is missing, brings up a database, runs jest, stops what it started.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { tellUsage } from './usage.mjs';

tellUsage('test', process.argv.slice(2));
await prepare();
const { startTestDatabase } = await import('../dist/database/test-database.js');
const database = await startTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'caregraph-results-'));
const results = join(folder, 'results.json');

const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ],
  {
    // jest writes its report to stderr; the JSON that it would repeat on stdout is in the file.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, CAREGRAPH_TEST_MONGODB_URL: database.url },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
const code = await new Promise((done) => jest.on('exit', (status) => done(status ?? 1)));
await database.stop();
console.log(closingLine());
rmSync(folder, { recursive: true, force: true });
process.exit(code);

/** `N passed, N failed`, and what was skipped. A suite that could not run counts as one failure. */
function closingLine() {
  try {
    const told = JSON.parse(readFileSync(results, 'utf8'));
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    const skipped = told.numPendingTests + told.numTodoTests;
    return `${told.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  } catch {
    return 'The tests ended without a result.\n0 passed, 1 failed';
  }
}
