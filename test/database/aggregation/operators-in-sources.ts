import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../schema/project-root.js';

/** Every folder whose code may speak to the database. */
export const folders = [
  'access-log',
  'commands',
  'database',
  'demo',
  'door',
  'facts',
  'gateway',
  'ingest',
  'lists',
  'measures',
  'rules',
  'subgraphs',
] as const;

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript of those folders, without comments: a comment may name what the code must not use. */
export function sources(): SourceText[] {
  const root = projectRoot();
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: path.slice(root.length + 1),
        text: withoutComments(readFileSync(path, 'utf8')),
      })),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Names of operators that stand as a key (`{ $group: … }`) or alone in quotes as one that is chosen (`'$and'`). */
export function operatorsIn(text: string): string[] {
  const keys = text.matchAll(/(?<![\w$`'"])['"]?(\$[a-z]\w*)['"]?\s*\??:/gi);
  return [...new Set([...keys].flatMap(([, name]) => name ?? []))];
}

/** Operators and variables of MongoDB that read a clock, take a date apart, or make one. */
export const dateOperators =
  /\$(?:\$(?:NOW|CLUSTER_TIME)|date(?:Add|Diff|FromParts|FromString|Subtract|ToParts|ToString|Trunc)|toDate|currentDate|year|month|week|day|hour|minute|second|millisecond|dayOf(?:Year|Month|Week)|iso(?:DayOfWeek|Week|WeekYear)|ts(?:Second|Increment)|densify|convert)\b/g;
