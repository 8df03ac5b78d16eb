import type { DocumentKind, Kind, PersonFacts, WellbeingCategory } from '../../policy/index.js';
import type { Ask } from './scenario.js';

/** One way to a thing through the gateway: the query, and where in its answer the thing would stand. */
export interface Way {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** Path of the field that answers for the thing; `*` goes through a list to the item with the asked id. */
  readonly at: readonly string[];
  /** Whether several kinds are merged: one that is closed to the caller's role is left out of it. */
  readonly merges?: true;
  /** Whether the thing is named by its id, so that the log has its exact code. */
  readonly exact?: true;
  /** The field below it that shows the asked class. Null where the field itself is what is asked for. */
  readonly probe: string | null;
}

/** There is such a way only where a relationship has the document's service event. */
export const BY_RELATIONSHIP = 'by a relationship of consents';

interface DocumentNames {
  readonly root: string | null;
  readonly list: string;
  readonly content: string;
}

const documents: Readonly<Record<DocumentKind, DocumentNames>> = {
  CARE_ENTRY: { root: 'careEntry', list: 'careEntries', content: 'title' },
  ORAL_HEALTH_ENTRY: { root: 'oralHealthEntry', list: 'oralHealthEntries', content: 'title' },
  LABORATORY_RESULT: { root: 'laboratoryResult', list: 'laboratoryResults', content: 'sampledAt' },
  IMAGING_STUDY: { root: 'imagingStudy', list: 'imagingStudies', content: 'performedAt' },
  VACCINATION: { root: 'vaccination', list: 'vaccinations', content: 'givenAt' },
  MEDICAL_CERTIFICATE: { root: 'medicalCertificate', list: 'medicalCertificates', content: 'signedAt' },
  RISK_INFORMATION: { root: null, list: 'riskInformation', content: 'severity' },
  MEDICATION: { root: null, list: 'currentMedication', content: 'from' },
};
const typeNames: Readonly<Record<string, string>> = {
  CARE_ENTRY: 'CareEntry',
  ORAL_HEALTH_ENTRY: 'OralHealthEntry',
  LABORATORY_RESULT: 'LaboratoryResult',
  IMAGING_STUDY: 'ImagingStudy',
  VACCINATION: 'Vaccination',
  MEDICAL_CERTIFICATE: 'MedicalCertificate',
};

/** Every way through the gateway to what is asked. */
export function waysTo({ personId, relationships }: PersonFacts, ask: Ask): readonly Way[] {
  const { kind, id, header } = ask;
  if (kind in documents) {
    const isTreated = relationships.some(({ serviceEventId }) => serviceEventId === header?.serviceEventId);
    const ways = documentWays(personId, kind as DocumentKind, ask);
    return isTreated ? ways : ways.filter(({ name }) => name !== BY_RELATIONSHIP);
  }
  switch (kind) {
    case 'SERVICE_EVENT':
      return ask.fieldClass === 'HEADER'
        ? [byId('serviceEvent', id, 'oid'), inList(personId, 'serviceEvents', 'oid')]
        : [
            byId('serviceEvent', id, reason, 'reasonForVisit'),
            inList(personId, 'serviceEvents', reason, 'reasonForVisit'),
          ];
    case 'APPOINTMENT':
      return [byId('appointment', id, 'start'), inList(personId, 'appointments', 'start')];
    case 'WELLBEING_ENTRY':
      return [
        byId('wellbeingEntry', id, 'effective { from }', 'effective'),
        inCategory(personId, header?.category),
      ];
    case 'RELATIONSHIP':
      return [
        inList(personId, 'treatmentRelationships', 'basis'),
        throughEvent(
          personId,
          'treatmentRelationships { edges { node { id basis } } }',
          ['treatmentRelationships', 'edges', '*'],
          'basis',
        ),
      ];
    case 'DENIAL':
      return [inPlainList(personId, 'denialsOfConsent', 'setAt')].flatMap(withAlias);
    default: {
      const argument = ask.from === undefined ? '' : `(from: "${ask.from}")`;
      return (personFields[kind] ?? []).flatMap(([field, selection]) =>
        withAlias({
          name: `person.${field}`,
          query: `query($id: ID!) { person(id: $id) { ${field}${argument} ${selection} } }`,
          variables: { id: personId },
          at: ['person', field],
          exact: true,
          probe: null,
        }),
      );
    }
  }
}

/** The same way again under another name and through a fragment: what is asked decides, not how it is written. */
function withAlias(way: Way): readonly Way[] {
  const [root, ...below] = way.at;
  const body = /\{ person\(id: \$id\) \{ (.*) \} \}$/s.exec(way.query)?.[1];
  if (root !== 'person' || body === undefined)
    throw new Error(`a way must go through person, but got: ${way.query}`);
  const query = `query($id: ID!) { renamed: person(id: $id) { ...asked } } fragment asked on Person { ${body} }`;
  return [way, { ...way, name: `${way.name}, renamed, in a fragment`, query, at: ['renamed', ...below] }];
}

