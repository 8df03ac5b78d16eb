import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { AccessLogWriter, LogPlace } from '../access-log/writer.js';
import { deadlineIn } from '../database/deadline.js';
import type { ReadDb, RequestReads } from '../database/request-reads.js';
import { personFactsStore } from '../facts/person-facts.js';
import { applyPermissions, type Permissions } from '../rules/apply-permissions.js';
import { errors, MAX_ANSWER_BYTES } from '../schema/errors.js';
import { isAdmitted } from './admission.js';
import { isLargerThan } from './answer-size.js';
import { boundLists } from './bound-lists.js';
import { type CallContext, type ContextParts, callContext } from './call-context.js';
import type { Answer, Subgraph, SubgraphName } from './claims.js';
import { checkedDocuments } from './documents.js';
import { masked } from './mask.js';
import { onlyTextIds } from './references.js';
import { subgraphSdl } from './sdl.js';

/** What a running subgraph needs from outside. */
export interface SubgraphOptions {
  readonly reads: RequestReads;
  readonly parts: ContextParts;
  readonly log: AccessLogWriter;
  /** False runs without rules and log, for the benchmark's comparison only. */
  readonly guarded?: boolean;
  /** False sends every rule through graphql-shield itself. */
  readonly fast?: boolean;
}

/** What makes a subgraph: resolvers and rules for its SDL, and what its calls carry beside the common context. */
export interface SubgraphParts<Own extends object> extends SubgraphOptions {
  readonly name: SubgraphName;
  /** Checked against the SDL by the subgraph's generated types. */
  readonly resolvers: object;
  readonly permissions: Permissions;
  /** The stores and loaders of one call, which read within its time. */
  readonly own: (call: CallContext, db: ReadDb) => Own;
}

/** The one door into a subgraph: context, execution, log, masking. Nothing else calls its resolvers. */
export function subgraph<Own extends object>(options: SubgraphParts<Own>): Subgraph {
  const { name, log, parts, own } = options;
  const schema = guardedSchema(options);
  const checked = checkedDocuments(schema, options.permissions);

  /** What an executor throws is an answer too, so that the call gives its place in the log back. */
  async function executed(args: ExecutionArgs, { fault }: CallContext): Promise<ExecutionResult> {
    try {
      return await execute(args);
    } catch (reason) {
      fault('the execution failed', reason);
      return { data: null, errors: [errors.internal()] };
    }
  }

  return {
    name,
    sdl: subgraphSdl(name),
    async handle(claims, body, until) {
      const question = checked(body);
      if ('errors' in question) return masked({ errors: question.errors }, parts.fault);
      const deadline = deadlineIn(claims.timeLeftMs, until);
      const db = options.reads.within(deadline);
      const call = callContext(name, claims, parts, question.kindsBelow, personFactsStore(db));
      const place = log.begin(deadline);
      const args = {
        schema,
        document: question.document,
        contextValue: Object.assign(call, own(call, db)),
        variableValues: body.variables,
        operationName: body.operationName,
      };
      try {
        const isOpen = options.guarded === false || (await isAdmitted(call));
        return await answer(isOpen ? await executed(args, call) : { data: null }, call, place);
      } finally {
        deadline.end();
      }
    },
  };

  /** Log before data: what was decided is written before anything leaves, also when it was only denied. */
  async function answer(result: ExecutionResult, call: CallContext, place: LogPlace): Promise<Answer> {
    try {
      await place.write(options.guarded === false ? [] : call.log.entries());
    } catch (reason) {
      call.fault('the access log could not be written', reason);
      return refused(errors.unavailable());
    }
    if (call.refusal) return refused(call.refusal);
    const whole = masked(result, call.fault);
    return isLargerThan(MAX_ANSWER_BYTES, whole) ? refused(errors.answerTooLarge()) : whole;
  }
}

type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

function guardedSchema<Own extends object>(options: SubgraphParts<Own>): GraphQLSchema {
  const typeDefs = parse(subgraphSdl(options.name));
  const made = buildSubgraphSchema({ typeDefs, resolvers: options.resolvers as ResolverMap });
  const schema = boundLists(onlyTextIds(made));
  if (options.guarded === false) return schema;
  return applyPermissions(schema, options.permissions, { fast: options.fast ?? true });
}

function refused(error: GraphQLError): Answer {
  return masked({ data: null, errors: [error] }, () => undefined);
}
