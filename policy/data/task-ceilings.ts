import type { TaskClass } from '../caller.js';
import type { Kind, ProtectionClass, RegisterKind } from '../kinds.js';
import type { Instant } from '../time.js';
import type { Dated } from './dated.js';

/** R all fields, r all fields of what belongs to the own event, h the header only, - nothing. */
export type Reach = 'R' | 'r' | 'h' | '-';

export const taskColumns = [
  'T1',
  'T2_CARE',
  'T2_LABORATORY',
  'T2_RADIOGRAPHY',
  'T3',
  'T4',
  'T5',
  'STUDENT',
  'SOCIAL_WORKER',
] as const;
export type TaskColumn = (typeof taskColumns)[number];

/** Decree 825/2022 in force: the first moment of 30 June 2023 in Finland. */
const accessRightsDecree: Instant = '2023-06-29T21:00:00.000Z';

type Row<Cell> = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

/** Only what belongs to a register belongs to an event. A kind without a row is read by no task. */
type Ceilings = {
  readonly [Each in Kind]?: Row<Each extends RegisterKind ? Reach : Exclude<Reach, 'r'>>;
};

/** The most that a task may read (decree 825/2022, table in domain 1.4), in the order of `taskColumns`. */
export const taskCeilings: readonly Dated<Ceilings>[] = [
  {
    from: accessRightsDecree,
    value: {
      CARE_ENTRY: ['R', 'R', '-', 'r', 'r', '-', 'r', 'R', '-'],
      ORAL_HEALTH_ENTRY: ['R', 'R', '-', '-', 'r', '-', 'r', 'R', '-'],
      LABORATORY_RESULT: ['R', 'R', 'R', '-', '-', '-', 'h', 'R', '-'],
      IMAGING_STUDY: ['R', 'R', '-', 'R', '-', '-', 'h', 'R', '-'],
      VACCINATION: ['R', 'R', '-', '-', '-', '-', 'h', 'R', '-'],
      MEDICAL_CERTIFICATE: ['R', 'R', '-', '-', '-', '-', 'R', '-', '-'],
      RISK_INFORMATION: ['R', 'R', 'r', 'r', 'r', 'R', '-', 'R', '-'],
      MEDICATION: ['R', 'R', '-', '-', '-', 'R', '-', '-', '-'],
      SERVICE_EVENT: ['R', 'R', 'R', 'R', 'R', '-', 'R', 'R', '-'],
      APPOINTMENT: ['R', 'R', 'R', 'R', 'R', '-', 'R', 'R', '-'],
      RELATIONSHIP: ['R', 'R', 'R', 'R', 'R', '-', 'R', 'R', '-'],
      DEMOGRAPHICS: ['R', 'R', 'R', 'R', 'R', 'h', 'R', 'R', 'R'],
      IDENTITY_CODE: ['R', '-', '-', '-', '-', 'R', 'R', '-', '-'],
      CONTACT_DETAILS: ['R', 'h', 'h', 'h', 'h', '-', 'R', 'h', '-'],
      INFORMATION: ['h', 'h', 'h', 'h', 'h', 'h', 'h', 'h', '-'],
      CONSENT_STATUS: ['h', 'h', 'h', 'h', 'h', 'h', 'h', 'h', '-'],
      DENIAL: ['R', 'R', 'R', 'R', 'R', 'R', 'R', 'R', '-'],
      DECLARATION_OF_INTENT: ['R', '-', '-', '-', '-', '-', '-', '-', '-'],
      WELLBEING_ENTRY: ['R', 'R', '-', '-', '-', '-', '-', '-', 'R'],
      PRESCRIPTION: ['R', 'R', '-', '-', '-', 'R', '-', '-', '-'],
      PAPER_DOCUMENT: ['R', '-', '-', '-', '-', '-', '-', '-', '-'],
    },
  },
];

/** What a task may fetch from other registers: everything it reads, what belongs to the own event, nothing. */
export const crossRegister: readonly Dated<Readonly<Record<TaskColumn, Exclude<Reach, 'h'>>>>[] = [
  {
    from: accessRightsDecree,
    value: {
      T1: 'R',
      T2_CARE: 'R',
      T2_LABORATORY: 'r',
      T2_RADIOGRAPHY: 'r',
      T3: '-',
      T4: '-',
      T5: '-',
      STUDENT: '-',
      SOCIAL_WORKER: '-',
    },
  },
];

/** Which documents are specially protected (domain 1.7; the class set is a proposal). The others open as any document. */
export const protectedClasses: readonly Dated<readonly ProtectionClass[]>[] = [
  { from: accessRightsDecree, value: ['PSYCHIATRY', 'MEDICAL_GENETICS', 'SEXUAL_HEALTH'] },
];

/** Specially protected views: any, each after a confirmation; those of the unit's own service; none. */
export type ProtectedReach = 'CONFIRMED' | 'OWN_SERVICE' | 'NONE';

export const protectedViews: readonly Dated<Readonly<Record<TaskColumn, ProtectedReach>>>[] = [
  {
    from: accessRightsDecree,
    value: {
      T1: 'CONFIRMED',
      T2_CARE: 'OWN_SERVICE',
      T2_LABORATORY: 'NONE',
      T2_RADIOGRAPHY: 'NONE',
      T3: 'NONE',
      T4: 'NONE',
      T5: 'NONE',
      STUDENT: 'NONE',
      SOCIAL_WORKER: 'NONE',
    },
  },
];

/** Tasks that nobody acts in without a right to practise of one's own. */
export const tasksUnderLicence: readonly Dated<readonly TaskClass[]>[] = [
  { from: accessRightsDecree, value: ['T1', 'T2', 'T4', 'SOCIAL_WORKER'] },
];

/** Tasks that see where a person lives under a non-disclosure for safety: who treats, and who arranges the care. */
export const tasksNeedingAddress: readonly Dated<readonly TaskClass[]>[] = [
  { from: accessRightsDecree, value: ['T1', 'T5'] },
];

/** Tasks that read in the own register for a visit that is booked. */
export const tasksPreparingVisits: readonly Dated<readonly TaskClass[]>[] = [
  { from: accessRightsDecree, value: ['T1', 'T2'] },
];
