import type { Professional } from './caller.js';
import type { Ties } from './facts.js';
import { rolesInQuestion } from './roles-that-fit.js';
import type { Instant } from './time.js';

/** Is every opening that the request names the professional's own, for this person, at the unit that is acted in? */
export function areOpeningsOwn(caller: Professional, ties: Ties, now: Instant): boolean {
  const units = rolesInQuestion(caller, ties, now).map(({ unitId }) => unitId);
  const own = ties.openings.filter(
    ({ professionalId, unitId }) => professionalId === caller.id && units.includes(unitId),
  );
  const { openings = [] } = caller.care ?? {};
  return openings.every((named) => own.some(({ id }) => id === named));
}
