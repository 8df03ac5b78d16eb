import type { IncomingMessage } from 'node:http';

/** Did the client send this header more than once? Node keeps the first, or joins them, and tells of neither. */
export function isSentTwice({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): boolean {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length > 1;
}
