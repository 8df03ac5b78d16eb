import { type RelationshipFact, undecided } from '../../policy/index.js';
import type { Story, StoryFacts, Telling } from '../story.js';

/** What decides access to the person of the story. */
export function toldFacts(
  { facts }: Story,
  telling: Telling,
  relationships: readonly RelationshipFact[],
): StoryFacts & { readonly relationships: readonly RelationshipFact[] } {
  return { nonDisclosure: false, ...undecided, ...facts?.(telling), relationships };
}

/** Whom each story lets act for its person. */
export function representativesIn({ custody, mandates }: Pick<StoryFacts, 'custody' | 'mandates'>): string[] {
  return [...custody.map(({ guardianId }) => guardianId), ...mandates.map(({ assigneeId }) => assigneeId)];
}
