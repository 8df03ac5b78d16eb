import { type Instant, isBlockedGuardian, isMinor, type PersonFacts } from '../../../policy/index.js';

/** Who acts, has acted or will act for the person. To a minor a guardian who is stopped is as if there were none. */
export function representatives(facts: PersonFacts, now: Instant) {
  const minor = isMinor(facts, now);
  const guardians = facts.custody.filter(
    ({ guardianId }) => !minor || !isBlockedGuardian(guardianId, facts, now),
  );
  return [
    ...guardians.map((fact) => ({
      ...fact,
      kind: 'GUARDIAN',
      representativeId: fact.guardianId,
      themes: [],
      period: fact,
      blockedReason: minor ? null : fact.blocked,
    })),
    ...facts.mandates.map((fact) => ({
      ...fact,
      representativeId: fact.assigneeId,
      period: fact,
      blockedReason: null,
    })),
  ];
}
