import type { Profession, Role } from './caller.js';
import { atMoment } from './data/dated.js';
import { type Reach, type TaskColumn, taskCeilings, taskColumns } from './data/task-ceilings.js';
import type { Kind } from './kinds.js';
import type { Instant } from './time.js';

const limited: Readonly<Partial<Record<Profession, TaskColumn>>> = {
  LABORATORY_TECHNICIAN: 'T2_LABORATORY',
  RADIOGRAPHER: 'T2_RADIOGRAPHY',
};

/** The column of the ceiling table; the limited tasks (T2) differ by profession. */
export function columnOf({ taskClass, profession }: Role): TaskColumn {
  return taskClass === 'T2' ? (limited[profession] ?? 'T2_CARE') : taskClass;
}

/** How far the role reads a kind; nothing before the first decree in the data. */
export function reachOf(role: Role, kind: Kind, now: Instant): Reach {
  return atMoment(taskCeilings, now)?.[kind][taskColumns.indexOf(columnOf(role))] ?? '-';
}
