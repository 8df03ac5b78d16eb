import type { CallLog } from '../access-log/call-log.js';
import type { Kind } from '../policy/index.js';
import { silence } from './answer-to.js';
import type { Decisions } from './decisions.js';
import { personOf } from './reads.js';
import type { Thing } from './thing.js';

interface OpeningCall {
  readonly decisions: Decisions;
  readonly log: CallLog;
}

/**
 * The door to one thing by its id, for root fields, references and links alike. Null when it is absent or not for
 * this caller: both take the same steps and the same commands. Throws where role or scope close the kind.
 */
export async function open<T extends Thing>(
  kind: Kind,
  id: string,
  load: (id: string) => Promise<T | null>,
  { decisions, log }: OpeningCall,
): Promise<T | null> {
  const personId = personOf(id);
  await decisions.prepare(personId);
  const asked = decisions.verdictOnAsking(personId, kind, 'HEADER');
  if (asked !== undefined && asked !== true) throw asked;
  const scope = await decisions.scope(personId, kind);
  if (scope.closed) return null;
  const found = await load(id);
  if (found === null || found.header?.kind !== kind) {
    log.absent(personId, kind);
    return null;
  }
  const verdict = decisions.verdictOn(found, kind, 'HEADER');
  if (verdict === true) return found;
  if (verdict !== undefined && verdict !== silence) throw verdict;
  return null;
}
