import { open } from '../../../database/encryption.js';
import { isConsentInForce, isDead, isInForce, type PersonFacts } from '../../../policy/index.js';
import { languageOf } from '../../../schema/language.js';
import type { ConsentsContext } from '../context.js';
import type { StoredPerson } from '../model/person.js';
import { connectionView, denialView } from '../views/fact-views.js';
import { accessLogOf } from './access-log.js';
import { relationshipViews } from './linked-events.js';
import { openPatient, type PersonView } from './open-person.js';
import { representatives } from './representatives.js';
import { factsOf, pageOfFacts, visibleFacts } from './visible-facts.js';

/** A field of the stored person. */
const stored =
  <T>(read: (person: StoredPerson, call: ConsentsContext) => T) =>
  async ({ id }: PersonView, _: unknown, call: ConsentsContext): Promise<T | null> => {
    const person = await call.loaders.person.load(id);
    return person && read(person, call);
  };

/** A field of the person's facts, which the rule has read already. */
const ofFacts =
  <T>(read: (facts: PersonFacts, call: ConsentsContext) => T) =>
  async ({ id }: PersonView, _: unknown, call: ConsentsContext): Promise<T | null> => {
    const facts = await call.facts.load(id);
    return facts && read(facts, call);
  };

export const person = {
  __resolveReference: async ({ id }: { readonly id: string }, call: ConsentsContext) => openPatient(id, call),
  personalIdentityCode: stored(identityCode),
  name: stored(({ name }) => name),
  birthDate: ofFacts(({ birthDate }) => birthDate),
  deathDate: ofFacts(({ deathDate }) => (deathDate?.length === 10 ? deathDate : null)),
  deathDateAsKnown: ofFacts(({ deathDate }) => (deathDate === 'UNKNOWN' ? null : deathDate)),
  deceased: ofFacts((facts, { now }) => isDead(facts, now)),
  preferredLanguage: stored(({ preferredLanguage }) => languageOf(preferredLanguage)),
  address: stored(({ address }) => address),
  homeMunicipality: stored(({ homeMunicipality }) => homeMunicipality),
  nonDisclosureForPersonalSafety: ofFacts(({ nonDisclosure }) => nonDisclosure),
  accessSummary: ({ id }: PersonView, _: unknown, call: ConsentsContext) => call.decisions.accessSummary(id),
  representatives: ofFacts((facts, { now }) => representatives(facts, now)),
  treatmentRelationships: pageOfFacts('RELATIONSHIP', relationshipViews),
  justifiedConnections: pageOfFacts('CONNECTION', ({ personId, connections }) =>
    connections.map((fact) => connectionView(personId, fact)),
  ),
  information: ofFacts(
    ({ information }, { now }) =>
      information
        .filter(({ confirmedAt }) => confirmedAt <= now)
        .toSorted((one, other) => (one.confirmedAt < other.confirmedAt ? -1 : 1))
        .at(-1) ?? null,
  ),
  consentToDataSharing: ofFacts((facts, { now }) =>
    facts.consents.some(
      (consent) => consent.domain === 'PATIENT_DATA' && isConsentInForce(consent, facts, now),
    )
      ? 'GIVEN'
      : 'NOT_GIVEN',
  ),
  consentsToDataSharing: factsOf(
    'CONSENT_HISTORY',
    ({ consents }) => consents,
    ({ givenAt }) => givenAt,
  ),
  denialsOfConsent: ({ id }: PersonView, _: unknown, call: ConsentsContext) =>
    visibleFacts(id, 'DENIAL', ({ denials }) => denials.map((fact) => denialView(id, fact)), call),
  declarationsOfIntent: factsOf(
    'DECLARATION_OF_INTENT',
    ({ declarations }) => declarations,
    ({ setAt }) => setAt,
  ),
  wellbeingDataConsents: factsOf(
    'WELLBEING_DATA_CONSENT',
    ({ wellbeingConsents }) => wellbeingConsents,
    ({ givenAt }) => givenAt,
  ),
  applicationGrants: factsOf(
    'APPLICATION_GRANT',
    ({ grants }) => grants,
    ({ grantedAt }) => grantedAt,
    ({ area }) => ({ area }),
  ),
  accessLog: accessLogOf,
};

/** The code in force, opened with the key that sealed it. */
function identityCode({ _id, identityCodes }: StoredPerson, { keys, now }: ConsentsContext): string | null {
  const current = identityCodes.filter((code) => isInForce(code, now)).at(-1);
  return current ? open(keys, { field: 'identityCode', personId: _id }, current.sealed) : null;
}
