// `npm run database [-- show|stop|reset|check|mark-demo|mark-real]`: what the database of this machine is, and what can be done with it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkWay } from '../database/check.js';
import { openWays } from '../database/choose-way.js';
import { connect } from '../database/connect.js';
import { holdDataFolder, runningFrom } from '../database/data-folder.js';
import { deploymentOf, markDemo, markReal, requireDemo, resetDemo } from '../database/deployment.js';
import { openDatabase, waysOf } from '../database/open-database.js';
import { hasEnded } from '../database/processes/process-mark.js';
import { withSecretFiles } from '../database/secret-files.js';
import { StartProblem, startProblem } from '../database/start-problem.js';
import { withoutSecrets } from '../database/ways/given-url.js';

export interface CommandOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

/** Carries out one command of `npm run database`. Fails with a StartProblem only. */
export async function databaseCommand(args: readonly string[], given: CommandOptions): Promise<void> {
  const options = { ...given, env: { ...withSecretFiles(given.env) } };
  const [command = 'show', ...flags] = args;
  const known: Readonly<Record<string, () => Promise<void>>> = {
    show: () => show(options),
    stop: () => stop(options),
    reset: () => reset(options, flags.includes('--yes')),
    check: () => checkWay({ env: options.env, report: options.say }),
    'mark-demo': () => mark(options, 'DEMO'),
    'mark-real': () => mark(options, 'REAL'),
  };
  const chosen = known[command];
  if (chosen === undefined) {
    throw new StartProblem(
      `There is no command ${command}.`,
      `npm run database -- ${Object.keys(known).join('|')}`,
    );
  }
  await chosen();
}

async function show({ dataDir, env, say }: CommandOptions): Promise<void> {
  if (env.MONGODB_URL) say(`Way 1: MONGODB_URL, ${withoutSecrets(env.MONGODB_URL)}`);
  else await showWay(dataDir, env, say);
  const running = await runningFrom(dataDir);
  if (running === undefined) return say(`Nothing runs from ${dataDir}.`);
  say(
    `Running from ${dataDir}: ${running.way ?? 'starting'}, started by process ${running.holder.pid} at ${running.holder.since}.`,
  );
  for (const { name, pid } of running.programs ?? []) say(`  ${name}: process ${pid}`);
  if (running.url === undefined) return;
  say(`  ${running.url}`);
  const { db, close } = await connect(running.url);
  say(`  The database ${db.databaseName} is ${(await deploymentOf(db)).kind}.`);
  await close();
}

async function showWay(dataDir: string, env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  for await (const { way, why } of openWays(waysOf(env), dataDir, say)) {
    return say(`Way ${way.number}: ${way.name}, since ${why}.`);
  }
  say('No way to a database: set MONGODB_URL, run docker compose up, or install mongod.');
}

/** Asks the process that started the database to end; what a killed one left behind is ended too. */
async function stop({ dataDir, say }: CommandOptions): Promise<void> {
  const running = await runningFrom(dataDir);
  if (running !== undefined) {
    const { holder } = running;
    process.kill(holder.pid, 'SIGTERM');
    if (!(await hasEnded(holder, 30_000))) {
      throw new StartProblem(
        `Process ${holder.pid} does not end.`,
        `Look at it, or end it: kill -9 ${holder.pid}`,
      );
    }
  }
  const folder = await holdDataFolder(dataDir);
  await folder.release();
  say(running === undefined ? `Nothing ran from ${dataDir}.` : `Stopped what ran from ${dataDir}.`);
}

async function reset(options: CommandOptions, sure: boolean): Promise<void> {
  await withDatabase(options, async (db) => {
    await requireDemo(db, 'Resetting');
    if (!sure) {
      throw new StartProblem(
        `This deletes everything in the demo database ${db.databaseName}.`,
        'If that is meant: npm run database -- reset --yes',
      );
    }
    await resetDemo(db);
    options.say(`The demo database ${db.databaseName} is empty.`);
  });
}

async function mark(options: CommandOptions, kind: 'DEMO' | 'REAL'): Promise<void> {
  await withDatabase(options, async (db) => {
    if (kind === 'DEMO') await markDemo(db, { by: 'command' }, new Date());
    else await markReal(db, new Date());
    options.say(`The database ${db.databaseName} is ${kind}, for ever.`);
  });
}

async function withDatabase(
  { dataDir, env, say }: CommandOptions,
  act: (db: Awaited<ReturnType<typeof connect>>['db']) => Promise<void>,
): Promise<void> {
  const database = await openDatabase({ dataDir, env, report: say });
  try {
    const { db, close } = await connect(database.url);
    await act(db).finally(close);
  } finally {
    await database.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const options = { dataDir: resolve(process.env.DATA_DIR ?? '.data'), env: process.env, say };
  await databaseCommand(process.argv.slice(2), options).catch((error) => {
    say(startProblem('This', error).message);
    process.exitCode = 1;
  });
}
