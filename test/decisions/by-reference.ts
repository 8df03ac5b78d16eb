import type { Answer, SubgraphName } from '../../door/claims.js';
import type { Kind } from '../../policy/index.js';
import type { World } from '../world/world.js';
import type { Ask, Scenario } from './scenario.js';

interface Entity {
  readonly subgraph: SubgraphName;
  readonly typename: string;
  readonly selection: string;
}

const entities: Readonly<Partial<Record<Kind, Entity>>> = {
  CARE_ENTRY: { subgraph: 'records', typename: 'CareEntry', selection: 'title' },
  ORAL_HEALTH_ENTRY: { subgraph: 'records', typename: 'OralHealthEntry', selection: 'title' },
  LABORATORY_RESULT: { subgraph: 'records', typename: 'LaboratoryResult', selection: 'sampledAt' },
  IMAGING_STUDY: { subgraph: 'records', typename: 'ImagingStudy', selection: 'performedAt' },
  VACCINATION: { subgraph: 'records', typename: 'Vaccination', selection: 'givenAt' },
  MEDICAL_CERTIFICATE: { subgraph: 'records', typename: 'MedicalCertificate', selection: 'signedAt' },
  SERVICE_EVENT: { subgraph: 'records', typename: 'ServiceEvent', selection: 'oid' },
  APPOINTMENT: { subgraph: 'records', typename: 'Appointment', selection: 'start' },
  WELLBEING_ENTRY: { subgraph: 'wellbeing', typename: 'WellbeingObservation', selection: 'code { code }' },
  DEMOGRAPHICS: { subgraph: 'consents', typename: 'Person', selection: 'name { family }' },
  IDENTITY_CODE: { subgraph: 'consents', typename: 'Person', selection: 'personalIdentityCode' },
  CONTACT_DETAILS: { subgraph: 'consents', typename: 'Person', selection: 'address' },
  CONSENT_STATUS: { subgraph: 'consents', typename: 'Person', selection: 'consentToDataSharing' },
};

/** Whether the kind is an entity that the gateway can ask a subgraph for by reference. */
export function isEntity({ kind, fieldClass }: Ask): boolean {
  return kind in entities && fieldClass !== 'AUTHOR';
}

/** Asks the subgraph as the gateway would, with the caller's claims: what the caller sees, in the words of `public`. */
export async function seenByReference(
  world: World,
  { caller, now, person }: Scenario,
  ask: Ask,
): Promise<string> {
  const entity = entities[ask.kind];
  if (!entity) throw new Error(`${ask.kind} is no entity`);
  const id = entity.typename === 'Person' ? person.personId : ask.id;
  const selection = selectionOf(ask, entity);
  const answer = await world.callSubgraph(
    entity.subgraph,
    { caller, callerVersion: null, now, requestId: 'by-reference' },
    {
      query: `query($is: [_Any!]!) { _entities(representations: $is) { ... on ${entity.typename} { ${selection} } } }`,
      variables: { is: [{ __typename: entity.typename, id }] },
    },
  );
  return seenIn(answer, selection.split(' ')[0] ?? '');
}

function selectionOf({ kind, fieldClass }: Ask, { selection }: Entity): string {
  if (kind === 'SERVICE_EVENT' && fieldClass === 'CONTENT') return 'reasonForVisit { text { fi } }';
  return fieldClass === 'HEADER' && kind in documentHeaders ? 'occurredAt' : selection;
}

const documentHeaders: Readonly<Partial<Record<Kind, true>>> = {
  CARE_ENTRY: true,
  ORAL_HEALTH_ENTRY: true,
  LABORATORY_RESULT: true,
  IMAGING_STUDY: true,
  VACCINATION: true,
  MEDICAL_CERTIFICATE: true,
};

function seenIn({ data, errors = [] }: Answer, field: string): string {
  const [error] = errors;
  if (error?.extensions.code === 'UNAUTHENTICATED') return 'HTTP_401';
  if (error?.extensions.code === 'REFUSED')
    return data === null ? `REFUSED:${error.extensions.reason}` : 'SURPRISE';
  if (error?.extensions.code === 'FORBIDDEN') return `NULL:${error.extensions.reason}`;
  if (error !== undefined) return `SURPRISE:${JSON.stringify(error)}`;
  const [found] = (data?._entities ?? []) as (Record<string, unknown> | null)[];
  return found?.[field] === null || found?.[field] === undefined ? 'OMIT' : 'SHOWN';
}
