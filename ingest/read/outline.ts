/** What a long text could want to say of itself: keys and values that are longer say nothing here. */
const longestName = 64;

/**
 * Sees what a JSON text is while it passes: an array, or an object with its `resourceType` and `type`, wherever among
 * its keys they stand; and whether another text follows it.
 */
export class Outline {
  resourceType: string | null = null;
  type: string | null = null;
  isArray = false;
  /** Something stands after the end of the text. */
  isFollowed = false;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private isEnded = false;
  private key = '';
  private word: number[] = [];
  private isValue = false;

  /** Nothing that follows can change what is known. */
  get isDecided(): boolean {
    return this.isArray || this.isFollowed || (this.resourceType === 'Bundle' && this.type !== null);
  }

  read(chunk: Buffer): void {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (this.inString) {
        this.string(byte);
        if (!this.inString && this.isDecided) return;
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
        this.depth += 1;
      } else if (byte === 0x7d || byte === 0x5d) {
        this.depth -= 1;
        if (this.depth <= 0) this.isEnded = true;
      } else if (this.depth === 1) {
        if (byte === 0x3a) this.isValue = true;
        else if (byte === 0x2c) this.isValue = false;
      }
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

  private named(word: string): void {
    if (!this.isValue) this.key = word;
    else if (this.key === 'resourceType') this.resourceType ??= word;
    else if (this.key === 'type') this.type ??= word;
  }
}
