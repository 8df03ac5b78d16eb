import { judge } from '../fhir/judge.js';
import type { Refusal } from '../issue.js';
import type { Resource } from '../read/met.js';

/**
 * What a version that is not stored says of an earlier one that is. UNLESS_OLDER takes it back, also where nothing says
 * which is newer; IF_NEWER only when it is known to be newer, since the resource may have been a draft before.
 */
export type TakingBack = 'UNLESS_OLDER' | 'IF_NEWER';

/** States in which a resource is before it becomes a fact. */
const notYet = new Set([
  'planned',
  'registered',
  'draft',
  'preliminary',
  'preparation',
  'proposed',
  'proposal',
  'plan',
  'option',
  'intended',
]);

/**
 * A resource takes back what is stored of it by what it says of itself: entered in error, refuted, cancelled, not done,
 * superseded, or hidden by a label or a modifier that nobody here understands. One that is only badly written does not.
 */
export function takingBackOf(resource: Resource, { refused }: Refusal): TakingBack | null {
  if (refused === 'UNKNOWN_LABEL' || refused === 'UNKNOWN_MODIFIER' || judge(resource).withdrawn)
    return 'UNLESS_OLDER';
  if (refused !== 'NOT_IN_FORCE') return null;
  const states = [resource.status, resource.docStatus, resource.intent, resource.lifecycleStatus];
  return states.some((state) => typeof state === 'string' && notYet.has(state)) ? 'IF_NEWER' : 'UNLESS_OLDER';
}
