import { strictestOf } from '../../ingest/fhir/labels.js';
import type { GuardianCode } from '../../policy/index.js';
import type { Story } from '../story.js';

/** The code of a visit of the story: the strictest that its documents have. */
export function visitCode({ documents = [] }: Story, key: string): GuardianCode | null {
  const ofVisit = documents.filter(({ event }) => event === key);
  return strictestOf(ofVisit.map(({ guardianCode = null }) => guardianCode));
}
