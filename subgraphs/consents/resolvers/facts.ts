import type {
  ConnectionFact,
  ConsentFact,
  DeclarationFact,
  DenialFact,
  GrantFact,
  RelationshipFact,
  WellbeingConsentFact,
} from '../../../policy/index.js';
import { isConsentInForce, isInForce } from '../../../policy/index.js';
import type { ConsentsContext } from '../context.js';
import { type FactView, isActive } from '../views/fact-views.js';
import { reference } from './access-log.js';
import { linkedEvent } from './linked-events.js';

/** Fields that lie in the fact under the graph's own name. */
function same<T, F extends keyof T>(...fields: readonly F[]): FieldsOf<T, F> {
  const resolvers = fields.map((field) => [field, ({ fact }: FactView<T>) => fact[field]]);
  return Object.fromEntries(resolvers) as FieldsOf<T, F>;
}

type FieldsOf<T, F extends keyof T> = { readonly [Field in F]: (view: FactView<T>) => T[Field] };

type Relationship = FactView<RelationshipFact>;
type Denial = FactView<DenialFact>;

export const factTypes = {
  TreatmentRelationship: {
    ...same<RelationshipFact, 'basis'>('basis'),
    unit: ({ fact }: Relationship) => reference(fact.unitId),
    register: ({ fact }: Relationship) => reference(fact.registerId),
    serviceEvent: (view: Relationship, _: unknown, call: ConsentsContext) =>
      linkedEvent(view, view.fact.serviceEventId, call),
    period: ({ fact }: Relationship) => fact,
    active: ({ fact }: Relationship, _: unknown, { now }: ConsentsContext) => isInForce(fact, now),
  },
  JustifiedConnection: {
    ...same<ConnectionFact, 'ground'>('ground'),
    unit: ({ fact }: FactView<ConnectionFact>) => reference(fact.unitId),
    period: ({ fact }: FactView<ConnectionFact>) => fact,
  },
  ConsentToDataSharing: {
    ...same<ConsentFact, 'domain' | 'coverage' | 'givenAt' | 'withdrawnAt' | 'channel'>(
      'domain',
      'coverage',
      'givenAt',
      'withdrawnAt',
      'channel',
    ),
    active: ({ fact, personId }: FactView<ConsentFact>, _: unknown, { facts, now }: ConsentsContext) => {
      const known = facts.known(personId);
      return known ? isConsentInForce(fact, known, now) : null;
    },
  },
  DenialOfConsent: {
    ...same<DenialFact, 'emergencyUseAllowed' | 'setAt' | 'withdrawnAt' | 'channel'>(
      'emergencyUseAllowed',
      'setAt',
      'withdrawnAt',
      'channel',
    ),
    target: ({ fact }: Denial) => fact.target.type,
    serviceEvent: (view: Denial, _: unknown, call: ConsentsContext) =>
      linkedEvent(
        view,
        view.fact.target.type === 'SERVICE_EVENT' ? view.fact.target.serviceEventId : null,
        call,
      ),
    register: ({ fact: { target } }: Denial) =>
      'registerId' in target ? reference(target.registerId) : null,
  },
  DeclarationOfIntent: same<DeclarationFact, 'type' | 'setAt' | 'withdrawnAt'>(
    'type',
    'setAt',
    'withdrawnAt',
  ),
  WellbeingDataConsent: {
    ...same<
      WellbeingConsentFact,
      'categories' | 'dataFrom' | 'dataTo' | 'givenAt' | 'validUntil' | 'withdrawnAt'
    >('categories', 'dataFrom', 'dataTo', 'givenAt', 'validUntil', 'withdrawnAt'),
    recipient: ({ fact }: FactView<WellbeingConsentFact>) => reference(fact.recipientProviderId),
    active: ({ fact }: FactView<WellbeingConsentFact>, _: unknown, { now }: ConsentsContext) =>
      isActive(fact.givenAt, [fact.validUntil, fact.withdrawnAt], now),
  },
  ApplicationGrant: {
    ...same<GrantFact, 'area' | 'scopes' | 'grantedAt' | 'revokedAt' | 'lastUsedAt'>(
      'area',
      'scopes',
      'grantedAt',
      'revokedAt',
      'lastUsedAt',
    ),
    application: ({ fact }: FactView<GrantFact>) => reference(fact.applicationId),
  },
  RepresentedPerson: {
    name: async ({ personId }: { readonly personId: string }, _: unknown, { loaders }: ConsentsContext) =>
      (await loaders.person.load(personId))?.name ?? null,
  },
};
