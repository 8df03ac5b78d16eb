// `npm run verify -- URL`: runs every test that touches a store against the MongoDB at that address.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { StartProblem, startProblem } from '../database/start-problem.js';
import { checkGivenUrl, withoutSecrets } from '../database/ways/given-url.js';

/** Where tests touch a store. Those of the page and of the compose file have nothing of their own to say of a database. */
export const storeTests = [
  'test/access-log',
  'test/attacks',
  'test/bench',
  'test/database',
  'test/decisions',
  'test/demo',
  'test/door',
  'test/facts',
  'test/gateway',
  'test/ingest',
  'test/rules',
  'test/secrets',
  'test/subgraphs',
] as const;

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
  process.stderr.write(`Verifying ${withoutSecrets(url)} with ${storeTests.join(', ')} …\n`);
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...storeTests];
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
