import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'undici';
import { connect } from '../../database/connect.js';
import { openDatabase } from '../../database/open-database.js';
import { makeHostileDatabase } from '../hostile/data.js';
import type { StartedTarget, StartTarget } from '../hostile/server.js';
import { startChild } from '../processes/child.js';
import { table } from '../report/table.js';
import { type Difference, differenceOf } from './difference.js';
import { type Group, groups, idOf, storeHidden } from './hidden.js';

type Say = (line: string) => void;

const requests = 20_000;
const warmUp = 2_000;
const plantedMs = 0.2;
const bound = 0.1;

/**
 * Does time tell what is hidden from what is absent? Asks for both over HTTP, by turns. True when a planted delay of 0.2 ms is
 * found, so that the measurement can find one, and no difference of 0.1 ms between the others.
 */
export async function runTiming(
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
    const dataDir = await mkdtemp(join(tmpdir(), 'caregraph-timing-'));
    ends.push(() => rm(dataDir, { recursive: true, force: true }));
    await chmod(dataDir, 0o755);
    const { url, stop, startedHere } = await openDatabase({ dataDir, report: say });
    ends.push(stop);
    const database = await makeHostileDatabase(url);
    if (!startedHere) ends.push(() => dropDatabase(url, database));
    await storeHidden(url, database);
    const child = startChild('../hostile/server');
    ends.push(() => child.stop());
    const start: StartTarget = { ask: 'START', url, database, dataDir, newDocuments: null, plantedMs };
    const times = await measure(await child.ask<StartedTarget>(start), say);
    return report(times, print);
  } finally {
    await endAll();
  }
}

type Times = Readonly<Record<Group, readonly number[]>>;

async function measure({ url, bearers }: StartedTarget, say: Say): Promise<Times> {
  const { origin, pathname } = new URL(url);
  const client = new Client(origin);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearers.citizen}` };
  const query = 'query($id: ID!) { careEntry(id: $id) { id } }';
  const answers = new Set<string>();
  const ask = async (group: Group, number: number): Promise<number> => {
    const body = JSON.stringify({ query, variables: { id: idOf(group, number) } });
    const started = performance.now();
    const response = await client.request({ path: pathname, method: 'POST', headers, body });
    const text = await response.body.text();
    const took = performance.now() - started;
    answers.add(text);
    return took;
  };
  for (let number = 0; number < warmUp; number += 1) await ask(groups[number % 4] ?? 'absent', number);
  const times: Record<Group, number[]> = { absent: [], small: [], long: [], planted: [] };
  const rounds = requests / groups.length;
  for (let round = 0; round < rounds; round += 1) {
    // Each comes as often after each other one: what one leaves behind is no difference between them.
    for (const group of shuffled(groups)) times[group].push(await ask(group, round));
    if (round % 500 === 499) say(`Round ${round + 1} of ${rounds}`);
  }
  await client.close();
  if (answers.size !== 1) throw new Error(`The answers must be the same, but there were ${answers.size}.`);
  return times;
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

const pairs: readonly [what: string, one: Group, other: Group][] = [
  ['planted delay of 0.2 ms, against absent', 'planted', 'absent'],
  ['hidden and small, against absent', 'small', 'absent'],
  ['hidden and of a megabyte, against absent', 'long', 'absent'],
  ['hidden and of a megabyte, against small', 'long', 'small'],
];

function report(times: Times, print: Say): boolean {
  const found = pairs.map(([what, one, other]) => ({
    what,
    isPlanted: one === 'planted',
    difference: differenceOf(times[one], times[other]),
  }));
  const rows = found.map(({ what, isPlanted, difference }) => {
    const { middle, least, most } = difference;
    const wanted = isPlanted ? `over ${bound} ms` : `within ${bound} ms`;
    const between = `${least.toFixed(3)} to ${most.toFixed(3)} ms`;
    return [
      what,
      `${middle.toFixed(3)} ms`,
      between,
      wanted,
      holds(difference, isPlanted) ? 'holds' : 'DOES NOT HOLD',
    ];
  });
  print(`\n${requests} requests by turns, ${times.absent.length} of each; middle of the differences.\n`);
  print(table(['what', 'middle', 'bounds of it', 'wanted', ''], rows));
  return found.every(({ difference, isPlanted }) => holds(difference, isPlanted));
}

function holds({ least, most }: Difference, isPlanted: boolean): boolean {
  return isPlanted ? least > bound : least > -bound && most < bound;
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const { db, close } = await connect(url, name);
  await db.dropDatabase();
  await close();
}
