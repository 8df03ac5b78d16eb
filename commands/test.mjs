// `npm test [-- PATH …]`: installs and builds what is missing, brings up a database, runs jest, stops what it started.
import { spawn } from 'node:child_process';
import { prepare } from './prepare.mjs';

await prepare();
const { startTestDatabase } = await import('../dist/database/test-database.js');
const database = await startTestDatabase();
const jest = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CAREGRAPH_TEST_MONGODB_URL: database.url },
});
const code = await new Promise((done) => jest.on('exit', (status) => done(status ?? 1)));
await database.stop();
process.exit(code);
