import { expect, test } from '@jest/globals';
import { dateOperators, sources } from './operators-in-sources.js';

const found = (text: string) => [...text.matchAll(dateOperators)].map(([name]) => name);

test('no server computes with dates: Finnish days are computed here and stored', () => {
  const breaches = sources().flatMap(({ path, text }) => found(text).map((name) => `${path}: ${name}`));
  expect(breaches).toEqual([]);
});

test('the law finds every form in which date arithmetic can stand', () => {
  const forms = [
    '{ $dateTrunc: {} }',
    "{ '$week': '$at' }",
    '{ $lt: ["$until", "$$NOW"] }',
    '[name === 1 ? "$year" : "$isoWeek"]',
    '{ $currentDate: { at: true } }',
  ];
  expect(forms.map(found)).toEqual([
    ['$dateTrunc'],
    ['$week'],
    ['$$NOW'],
    ['$year', '$isoWeek'],
    ['$currentDate'],
  ]);
  expect(found('{ $set: { dayOfBirth: 1 }, $max: 2 }')).toEqual([]);
});
