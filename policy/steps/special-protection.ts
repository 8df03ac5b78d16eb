import type { Role } from '../caller.js';
import { type Care, eventsOf } from '../care.js';
import { atMoment } from '../data/dated.js';
import { protectedClasses } from '../data/task-ceilings.js';
import { type Finding, type Refusal, refusal, unconcerned, type Way, way } from '../finding.js';
import { isRegisterKind, type ProtectionClass, protectionClasses } from '../kinds.js';
import { openingsEnded } from '../named-openings.js';
import { openingsOf } from '../own-ground.js';
import { all, any, eq, ofEvents, oneOf, type Predicate } from '../predicate.js';
import { ofPerson } from '../step.js';
import { protectedReachOf } from '../task.js';
import type { Instant } from '../time.js';

/** Specially protected views: those of the own service in its own register, else to a broad task after confirmation. */
export const specialProtection = ofPerson(
  'special-protection',
  ({ caller, kind, now }, { facts, care }): Finding => {
    if (care === null || !isRegisterKind(kind)) return unconcerned;
    const { role } = care;
    const unprotected = unprotectedAt(now);
    const own = isTied(care) && protectedReachOf(role, now) !== 'NONE' ? role.protectedClasses : [];
    const opened = confirmed(care);
    const classesOpen = [...unprotected, ...opened.map(({ protectionClass }) => protectionClass)];
    const ways: readonly Way[] = [
      way(oneOf('protectionClass', unprotected)),
      ...(own.length === 0
        ? []
        : [
            way(all([oneOf('protectionClass', own), any([eq('registerId', role.registerId), bought(care)])])),
          ]),
      ...opened.map(({ id, protectionClass }) =>
        way(eq('protectionClass', protectionClass), { flag: true, because: [id] }),
      ),
    ];
    const ended =
      caller.kind === 'PROFESSIONAL'
        ? openingsEnded(caller, facts, now).map((opening) => opening.protectionClass)
        : [];
    const otherwise = protectionClasses
      .filter((name) => !classesOpen.includes(name))
      .map((name) => notOpen(role, name, ended.includes(name), now));
    return { demands: [{ asks: 'CONDITION', ways, otherwise }] };
  },
);

/** By an opening alone not even the own service sees its protected views without a confirmation (domain 1.6 f). */
function isTied({ relationship, bookings }: Care): boolean {
  return relationship !== null || bookings.length > 0;
}

/** The events that were bought of the own service, which lie in the organiser's register. */
function bought({ relationships }: Care): Predicate {
  const ofOrganiser = relationships.filter(({ basis }) => basis === 'PURCHASED_SERVICE');
  return ofEvents(eventsOf({ relationships: ofOrganiser, bookings: [] }));
}

/** Classes that open as any document does; only NONE where the data says nothing. */
function unprotectedAt(now: Instant): readonly ProtectionClass[] {
  const protectedNow = atMoment(protectedClasses, now);
  return protectionClasses.filter((name) =>
    protectedNow === undefined ? name === 'NONE' : !protectedNow.includes(name),
  );
}

function confirmed(care: Care) {
  return openingsOf(care, 'CONFIRMATION').flatMap(({ id, protectionClass }) =>
    protectionClass === null ? [] : [{ id, protectionClass }],
  );
}

function notOpen(role: Role, protectionClass: ProtectionClass, hasEnded: boolean, now: Instant): Refusal {
  const options = { when: eq('protectionClass', protectionClass), about: { protectionClass } };
  return protectedReachOf(role, now) === 'CONFIRMED'
    ? refusal(hasEnded ? 'CONFIRMATION_EXPIRED' : 'SPECIAL_PROTECTION_UNCONFIRMED', options)
    : refusal('TASK_NOT_PERMITTED', { ...options, circumstance: 'THING' });
}
