import type { AuthorisationFact, PersonFacts } from '../../facts.js';
import { type Ground, ground } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { all, eq, never, type Predicate } from '../../predicate.js';
import { type Instant, isInForce } from '../../time.js';

/** The organiser's register, for the kinds that the service needs: no denial has effect inside it. */
export function outsourced(kind: Kind, own: OwnGround, facts: PersonFacts, now: Instant): readonly Ground[] {
  if (own.permit !== 'OWN_REGISTER') return [];
  return facts.authorisations
    .filter((fact) => isInForce(fact, now) && isForProducer(fact, own))
    .map((fact) => ground('OUTSOURCED', reachOf(fact, kind, own), { because: [fact.id, ...own.because] }))
    .filter(({ needs }) => needs.op !== 'never');
}

/** The open form names no producer: then the care itself must have been bought by that organiser. */
function isForProducer(
  { producerId, organiserId }: AuthorisationFact,
  { care: { relationship, role } }: OwnGround,
): boolean {
  if (producerId !== null) return producerId === role.providerId;
  return relationship?.basis === 'PURCHASED_SERVICE' && relationship.organiserId === organiserId;
}

/** The documents of the kinds named, and the event that was bought. */
function reachOf(
  { registerId, kinds }: AuthorisationFact,
  kind: Kind,
  { care: { relationship } }: OwnGround,
): Predicate {
  const ofOrganiser = eq('registerId', registerId);
  if ((kinds as readonly Kind[]).includes(kind)) return ofOrganiser;
  const event = relationship?.serviceEventId ?? null;
  return kind === 'SERVICE_EVENT' && event !== null ? all([ofOrganiser, eq('serviceEventId', event)]) : never;
}
