// `npm run verify -- URL`: runs every test that touches a store against the MongoDB at that address.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { StartProblem, startProblem } from '../database/start-problem.js';
import { checkGivenUrl, withoutSecrets } from '../database/ways/given-url.js';

/** Where tests touch a store. A folder that does not exist yet is left out. */
const STORE_TESTS = ['test/database', 'test/subgraphs', 'test/facts', 'test/access-log'];

/** The address to verify, once it is known to answer. Fails with a StartProblem. */
export async function addressToVerify(args: readonly string[]): Promise<string> {
  const [url] = args;
  if (url === undefined) {
    throw new StartProblem('There is no address to verify.', 'npm run verify -- mongodb://HOST:PORT/');
  }
  await checkGivenUrl(url);
  return url;
}

async function verify(args: readonly string[]): Promise<number> {
  const url = await addressToVerify(args);
  const tests = STORE_TESTS.filter((folder) => existsSync(folder));
  process.stderr.write(`Verifying ${withoutSecrets(url)} with ${tests.join(', ')} …\n`);
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...tests];
  const env = { ...process.env, CAREGRAPH_TEST_MONGODB_URL: url };
  const child = spawn(process.execPath, jest, { stdio: 'inherit', env });
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await verify(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`${startProblem('Verifying', error).message}\n`);
    return 1;
  });
}
