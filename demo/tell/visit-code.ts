import type { VisitCode } from '../../subgraphs/records/model/document.js';
import type { Story } from '../story.js';

/** Refused, not known, allowed, not capable. */
const strictestFirst = [3, 4, 2, 1] as const;

/** The code of a visit of the story: the strictest that its documents have. */
export function visitCode({ documents = [] }: Story, key: string): VisitCode {
  const ofVisit = documents.filter(({ event }) => event === key);
  return strictestFirst.find((code) => ofVisit.some(({ guardianCode }) => guardianCode === code)) ?? null;
}
