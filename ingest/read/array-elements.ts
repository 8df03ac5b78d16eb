import { unescaped } from './outline.js';

/** Says that a text ended before its end. */
export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';

  constructor(
    message: string,
    /** What had come of the element in which the text ended. */
    readonly begun: Buffer = Buffer.alloc(0),
  ) {
    super(message);
  }
}

/** An element is a resource: one that does not end for so long is a broken file, and must not fill the memory. */
const largest = 100_000_000;

/**
 * Cuts the elements out of one array of a JSON text: the array that the text is (`key` null), or the one that a key of
 * the outermost object has. Each is given as text, so that a broken one harms no other, and a text of any length
 * passes without being held. What comes after the end of the text is given to `after`.
 */
export async function* arrayElements(
  chunks: AsyncIterable<Buffer>,
  key: string | null,
  after: (rest: Buffer) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const cutter = new Cutter(key);
  for await (const chunk of chunks) {
    yield* cutter.cut(chunk);
    const rest = cutter.takeRest();
    if (rest.length > 0) after(rest);
  }
  if (!cutter.isAtEnd) throw new EndedEarly('JSON to its end', cutter.begunElement);
}

/** Knows where in the text it is: the bytes that structure JSON are never part of another character in UTF-8. */
class Cutter {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private isIn = false;
  private begun = false;
  private isDone = false;
  private rest: Buffer = Buffer.alloc(0);
  private size = 0;
  private earlier: Buffer[] = [];
  private name: number[] = [];

  constructor(private readonly key: string | null) {}

  get isAtEnd(): boolean {
    return this.isDone;
  }

  get begunElement(): Buffer {
    return Buffer.concat(this.earlier);
  }

  /** What stood after the end of the text in the chunk that was cut last. */
  takeRest(): Buffer {
    const { rest } = this;
    this.rest = Buffer.alloc(0);
    return rest;
  }

  /** The elements that end in this chunk. */
  *cut(chunk: Buffer): Generator<Buffer> {
    if (this.isDone) {
      this.rest = chunk;
      return;
    }
    const level = this.key === null ? 1 : 2;
    let start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (this.inString) {
        this.string(byte);
        continue;
      }
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
      const isEnd = byte === 0x7d || byte === 0x5d;
      if (this.isIn && !this.begun && this.depth === level && !isEnd && byte !== 0x2c) {
        this.begun = true;
        start = index;
      }
      if (byte === 0x22) {
        this.inString = true;
        this.name = [];
      } else if (byte === 0x7b || byte === 0x5b) {
        this.depth += 1;
        if (!this.isIn && this.depth === level && byte === 0x5b && this.isNamed()) this.isIn = true;
      } else if (isEnd) {
        this.depth -= 1;
        if (this.begun && this.depth <= level) {
          yield this.ended(chunk.subarray(start, this.depth === level ? index + 1 : index));
        }
        if (this.depth < level) this.isIn = false;
        if (this.depth <= 0) {
          this.isDone = true;
          this.rest = chunk.subarray(index + 1);
          return;
        }
      } else if (byte === 0x2c && this.begun && this.depth === level) {
        yield this.ended(chunk.subarray(start, index));
      }
    }
    if (this.begun) this.keep(chunk.subarray(start));
  }

  private string(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === 0x5c) this.escaped = true;
    else if (byte === 0x22) this.inString = false;
    if (this.inString && !this.isIn && this.depth === 1) this.name.push(byte);
  }

  private isNamed(): boolean {
    return this.key === null || unescaped(Buffer.from(this.name).toString('utf8')) === this.key;
  }

  private ended(last: Buffer): Buffer {
    const element = this.earlier.length === 0 ? last : Buffer.concat([...this.earlier, last]);
    this.begun = false;
    this.earlier = [];
    this.size = 0;
    return element;
  }

  private keep(part: Buffer): void {
    this.earlier.push(part);
    this.size += part.length;
    if (this.size > largest) throw new EndedEarly('an element that ends');
  }
}
