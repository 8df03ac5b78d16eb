import { closed, unconcerned } from '../finding.js';
import { ofPerson } from '../step.js';

/** An application acts for its own citizen only, and with the end of the grant its token is worth nothing. */
export const grant = ofPerson('grant', ({ caller }, situation) => {
  if (caller.kind !== 'APPLICATION') return unconcerned;
  if (caller.personId !== situation.facts.personId) return closed('NO_REPRESENTATION');
  return situation.grant === null ? closed('APP_GRANT_REVOKED') : unconcerned;
});
