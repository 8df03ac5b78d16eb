import type { Profession, Role, TaskClass } from './caller.js';
import { atMoment } from './data/dated.js';
import {
  crossRegister,
  type ProtectedReach,
  protectedViews,
  type Reach,
  type TaskColumn,
  taskCeilings,
  taskColumns,
  tasksNeedingAddress,
  tasksPreparingVisits,
  tasksUnderLicence,
} from './data/task-ceilings.js';
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
  return atMoment(taskCeilings, now)?.[kind]?.[taskColumns.indexOf(columnOf(role))] ?? '-';
}

/** What the role fetches from other registers: all that it reads, what belongs to the own event, nothing. */
export function crossRegisterReachOf(role: Role, now: Instant): Exclude<Reach, 'h'> {
  return atMoment(crossRegister, now)?.[columnOf(role)] ?? '-';
}

/** Which specially protected views the role opens. */
export function protectedReachOf(role: Role, now: Instant): ProtectedReach {
  return atMoment(protectedViews, now)?.[columnOf(role)] ?? 'NONE';
}

/** Does the task ask for a right to practise? Every task does where the data says nothing. */
export function needsLicence(taskClass: TaskClass, now: Instant): boolean {
  return atMoment(tasksUnderLicence, now)?.includes(taskClass) ?? true;
}

/** Does the task see where a person lives under a non-disclosure for safety? */
export function needsAddress(taskClass: TaskClass, now: Instant): boolean {
  return atMoment(tasksNeedingAddress, now)?.includes(taskClass) ?? false;
}

/** Does the task read in the own register for a visit that is booked? */
export function preparesVisits(taskClass: TaskClass, now: Instant): boolean {
  return atMoment(tasksPreparingVisits, now)?.includes(taskClass) ?? false;
}
