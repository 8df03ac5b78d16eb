import { pipeline } from 'node:stream';
import StreamJson from 'stream-json';
import type Assembler from 'stream-json/Assembler.js';
import Pick from 'stream-json/filters/Pick.js';
import StreamArray from 'stream-json/streamers/StreamArray.js';
import type { SourceFile } from './files.js';
import { openFile } from './open-file.js';
import { faultOf, isResource, type Met } from './read-resources.js';

/** Billing is most of a generated bundle, and nothing of it is stored: its entries are not even put together. */
const claims = new Set(['Claim', 'ExplanationOfBenefit']);

/** The resource of an entry lies this deep: the array, the entry, the resource. */
const resourceDepth = 3;

/** The entries of a bundle, one after the other. A fault ends them; those before it were given. */
export async function* readBundle(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Met> {
  const { stream, bytesRead } = openFile(file);
  const skips = skipping();
  const parser = StreamJson.parser({ packValues: true, streamValues: false });
  const entries = StreamArray.streamArray({ objectFilter: skips.filter, includeUndecided: true });
  pipeline(stream, parser, Pick.pick({ filter: 'entry' }), entries, () => undefined);
  let entry = 0;
  try {
    for await (const { key, value } of entries) {
      for (const type of skips.before(key)) yield { met: 'SKIPPED', entry: entry++, type };
      yield metOf(value, entry++);
      onBytes(bytesRead());
    }
    for (const type of skips.rest()) yield { met: 'SKIPPED', entry: entry++, type };
  } catch (error) {
    for (const type of skips.rest()) yield { met: 'SKIPPED', entry: entry++, type };
    yield { met: 'FAULT', entry, ...faultOf(error) };
  }
  onBytes(bytesRead());
}

/** Leaves claims out as soon as their type is read, and remembers between which entries they stood. */
function skipping() {
  const skipped: { readonly type: string; readonly before: number }[] = [];
  let put = 0;
  const take = (until: number) => {
    const end = skipped.findIndex(({ before }) => before > until);
    return skipped.splice(0, end < 0 ? skipped.length : end).map(({ type }) => type);
  };
  return {
    filter({ depth, current }: Assembler): boolean | undefined {
      if (depth === 1 && current?.length > 0) put += 1;
      const type: unknown = depth === resourceDepth ? current?.resourceType : undefined;
      if (typeof type !== 'string') return undefined;
      if (!claims.has(type)) {
        put += 1;
        return true;
      }
      skipped.push({ type, before: put });
      return false;
    },
    before: (key: number) => take(key),
    rest: () => take(Number.POSITIVE_INFINITY),
  };
}

function metOf(value: unknown, entry: number): Met {
  const { fullUrl, resource } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (!isResource(resource)) return { met: 'NO_RESOURCE', entry };
  return { met: 'RESOURCE', entry, fullUrl: typeof fullUrl === 'string' ? fullUrl : null, resource };
}
