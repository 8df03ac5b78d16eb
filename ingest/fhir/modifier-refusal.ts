import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import { judge } from './judge.js';
import type { Survey } from './survey.js';

/** Why a resource is not taken for what changes the meaning of all else in it; `onTold` gets what is taken and told. */
export function modifierRefusal(
  resource: Resource,
  { unknownModifiers: [unknown] }: Survey,
  onTold: (element: string) => void,
): Refusal | null {
  if (unknown !== undefined)
    return refuse('UNKNOWN_MODIFIER', `no ${unknown}: it may change what all else means`);
  const { refusal, told } = judge(resource);
  if (refusal === null) told.forEach(onTold);
  return refusal;
}
