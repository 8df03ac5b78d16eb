import type { Issue } from './issue.js';
import { isComplete, type Report, type TypeCount } from './report.js';

const shownOfAKind = 2;

/** The report as it is read on a terminal: a line a type, then what was refused and where. */
export function reportText(report: Report): string {
  const { byType, leftOut, warnings, issues, read, files, seconds, resourcesPerSecond } = report;
  const rows = Object.entries(byType).map(([type, count]) => row(type, count));
  const head = ['', 'read', 'stored', 'merged', 'already', 'refused'];
  const told = firstOfEach(issues.filter(({ reason }) => reason !== 'NOT_STORED_HERE'));
  return [
    table([head, ...rows]),
    ...Object.entries(warnings).map(([reason, count]) => `${reason}: ${count}`),
    ...told.map(line),
    ...notStoredHere(byType),
    ...(issues.length > told.length
      ? ['These are the first of each kind; --issues FILE writes all of them.']
      : []),
    ...(leftOut.length > 0 ? [`Without JSON, left out: ${leftOut.join(', ')}`] : []),
    ...(files === 0 ? ['There is no file of JSON to import.'] : []),
    ...(isComplete(report)
      ? []
      : ['Not everything could be read or removed, or nothing was stored: see above.']),
    `${read} resources of ${files} files in ${seconds.toFixed(1)} s, ${resourcesPerSecond} a second.`,
  ].join('\n');
}

/** Types of which nothing is kept, in one line. */
function notStoredHere(byType: Report['byType']): string[] {
  const counts = Object.entries(byType).flatMap(([type, { refused }]) =>
    refused.NOT_STORED_HERE === undefined ? [] : [`${type} (${refused.NOT_STORED_HERE})`],
  );
  return counts.length === 0 ? [] : [`Not stored here: ${counts.join(', ')}.`];
}

function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.filter(({ type, reason }) => {
    const before = seen.get(`${type} ${reason}`) ?? 0;
    seen.set(`${type} ${reason}`, before + 1);
    return before < shownOfAKind;
  });
}

function row(type: string, { read, stored, merged, alreadyThere, refused }: TypeCount): string[] {
  const why = Object.entries(refused).map(([reason, count]) => `${count} ${reason}`);
  return [type, ...[read, stored, merged, alreadyThere].map(String), why.join(', ')];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function line({ file, entry, type, reason, expected }: Issue): string {
  return `${file} [${entry}] ${type}: ${reason}, expected ${expected}`;
}
