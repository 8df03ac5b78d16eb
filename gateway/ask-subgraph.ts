import type { GraphQLSchema } from 'graphql';
import { DeadlineOver, isDeadlineOver } from '../database/deadline.js';
import type { Answer, AnswerError } from '../door/claims.js';
import { fitsSelection } from './answers/fits-selection.js';
import { readAnswer } from './answers/read-answer.js';
import { unavailableAnswer } from './answers/unavailable-answer.js';
import { withDeadline } from './deadline.js';
import { Fault } from './fault.js';
import type { RequestContext } from './request-context.js';
import type { SubgraphCall, SubgraphSource } from './subgraph-source.js';

type Question = Omit<SubgraphCall, 'claims'>;

/**
 * Asks a subgraph and always answers within the deadline: a dead, slow, hanging or lying subgraph costs its own
 * fields, which are null with UNAVAILABLE, and nothing else.
 */
export async function askSubgraph(
  source: SubgraphSource,
  call: Question,
  { claims, log, progress, deadline, clientGone }: RequestContext,
  { schema, deadlineMs }: { readonly schema: GraphQLSchema; readonly deadlineMs: number },
): Promise<Answer> {
  if (progress.over) return { data: null };
  const leftMs = Math.min(deadlineMs, deadline.leftMs());
  const ask = (signal: AbortSignal) =>
    source.ask({ ...call, claims: { ...claims, timeLeftMs: leftMs } }, signal);
  try {
    if (leftMs <= 0) throw new DeadlineOver();
    const answer = readAnswer(await withDeadline((signal) => ask(signal), leftMs, clientGone));
    if (!answer) throw new Fault('The answer is no GraphQL response of known errors.');
    if (!fits(answer, call, schema)) throw new Fault('The answer does not fit the question.');
    if (answer.errors?.some(decidesAll)) progress.over = true;
    return answer;
  } catch (error) {
    if (isDeadlineOver(error)) log.warn({ subgraph: source.name }, 'no answer within the time');
    else log.error({ err: error, subgraph: source.name }, 'subgraph unavailable');
    return unavailableAnswer(call.document, call.body);
  }
}

/** Of what was asked for, and one item for each entity that was asked for. */
function fits({ data }: Answer, { document, body }: Question, schema: GraphQLSchema): boolean {
  if (data === null) return true;
  const asked = body.variables?.representations;
  const given = data._entities;
  const counted =
    !Array.isArray(asked) || given === null || (Array.isArray(given) && given.length === asked.length);
  return counted && fitsSelection(document, schema, data);
}

/** A refusal of the whole operation, or of an answer that is too large: what else would be asked is of no use. */
function decidesAll({ path, extensions: { code } }: AnswerError): boolean {
  return (
    code === 'REFUSED' || code === 'UNAUTHENTICATED' || (code === 'LIMIT_EXCEEDED' && path === undefined)
  );
}
