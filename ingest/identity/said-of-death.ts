import type { DeathDate } from '../../policy/index.js';
import { orderOf, type SourceVersion } from '../fhir/source-version.js';
import type { WarningReason } from '../issue.js';

/** What a source says of the death of a patient, or that the patient lives, and in which version. */
export interface SaidOfDeath {
  readonly says: DeathDate | 'LIVES';
  readonly version: SourceVersion;
}

export interface Telling {
  readonly reason: WarningReason;
  readonly expected: string;
}

/** What holds of a death, and what its source has to be told of it. */
export interface JudgedDeath {
  readonly holds: SaidOfDeath | null;
  readonly telling: Telling | null;
}

/**
 * What holds of a death when one more version is known; null is a version that says nothing of it. The newer of two
 * versions that say something holds; where nothing orders them, the one who died does not live, and more is known by the
 * one that says more of the day. A version that says nothing takes no death back: only one that says that the patient lives.
 */
export function judgeDeath(
  before: SaidOfDeath | null,
  now: { readonly says: SaidOfDeath['says'] | null; readonly version: SourceVersion },
): JudgedDeath {
  const { says, version } = now;
  if (before === null) return { holds: says === null ? null : { says, version }, telling: null };
  const order = orderOf(version, before.version);
  const kept = (telling: Telling | null) => ({ holds: before, telling: order === 'OLDER' ? null : telling });
  if (says === null) return kept(before.says === 'LIVES' ? null : stays);
  const taken = { holds: { says, version }, telling: null };
  if (order === 'NEWER')
    return says === 'LIVES' && before.says !== 'LIVES' ? { ...taken, telling: revived } : taken;
  if (order === 'OLDER' || says === before.says) return kept(null);
  if (says === 'LIVES') return kept(stays);
  if (before.says === 'LIVES' || isMore(says, before.says)) return taken;
  return kept(isMore(before.says, says) ? null : other);
}

/** `2020-07-14` says more than `2020-07`, and anything more than that the day is not known. */
function isMore(one: DeathDate, other: DeathDate): boolean {
  return other === 'UNKNOWN' || one.startsWith(other);
}

const stays: Telling = {
  reason: 'DEATH_STAYS',
  expected: 'deceasedBoolean: false in a version that is known to be newer, where the person lives',
};

const revived: Telling = {
  reason: 'DEATH_TAKEN_BACK',
  expected: 'no more of the death that was stored: its source says that the person lives',
};

const other: Telling = {
  reason: 'DEATH_STAYS',
  expected: 'the death that is stored, or a version that is known to be newer',
};

/** What a source is told that says the death of a person whom another source has brought, and who lives by that one. */
export const deathOfAnother: Telling = {
  reason: 'DEATH_LEFT_OUT',
  expected: 'deceasedDateTime from the source that brought the person',
};
