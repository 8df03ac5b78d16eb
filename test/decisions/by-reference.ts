import type { Answer, SubgraphName } from '../../door/claims.js';
import type { Kind } from '../../policy/index.js';
import type { Reply, World } from '../world/world.js';
import { type Seen, seenOf } from './outcome.js';
import { contentOf, type Way } from './paths.js';
import type { Ask, Scenario } from './scenario.js';

/** A thing as the gateway asks a subgraph for it: of which type, and where in the entity the answer stands. */
interface Reference {
  readonly subgraph: SubgraphName;
  readonly typename: string;
  /** What is selected of the entity. */
  readonly selection: string;
  /** Where the thing stands below the entity. */
  readonly at: readonly string[];
  /** The field below it that shows the asked class; null where the field itself is what is asked for. */
  readonly probe: string | null;
}

const documentTypes: Readonly<Partial<Record<Kind, string>>> = {
  CARE_ENTRY: 'CareEntry',
  ORAL_HEALTH_ENTRY: 'OralHealthEntry',
  LABORATORY_RESULT: 'LaboratoryResult',
  IMAGING_STUDY: 'ImagingStudy',
  VACCINATION: 'Vaccination',
  MEDICAL_CERTIFICATE: 'MedicalCertificate',
};

const inSummary: Readonly<Partial<Record<Kind, string>>> = {
  RISK_INFORMATION: 'riskInformation',
  MEDICATION: 'currentMedication',
};

/** Fields of the person in `consents`; those that are lists of things with a header are looked through for the thing. */
const personFields: Readonly<Partial<Record<Kind, readonly [field: string, below: string]>>> = {
  DEMOGRAPHICS: ['name', '{ family }'],
  IDENTITY_CODE: ['personalIdentityCode', ''],
  CONTACT_DETAILS: ['address', ''],
  REPRESENTATION: ['representatives', '{ kind }'],
  CONNECTION: ['justifiedConnections', '{ edges { node { id } } }'],
  INFORMATION: ['information', '{ version }'],
  CONSENT_STATUS: ['consentToDataSharing', ''],
  CONSENT_HISTORY: ['consentsToDataSharing', '{ id }'],
  DECLARATION_OF_INTENT: ['declarationsOfIntent', '{ id }'],
  WELLBEING_DATA_CONSENT: ['wellbeingDataConsents', '{ id }'],
  APPLICATION_GRANT: ['applicationGrants', '{ id }'],
};

function referenceTo({ kind, fieldClass, from }: Ask): Reference | null {
  const type = documentTypes[kind];
  if (type !== undefined) {
    const { selection, probe } = contentOf(kind, fieldClass);
    return { subgraph: 'records', typename: type, selection, at: [], probe };
  }
  const list = inSummary[kind];
  if (list !== undefined) {
    const { selection, probe } = contentOf(kind, fieldClass);
    const found = `summary { ${list} { id ${selection} } }`;
    return { subgraph: 'records', typename: 'Person', selection: found, at: ['summary', list, '*'], probe };
  }
  const field = personFields[kind];
  if (field !== undefined)
    return {
      subgraph: 'consents',
      typename: 'Person',
      selection: field.join(' '),
      at: [field[0]],
      probe: null,
    };
  switch (kind) {
    case 'SERVICE_EVENT':
      return fieldClass === 'HEADER'
        ? { subgraph: 'records', typename: 'ServiceEvent', selection: 'oid', at: [], probe: 'oid' }
        : {
            subgraph: 'records',
            typename: 'ServiceEvent',
            selection: 'reasonForVisit { text { fi } }',
            at: [],
            probe: 'reasonForVisit',
          };
    case 'APPOINTMENT':
      return { subgraph: 'records', typename: 'Appointment', selection: 'start', at: [], probe: 'start' };
    case 'WELLBEING_ENTRY':
      return {
        subgraph: 'wellbeing',
        typename: 'WellbeingObservation',
        selection: 'code { code }',
        at: [],
        probe: 'code',
      };
    case 'DENIAL':
      return {
        subgraph: 'consents',
        typename: 'Person',
        selection: 'denialsOfConsent { id setAt }',
        at: ['denialsOfConsent', '*'],
        probe: 'setAt',
      };
    case 'ACCESS_LOG':
      return {
        subgraph: 'consents',
        typename: 'Person',
        selection: `accessLog${from === undefined ? '' : `(from: "${from}")`} { edges { node { id } } }`,
        at: ['accessLog'],
        probe: null,
      };
    default:
      return null;
  }
}

/** Whether the gateway can ask a subgraph for it by reference. */
export function hasReference(ask: Ask): boolean {
  return referenceTo(ask) !== null;
}

/** Asks the subgraph as the gateway would, with the caller's claims: what the caller sees, in the words of `public`. */
export async function seenByReference(
  world: World,
  { caller, now, person }: Scenario,
  ask: Ask,
): Promise<Seen> {
  const reference = referenceTo(ask);
  if (!reference) throw new Error(`${ask.kind} has no reference`);
  const { subgraph, typename, selection, at, probe } = reference;
  const id = typename === 'Person' ? person.personId : ask.id;
  const answer = await world.callSubgraph(
    subgraph,
    { caller, callerVersion: null, now, requestId: 'by-reference', timeLeftMs: 60_000 },
    {
      query: `query($is: [_Any!]!) { _entities(representations: $is) { ... on ${typename} { ${selection} } } }`,
      variables: { is: [{ __typename: typename, id }] },
    },
  );
  const way: Way = { name: 'by reference', query: '', variables: {}, at: ['_entities', '0', ...at], probe };
  return seenOf(asReply(answer), way, ask.id);
}

/** The gateway turns an application without a grant away; the subgraph only says that it is not known. */
function asReply({ data, errors = [] }: Answer): Reply {
  const isUnknown = errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
  return { status: isUnknown ? 401 : 200, text: '', body: { data, errors } as Reply['body'] };
}
