import type { Ids } from '../ids.js';
import { codesOf, type Identity, type KnownCode } from './codes-of.js';

/** A name that is an identity code, as Finnish sources name patients, relatives and sometimes professionals. */
const byCode = /^(\w+\?urn:oid:1\.2\.246\.21\|)(?!~)(.+)$/s;
const hiddenCode = /^Patient\?urn:oid:1\.2\.246\.21\|~(official|temporary) (.+)$/;

/** Names that are identity codes, under a keyed hash: what is kept of a resource never holds the code. Others stay as they are. */
export function hiddenCodes(ids: Ids, identity: Identity | undefined): (name: string) => string {
  return (name) => {
    const [, start, text] = byCode.exec(name) ?? [];
    if (start === undefined || text === undefined) return name;
    const [code] = codesOf({ identityCodes: [text] }, identity, () => undefined);
    if (code === undefined) return `${start}~unknown ${ids.compared(text)}`;
    return `${start}~${code.temporary ? 'temporary' : 'official'} ${code.hash}`;
  };
}

/** The code that such a name of a patient stands for, by its hash; undefined for every other name. */
export function hiddenCodeIn(name: string): Omit<KnownCode, 'code'> | undefined {
  const [, kind, hash] = hiddenCode.exec(name) ?? [];
  return hash === undefined ? undefined : { hash, temporary: kind === 'temporary' };
}
