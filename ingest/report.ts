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
  /** Files of the folders that hold no JSON. */
  readonly leftOut: readonly string[];
  readonly read: number;
  readonly byType: Readonly<Record<string, TypeCount>>;
  /** New documents of each collection. */
  readonly inserted: Readonly<Record<string, number>>;
  /** Documents and service events of each collection that have a new version or were nullified. */
  readonly changed: Readonly<Record<string, number>>;
  /** Resources that take back what is stored of them, or was before. */
  readonly takenBack: number;
  /** The first of those of whom something came, new or not. */
  readonly arrivals: readonly Arrival[];
  readonly warnings: Readonly<Record<string, number>>;
  /** The first fifty of each type and reason; `onIssue` gets every one. */
  readonly issues: readonly Issue[];
  readonly seconds: number;
  readonly resourcesPerSecond: number;
}

/**
 * Did an import do what it was asked for? Not when it stored nothing and nothing was there, met a broken file, or left
 * what it was told to remove.
 */
export function isComplete({ byType, issues, takenBack }: Report): boolean {
  const isIn =
    takenBack > 0 ||
    Object.values(byType).some(({ stored, merged, alreadyThere }) => stored + merged + alreadyThere > 0);
  return isIn && !issues.some(({ severity, reason }) => severity === 'FILE' || undone.has(reason));
}

const undone: ReadonlySet<Issue['reason']> = new Set(['BROKEN_JSON', 'NOT_REMOVED']);

/** A person of whom an import brought something, and the units that it is in. */
export interface Arrival {
  readonly personId: string;
  readonly unitIds: ReadonlySet<string>;
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
const keptArrivals = 50;

/** Counts what becomes of every resource, each exactly once. */
export function tally(onIssue: (issue: Issue) => void = () => undefined) {
  const byType = new Map<string, Counting>();
  const inserted = new Map<string, number>();
  const warnings = new Map<string, number>();
  const issues: Issue[] = [];
  const told = new Map<string, number>();
  const started = performance.now();
  let read = 0;
  let takenBack = 0;
  const leftOut: string[] = [];
  const arrivals = new Map<string, Set<string>>();
  const changed = new Map<string, number>();

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
    settle({ type, isKept }: Origin, outcome: Outcome) {
      if (!isKept) of(type)[outcome] += 1;
    },
    refuse(origin: Origin, reason: RefusalReason, expected: string) {
      if (origin.isKept) return;
      const { refused } = of(origin.type);
      refused[reason] = (refused[reason] ?? 0) + 1;
      tell(origin, { severity: 'REFUSED', reason, expected });
    },
    warn(origin: Origin, reason: Issue['reason'], expected: string) {
      if (origin.isKept) return;
      warnings.set(reason, (warnings.get(reason) ?? 0) + 1);
      tell(origin, { severity: 'WARNING', reason, expected });
    },
    fileProblem(origin: Origin, reason: Issue['reason'], expected: string) {
      warnings.set(reason, (warnings.get(reason) ?? 0) + 1);
      tell(origin, { severity: 'FILE', reason, expected });
    },
    /** The resource of this origin takes back what is stored of it, now or since an earlier import. */
    tookBack(origin: Origin, isNews: boolean) {
      takenBack += 1;
      if (!isNews) return;
      warnings.set('STORED_IS_TAKEN_BACK', (warnings.get('STORED_IS_TAKEN_BACK') ?? 0) + 1);
      const expected = 'no more of what was stored of it: its source takes it back';
      tell(origin, { severity: 'WARNING', reason: 'STORED_IS_TAKEN_BACK', expected });
    },
    /** Things of a collection that another version replaced, or that are nullified. */
    changed(collection: string, count: number) {
      if (count > 0) changed.set(collection, (changed.get(collection) ?? 0) + count);
    },
    arrived(personId: string, unitId: string | null) {
      const units = arrivals.get(personId) ?? new Set();
      if (arrivals.size < keptArrivals || arrivals.has(personId)) arrivals.set(personId, units);
      if (unitId !== null) units.add(unitId);
    },
    leaveOut(path: string) {
      leftOut.push(path);
    },
    inserted(collection: string, count: number) {
      inserted.set(collection, (inserted.get(collection) ?? 0) + count);
    },
    report(system: string, files: number): Report {
      const seconds = (performance.now() - started) / 1000;
      return {
        system,
        files,
        leftOut,
        read,
        byType: Object.fromEntries([...byType].sort(([one], [other]) => one.localeCompare(other))),
        inserted: Object.fromEntries(inserted),
        changed: Object.fromEntries(changed),
        takenBack,
        arrivals: [...arrivals].map(([personId, unitIds]) => ({ personId, unitIds })),
        warnings: Object.fromEntries(warnings),
        issues,
        seconds,
        resourcesPerSecond: Math.round(read / seconds),
      };
    },
  };
}

export type Tally = ReturnType<typeof tally>;
