import type { Document } from 'mongodb';

/** Every value of an entry, its own and its parts', each with its code and that of the panel it is a part of. */
const values: Document = {
  $concatArrays: [
    [
      {
        code: '$content.code.code',
        system: '$content.code.system',
        panel: null,
        value: '$content.value',
      },
    ],
    {
      $map: {
        input: '$content.components',
        as: 'part',
        in: {
          code: '$$part.code.code',
          system: '$$part.code.system',
          panel: '$content.code.code',
          value: '$$part.value',
        },
      },
    },
  ],
};

/** From entries to their values that are numbers, with a field of the entry to gather them by. */
export function valuesBy(field: 'effectiveOn' | 'sortKey'): Document[] {
  return [
    { $project: { [field]: 1, category: 1, statistic: '$content.statistic', of: values } },
    { $unwind: '$of' },
    { $match: { 'of.value.value': { $type: 'number' } } },
  ];
}
