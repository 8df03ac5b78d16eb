import type { AuthorisationFact, PersonFacts } from '../../facts.js';
import { type Ground, ground } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { eq } from '../../predicate.js';
import { type Instant, isInForce } from '../../time.js';

/** The organiser's register, for the kinds that the service needs: no denial has effect inside it. */
export function outsourced(kind: Kind, own: OwnGround, facts: PersonFacts, now: Instant): readonly Ground[] {
  if (own.permit !== 'OWN_REGISTER') return [];
  return facts.authorisations
    .filter((fact) => isInForce(fact, now) && isForProducer(fact, own) && covers(fact, kind))
    .map(({ id, registerId }) =>
      ground('OUTSOURCED', eq('registerId', registerId), { because: [id, ...own.because] }),
    );
}

/** The open form names no producer: then the relationship must itself be one of purchased care. */
function isForProducer({ producerId }: AuthorisationFact, { care }: OwnGround): boolean {
  return producerId === null
    ? care.relationship?.basis === 'PURCHASED_SERVICE'
    : producerId === care.role.providerId;
}

function covers({ kinds }: AuthorisationFact, kind: Kind): boolean {
  return (kinds as readonly Kind[]).includes(kind);
}
