import { type Finding, ground, grounds, unconcerned } from '../finding.js';
import { always } from '../predicate.js';
import { ofPerson } from '../step.js';

/** One's own, or that of the person acted for. */
export const citizenGround = ofPerson('citizen-ground', (_, { representation }): Finding => {
  switch (representation?.as) {
    case 'SELF':
    case 'GUARDIAN':
      return grounds([ground(representation.as, always)]);
    case 'MANDATE':
      return grounds([ground('MANDATE', always, { because: representation.mandates.map(({ id }) => id) })]);
    default:
      return unconcerned;
  }
});
