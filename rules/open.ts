import type { CallLog } from '../access-log/call-log.js';
import type { Header, Kind } from '../policy/index.js';
import { errors } from '../schema/errors.js';
import type { Decisions } from './decisions.js';
import { personOf } from './reads.js';
import type { Thing } from './thing.js';

interface OpeningCall {
  readonly decisions: Decisions;
  readonly log: CallLog;
}

/** How a thing is read: first what decides, then all of it. */
export interface Reads<T> {
  header(id: string): Promise<DecidedBy | null>;
  whole(id: string): Promise<T | null>;
}

type DecidedBy = Thing & { readonly header: Header };

/** What the gateway asks for by reference, which graphql-shield does not guard: asked for as by a root field, then opened. */
export async function openReference<T extends Thing>(
  kind: Kind,
  id: string,
  read: Reads<T>,
  call: OpeningCall,
) {
  await call.decisions.prepare(personOf(id));
  const asked = call.decisions.verdictOnAsking(personOf(id), kind, 'HEADER');
  if (asked !== undefined && asked !== true) throw asked;
  return open(kind, id, read, call);
}

/**
 * The door to one thing by its id, below a rule. When it is absent or not for this caller, both take the same steps and
 * the same commands and end alike: in null, or in the error that the scope has for what lies outside it.
 */
export async function open<T extends Thing>(
  kind: Kind,
  id: string,
  read: Reads<T>,
  { decisions, log }: OpeningCall,
): Promise<T | null> {
  const personId = personOf(id);
  const scope = await decisions.scope(personId, kind);
  if (scope.closed) return null;
  const found = await read.header(id);
  if (found?.header.kind !== kind) {
    decisions.decideInVain(personId, kind);
    log.absent(personId, kind);
  } else if (decisions.verdictOn(found, kind, 'HEADER') === true)
    return wholeOf(found, kind, read, decisions);
  if (scope.outside) throw errors.forbidden(scope.outside);
  return null;
}

/** The contents are read of what was permitted only, and are of what they say by then, which is decided again. */
async function wholeOf<T extends Thing>(
  { id }: DecidedBy,
  kind: Kind,
  read: Reads<T>,
  decisions: Decisions,
): Promise<T | null> {
  const found = await read.whole(id);
  return found !== null && decisions.verdictOn(found, kind, 'HEADER') === true ? found : null;
}
