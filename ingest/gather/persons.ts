import type { AccessState } from '../../facts/access-state.js';
import { type Instant, undecided } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { PersonPart } from '../fhir/part.js';
import { type Identity, sealedCodes } from '../identity/codes-of.js';
import type { Someone } from './gathering.js';

export function personOf(
  { id, codes = [] }: Someone,
  part: PersonPart,
  identity: Identity | undefined,
): StoredPerson {
  return {
    _id: id,
    name: part.name,
    birthDate: part.birthDate,
    deathDate: part.deathDate,
    preferredLanguage: part.language,
    address: part.address,
    homeMunicipality: part.homeMunicipality,
    identityCodes: identity === undefined ? [] : sealedCodes(id, part.birthDate, codes, identity),
  };
}

/** The state of somebody who has decided nothing yet: no information given, no consent, no denial. */
export function firstState(id: string, part: PersonPart, system: string, now: Instant): AccessState {
  const state = {
    version: 1,
    birthDate: part.birthDate,
    deathDate: part.deathDate,
    nonDisclosure: part.nonDisclosure,
    ...undecided,
  };
  return { _id: id, ...state, pending: [{ version: 1, at: now, act: 'PERSON_IMPORTED', by: system, state }] };
}
