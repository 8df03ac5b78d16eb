import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../database/open-database.js';
import { type Databases, makeDatabases, many, ten } from './data/databases.js';
import { canonicalLanes, pageLanes, type Servers, sameAnswers } from './lanes.js';
import { count } from './measure/count.js';
import { measureRounds } from './measure/rounds.js';
import type { BenchOptions } from './options.js';
import { type Child, startChild } from './processes/child.js';
import { serverProcess } from './processes/servers.js';
import { costFigures, countFigures, type Figure, pageFigures } from './report/figures.js';
import { figuresTable, roundsTable } from './report/report.js';

type Say = (line: string) => void;

type End = () => Promise<unknown>;

/** Starts what is measured, measures, and stops it whatever happens. True when every figure holds. */
export async function runBench(
  options: BenchOptions,
  say: Say,
  print: Say,
  /** Told how to end early, on a signal. */
  whenEnding: (end: () => Promise<void>) => void = () => undefined,
): Promise<boolean> {
  const ends: End[] = [];
  const endWith = (end: End) => ends.unshift(end);
  const endAll = async () => {
    for (let end = ends.shift(); end; end = ends.shift()) await end();
  };
  whenEnding(endAll);
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'caregraph-bench-'));
    endWith(() => rm(dataDir, { recursive: true, force: true }));
    await chmod(dataDir, 0o755);
    const database = await openDatabase({ dataDir, report: say });
    endWith(() => database.stop());
    const databases = await makeDatabases(database.url, options, say);
    if (!database.startedHere) endWith(() => databases.drop());
    say('Starting three servers, each a process of its own, and the process that asks them');
    const loader = startChild('load');
    endWith(() => loader.stop());
    const servers = await startServers({ url: database.url, dataDir, databases, options, endWith });
    return await measureAll({ servers, loader, database, options, say, print });
  } finally {
    await endAll();
  }
}

interface Starting {
  readonly url: string;
  readonly dataDir: string;
  readonly databases: Databases;
  readonly options: BenchOptions;
  readonly endWith: (end: End) => void;
}

async function startServers({ url, dataDir, databases, options, endWith }: Starting): Promise<Servers> {
  const { small, large } = databases;
  const nodeArguments = options.profiles ? ['--cpu-prof', `--cpu-prof-dir=${options.profiles}`] : [];
  const begin = (module: 'caregraph' | 'endpoint') => {
    const made = serverProcess(module, nodeArguments);
    endWith(() => made.stop());
    return made;
  };
  const start = (database: string, guarded: boolean) => ({ url, database, guarded, dataDir });
  const caregraph = begin('caregraph');
  return {
    guarded: await caregraph.serve('guarded', start(large, true)),
    guardedSmall: await caregraph.serve('guarded, small', start(small, true)),
    open: await begin('caregraph').serve('open', start(large, false)),
    endpoint: await begin('endpoint').serve('endpoint', start(large, false)),
  };
}

interface Bench {
  readonly servers: Servers;
  readonly loader: Child;
  readonly database: OpenDatabase;
  readonly options: BenchOptions;
  readonly say: Say;
  readonly print: Say;
}

async function measureAll({ servers, loader, database, options, say, print }: Bench): Promise<boolean> {
  const { guarded, open, endpoint } = servers;
  const programs = database.programs.map(({ mark }) => mark.pid);
  const length = await sameAnswers(servers, loader);

  say('Counting commands and subgraph calls');
  const alone = { concurrency: 1, forMs: 20_000, atMost: 10 };
  const ofTen = await count(guarded, loader, guarded.load(ten.id, alone, true));
  const ofMany = await count(guarded, loader, guarded.load(many.id, alone, true));
  const commands: Record<string, readonly [string, number]> = {};
  for (const server of [guarded, open, endpoint]) {
    for (const concurrency of [1, 16]) {
      const load = server.load('sixty', { concurrency, forMs: 20_000, atMost: 10 * concurrency }, true);
      commands[`${server.name} ${concurrency}`] = ['commands', (await count(server, loader, load)).commands];
    }
  }

  const canonicalOnes = await canonicalLanes(servers, loader, options);
  const pageOnes = pageLanes(servers, options);
  say('Warming up');
  for (const { server, load } of [...canonicalOnes, ...pageOnes]) {
    if (load.concurrency === 16 || server === servers.guardedSmall)
      await loader.ask({ ...load, concurrency: 16, forMs: options.warmUpMs, length: null });
  }
  const shared = { rounds: options.rounds, loader, database: programs };
  const canonical = await measureRounds({
    ...shared,
    lanes: canonicalOnes,
    progress: (round, of) => say(`Canonical question: round ${round} of ${of}`),
  });
  const pages = await measureRounds({
    ...shared,
    lanes: pageOnes,
    progress: (round, of) => say(`Pages: round ${round} of ${of}`),
  });

  const sizes = { small: options.small.toLocaleString('en'), large: options.large.toLocaleString('en') };
  const figures: readonly Figure[] = [
    ...countFigures({ ofTen, ofMany }),
    ...costFigures(canonical),
    ...pageFigures(pages, sizes),
  ];
  print(
    `\nDatabase: ${database.way.name}${database.startedHere ? ', writes forced to the disk as in production' : ''}. Middle of ${options.rounds} rounds, and all between.`,
  );
  print(
    `\nThe canonical question about a person of 60 documents, ${sizes.large} in all; ${length} bytes of answer.\n`,
  );
  print(roundsTable('', canonical, titles, commands));
  print(`\nA page of 20 of the merged timeline, one at a time.\n`);
  print(
    roundsTable('', pages, {
      'small 60': `60 documents, ${sizes.small} in all`,
      'large 60': `60 documents, ${sizes.large} in all`,
      'large 5000': `5,000 documents, ${sizes.large} in all`,
    }),
  );
  print(`\n${figuresTable(figures)}\n`);
  if (options.quick)
    print('The quick run is rough, and its larger collection is smaller: npm run bench for the figures.');
  return figures.every(({ holds }) => holds);
}

const titles = {
  'guarded 1': 'Caregraph, authorised and logged, 1',
  'open 1': 'Caregraph, rules and log off, 1',
  'endpoint 1': 'hand-written endpoint, 1',
  'guarded 16': 'Caregraph, authorised and logged, 16',
  'open 16': 'Caregraph, rules and log off, 16',
  'endpoint 16': 'hand-written endpoint, 16',
};
