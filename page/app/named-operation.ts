import { Kind, parse } from 'graphql';

interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}

/**
 * The request without an operation's name that its document does not hold. The editor learns the names a moment after
 * its text is replaced: who runs a new persona's query at once would send it with the name of the last one's.
 */
export function namedOperation<Request extends GraphRequest>(request: Request): Request {
  const { operationName, query } = request;
  if (!operationName || operationsOf(query).includes(operationName)) return request;
  return { ...request, operationName: null };
}

/** Nothing of a text that cannot be read: the gateway says what is wrong with it. */
function operationsOf(query: string): readonly (string | undefined)[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch {
    return [];
  }
}
