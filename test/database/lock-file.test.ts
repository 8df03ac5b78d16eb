import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { holdDataFolder, runningFrom } from '../../database/data-folder.js';
import { installOnce } from '../../database/install/cache.js';
import { isLock, type Lock, takeLock } from '../../database/processes/lock-file.js';
import { isAlive, processMark } from '../../database/processes/process-mark.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caregraph-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ended = { pid: process.pid, began: 'long ago', host: hostname(), since: '2026-01-01T00:00:00Z' };

test('a process number that another process has now is not taken for the first', () => {
  expect(isAlive(processMark(process.pid))).toBe(true);
  expect(isAlive(ended)).toBe(false);
  expect(isAlive({ pid: 2 ** 22 + 1, began: '' })).toBe(false);
});

test('a lock has one holder, and is free after it', async () => {
  const path = join(folder, 'one.lock');
  const first = await takeLock(path);
  const second = await takeLock(path);
  expect(isLock(first) && !isLock(second) && second.pid).toBe(process.pid);
  if (isLock(first)) await first.release();
  const third = await takeLock(path);
  expect(isLock(third)).toBe(true);
});

test('of many that find the lock of an ended process one takes it over, and reads its note', async () => {
  for (let round = 0; round < 10; round += 1) {
    const path = join(folder, `stale-${round}.lock`);
    await writeFile(path, JSON.stringify({ ...ended, note: 'left' }));
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
    const locks = taken.filter((one): one is Lock => isLock(one));
    expect(locks.map(({ leftBehind }) => leftBehind)).toEqual(['left']);
  }
});

test('a lock file that is cut short is a stale one', async () => {
  const path = join(folder, 'cut.lock');
  await writeFile(path, '{"pid":');
  expect(isLock(await takeLock(path))).toBe(true);
});

test('a lock of another machine is held, and the message names the file', async () => {
  const data = join(folder, 'elsewhere');
  const held = await holdDataFolder(data);
  await held.release();
  await writeFile(join(data, 'database.lock'), JSON.stringify({ ...ended, host: 'elsewhere' }));
  await expect(holdDataFolder(data)).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(/in use by process \d+ on elsewhere[\s\S]*delete .*database.lock/),
  });
});

test('a data folder is used by one start at a time', async () => {
  const data = join(folder, 'data');
  const held = await holdDataFolder(data);
  await held.tell('mongodb://here/', 'a way', []);
  await expect(holdDataFolder(data)).rejects.toThrow(`is in use by process ${process.pid}`);
  expect(await runningFrom(data)).toMatchObject({ url: 'mongodb://here/', way: 'a way' });
  await held.release();
  expect(await runningFrom(data)).toBeUndefined();
});

test('what is installed is made once, however many want it at the same time', async () => {
  let made = 0;
  const make = async (draft: string) => {
    made += 1;
    await new Promise((done) => setTimeout(done, 50));
    await writeFile(join(draft, 'program'), '');
  };
  const target = join(folder, 'cache', 'program-1');
  await Promise.all([1, 2, 3].map(() => installOnce(target, () => undefined, make)));
  expect(made).toBe(1);
  expect(await readdir(join(folder, 'cache'))).toEqual(['program-1']);
});

test('an install that fails leaves nothing behind, and the next one begins anew', async () => {
  const target = join(folder, 'failing', 'program-1');
  const fail = () => Promise.reject(new Error('no space left on device'));
  await expect(installOnce(target, () => undefined, fail)).rejects.toThrow('no space left');
  expect(await readdir(join(folder, 'failing'))).toEqual([]);
  await installOnce(
    target,
    () => undefined,
    async () => undefined,
  );
  expect(await readdir(join(folder, 'failing'))).toEqual(['program-1']);
});
