import type { IncomingMessage } from 'node:http';

/** Why the body of a request is no text. */
export type NoText = 'TOO_LARGE' | 'NOT_UTF8' | 'LATE' | 'NO_ROOM' | 'BROKEN_OFF';

export interface BodyBounds {
  readonly mostBytes: number;
  /** For the whole body, however it comes. */
  readonly withinMs: number;
  /** Whether so many bytes may be kept beside what others send. */
  hasRoomFor?(bytes: number): boolean;
}

/**
 * The whole body of a request as text, or why there is none. No more than the limit is ever kept, and a body that is not
 * there in time, or that the client broke off, is given up.
 */
export function readBody(
  request: IncomingMessage,
  { mostBytes, withinMs, hasRoomFor = () => true }: BodyBounds,
): Promise<{ readonly text: string } | { readonly problem: NoText }> {
  const told = Number(request.headers['content-length'] ?? 0);
  if (told > mostBytes) return Promise.resolve({ problem: 'TOO_LARGE' });
  if (request.destroyed) return Promise.resolve({ problem: 'BROKEN_OFF' });
  return new Promise((done) => {
    let kept = Buffer.alloc(0);
    let bytes = 0;
    const take = (chunk: Buffer) => {
      const all = bytes + chunk.length;
      if (all > mostBytes) return give({ problem: 'TOO_LARGE' });
      if (all > kept.length) {
        const room = Math.min(Math.max(all, told, 2 * kept.length), mostBytes);
        if (!hasRoomFor(room)) return give({ problem: 'NO_ROOM' });
        kept = Buffer.concat([kept.subarray(0, bytes)], room);
      }
      // Copied: a client that sends byte by byte would have each kept with the packet that it came in.
      chunk.copy(kept, bytes);
      bytes = all;
    };
    const end = () => give(textIn(kept.subarray(0, bytes)));
    const brokenOff = () => give({ problem: 'BROKEN_OFF' });
    const give = (outcome: { readonly text: string } | { readonly problem: NoText }) => {
      clearTimeout(timer);
      request.off('data', take).off('end', end).off('close', brokenOff).pause();
      done(outcome);
    };
    const timer = setTimeout(() => give({ problem: 'LATE' }), withinMs);
    request.on('data', take).on('end', end).on('close', brokenOff);
  });
}

function textIn(bytes: Buffer): { readonly text: string } | { readonly problem: NoText } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'NOT_UTF8' };
  }
}
