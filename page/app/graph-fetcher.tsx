import type { GraphiQLProps } from 'graphiql';
import { namedOperation } from './named-operation.js';
import type { PersonaDesk } from './persona-desk.js';
import type { SentHeaders } from './sent-headers.js';

/** What is worth knowing of an answer beside its body. */
export interface AnswerNote {
  readonly status: number;
  readonly ms: number;
  readonly requestId: string | null;
}

/** Asks the graph. The schema is open to all on a demo, so it is read without a token, whatever the headers say. */
export function graphFetcher(
  desk: PersonaDesk,
  note: (answer: AnswerNote) => void,
): GraphiQLProps['fetcher'] {
  return async (request, options) => {
    if (request.operationName === 'IntrospectionQuery') return (await post(request, {})).body;
    const headers = await desk.withFreshToken(options?.headers ?? {});
    const started = performance.now();
    const { status, requestId, body } = await post(namedOperation(request), headers);
    note({ status, requestId, ms: Math.round(performance.now() - started) });
    return body;
  };
}

async function post(request: unknown, headers: SentHeaders) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return { status: response.status, requestId: response.headers.get('x-request-id'), body: read(text) };
}

/** A refusal of HTTP's own kind is plain text. */
function read(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: text.trim() }] };
  }
}
