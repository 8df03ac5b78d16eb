import type { IncomingHttpHeaders } from 'node:http';
import type { Deadline } from '../database/deadline.js';
import type { Caller, Client, Professional } from '../policy/caller.js';
import type { Instant } from '../policy/time.js';
import { errors } from '../schema/errors.js';
import type { CallerFacts, Program } from './caller/caller-facts.js';
import { readCareContext, readOnBehalfOf } from './caller/care-context.js';
import { professionalFacts } from './caller/professional-facts.js';
import { type AccessToken, assuranceOf } from './tokens.js';

export interface WhoAsks {
  readonly caller: Caller;
  /** Version of the professional's document; null for callers without facts of their own. */
  readonly callerVersion: number | null;
}

/** Who asks and for whom: the token names, the headers say the context, everything else is read now. */
export async function whoAsks(
  token: AccessToken | null,
  headers: IncomingHttpHeaders,
  facts: CallerFacts,
  now: Instant,
  deadline: Deadline,
): Promise<WhoAsks> {
  const context = readContext(token, headers);
  if (token === null) return { caller: { kind: 'VISITOR' }, callerVersion: null };
  const [program, own] = await Promise.all([
    facts.program(token.client_id, deadline),
    token.kind === 'PROFESSIONAL' ? professionalFacts(token.sub, facts, now, deadline) : null,
  ]);
  const client = { id: token.client_id, approval: approvalAt(program, token.kind, now) };
  return { caller: makeCaller(token, client, context, own), callerVersion: own?.version ?? null };
}

type Own = Awaited<ReturnType<typeof professionalFacts>> | null;
type Context = ReturnType<typeof readContext>;

function makeCaller(token: AccessToken, client: Client, { care, onBehalfOf }: Context, own: Own): Caller {
  const assurance = assuranceOf(token);
  switch (token.kind) {
    case 'CITIZEN':
      return { kind: 'CITIZEN', id: token.sub, client, assurance, onBehalfOf };
    case 'PROFESSIONAL': {
      const { licence, roles } = own ?? noFacts;
      return { kind: 'PROFESSIONAL', id: token.sub, client, assurance, licence, roles, care };
    }
    case 'APPLICATION':
      return {
        kind: 'APPLICATION',
        id: token.client_id,
        client,
        assurance,
        personId: token.person,
        grantId: token.grant,
      };
    case 'PROVIDER_SYSTEM':
      return { kind: 'PROVIDER_SYSTEM', id: token.sub, client, assurance, providerId: token.provider };
    default:
      return { kind: token.kind, id: token.sub, client, assurance };
  }
}

/** A professional that the register does not know has no licence and no role. */
const noFacts: Pick<Professional, 'licence' | 'roles'> = {
  licence: { status: 'NONE', from: '1970-01-01T00:00:00.000Z', to: null },
  roles: [],
};

/** A context header of another kind of caller is refused, never ignored: the caller believes that it acts. */
function readContext(token: AccessToken | null, headers: IncomingHttpHeaders) {
  const care = one(headers['x-care-context']);
  const person = one(headers['x-on-behalf-of']);
  if (care !== undefined && token?.kind !== 'PROFESSIONAL') throw onlyProfessionals;
  if (person !== undefined && token?.kind !== 'CITIZEN') throw onlyCitizens;
  return { care: readCareContext(care), onBehalfOf: readOnBehalfOf(person) };
}

const onlyProfessionals = errors.badInput('x-care-context is for professionals only; leave it out.');
const onlyCitizens = errors.badInput('x-on-behalf-of is for citizens only; leave it out.');

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}

/** An approval holds for those for whom it was given: a citizens' application is no certified one of professionals. */
function approvalAt(program: Program | null, caller: AccessToken['kind'], now: Instant): Client['approval'] {
  if (program === null) return 'NOT_APPROVED';
  const { audience, approval } = program;
  if (approval.status === 'SUSPENDED') return 'SUSPENDED';
  const isTheirs = audience === (caller === 'PROFESSIONAL' ? 'PROFESSIONAL' : 'CITIZEN');
  return isTheirs && isApprovedAt(approval, now) ? 'APPROVED' : 'NOT_APPROVED';
}

function isApprovedAt({ status, from, to }: Program['approval'], now: Instant): boolean {
  return status === 'APPROVED' && (from === null || from <= now) && (to === null || now < to);
}
