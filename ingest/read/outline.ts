/** What a long text could want to say of itself: keys and values that are longer say nothing here. */
const longestName = 64;

/** More than any resource has; of a text with more it is not seen that a later one stands twice. */
const mostKeys = 1000;

/** A bundle's `meta` is short; one that goes on for longer holds labels that nobody here can read. */
const longestMeta = 1 << 20;

/**
 * Sees what a JSON text is while it passes: an array, or an object with its `resourceType`, `type` and `meta`, wherever
 * among its keys they stand; whether any of its keys stands twice; and whether another text follows it.
 */
export class Outline {
  resourceType: string | null = null;
  type: string | null = null;
  isArray = false;
  /** Of an object, whether it has a key twice. */
  repeatsKeys = false;
  private readonly keys = new Set<string>();
  /** Something stands after the end of the text. */
  isFollowed = false;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private isEnded = false;
  private key = '';
  private word: number[] = [];
  private isValue = false;
  /** Each `meta` of a bundle, as far as it has come. */
  private readonly metas: Buffer[][] = [];
  private isMeta = false;
  private metaSize = 0;

  /** Nothing that follows can change what is known; of a bundle its labels may come last. */
  get isDecided(): boolean {
    return this.isArray || this.isFollowed;
  }

  /** Each text that stands under `meta`; null for one that is too long. */
  get metaTexts(): readonly (Buffer | null)[] {
    return this.metaSize > longestMeta ? [null] : this.metas.map((parts) => Buffer.concat(parts));
  }

  read(chunk: Buffer): void {
    let metaFrom = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      if (this.inString && this.depth > 1) {
        index = this.endOfString(chunk, index);
        continue;
      }
      const byte = chunk[index] ?? 0;
      if (this.inString) {
        this.string(byte);
        continue;
      }
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) continue;
      if (this.isEnded) {
        this.isFollowed = true;
        return;
      }
      if (byte === 0x22) {
        this.inString = true;
        this.word = [];
      } else if (byte === 0x7b || byte === 0x5b) {
        if (this.depth === 0 && byte === 0x5b) this.isArray = true;
        if (this.depth === 1 && this.isValue && this.key === 'meta') {
          this.isMeta = true;
          this.metas.push([]);
          metaFrom = index;
        }
        this.depth += 1;
      } else if (byte === 0x7d || byte === 0x5d) {
        this.depth -= 1;
        if (this.depth === 1 && this.isMeta) {
          this.keepMeta(chunk.subarray(metaFrom, index + 1));
          this.isMeta = false;
        }
        if (this.depth <= 0) this.isEnded = true;
      } else if (this.depth === 1) {
        if (byte === 0x3a) this.isValue = true;
        else if (byte === 0x2c) this.isValue = false;
      }
    }
    if (this.isMeta) this.keepMeta(chunk.subarray(metaFrom));
  }

  private keepMeta(part: Buffer): void {
    this.metaSize += part.length;
    if (this.metaSize <= longestMeta) this.metas.at(-1)?.push(part);
  }

  /** The place where a string of no interest ends in the chunk, or the end of the chunk. */
  private endOfString(chunk: Buffer, from: number): number {
    for (let at = from; ; ) {
      const end = chunk.indexOf(0x22, at);
      const stop = end < 0 ? chunk.length : end;
      let escapes = 0;
      while (stop - 1 - escapes >= at && chunk[stop - 1 - escapes] === 0x5c) escapes += 1;
      if (this.escaped && escapes === stop - at) escapes += 1;
      this.escaped = escapes % 2 === 1;
      if (end < 0) return chunk.length;
      if (!this.escaped) {
        this.inString = false;
        return end;
      }
      this.escaped = false;
      at = end + 1;
    }
  }

  private string(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === 0x5c) this.escaped = true;
    else if (byte === 0x22) {
      this.inString = false;
      if (this.depth === 1) this.named(Buffer.from(this.word).toString('utf8'));
      return;
    }
    if (this.depth === 1 && this.word.length < longestName) this.word.push(byte);
  }

  private named(text: string): void {
    const word = unescaped(text);
    if (!this.isValue) {
      this.repeatsKeys ||= this.keys.has(word);
      this.key = word;
      if (text.length < longestName && this.keys.size < mostKeys) this.keys.add(word);
    } else if (this.key === 'resourceType') this.resourceType ??= word;
    else if (this.key === 'type') this.type ??= word;
  }
}

/** A key may be written with escapes, and is the same key. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
