import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../database/connect.js';
import { openDatabase } from '../../database/open-database.js';
import { startChild } from '../processes/child.js';
import { table } from '../report/table.js';
import type { Attack, Found } from './attack.js';
import { manyDocuments } from './attacks/many-documents.js';
import { neighbours } from './attacks/neighbours.js';
import { twoQuestions } from './attacks/two-questions.js';
import { makeHostileDatabase } from './data.js';
import type { StartedTarget, StartTarget } from './server.js';

const attacks: readonly Attack[] = [twoQuestions, neighbours, manyDocuments];

type Say = (line: string) => void;

/** Runs every attack against a process of its own, and prints all rounds. True when every bound holds. */
export async function runHostile(
  names: readonly string[],
  say: Say,
  print: Say,
  whenEnding: (end: () => Promise<void>) => void = () => undefined,
): Promise<boolean> {
  const ends: (() => Promise<unknown>)[] = [];
  const endAll = async () => {
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  whenEnding(endAll);
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'caregraph-hostile-'));
    ends.push(() => rm(dataDir, { recursive: true, force: true }));
    await chmod(dataDir, 0o755);
    const { url, stop, startedHere } = await openDatabase({ dataDir, report: say });
    ends.push(stop);
    const database = await makeHostileDatabase(url);
    if (!startedHere) ends.push(() => dropDatabase(url, database));
    let holds = true;
    for (const attack of chosen(names)) {
      say(`Attack: ${attack.name}`);
      for (let round = 1; round <= attack.rounds; round += 1) {
        const found = await runOne(attack, { url, database, dataDir }, ends, say);
        print(`\n${attack.name}, run ${round} of ${attack.rounds}\n`);
        print(tableOf(found));
        holds &&= found.every((one) => one.holds);
      }
    }
    return holds;
  } finally {
    await endAll();
  }
}

/** Those whose name holds one of the words; all when none is given. */
function chosen(words: readonly string[]): readonly Attack[] {
  return attacks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

async function runOne(
  { nodeArguments, newDocuments, run }: Attack,
  where: Pick<StartTarget, 'url' | 'database' | 'dataDir'>,
  ends: (() => Promise<unknown>)[],
  say: Say,
): Promise<readonly Found[]> {
  const child = startChild('../hostile/server', nodeArguments);
  ends.push(() => child.stop());
  const start: StartTarget = { ask: 'START', ...where, newDocuments: newDocuments ?? null };
  const started = await child.ask<StartedTarget>(start);
  const found = await run(
    { ...started, heap: () => child.ask<number>({ ask: 'HEAP' }), process: child },
    say,
  );
  await child.stop();
  return found;
}

function tableOf(found: readonly Found[]): string {
  return table(
    ['what', 'came', 'bound', ''],
    found.map(({ what, value, bound, holds }) => [what, value, bound, holds ? 'holds' : 'DOES NOT HOLD']),
  );
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const { db, close } = await connect(url, name);
  await db.dropDatabase();
  await close();
}
