import type { Role } from '../caller.js';
import type { Care } from '../care.js';
import { protectedViews } from '../data/task-ceilings.js';
import { type Finding, type Refusal, refusal, unconcerned, type Way, way } from '../finding.js';
import { isRegisterKind, type ProtectionClass, protectionClasses } from '../kinds.js';
import { openingsOf } from '../own-ground.js';
import { all, eq, oneOf } from '../predicate.js';
import { ofPerson } from '../step.js';
import { columnOf } from '../task.js';

/** Specially protected views: those of the own service in its own register, else to a broad task after confirmation. */
export const specialProtection = ofPerson('special-protection', ({ kind }, { care }): Finding => {
  if (care === null || !isRegisterKind(kind)) return unconcerned;
  const own = ownClasses(care.role);
  const opened = confirmed(care);
  const classesOpen = ['NONE', ...opened.map(({ protectionClass }) => protectionClass)];
  const ways: readonly Way[] = [
    way(eq('protectionClass', 'NONE')),
    ...(own.length === 0
      ? []
      : [way(all([oneOf('protectionClass', own), eq('registerId', care.role.registerId)]))]),
    ...opened.map(({ id, protectionClass }) =>
      way(eq('protectionClass', protectionClass), { flag: true, because: [id] }),
    ),
  ];
  const otherwise = protectionClasses
    .filter((name) => !classesOpen.includes(name))
    .map((name) => notOpen(care.role, name));
  return { demands: [{ asks: 'CONDITION', ways, otherwise }] };
});

function ownClasses(role: Role): readonly ProtectionClass[] {
  return protectedViews[columnOf(role)] === 'NONE' ? [] : role.protectedClasses;
}

function confirmed(care: Care) {
  return openingsOf(care, 'CONFIRMATION').flatMap(({ id, protectionClass }) =>
    protectionClass === null ? [] : [{ id, protectionClass }],
  );
}

function notOpen(role: Role, protectionClass: ProtectionClass): Refusal {
  const options = { when: eq('protectionClass', protectionClass), about: { protectionClass } };
  return protectedViews[columnOf(role)] === 'CONFIRMED'
    ? refusal('SPECIAL_PROTECTION_UNCONFIRMED', options)
    : refusal('TASK_NOT_PERMITTED', { ...options, circumstance: 'THING' });
}
