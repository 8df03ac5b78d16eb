import { allFields } from '../../rules/all-fields.js';
import { asks, asksOfOneself, reads } from '../../rules/reads.js';
import { readsUnitPatient } from '../../rules/registry-rules.js';
import type { RulesFor } from '../../rules/rules-for.js';
import { allow } from '../../rules/shield.js';
import { edgeRules, pageRules, valueTypes } from '../../rules/value-types.js';
import type { Resolvers } from './schema.types.js';

/** Every field of every type of consents, with who may see it. */
export const permissions: RulesFor<Resolvers> = {
  Query: {
    _service: allow,
    _entities: allow, // the door is open; each person is decided by her reference
    me: allow, // the resolver opens the person by decision, and each field decides below
    person: allow,
    myRepresentedPersons: asksOfOneself('REPRESENTATION'), // and each person is decided by her own facts
  },
  Person: {
    id: allow,
    personalIdentityCode: reads('IDENTITY_CODE', 'HEADER'),
    ...allFields(['name', 'birthDate', 'accessSummary'], reads('DEMOGRAPHICS', 'HEADER')),
    ...allFields(
      ['deathDate', 'deathDateAsKnown', 'deceased', 'preferredLanguage'],
      reads('DEMOGRAPHICS', 'CONTENT'),
    ),
    ...allFields(['address', 'homeMunicipality'], reads('CONTACT_DETAILS', 'HEADER')),
    nonDisclosureForPersonalSafety: reads('CONTACT_DETAILS', 'CONTENT'),
    representatives: reads('REPRESENTATION', 'HEADER'),
    treatmentRelationships: asks('RELATIONSHIP'),
    justifiedConnections: asks('CONNECTION'),
    information: reads('INFORMATION', 'HEADER'),
    consentToDataSharing: reads('CONSENT_STATUS', 'HEADER'),
    consentsToDataSharing: asks('CONSENT_HISTORY'),
    denialsOfConsent: asks('DENIAL'),
    declarationsOfIntent: asks('DECLARATION_OF_INTENT'),
    wellbeingDataConsents: asks('WELLBEING_DATA_CONSENT'),
    applicationGrants: asks('APPLICATION_GRANT'),
    accessLog: asks('ACCESS_LOG'),
  },
  TreatmentRelationship: {
    id: allow,
    ...allFields(
      ['unit', 'register', 'basis', 'serviceEvent', 'period', 'active'],
      reads('RELATIONSHIP', 'HEADER'),
    ),
  },
  JustifiedConnection: {
    id: allow,
    ...allFields(['unit', 'ground', 'period'], reads('CONNECTION', 'HEADER')),
  },
  ConsentToDataSharing: {
    id: allow,
    ...allFields(
      ['domain', 'coverage', 'active', 'givenAt', 'withdrawnAt', 'channel'],
      reads('CONSENT_HISTORY', 'HEADER'),
    ),
  },
  DenialOfConsent: {
    id: allow,
    ...allFields(
      ['target', 'serviceEvent', 'register', 'emergencyUseAllowed', 'setAt', 'withdrawnAt', 'channel'],
      reads('DENIAL', 'HEADER'),
    ),
  },
  DeclarationOfIntent: {
    id: allow,
    ...allFields(['type', 'setAt', 'withdrawnAt'], reads('DECLARATION_OF_INTENT', 'HEADER')),
  },
  WellbeingDataConsent: {
    id: allow,
    ...allFields(
      ['categories', 'dataFrom', 'dataTo', 'recipient', 'givenAt', 'validUntil', 'withdrawnAt', 'active'],
      reads('WELLBEING_DATA_CONSENT', 'HEADER'),
    ),
  },
  ApplicationGrant: {
    id: allow,
    ...allFields(
      ['application', 'area', 'scopes', 'grantedAt', 'revokedAt', 'lastUsedAt'],
      reads('APPLICATION_GRANT', 'HEADER'),
    ),
  },
  AccessLogEntry: {
    id: allow,
    ...allFields(
      ['at', 'accessKind', 'provider', 'unit', 'application', 'purpose', 'dataKinds', 'decision'],
      reads('ACCESS_LOG', 'HEADER'),
    ),
  },
  UnitPatient: { id: allow, ...allFields(['personId', 'name', 'birthDate'], readsUnitPatient) },
  PersonName: allFields(['given', 'family'], allow),
  AccessSummaryLine: allFields(['kind', 'category', 'code', 'protectionClass', 'notNeededIn'], allow),
  Representation: allFields(['kind', 'representativeId', 'themes', 'period', 'blockedReason'], allow),
  RepresentedPerson: allFields(['kind', 'personId', 'name'], allow),
  InformationAcknowledgement: allFields(['version', 'confirmedAt', 'channel'], allow),
  GrantScope: allFields(['dataType', 'access'], allow),
  TreatmentRelationshipConnection: pageRules,
  TreatmentRelationshipEdge: edgeRules,
  JustifiedConnectionConnection: pageRules,
  JustifiedConnectionEdge: edgeRules,
  AccessLogConnection: pageRules,
  AccessLogEdge: edgeRules,
  ServiceUnit: { id: allow },
  PatientRegister: { id: allow },
  ServiceEvent: { id: allow },
  ServiceProvider: { id: allow },
  WellbeingApplication: { id: allow },
  ...valueTypes,
};
