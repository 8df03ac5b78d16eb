import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.js';

/** One row of the decision table: what is right, in the words of the table. */
export interface Row {
  readonly id: number;
  readonly group: string;
  readonly title: string;
  readonly effect: 'allow' | 'deny' | 'partial';
  readonly public: string;
  readonly note: string;
  readonly code: string;
}

const path = join(projectRoot(), '..', 'shared', 'domain', 'decisions.csv');

/** The table lies beside the project; null where it does not. */
export function decisionTable(): readonly Row[] | null {
  return existsSync(path) ? rowsOf(readFileSync(path, 'utf8')) : null;
}

export function rowsOf(csv: string): readonly Row[] {
  const [header = [], ...lines] = recordsOf(csv);
  return lines.map((cells) => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    return {
      id: Number(cell('id')),
      group: cell('group'),
      title: [cell('caller'), cell('action'), cell('facts')].join(' | '),
      effect: effectOf(cell('effect')),
      public: cell('public'),
      note: cell('note'),
      code: cell('code'),
    };
  });
}

function effectOf(text: string): Row['effect'] {
  if (text === 'allow' || text === 'deny' || text === 'partial') return text;
  // Row 138 tells two effects; the one before the withdrawal is compared.
  return text.includes('allow') ? 'allow' : 'deny';
}

/** Cells may be quoted, with quotes doubled inside; no cell of this table breaks a line. */
function recordsOf(csv: string): string[][] {
  return csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => unquoted(cell)),
    );
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
