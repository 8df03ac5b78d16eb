import type { IncomingMessage } from 'node:http';

/** Why the body of a request is no text. */
export type NoText = 'TOO_LARGE' | 'NOT_UTF8';

/** The whole body of a request as text, or why there is none. No more than the limit is ever kept. */
export async function readBody(
  request: IncomingMessage,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly problem: NoText }> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { problem: 'TOO_LARGE' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return { problem: 'TOO_LARGE' };
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { problem: 'NOT_UTF8' };
  }
}
