import type { Ids } from '../ids.js';
import { codesOf, type Identity, type KnownCode } from './codes-of.js';

const byCode = 'Patient?urn:oid:1.2.246.21|';
const mark = '~';

/**
 * Names of patients that are identity codes, as Finnish sources give them, under a keyed hash: what is kept of a
 * resource never holds the code. The others stay as they are.
 */
export function hiddenCodes(ids: Ids, identity: Identity | undefined): (name: string) => string {
  return (name) => {
    if (!name.startsWith(byCode) || name.startsWith(mark, byCode.length)) return name;
    const text = name.slice(byCode.length);
    const [code] = codesOf({ identityCodes: [text] }, identity, () => undefined);
    if (code === undefined) return `${byCode}${mark}unknown ${ids.compared(text)}`;
    return `${byCode}${mark}${code.temporary ? 'temporary' : 'official'} ${code.hash}`;
  };
}

/** The code that such a name stands for, by its hash; undefined for every other name, and for a code that is not taken. */
export function hiddenCodeIn(name: string): Omit<KnownCode, 'code'> | undefined {
  if (!name.startsWith(byCode + mark)) return undefined;
  const [kind, hash = ''] = name.slice(byCode.length + mark.length).split(' ');
  return kind === 'unknown' ? undefined : { hash, temporary: kind === 'temporary' };
}
