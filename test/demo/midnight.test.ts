import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deploymentOf } from '../../database/deployment.js';
import { clockOn } from '../../demo/day.js';
import { followTheDay } from '../../demo/follow-the-day.js';
import type { AccessState } from '../../facts/access-state.js';
import { requestClock } from '../../gateway/clock.js';
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
  await expectOpenOn(tomorrow);
}, 60_000);

/** The move came at 10:00, after some openings of the day before had ended: each lasts as before, and one holds at every hour. */
async function expectOpenOn(day: LocalDate): Promise<void> {
  const states = await demo.db.collection<AccessState>('accessStates').find().toArray();
  const openings = states.flatMap((state) => state.openings);
  for (const [type, hours] of [
    ['CONFIRMATION', 12],
    ['EMERGENCY', 24],
  ] as const) {
    const own = openings.filter((one) => one.type === type);
    for (const { from, to } of own) expect(Date.parse(to ?? '') - Date.parse(from)).toBe(hours * 3_600_000);
    for (const [days, clock] of [
      [0, '00:00'],
      [0, '06:00'],
      [0, '12:00'],
      [0, '18:00'],
      [1, '05:59'],
    ] as const) {
      const at = clockOn(day, days, clock);
      const isOpen = own.some(({ from, to }) => from <= at && (to === null || at < to));
      expect({ type, days, clock, isOpen }).toEqual({ type, days, clock, isOpen: true });
    }
  }
}

test('a clock that was set runs on, and the demo follows it over midnight', async () => {
  const placed: string[] = [];
  const set = clockOn(today, 0, '23:59').replace('00.000Z', '59.800Z');
  const stop = followTheDay({
    day: today,
    clock: requestClock(set, 'DEMO'),
    placeOn: async (to) => void placed.push(to),
    report: () => undefined,
  });
  await new Promise((done) => setTimeout(done, 1_200));
  await stop();
  expect(placed).toEqual([tomorrow]);
});

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
