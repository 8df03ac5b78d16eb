// `npm run start:processes`: the same demo as four processes, three subgraphs and the gateway, with signed calls.
import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from '../database/index.js';
import { requireFreePort } from '../demo/free-port.js';
import { openDemo } from '../demo/open-demo.js';
import { personasOf } from '../demo/personas.js';
import { welcome } from '../demo/welcome.js';
import { subgraphNames } from '../door/claims.js';
import { requestClock } from '../gateway/clock.js';
import { devIssuer } from '../gateway/dev-issuer.js';
import { demoConfig } from './demo-config.js';
import { environment, runCommand, say } from './run-command.js';

await runCommand('The start', async (open) => {
  const env = environment();
  const config = demoConfig(env);
  const clock = requestClock(config.testClock, 'DEMO');
  const dataDir = resolve(config.dataDir);
  await requireFreePort(config.host, config.port);
  const { database, db, keys } = await openDemo({
    env,
    dataDir,
    clock,
    endings: open,
    report: say,
  });
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const shared = { ...env, MONGODB_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: config.logLevel };
  const lost: Promise<StartProblem>[] = [database.lost];
  const start = (name: string, env: NodeJS.ProcessEnv) => {
    const child = fork(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), {
      env: { ...shared, ...env },
    });
    open.add(() => ended(child));
    lost.push(whenEnded(child, name));
    return Promise.race([
      answersAt(child),
      whenEnded(child, name).then((problem) => Promise.reject(problem)),
    ]);
  };
  const GATEWAY_PUBLIC_KEY = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const urls = await Promise.all(
    subgraphNames.map(
      async (name) => `${name}=${await start('subgraph', { SUBGRAPH: name, PORT: '0', GATEWAY_PUBLIC_KEY })}`,
    ),
  );
  const GATEWAY_SIGNING_KEY = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  // Its clock goes on from where this one, by which the demo follows the day, has come.
  const testClock = config.testClock === null ? {} : { TEST_CLOCK: clock() };
  const url = await start('gateway', { ...testClock, SUBGRAPH_URLS: urls.join(','), GATEWAY_SIGNING_KEY });
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: config.audience });
  console.log(await welcome(url, await personasOf(db, keys), issuer));
  throw await Promise.race(lost);
});

/** Where the process answers, once it does. */
function answersAt(child: ChildProcess): Promise<string> {
  return new Promise((done) =>
    child.once('message', (message: { readonly url: string }) => done(message.url)),
  );
}

/** None of the processes ends by itself. */
function whenEnded(child: ChildProcess, name: string): Promise<StartProblem> {
  return new Promise((done) =>
    child.once('exit', () =>
      done(
        new StartProblem(
          `The process of the ${name} ended although nobody stopped it.`,
          'The lines above may say why. Start again.',
        ),
      ),
    ),
  );
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