const reason = 'reasonForVisit { text { fi } }';

type PersonField = readonly [field: string, selection: string];

const personFields: Readonly<Partial<Record<Kind, readonly PersonField[]>>> = {
  DEMOGRAPHICS: [['name', '{ family }']],
  IDENTITY_CODE: [['personalIdentityCode', '']],
  CONTACT_DETAILS: [
    ['address', ''],
    ['homeMunicipality', ''],
  ],
  REPRESENTATION: [['representatives', '{ kind }']],
  CONNECTION: [['justifiedConnections', '{ edges { node { id } } }']],
  INFORMATION: [['information', '{ version }']],
  CONSENT_STATUS: [['consentToDataSharing', '']],
  CONSENT_HISTORY: [['consentsToDataSharing', '{ id }']],
  DECLARATION_OF_INTENT: [['declarationsOfIntent', '{ id }']],
  WELLBEING_DATA_CONSENT: [['wellbeingDataConsents', '{ id }']],
  APPLICATION_GRANT: [['applicationGrants', '{ id }']],
  ACCESS_LOG: [['accessLog', '{ edges { node { id } } }']],
};

/** What is asked for to see a class of a document's fields, and the field that shows it. */
export function contentOf(kind: Kind, fieldClass: Ask['fieldClass']) {
  if (fieldClass === 'HEADER') return { selection: 'occurredAt', probe: 'occurredAt' };
  if (fieldClass === 'AUTHOR') return { selection: 'author { name }', probe: 'author' };
  const { content } = documents[kind as DocumentKind];
  return { selection: content, probe: content };
}

function documentWays(personId: string, kind: DocumentKind, { id, fieldClass }: Ask): readonly Way[] {
  const { root, list } = documents[kind];
  const { selection, probe } = contentOf(kind, fieldClass);
  if (root === null) {
    return [
      {
        name: `summary.${list}`,
        query: `query($id: ID!) { person(id: $id) { summary { ${list} { id ${selection} } } } }`,
        variables: { id: personId },
        at: ['person', 'summary', list, '*'],
        probe,
      },
      {
        ...throughEvent(personId, `summary { ${list} { id ${selection} } }`, ['summary', list, '*'], probe),
        merges: true,
      },
    ];
  }
  const inTimeline = `records(first: 100) { edges { node { id ... on ${typeNames[kind]} { ${selection} } } } }`;
  return [
    byId(root, id, selection, probe),
    inList(personId, list, selection, probe),
    {
      name: 'in the timeline',
      merges: true,
      query: `query($id: ID!) { person(id: $id) { ${inTimeline} } }`,
      variables: { id: personId },
      at: ['person', 'records', 'edges', '*'],
      probe,
    },
    {
      name: BY_RELATIONSHIP,
      merges: true,
      query: `query($id: ID!) { person(id: $id) { treatmentRelationships(first: 20) { edges { node { serviceEvent {
        documents(first: 20) { edges { node { id ... on ${typeNames[kind]} { ${selection} } } } } } } } } } }`,
      variables: { id: personId },
      at: ['person', 'treatmentRelationships', 'edges', '*any', 'serviceEvent', 'documents', 'edges', '*'],
      probe,
    },
  ];
}

function byId(root: string, id: string, selection: string, probe = selection): Way {
  const query = `query($id: ID!) { ${root}(id: $id) { id ${selection} } }`;
  return { name: `${root}(id)`, exact: true, query, variables: { id }, at: [root], probe };
}

/** A category is named, so that one that is closed to the caller has its answer. */
function inCategory(personId: string, category: WellbeingCategory | null | undefined): Way {
  return {
    ...inList(personId, 'wellbeingEntries', 'effective { from }', 'effective'),
    query: `query($id: ID!, $categories: [WellbeingCategory!]) { person(id: $id) {
      wellbeingEntries(filter: { categories: $categories }) { edges { node { id effective { from } } } } } }`,
    variables: { id: personId, categories: [category] },
  };
}

function inList(personId: string, list: string, selection: string, probe = selection): Way {
  return {
    name: `person.${list}`,
    query: `query($id: ID!) { person(id: $id) { ${list}(first: 100) { edges { node { id ${selection} } } } } }`,
    variables: { id: personId },
    at: ['person', list, 'edges', '*'],
    probe,
  };
}

function inPlainList(personId: string, list: string, probe: string): Way {
  return {
    name: `person.${list}`,
    query: `query($id: ID!) { person(id: $id) { ${list} { id ${probe} } } }`,
    variables: { id: personId },
    at: ['person', list, '*'],
    probe,
  };
}

function throughEvent(personId: string, selection: string, at: readonly string[], probe: string): Way {
  return {
    name: 'by the patient of a service event',
    query: `query($id: ID!) { person(id: $id) { serviceEvents(first: 1) { edges { node { patient { ${selection} } } } } } }`,
    variables: { id: personId },
    at: ['person', 'serviceEvents', 'edges', '*any', 'patient', ...at],
    probe,
  };
}
