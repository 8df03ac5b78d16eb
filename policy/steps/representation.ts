import { closed, type Finding, unconcerned } from '../finding.js';
import { ofPerson } from '../step.js';

/** A citizen reads oneself, or the one person whom the request names and the facts allow. */
export const representation = ofPerson(
  'representation',
  (_, situation): Finding =>
    situation.representation?.as === 'NOBODY' ? closed(situation.representation.why) : unconcerned,
);
