import type { Issue, Origin, RefusalReason } from './issue.js';

/** What became of the resources of one type: read = stored + merged + alreadyThere + refused. */
export interface TypeCount {
  readonly read: number;
  /** Made a stored thing of its own. */
  readonly stored: number;
  /** Went into a stored thing together with others. */
  readonly merged: number;
  readonly alreadyThere: number;
  readonly refused: Readonly<Record<string, number>>;
}

export interface Report {
  readonly system: string;
  readonly files: number;
  readonly read: number;
  readonly byType: Readonly<Record<string, TypeCount>>;
  /** New documents of each collection. */
  readonly inserted: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
  /** The first fifty of each type and reason; `onIssue` gets every one. */
  readonly issues: readonly Issue[];
  readonly seconds: number;
  readonly resourcesPerSecond: number;
}

/** Did an import do what it was asked for? Not when it stored nothing and nothing was there, or met a broken file. */
export function isComplete({ byType, issues }: Report): boolean {
  const isIn = Object.values(byType).some(
    ({ stored, merged, alreadyThere }) => stored + merged + alreadyThere > 0,
  );
  return isIn && !issues.some(({ severity, reason }) => severity === 'FILE' || reason === 'BROKEN_JSON');
}

export type Outcome = 'stored' | 'merged' | 'alreadyThere';

interface Counting {
  read: number;
  stored: number;
  merged: number;
  alreadyThere: number;
  refused: Record<string, number>;
}

const keptOfAKind = 50;

/** Counts what becomes of every resource, each exactly once. */
export function tally(onIssue: (issue: Issue) => void = () => undefined) {
  const byType = new Map<string, Counting>();
  const inserted = new Map<string, number>();
  const warnings = new Map<string, number>();
  const issues: Issue[] = [];
  const told = new Map<string, number>();
  const started = performance.now();
  let read = 0;

  const of = (type: string): Counting => {
    const found = byType.get(type) ?? { read: 0, stored: 0, merged: 0, alreadyThere: 0, refused: {} };
    byType.set(type, found);
    return found;
  };
  const tell = ({ file, entry, type }: Origin, said: Pick<Issue, 'severity' | 'reason' | 'expected'>) => {
    const issue: Issue = { file, entry, type, ...said };
    const kind = `${issue.type} ${issue.severity} ${issue.reason}`;
    const before = told.get(kind) ?? 0;
    told.set(kind, before + 1);
    if (before < keptOfAKind) issues.push(issue);
    onIssue(issue);
  };

  return {
    get read() {
      return read;
    },
    reading({ type }: Origin) {
      read += 1;
      of(type).read += 1;
    },
    settle({ type }: Origin, outcome: Outcome) {
      of(type)[outcome] += 1;
    },
    refuse(origin: Origin, reason: RefusalReason, expected: string) {
      const { refused } = of(origin.type);
      refused[reason] = (refused[reason] ?? 0) + 1;
      tell(origin, { severity: 'REFUSED', reason, expected });
    },
    warn(origin: Origin, reason: Issue['reason'], expected: string) {
      warnings.set(reason, (warnings.get(reason) ?? 0) + 1);
      tell(origin, { severity: 'WARNING', reason, expected });
    },
    fileProblem(origin: Origin, reason: Issue['reason'], expected: string) {
      warnings.set(reason, (warnings.get(reason) ?? 0) + 1);
      tell(origin, { severity: reason === 'LEFT_OUT' ? 'WARNING' : 'FILE', reason, expected });
    },
    inserted(collection: string, count: number) {
      inserted.set(collection, (inserted.get(collection) ?? 0) + count);
    },
    report(system: string, files: number): Report {
      const seconds = (performance.now() - started) / 1000;
      return {
        system,
        files,
        read,
        byType: Object.fromEntries([...byType].sort(([one], [other]) => one.localeCompare(other))),
        inserted: Object.fromEntries(inserted),
        warnings: Object.fromEntries(warnings),
        issues,
        seconds,
        resourcesPerSecond: Math.round(read / seconds),
      };
    },
  };
}

export type Tally = ReturnType<typeof tally>;
