import { expect, test } from '@jest/globals';
import { identityCode, isOfTestRange } from '../../demo/identity-code.js';
import { stories } from '../../demo/people/index.js';

const known: readonly [birthDate: string, number: number, code: string][] = [
  ['1970-01-01', 901, '010170-901K'],
  ['1985-03-15', 902, '150385-9024'],
  ['2017-06-02', 917, '020617B9173'],
  ['2000-02-29', 922, '290200A9222'],
];

for (const [birthDate, number, code] of known) {
  test(`${birthDate} with number ${number} has the check character of ${code}`, () => {
    const made = identityCode(birthDate, number);
    expect([made.slice(0, 6), made.slice(7)]).toEqual([code.slice(0, 6), code.slice(7)]);
  });
}

test('the sign says the century', () => {
  expect([identityCode('1999-12-31', 920), identityCode('2000-01-01', 921)].map((code) => code[6])).toEqual([
    '-',
    'A',
  ]);
});

test('a number that a person of the register could have is refused', () => {
  expect(() => identityCode('1970-01-01', 899)).toThrow('test range');
  expect(isOfTestRange('131052-308T')).toBe(false);
  expect(isOfTestRange('010170-901L')).toBe(false);
});

test('no two stories have the same number or key, and the number says man or woman', () => {
  expect(new Set(stories.map(({ number }) => number)).size).toBe(stories.length);
  expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  for (const { number, wants } of stories)
    expect([number, number % 2 === 1 ? 'M' : 'F']).toEqual([number, wants.sex]);
});
