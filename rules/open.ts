import type { CallLog } from '../access-log/call-log.js';
import type { Kind } from '../policy/index.js';
import { errors } from '../schema/errors.js';
import type { Decisions } from './decisions.js';
import { personOf } from './reads.js';
import type { Thing } from './thing.js';

interface OpeningCall {
  readonly decisions: Decisions;
  readonly log: CallLog;
}

type Load<T> = (id: string) => Promise<T | null>;

/** What the gateway asks for by reference, which graphql-shield does not guard: asked for as by a root field, then opened. */
export async function openReference<T extends Thing>(
  kind: Kind,
  id: string,
  load: Load<T>,
  call: OpeningCall,
) {
  await call.decisions.prepare(personOf(id));
  const asked = call.decisions.verdictOnAsking(personOf(id), kind, 'HEADER');
  if (asked !== undefined && asked !== true) throw asked;
  return open(kind, id, load, call);
}

/**
 * The door to one thing by its id, below a rule. When it is absent or not for this caller, both take the same steps and
 * the same commands and end alike: in null, or in the error that the scope has for what lies outside it.
 */
export async function open<T extends Thing>(
  kind: Kind,
  id: string,
  load: Load<T>,
  { decisions, log }: OpeningCall,
): Promise<T | null> {
  const personId = personOf(id);
  const scope = await decisions.scope(personId, kind);
  if (scope.closed) return null;
  const found = await load(id);
  const isThere = found !== null && found.header?.kind === kind;
  if (!isThere) log.absent(personId, kind);
  else if (decisions.verdictOn(found, kind, 'HEADER') === true) return found;
  if (scope.outside) throw errors.forbidden(scope.outside);
  return null;
}
