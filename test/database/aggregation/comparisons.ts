import type { Document } from 'mongodb';
import type { MeasuredThing, Part } from './measured-things.js';

/** What a pipeline finds, and the same from the same things in this process. */
export interface Comparison {
  readonly pipeline: (collection: string) => Document[];
  readonly inProcess: (things: readonly MeasuredThing[]) => readonly object[];
}

const middle = '2025-10-26';
const code = '8480-6';

const matching = (filter: Document, keep: (thing: MeasuredThing) => boolean): Comparison => ({
  pipeline: () => [{ $match: filter }, { $project: { _id: 1 } }, { $sort: { _id: 1 } }],
  inProcess: (things) => things.filter(keep).map(({ _id }) => ({ _id })),
});

const projected = (expression: unknown, of: (thing: MeasuredThing) => unknown): Comparison => ({
  pipeline: () => [{ $project: { found: expression } }, { $sort: { _id: 1 } }],
  inProcess: (things) => things.map((thing) => ({ _id: thing._id, found: of(thing) })),
});

const isNumber = (value: unknown): value is number => typeof value === 'number';
const numbersOf = (things: readonly MeasuredThing[]) => things.map(({ number }) => number).filter(isNumber);

const grouped = (
  accumulator: Document,
  of: (things: readonly MeasuredThing[]) => number | null,
): Comparison => ({
  pipeline: () => [{ $group: { _id: '$day', found: accumulator } }, { $sort: { _id: 1 } }],
  inProcess: (things) =>
    [...new Set(things.map(({ day }) => day))]
      .sort()
      .map((_id) => ({ _id, found: of(things.filter(({ day }) => day === _id)) })),
});

/** For each operator that the sources use in a pipeline or a filter: one use of it as the stores make it. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  $match: matching({ day: middle }, ({ day }) => day === middle),
  $eq: matching({ word: { $eq: code } }, ({ word }) => word === code),
  $ne: matching({ word: { $ne: code } }, ({ word }) => word !== code),
  $in: matching({ word: { $in: [code, '$word'] } }, ({ word }) => word === code || word === '$word'),
  $nin: matching({ word: { $nin: [code, '$word'] } }, ({ word }) => word !== code && word !== '$word'),
  $lt: matching(
    { moment: { $lt: '2025-03-30T01:00:00.000Z' } },
    ({ moment }) => moment < '2025-03-30T01:00:00.000Z',
  ),
  $lte: matching({ day: { $lte: middle } }, ({ day }) => day <= middle),
  $gt: matching(
    { moment: { $gt: '2025-10-26T01:00:00.000Z' } },
    ({ moment }) => moment > '2025-10-26T01:00:00.000Z',
  ),
  $gte: matching({ day: { $gte: middle } }, ({ day }) => day >= middle),
  $and: matching(
    { $and: [{ day: { $gte: middle } }, { word: code }] },
    ({ day, word }) => day >= middle && word === code,
  ),
  $or: matching(
    { $or: [{ day: middle }, { 'parts.code': code }] },
    ({ day, parts }) => day === middle || parts.some((part) => part.code === code),
  ),
  $exists: matching({ number: { $exists: true } }, (thing) => 'number' in thing),
  $type: matching({ number: { $type: 'number' } }, ({ number }) => isNumber(number)),
  $project: projected('$word', ({ word }) => word),
  $literal: projected({ $literal: '$word' }, () => '$word'),
  $mergeObjects: projected(
    { $mergeObjects: [{ word: 'before', day: '$day' }, { word: '$word' }] },
    (thing) => ({
      word: thing.word,
      day: thing.day,
    }),
  ),
  $cond: projected({ $cond: [{ $eq: ['$word', code] }, 'same', '$day'] }, ({ word, day }) =>
    word === code ? 'same' : day,
  ),
  $elemMatch: matching({ parts: { $elemMatch: { code, value: null } } }, ({ parts }) =>
    parts.some((part) => part.code === code && part.value === null),
  ),
  $map: projected({ $map: { input: '$parts', as: 'part', in: '$$part.value' } }, ({ parts }) =>
    parts.map(({ value }) => value),
  ),
  $concatArrays: projected({ $concatArrays: [['$day'], '$parts.code'] }, ({ day, parts }) => [
    day,
    ...parts.map((part) => part.code),
  ]),
  $add: projected({ $add: ['$_id', 1] }, ({ _id }) => _id + 1),
  $set: {
    pipeline: () => [{ $set: { word: { $literal: '$set' } } }, { $sort: { _id: 1 } }],
    inProcess: (things) => things.map((thing) => ({ ...thing, word: '$set' })),
  },
  $unwind: {
    pipeline: () => [{ $unwind: '$parts' }, { $project: { parts: 1 } }, { $sort: { _id: 1 } }],
    inProcess: (things) =>
      things.flatMap(({ _id, parts }) => parts.map((part: Part) => ({ _id, parts: part }))),
  },
  $sort: {
    pipeline: () => [{ $sort: { moment: -1, _id: 1 } }, { $project: { _id: 1 } }],
    inProcess: (things) => newestFirst(things).map(({ _id }) => ({ _id })),
  },
  $limit: {
    pipeline: () => [{ $sort: { moment: -1, _id: 1 } }, { $limit: 7 }, { $project: { _id: 1 } }],
    inProcess: (things) =>
      newestFirst(things)
        .slice(0, 7)
        .map(({ _id }) => ({ _id })),
  },
  $unionWith: {
    pipeline: (coll) => [
      { $match: { day: { $lt: middle } } },
      { $set: { list: { $literal: 0 } } },
      { $unionWith: { coll, pipeline: [{ $match: { word: code } }, { $set: { list: { $literal: 1 } } }] } },
      { $project: { list: 1 } },
      { $sort: { list: 1, _id: 1 } },
    ],
    inProcess: (things) => [
      ...things.filter(({ day }) => day < middle).map(({ _id }) => ({ _id, list: 0 })),
      ...things.filter(({ word }) => word === code).map(({ _id }) => ({ _id, list: 1 })),
    ],
  },
  $lookup: {
    pipeline: (coll) => [
      { $lookup: { from: coll, localField: 'other', foreignField: '_id', as: 'found' } },
      { $project: { found: 1 } },
      { $sort: { _id: 1 } },
    ],
    inProcess: (things) =>
      things.map(({ _id, other }) => ({ _id, found: things.filter((thing) => thing._id === other) })),
  },
  $documents: {
    pipeline: () => [
      { $project: { day: 1 } },
      { $unionWith: { pipeline: [{ $documents: [{ _id: -1, isBlank: true }] }] } },
      { $sort: { isBlank: 1, _id: 1 } },
    ],
    inProcess: (things) => [...things.map(({ _id, day }) => ({ _id, day })), { _id: -1, isBlank: true }],
  },
  $group: grouped({ $sum: 1 }, (things) => things.length),
  $sum: grouped({ $sum: '$number' }, (things) => numbersOf(things).reduce((sum, number) => sum + number, 0)),
  $min: grouped({ $min: '$number' }, (things) => lowest(numbersOf(things))),
  $max: grouped({ $max: '$number' }, (things) => highest(numbersOf(things))),
};

function newestFirst(things: readonly MeasuredThing[]): readonly MeasuredThing[] {
  return [...things].sort((one, other) =>
    one.moment === other.moment ? one._id - other._id : one.moment < other.moment ? 1 : -1,
  );
}

const lowest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.min(...numbers));
const highest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.max(...numbers));
