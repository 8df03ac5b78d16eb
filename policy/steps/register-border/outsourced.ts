import type { AuthorisationFact, PersonFacts, RelationshipFact } from '../../facts.js';
import { type Ground, ground } from '../../finding.js';
import type { Kind } from '../../kinds.js';
import type { OwnGround } from '../../own-ground.js';
import { all, eq, never, type Predicate } from '../../predicate.js';
import { ofSharedRegister } from '../../shared-registers.js';
import { crossRegisterReachOf } from '../../task.js';
import { type Instant, isInForce } from '../../time.js';

/**
 * The organiser's register, for the kinds that the service needs: no denial has effect inside it. It opens for the care
 * that was bought, and for no other visit of the same producer.
 */
export function outsourced(kind: Kind, own: OwnGround, facts: PersonFacts, now: Instant): readonly Ground[] {
  if (own.permit !== 'OWN_REGISTER') return [];
  const { role, relationships } = own.care;
  const isWhole = crossRegisterReachOf(role, now) === 'R';
  return facts.authorisations
    .filter((fact) => isInForce(fact, now) && [role.providerId, null].includes(fact.producerId))
    .flatMap((fact) =>
      relationships
        .filter((care) => isBought(care, fact))
        .map((care) =>
          ground('OUTSOURCED', all([reachOf(fact, kind, care, isWhole), ofSharedRegister(now)]), {
            because: [fact.id, care.id],
          }),
        ),
    )
    .filter(({ needs }) => needs.op !== 'never');
}

/** Bought by that organiser, and recorded in the register that the authorisation is of. */
function isBought(
  { basis, organiserId, registerId }: RelationshipFact,
  authorisation: AuthorisationFact,
): boolean {
  return (
    basis === 'PURCHASED_SERVICE' &&
    organiserId === authorisation.organiserId &&
    registerId === authorisation.registerId
  );
}

/**
 * The documents of the kinds named, for a task that fetches from other registers; for the others, and of the care itself,
 * what was bought.
 */
const ofCare: readonly Kind[] = ['SERVICE_EVENT', 'APPOINTMENT', 'RELATIONSHIP'];

function reachOf(
  { registerId, kinds }: AuthorisationFact,
  kind: Kind,
  { serviceEventId }: RelationshipFact,
  isWhole: boolean,
): Predicate {
  const ofOrganiser = eq('registerId', registerId);
  const isNamed = (kinds as readonly Kind[]).includes(kind);
  if (isNamed && isWhole) return ofOrganiser;
  if ((!isNamed && !ofCare.includes(kind)) || serviceEventId === null) return never;
  return all([ofOrganiser, eq('serviceEventId', serviceEventId)]);
}
