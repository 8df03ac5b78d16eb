import type { PersonFacts, RelationshipFact } from '../../../policy/index.js';
import type { ConsentsContext } from '../context.js';
import { type FactView, relationshipView } from '../views/fact-views.js';

/**
 * Giving the reference tells that the event is there, so the event's own header decides first. Where it is absent or not
 * for this caller both are null, by the same commands.
 */
export async function linkedEvent(
  { personId }: FactView<unknown>,
  id: string | null,
  { decisions, facts, loaders, log }: ConsentsContext,
): Promise<{ readonly id: string } | null> {
  const scope = await decisions.scope(personId, 'SERVICE_EVENT');
  const known = facts.known(personId);
  if (scope.closed || !known) return null;
  const events = await loaders.linkedEvents.load(known);
  if (id === null) return null;
  const event = events.get(id);
  if (event === undefined) log.absent(personId, 'SERVICE_EVENT');
  else if (decisions.verdictOn(event, 'SERVICE_EVENT', 'HEADER') === true) return { id };
  return null;
}

/** To who acts for another a relationship is what its event is: a minor who refuses a visit refuses what tells of it. */
export async function relationshipViews(
  facts: PersonFacts,
  { caller, loaders }: ConsentsContext,
): Promise<FactView<RelationshipFact>[]> {
  const { personId, relationships } = facts;
  const actsForHer = caller.kind === 'CITIZEN' && caller.onBehalfOf === personId;
  const events = actsForHer ? await loaders.linkedEvents.load(facts) : null;
  return relationships.map((fact) =>
    relationshipView(personId, fact, events?.get(fact.serviceEventId ?? '')),
  );
}
