import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../door/claims.js';
import { fitsSelection } from './answers/fits-selection.js';
import { readAnswer } from './answers/read-answer.js';
import { unavailableAnswer } from './answers/unavailable-answer.js';
import { withDeadline } from './deadline.js';
import { Fault } from './fault.js';
import type { RequestContext } from './request-context.js';
import type { SubgraphCall, SubgraphSource } from './subgraph-source.js';

/**
 * Asks a subgraph and always answers within the deadline: a dead, slow, hanging or lying subgraph costs its own
 * fields, which are null with UNAVAILABLE, and nothing else.
 */
export async function askSubgraph(
  source: SubgraphSource,
  call: SubgraphCall,
  { log, progress }: Pick<RequestContext, 'log' | 'progress'>,
  { schema, deadlineMs }: { readonly schema: GraphQLSchema; readonly deadlineMs: number },
): Promise<Answer> {
  if (progress.over) return { data: null };
  try {
    const answer = readAnswer(await withDeadline((signal) => source.ask(call, signal), deadlineMs));
    if (!answer) throw new Fault('The answer is no GraphQL response of known errors.');
    if (!fits(answer, call, schema)) throw new Fault('The answer does not fit the question.');
    if (answer.errors?.some(({ extensions }) => decidesAll.has(extensions.code))) progress.over = true;
    return answer;
  } catch (error) {
    log.error({ err: error, subgraph: source.name }, 'subgraph unavailable');
    return unavailableAnswer(call.document, call.body);
  }
}

/** Of what was asked for, and one item for each entity that was asked for. */
function fits({ data }: Answer, { document, body }: SubgraphCall, schema: GraphQLSchema): boolean {
  if (data === null) return true;
  const asked = body.variables?.representations;
  const given = data._entities;
  const counted =
    !Array.isArray(asked) || given === null || (Array.isArray(given) && given.length === asked.length);
  return counted && fitsSelection(document, schema, data);
}

const decidesAll = new Set(['REFUSED', 'UNAUTHENTICATED']);
