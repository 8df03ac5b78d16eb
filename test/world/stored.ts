import { indexHash, seal } from '../../database/encryption.js';
import type { DocumentKind, Header, PersonFacts } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { ContentOf } from '../../subgraphs/records/model/content.js';
import type {
  StoredAppointment,
  StoredDocument,
  StoredServiceEvent,
} from '../../subgraphs/records/model/document.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { type Plant, plantOf } from '../secrets/plants.js';
import { testKeys } from './keys.js';

/** The person herself, with what is planted of her. */
export function storedPerson(
  { personId, birthDate, deathDate }: Pick<PersonFacts, 'personId' | 'birthDate' | 'deathDate'>,
  { identityCode, familyName, value }: Plant,
): StoredPerson {
  const sealed = seal(testKeys, { field: 'identityCode', personId }, identityCode);
  const hash = indexHash(testKeys, 'identityCode', identityCode);
  return {
    _id: personId,
    name: { given: 'Testi', family: familyName },
    birthDate,
    deathDate,
    preferredLanguage: 'fi',
    address: `${value} 1`,
    homeMunicipality: 'Testilä',
    identityCodes: [{ sealed, hash, temporary: false, from: '2020-01-01T00:00:00.000Z', to: null }],
  };
}

/** Something stored for each header that a test tells of, with what is planted of the person among its contents. */
export function storedDocument(id: string, personId: string, header: Header): StoredDocument {
  const occurredAt = header.recordedAt ?? '2026-11-20T09:00:00.000Z';
  const kind = header.kind as DocumentKind;
  return {
    ...header,
    _id: id,
    personId,
    kind,
    sortKey: `${occurredAt}~${id}`,
    oid: `2.999.1.${id}`,
    version: id.includes('corrected') ? 2 : 1,
    serviceEventId: header.serviceEventId ?? `${personId}.visit`,
    registerId: header.registerId ?? '',
    registerType: header.registerType ?? 'HEALTHCARE',
    controllerId: 'rantala',
    organiserId: 'rantala',
    producerId: 'rantala',
    unitId: header.unitId ?? '',
    occurredAt,
    recordedAt: occurredAt,
    language: 'fi',
    author: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
    codes: [],
    content: contentsWith(plantOf(personId).value)[kind],
    earlier: id.includes('corrected') ? [earlierVersion(occurredAt, plantOf(personId).value)] : [],
    source: null,
  };
}

export function storedEvent(id: string, personId: string, header: Header): StoredServiceEvent {
  const start = header.recordedAt ?? '2026-11-20T09:00:00.000Z';
  return {
    _id: id,
    personId,
    oid: `2.999.2.${id}`,
    sortKey: `${start}~${id}`,
    registerId: header.registerId ?? '',
    registerType: header.registerType ?? 'HEALTHCARE',
    organiserId: 'rantala',
    producerId: 'rantala',
    unitId: header.unitId ?? '',
    kind: 'OUTPATIENT',
    status: 'OPEN',
    start,
    end: null,
    reasonForVisit: { text: { fi: plantOf(personId).value, sv: null, en: null }, codes: [] },
    encounters: [],
    state: header.state,
    archive: header.archive,
    guardianCode: header.guardianCode,
    protectionClass: 'NONE',
    source: null,
  };
}

export function storedAppointment(id: string, personId: string, header: Header): StoredAppointment {
  const start = header.recordedAt ?? '2026-11-24T09:00:00.000Z';
  return {
    _id: id,
    personId,
    sortKey: `${start}~${id}`,
    registerId: header.registerId ?? '',
    registerType: header.registerType ?? 'HEALTHCARE',
    unitId: header.unitId ?? '',
    serviceEventId: header.serviceEventId,
    professionalId: null,
    service: { fi: 'Vastaanotto', sv: null, en: null },
    start,
    end: null,
    status: 'BOOKED',
    releasedToPatientOn: header.releasedToPatientOn,
    guardianCode: header.guardianCode,
  };
}

export function storedEntry(id: string, personId: string, header: Header): StoredEntry {
  const effectiveOn = header.effectiveOn ?? '2026-11-23';
  const effectiveAt = `${effectiveOn}T10:00:00.000Z`;
  return {
    _id: id,
    personId,
    type: 'OBSERVATION',
    category: header.category ?? 'OTHER',
    sortKey: `${effectiveAt}~${id}`,
    identifier: `urn:test:${id}`,
    profile: null,
    effectiveAt,
    effectiveEnd: null,
    offset: '+02:00',
    effectiveOn,
    issuedAt: effectiveAt,
    source: {
      applicationId: id.includes('another-application') ? 'sleep-diary' : null,
      device: null,
      selfEntered: !id.includes('another-application'),
      derived: false,
    },
    note: plantOf(personId).value,
    content: {
      code: code('8867-4'),
      title: null,
      value: { value: 61, unit: '/min', comparator: null, original: null },
      text: null,
      components: [],
    },
  };
}

const code = (value: string) => ({ system: 'urn:test', code: value, display: null });
const at = '2026-11-20T09:00:00.000Z';

const contentsWith = (value: string): ContentOf => ({
  CARE_ENTRY: {
    view: null,
    stage: null,
    title: value,
    sections: [],
    diagnoses: [],
    procedures: [],
    measurements: [],
  },
  ORAL_HEALTH_ENTRY: { title: value, text: value, findings: [], procedures: [] },
  LABORATORY_RESULT: {
    requestId: 'pyyntö',
    panel: null,
    sampledAt: at,
    resultedAt: null,
    laboratory: value,
    results: [],
  },
  IMAGING_STUDY: {
    requestId: 'pyyntö',
    procedure: null,
    modality: null,
    bodySite: null,
    performedAt: at,
    report: value,
    studyUid: null,
    seriesCount: null,
  },
  VACCINATION: {
    vaccine: code('207'),
    product: null,
    batch: value,
    site: null,
    route: null,
    diseases: [],
    doseNumber: null,
    dosesInSeries: null,
    givenAt: at,
    performer: null,
  },
  MEDICAL_CERTIFICATE: {
    form: code('SV6'),
    from: null,
    to: null,
    purpose: null,
    recipient: null,
    text: value,
    signedAt: at,
  },
  RISK_INFORMATION: {
    type: 'ALLERGY',
    substance: code('1'),
    severity: 'HIGH',
    reactions: [],
    active: true,
    onset: null,
  },
  MEDICATION: { medicine: code('1'), dosage: value, reason: null, from: at, to: null, status: 'CURRENT' },
});

const earlierVersion = (recordedAt: string, value: string) => ({
  version: 1,
  recordedAt,
  content: contentsWith(value).CARE_ENTRY,
  author: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
  correction: {
    reasonCode: '1',
    text: value,
    at: recordedAt,
    by: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
  },
});
