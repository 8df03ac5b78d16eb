import type { DeathDate } from '../../policy/index.js';
import type { PersonPart } from '../fhir/part.js';
import type { SourceVersion } from '../fhir/source-version.js';
import { orderOf } from '../fhir/source-version.js';
import type { Origin } from '../issue.js';
import type { KnownCode } from './codes-of.js';
import { type SaidOfPatient, standingOf } from './patient-version.js';
import { isMerged, type PersonName } from './person-names.js';
import { judgeDeath, type SaidOfDeath, type Telling } from './said-of-death.js';

/** One Patient resource, with what it says as it is compared. */
export interface SaidPatient {
  readonly part: PersonPart;
  readonly origin: Origin;
  readonly version: SourceVersion;
  readonly codes: readonly KnownCode[];
  readonly said: SaidOfPatient;
}

/** What is known of those who come under one name. */
export interface KnownOfName {
  /** The id of the name, and of the person where nobody is known by it yet. */
  readonly id: string;
  readonly name: PersonName | null;
  /** Whose each code is, by hash. */
  readonly owners: ReadonlyMap<string, string>;
  /** The birth dates of those, as they are compared. */
  readonly births: ReadonlyMap<string, string>;
}

/** Who it is that comes under one name, and what of it is refused. */
export interface Judged {
  readonly owner: string;
  /** What holds now; null where nothing of it is accepted. */
  readonly newest: SaidPatient | null;
  /** Earlier versions of it among those that came. */
  readonly earlier: readonly SaidPatient[];
  readonly refused: readonly SaidPatient[];
  /** Those of which their source has said, in a version that is not known to be older, that another takes their place. */
  readonly merged: readonly SaidPatient[];
  /** Is what holds now a newer version of what was known? */
  readonly isNewer: boolean;
  /** Is something else known of the death of the patient than was? */
  readonly isDeathNews: boolean;
  /** What is to be told of a death, by the Patient that said it or did not. */
  readonly tellings: readonly (Telling & { readonly origin: Origin })[];
  /** What is to be kept for the next comparison. */
  readonly said: SaidOfPatient | null;
  /** Codes that the person is to have. */
  readonly codes: readonly KnownCode[];
  /** Does another import have a code of it, and has not said yet for whom? */
  readonly isOwnerInMaking: boolean;
  /** Codes that another person has. */
  readonly foreign: readonly KnownCode[];
}

/**
 * Judges all Patients that come under one name, the oldest version first. The first one of a name nobody knows is the
 * person of its official code, when the birth date agrees, or else a new person; all others must be the same.
 */
export function judgePatients(came: readonly SaidPatient[], known: KnownOfName): Judged {
  let said: SaidOfPatient | null = known.name;
  let owner = known.name?.owner ?? null;
  let newest: SaidPatient | null = null;
  let isNewer = false;
  let death = known.name?.death ?? null;
  const tellings: (Telling & { readonly origin: Origin })[] = [];
  const earlier: SaidPatient[] = [];
  const refused: SaidPatient[] = [];
  const merged: SaidPatient[] = [];
  const codes = new Map<string, KnownCode>();
  for (const one of oldestFirst(came)) {
    if (known.name !== null && isMerged(known.name, one.version)) {
      merged.push(one);
      continue;
    }
    const standing = said === null ? null : standingOf(one.said, said);
    const first = standing === null ? ownerOfFirst(one, known) : owner;
    if (standing === 'OTHER' || first === null) {
      refused.push(one);
      continue;
    }
    owner = first;
    for (const code of one.codes) codes.set(code.hash, code);
    if (standing === 'OLDER' || (standing === 'SAME' && newest !== null)) earlier.push(one);
    else {
      if (newest !== null) earlier.push(newest);
      newest = one;
    }
    const { holds, telling } = judgeDeath(death, { says: deathSaidBy(one), version: one.version });
    if (telling !== null) tellings.push({ ...telling, origin: one.origin });
    death = holds;
    if (said === null || standing === 'NEWER') said = after(said, one.said);
    said = { ...said, death };
    if (standing === 'NEWER' && known.name !== null) isNewer = true;
  }
  const isForeign = ({ hash }: KnownCode) => (known.owners.get(hash) ?? owner) !== owner;
  const all = [...codes.values()];
  return {
    owner: owner ?? known.id,
    newest: newest ?? earlier.pop() ?? null,
    isDeathNews: known.name !== null && JSON.stringify(death) !== JSON.stringify(known.name.death ?? null),
    tellings,
    isOwnerInMaking: [...known.owners].some(
      ([hash, id]) => id !== known.id && codes.has(hash) && !known.births.has(id),
    ),
    earlier,
    refused,
    merged,
    isNewer,
    said,
    codes: all.filter((code) => !isForeign(code)),
    foreign: all.filter(isForeign),
  };
}

/** The death of the person as it is stored; undefined where nothing has been said of it. */
export function deathDateOf({ said }: Pick<Judged, 'said'>): DeathDate | null | undefined {
  const says = said?.death?.says;
  return says === 'LIVES' ? null : says;
}

function deathSaidBy({ part }: SaidPatient): SaidOfDeath['says'] | null {
  return part.lives ? 'LIVES' : part.deathDate;
}

function ownerOfFirst({ codes, said }: SaidPatient, { id, owners, births }: KnownOfName): string | null {
  const found = new Set(codes.flatMap(({ hash }) => owners.get(hash) ?? []));
  const [owner, ...others] = found;
  if (owner === undefined) return id;
  return others.length === 0 && (births.get(owner) ?? said.birthDate) === said.birthDate ? owner : null;
}

/** A name or codes that a newer version leaves away are not taken back by it. */
function after(before: SaidOfPatient | null, now: SaidOfPatient): SaidOfPatient {
  const codes = [...new Set([...(before?.codes ?? []), ...now.codes])];
  return { ...now, name: now.name ?? before?.name ?? null, codes };
}

function oldestFirst(came: readonly SaidPatient[]): readonly SaidPatient[] {
  return [...came].sort((one, other) => {
    const order = orderOf(one.version, other.version);
    return order === 'NEWER' ? 1 : order === 'OLDER' ? -1 : 0;
  });
}
