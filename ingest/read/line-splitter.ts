import { EndedEarly } from './array-elements.js';

const newline = 0x0a;

/** A line is a resource or a bundle: one that does not end for so long must not fill the memory. */
const longest = 100_000_000;

/** Cuts a text into lines, in the order of its chunks. A byte order mark before a line and the end of CRLF are no part of it. */
export class LineSplitter {
  private begun: Buffer[] = [];
  private length = 0;

  /** The lines that end in this chunk. */
  *cut(chunk: Buffer): Generator<Buffer> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield this.ended(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start === chunk.length) return;
    this.begun.push(chunk.subarray(start));
    this.length += chunk.length - start;
    if (this.length <= longest) return;
    this.begun = [];
    throw new EndedEarly('a line that ends');
  }

  /** The last line, which needs no end. */
  *rest(): Generator<Buffer> {
    if (this.begun.length > 0) yield this.ended(Buffer.alloc(0));
  }

  private ended(last: Buffer): Buffer {
    const line = this.begun.length === 0 ? last : Buffer.concat([...this.begun, last]);
    this.begun = [];
    this.length = 0;
    const start = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
    return line.subarray(start, line.at(-1) === 0x0d ? line.length - 1 : line.length);
  }
}

/** A line of white space is no line of data. */
export function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
