import type { AccessLogFields } from '../../access-log/entry.js';

/** What a call leaves in the log of a citizen who read an own care entry. */
export const entry = (personId: string): AccessLogFields => ({
  at: '2026-11-24T10:00:00.000Z',
  requestId: 'request',
  subgraph: 'records',
  personId,
  callerKind: 'CITIZEN',
  callerId: personId,
  clientId: 'my-pages',
  providerId: null,
  unitId: null,
  onBehalfOf: null,
  careContext: null,
  purpose: null,
  serviceEventId: null,
  accessKind: 'CITIZEN',
  decision: 'permit',
  given: [{ kind: 'CARE_ENTRY', classes: ['HEADER'], ids: [`${personId}.1`], audit: 'SELF' }],
  withheld: [],
  told: { kinds: ['CARE_ENTRY'], accessKind: 'CITIZEN', decision: 'permit', to: 'REPRESENTATIVES' },
  flagged: false,
  notify: false,
  policyVersion: '1',
  factsVersion: 1,
  callerVersion: null,
});
