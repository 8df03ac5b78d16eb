import { describe, expect, test } from '@jest/globals';
import type { Db } from 'mongodb';
import type { StoredLogEntry } from '../../access-log/entry.js';
import { accessLogWriter } from '../../access-log/writer.js';
import { type Deadline, deadlineIn } from '../../database/deadline.js';
import { noHurry } from '../world/any-time.js';
import { entry } from './entry.js';

interface Command {
  readonly persons: readonly string[];
  readonly options: { readonly maxTimeMS?: number; readonly writeConcern?: object };
  end(): void;
}

/** A log whose commands end when the test says so, or after a while. */
function slowLog(tookMs?: number) {
  const commands: Command[] = [];
  const insertMany = (documents: readonly StoredLogEntry[], options: Command['options']) =>
    new Promise<void>((end) => {
      commands.push({ persons: documents.map(({ personId }) => personId), options, end });
      if (tookMs !== undefined) setTimeout(end, tookMs);
    });
  const db = { collection: (name: string) => (name === 'accessLog' ? { insertMany } : {}) };
  const writer = accessLogWriter(db as unknown as Db);
  const call = (personId: string, deadline = noHurry()) => writer.begin(deadline).write([entry(personId)]);
  return { writer, call, commands, written: () => commands.map(({ persons }) => persons) };
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The event loop comes round so often, and has nothing else to do. */
async function turns(count = 10): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
}

async function tookMs(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * What came of the work within less than the shortest wait, so that no wait was over meanwhile. What took longer is tried
 * again, since a busy machine can make anything long.
 */
async function withoutWaiting<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const begun = performance.now();
    const result = await work();
    if (performance.now() - begun < 95) return result;
    await pause(20);
  }
  throw new Error('Expected that nobody waits, but each time somebody did.');
}

describe('who waits for whom', () => {
  test('a call that is alone does not wait, and neither do the next', async () => {
    const written = await withoutWaiting(async () => {
      const log = slowLog(0);
      for (const personId of ['aino', 'olavi', 'maria']) await log.call(personId);
      return log.written();
    });
    expect(written).toEqual([['aino'], ['olavi'], ['maria']]);
  });

  test('calls that are under way are written together', async () => {
    const seen = await withoutWaiting(async () => {
      const log = slowLog(0);
      const other = log.writer.begin(noHurry());
      const first = log.call('aino');
      await turns();
      const before = log.written();
      await Promise.all([first, other.write([entry('olavi')])]);
      return { before, after: log.written() };
    });
    expect(seen).toEqual({ before: [], after: [['aino', 'olavi']] });
  });

  test('who comes while the event loop has other work is written once it has none', async () => {
    const seen = await withoutWaiting(async () => {
      const log = slowLog(0);
      const writing = log.call('aino');
      for (let turn = 0; turn < 4; turn += 1) {
        const begun = performance.now();
        while (performance.now() - begun < 1);
        await turns(1);
      }
      const meanwhile = log.written();
      await writing;
      return { meanwhile, after: log.written() };
    });
    expect(seen).toEqual({ meanwhile: [], after: [['aino']] });
  });

  test('a call with nothing to write ends at once, and is waited for no more', async () => {
    const written = await withoutWaiting(async () => {
      const log = slowLog(0);
      await log.writer.begin(noHurry()).write([]);
      await turns();
      const other = log.writer.begin(noHurry());
      const first = log.call('aino');
      await turns();
      await other.write([]);
      await first;
      return log.written();
    });
    expect(written).toEqual([['aino']]);
  });

  test('one command is under way at a time', async () => {
    const log = slowLog();
    const first = log.call('aino');
    while (log.commands.length === 0) await turns(1);
    const others = [log.call('olavi'), log.call('maria')];
    await pause(150);
    expect(log.written()).toEqual([['aino']]);
    log.commands[0]?.end();
    await first;
    while (log.commands.length === 1) await turns(1);
    log.commands[1]?.end();
    await Promise.all(others);
    expect(log.written()).toEqual([['aino'], ['olavi', 'maria']]);
  });
});

describe('how long entries wait for a call that does not end', () => {
  /** After a command that took so long. */
  async function waitAfter(lastMs: number): Promise<number> {
    const log = slowLog(lastMs);
    await log.call('aino');
    log.writer.begin(noHurry());
    const writing = log.call('olavi');
    return (await tookMs(() => writing)) - lastMs;
  }

  const cases: [lastMs: number, leastMs: number, lessThanMs: number][] = [
    [0, 98, 170],
    [40, 235, 390],
    [200, 395, 1_000],
  ];
  test.each(cases)('after one of %d ms', async (lastMs, leastMs, lessThanMs) => {
    const waits = [await waitAfter(lastMs)];
    while (Math.min(...waits) >= lessThanMs && waits.length < 4) waits.push(await waitAfter(lastMs));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(leastMs);
    expect(Math.min(...waits)).toBeLessThan(lessThanMs);
  });
});

describe('who waits no more', () => {
  const over: Deadline = deadlineIn(0);
  const left = (leftMs: number): Deadline => ({ ...noHurry(), leftMs: () => leftMs });

  test('is not written, is told so, and holds nobody up', async () => {
    const log = slowLog(0);
    const results = await Promise.allSettled([log.call('aino', over), log.call('olavi')]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { name: 'DeadlineOverError' } },
      { status: 'fulfilled' },
    ]);
    expect(log.written()).toEqual([['olavi']]);
  });

  test('and where nobody waits, no command is sent', async () => {
    const log = slowLog(0);
    await expect(log.call('aino', over)).rejects.toMatchObject({ name: 'DeadlineOverError' });
    expect(log.written()).toEqual([]);
    await log.call('olavi');
    expect(log.written()).toEqual([['olavi']]);
  });

  test('a command works as long as one of its calls may wait, in whole milliseconds', async () => {
    const log = slowLog(0);
    await Promise.all([
      log.call('aino', left(20.5)),
      log.call('olavi', left(700.2)),
      log.call('maria', left(3)),
    ]);
    await log.call('aino', left(0.2));
    const bounds = log.commands.map(({ options }) => options);
    const within = (ms: number) => ({
      maxTimeMS: ms,
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: ms },
    });
    expect(bounds).toMatchObject([within(701), within(1)]);
  });
});
