import { describe, expect, test } from '@jest/globals';
import { keptByCall, keptByProcess } from './bounds.js';
import { keptCollections, keptIn } from './collections.js';

test('every collection that outlives the function that made it is known, with its bound or its end', () => {
  expect(keptCollections()).toEqual([...Object.keys(keptByProcess), ...keptByCall].sort());
});

describe('the law finds', () => {
  const kept: readonly [what: string, source: string][] = [
    ['a map of the module', 'const known = new Map(); export function f(a) { known.set(a, 1); }'],
    ['a set of a factory', 'export function make() { const known = new Set(); return (a) => known.add(a); }'],
    [
      'a list of a factory',
      'export function make() { const known = []; return { put(a) { known.push(a); } }; }',
    ],
    ['a list that begins with none', 'let known: string[] = []; export const f = (a) => { known.push(a); };'],
    ['a loader of a module', 'const known = new DataLoader(read); export const f = (id) => known.load(id);'],
    ['a field of a class', 'export class C { readonly known = new Map(); put(a) { this.known.set(a, 1); } }'],
    ['an object that is written to by key', 'const known = {}; export const f = (a) => { known[a] = 1; };'],
    ['what hangs on an object', 'export const make = () => ({ known: new Map() });'],
    [
      'a weighted cache',
      'export function make() { const known = weightedCache(1); return (a) => known.set(a, a, 1); }',
    ],
    [
      'one that is written to later',
      'export function f() { const known = []; setInterval(() => known.push(1), 1); }',
    ],
  ];
  for (const [what, source] of kept) test(what, () => expect(keptIn('x.ts', source)).toEqual(['x.ts known']));

  const gone: readonly [what: string, source: string][] = [
    [
      'what ends with its function',
      'export function f(all) { const known = new Map(); known.set(1, all); return known.size; }',
    ],
    [
      'what a loop of a list fills',
      'export function f(all) { const known = []; all.forEach((a) => known.push(a)); return known; }',
    ],
    ['what is only read', "const known = new Set(['a']); export const f = (a) => known.has(a);"],
  ];
  for (const [what, source] of gone) test(`not ${what}`, () => expect(keptIn('x.ts', source)).toEqual([]));
});
