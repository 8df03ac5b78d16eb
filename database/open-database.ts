import { noWay, openWays } from './choose-way.js';
import { type DataFolder, holdDataFolder } from './data-folder.js';
import { StartProblem, startProblem } from './start-problem.js';
import { documentDB } from './ways/documentdb.js';
import { downloadedMongodWay } from './ways/downloaded-mongod.js';
import { checkGivenUrl, withoutSecrets } from './ways/given-url.js';
import { mongodOnPath } from './ways/mongod-on-path.js';
import type { Served, Way } from './ways/way.js';
import { messageOf } from './what-was-thrown.js';

export interface OpenDatabaseOptions {
  /** A database that somebody named; MONGODB_URL when left away. */
  readonly url?: string | undefined;
  /** Where a database of our own keeps its data. */
  readonly dataDir: string;
  readonly report: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
  /** False for a throw-away database only. */
  readonly durable?: boolean;
  /** The ways to a database of our own, in order; a test gives its own. */
  readonly ways?: readonly Way[];
}

export interface WayTaken {
  readonly number: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly why: string;
}

export interface OpenDatabase {
  readonly url: string;
  readonly way: WayTaken;
  /** Whether this process started the server, on data that is its own. */
  readonly startedHere: boolean;
  /** The programs that serve it, when they were started here. */
  readonly programs: Served['programs'];
  /** Settles when one of the programs ends although nobody stopped it: with what happened and what to do. */
  readonly lost: Promise<StartProblem>;
  stop(): Promise<void>;
}

export function waysOf(env: NodeJS.ProcessEnv): readonly Way[] {
  return [mongodOnPath(env), downloadedMongodWay(env), documentDB(env)];
}

/** Brings up a database by the first way that is open to this machine. Fails with a StartProblem only. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { env = process.env, dataDir, report, durable = true } = options;
  const url = options.url ?? env.MONGODB_URL;
  if (url) return openGiven(url, report);
  try {
    const folder = await holdDataFolder(dataDir);
    try {
      return await openOwn(folder, options.ways ?? waysOf(env), report, durable);
    } catch (error) {
      await folder.release();
      throw error;
    }
  } catch (error) {
    throw startProblem('Starting the database', error);
  }
}

async function openGiven(url: string, report: (line: string) => void): Promise<OpenDatabase> {
  await checkGivenUrl(url);
  report(`Database: ${withoutSecrets(url)} (MONGODB_URL).`);
  const way: WayTaken = { number: 1, name: 'MONGODB_URL', why: 'it is set' };
  return {
    url,
    way,
    startedHere: false,
    programs: [],
    lost: new Promise(() => undefined),
    stop: async () => undefined,
  };
}

async function openOwn(
  folder: DataFolder,
  ways: readonly Way[],
  report: (line: string) => void,
  durable: boolean,
): Promise<OpenDatabase> {
  const reasons: string[] = [];
  const tell = (line: string) => {
    reasons.push(line);
    report(line);
  };
  for await (const { way, why } of openWays(ways, folder.path, tell)) {
    try {
      const served = await serve(way, folder, report, durable);
      report(`Database: ${way.name}, data in ${folder.path}.`);
      const { number, name } = way;
      return { ...served, way: { number, name, why }, startedHere: true };
    } catch (error) {
      const problem = startProblem(`Starting ${way.name}`, error);
      if (error instanceof StartProblem || isFinal(problem)) throw problem;
      tell(problem.message);
    }
  }
  throw noWay(reasons);
}

/** A full disk or a closed folder stays so whichever server is tried next. */
function isFinal({ message }: StartProblem): boolean {
  return /ENOSPC|EDQUOT|no space left|EROFS|EACCES|permission denied/i.test(message);
}

async function serve(way: Way, folder: DataFolder, report: (line: string) => void, durable: boolean) {
  const { url, programs } = await openOnFreePort(() => way.open({ folder, report, durable }));
  await folder.tell(url, way.name, programs);
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    for (const program of programs) await program.stop();
    await folder.release();
  };
  const lost = Promise.race(programs.map((program) => program.ended.then((log) => ({ program, log })))).then(
    ({ program, log }) =>
      stopped === undefined ? whenLost(program.name, log) : new Promise<StartProblem>(() => undefined),
  );
  return {
    url,
    programs,
    lost,
    stop: () => {
      stopped ??= stopAll();
      return stopped;
    },
  };
}

/** A port that was free a moment ago may be taken; then another one is tried. */
async function openOnFreePort(open: () => Promise<Served>, attempts = 3): Promise<Served> {
  try {
    return await open();
  } catch (error) {
    const isTaken = /address already in use|could not create any TCP\/IP sockets/i.test(messageOf(error));
    if (!isTaken || attempts === 1) throw error;
    return openOnFreePort(open, attempts - 1);
  }
}

function whenLost(name: string, log: string): StartProblem {
  return new StartProblem(
    `${name} ended although nobody stopped it. ${log.split('\n').at(-1) ?? ''}`.trim(),
    'Nothing that was acknowledged is lost. Start again.',
  );
}
