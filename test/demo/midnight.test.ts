import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deploymentOf } from '../../database/deployment.js';
import { clockOn } from '../../demo/day.js';
import { followTheDay } from '../../demo/follow-the-day.js';
import { daysAfter, type LocalDate } from '../../policy/index.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { seed, seededDemo, today } from './seeded.js';

let demo: FreshDatabase;
beforeAll(async () => {
  demo = await freshDatabase();
  await seededDemo(demo.db);
}, 90_000);
afterAll(() => demo.drop());

const tomorrow = daysAfter(today, 1);

/** A clock that a test sets, and what it came to. */
function followed(placeOn: (day: LocalDate) => Promise<unknown>) {
  const said: string[] = [];
  let now = clockOn(today, 0, '23:59');
  let placed: () => void = () => undefined;
  const moved = new Promise<void>((done) => {
    placed = done;
  });
  const stop = followTheDay({
    day: today,
    clock: () => now,
    placeOn: async (day) => {
      await placeOn(day);
      placed();
    },
    report: (line) => said.push(line),
    everyMs: 5,
  });
  return { said, moved, stop, set: (moment: string) => (now = moment) };
}

const aWhile = () => new Promise((done) => setTimeout(done, 60));

test('a running demo moves by itself when a day begins in Finland, and not before', async () => {
  const day = followed((to) => seed(demo.db, to));
  await aWhile();
  expect(await deploymentOf(demo.db)).toMatchObject({ demoDay: today });
  day.set(clockOn(today, 1, '00:00'));
  await day.moved;
  await day.stop();
  expect(await deploymentOf(demo.db)).toMatchObject({ demoDay: tomorrow });
  expect(day.said).toEqual([]);
}, 60_000);

test('a move that failed is told, and tried again', async () => {
  let tries = 0;
  const day = followed(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the database is away');
  });
  day.set(clockOn(today, 1, '00:00'));
  await day.moved;
  await day.stop();
  expect(tries).toBe(2);
  expect(day.said).toEqual([
    `The demo could not be moved to ${tomorrow} and stays on ${today}; it is tried again.`,
  ]);
});

test('after its end nothing moves', async () => {
  let tries = 0;
  const day = followed(async () => {
    tries += 1;
  });
  await day.stop();
  day.set(clockOn(today, 1, '00:00'));
  await aWhile();
  expect(tries).toBe(0);
});
