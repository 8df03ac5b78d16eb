import { expect, test } from '@jest/globals';
import type { Candidate } from '../../demo/cast/candidates.js';
import { castStories } from '../../demo/cast/cast.js';
import type { Story, Wants } from '../../demo/story.js';

const candidate = (personId: string, age: number, more: Partial<Candidate> = {}): Candidate => ({
  personId,
  age,
  sex: 'F',
  isDead: false,
  records: 50,
  recordsWith: new Map(),
  ...more,
});
const story = (key: string, wants: Wants): Story => ({
  key,
  wants,
  name: { given: key, family: 'Testi' },
  number: 902,
  language: 'fi',
  address: '',
  municipality: '',
});
const woman: Wants = { sex: 'F', ages: [50, 60] };

test('of adults the one who fits best is taken, and nobody twice', () => {
  const cast = castStories(
    [story('one', woman), story('two', woman)],
    [candidate('young', 20), candidate('fits', 55), candidate('man', 55, { sex: 'M' })],
  );
  expect(cast).toEqual({ one: 'fits', two: 'young' });
});

test('the provider with whom most records lie decides between two who fit', () => {
  const home = { ...woman, home: 'oulu' };
  const there = candidate('there', 51, { recordsWith: new Map([['oulu', 40]]) });
  expect(castStories([story('one', home)], [candidate('else', 52), there])).toEqual({ one: 'there' });
});

test('a child is of the age that the story needs, or there is no story', () => {
  const nine: Wants = { sex: 'M', ages: [9, 9] };
  expect(castStories([story('onni', nine)], [candidate('ten', 10), candidate('nine', 9)])).toEqual({
    onni: 'nine',
  });
  expect(() => castStories([story('onni', nine)], [candidate('ten', 10)])).toThrow(
    'nobody of 9 to 9 years left for onni',
  );
});

test('the dead are in no story, and have a name all the same', () => {
  const other: Wants = { sex: 'F', ages: [0, 130], isOther: true };
  const cast = castStories(
    [story('one', woman), story('other', other)],
    [candidate('dead', 55, { isDead: true }), candidate('lives', 30)],
  );
  expect(cast).toEqual({ one: 'lives', other: 'dead' });
});
