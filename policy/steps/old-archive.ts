import { condition, type Finding, refusal, unconcerned } from '../finding.js';
import { isRecordedKind } from '../kinds.js';
import { any, eq } from '../predicate.js';
import { ofPerson } from '../step.js';

/** What is older than the register's start stays with its own controller. */
export const oldArchive = ofPerson('old-archive', ({ caller, kind }, { care }): Finding => {
  if (!isRecordedKind(kind)) return unconcerned;
  const current = eq('archive', 'CURRENT');
  if (caller.kind !== 'PROFESSIONAL') return { demands: [condition(current, refusal('OLD_ARCHIVE'))] };
  if (care === null) return unconcerned;
  const stored = eq('registerId', care.role.registerId);
  // A prescription is as its own document for who prescribed, wherever it is stored (domain 1.5).
  const own = kind === 'PRESCRIPTION' ? any([stored, eq('recordedBy', caller.id)]) : stored;
  return { demands: [condition(any([current, own]), refusal('NOT_SHAREABLE'))] };
});
