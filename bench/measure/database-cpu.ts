import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

interface Stat {
  readonly parent: number;
  /** Own time and that of children that have ended, in milliseconds. */
  readonly cpuMs: number;
}

/** Processor time so far of the processes and of all below them; null where the system does not tell (no /proc). */
export function cpuOfTrees(roots: readonly number[]): number | null {
  if (roots.length === 0) return null;
  const stats = allStats();
  if (stats === null) return null;
  const within = new Set(roots);
  // A child has a greater number than its parent nearly always, but not when numbers began again: so until nothing changes.
  for (let before = -1; before !== within.size; ) {
    before = within.size;
    for (const [pid, { parent }] of stats) if (within.has(parent)) within.add(pid);
  }
  return [...within].reduce((sum, pid) => sum + (stats.get(pid)?.cpuMs ?? 0), 0);
}

function allStats(): Map<number, Stat> | null {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(pids.flatMap((pid) => statOf(Number(pid))));
  } catch {
    return null;
  }
}

function statOf(pid: number): [number, Stat][] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    return [[pid, { parent: Number(fields[1]), cpuMs: (ticks * 1000) / TICKS_PER_SECOND }]];
  } catch {
    return []; // it ended by itself in between
  }
}
