import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';
import { importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';

const { db } = scratchDatabase();
const data = join(projectRoot(), '../shared/data');
const bundles = join(data, 'synthea-r4-smart/bundles');
const there = existsSync(bundles);
if (!there) console.info(`Skipped: the 150 patients are not there (${bundles}).`);

/** `Observation 17,050 (laboratory 8,779), Encounter 3,607 …` in the README of the data. */
function countsOfReadme(): Record<string, number> {
  const text =
    /`synthea-r4-smart`: 150 patients[^\n]*/.exec(readFileSync(join(data, 'README.md'), 'utf8'))?.[0] ?? '';
  const counts = [...text.matchAll(/\b([A-Z][A-Za-z]+) (\d[\d,]*\d)/g)];
  return Object.fromEntries(
    counts.map(([, type = '', count = '']) => [type, Number(count.replaceAll(',', ''))]),
  );
}

(there ? test : test.skip)(
  '150 patients: what is read equals the counts of their README, and all of it goes in',
  async () => {
    const report = await importMade(db, [bundles]);
    const counts = countsOfReadme();
    expect(Object.keys(counts).length).toBeGreaterThan(12);
    const read = Object.fromEntries(Object.keys(counts).map((type) => [type, report.byType[type]?.read]));
    expect(read).toEqual(counts);
    expect(unaccounted(report)).toEqual({});
    expect(new Set(report.issues.map(({ reason }) => reason))).toEqual(
      new Set(['NOT_STORED_HERE', 'OTHER_UNIT', 'OUTSIDE_LIFE']),
    );
    const refused = Object.entries(report.byType).filter(
      ([, { refused }]) => Object.keys(refused).length > 0,
    );
    expect(refused.map(([type, { read, refused }]) => [type, read, refused])).toEqual([
      ['Claim', 4564, { NOT_STORED_HERE: 4564 }],
      ['ExplanationOfBenefit', 3607, { NOT_STORED_HERE: 3607 }],
    ]);
    expect(report.inserted).toMatchObject({ persons: 150, serviceEvents: 3607 });
    expect(report.resourcesPerSecond).toBeGreaterThan(300);
  },
  150_000,
);
