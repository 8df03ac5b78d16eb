import type { DocumentKind, Header } from '../../policy/index.js';
import type { ContentOf } from '../../subgraphs/records/model/content.js';
import type {
  StoredAppointment,
  StoredDocument,
  StoredServiceEvent,
} from '../../subgraphs/records/model/document.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';

/** Something stored for each header that a test tells of. What the contents are is of no matter, that they are there is. */
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
    controllerId: 'rantala',
    organiserId: 'rantala',
    producerId: 'rantala',
    unitId: header.unitId ?? '',
    occurredAt,
    recordedAt: occurredAt,
    language: 'fi',
    author: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
    codes: [],
    content: contents[kind],
    earlier: id.includes('corrected') ? [earlierVersion(occurredAt)] : [],
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
    organiserId: 'rantala',
    producerId: 'rantala',
    unitId: header.unitId ?? '',
    kind: 'OUTPATIENT',
    status: 'OPEN',
    start,
    end: null,
    reasonForVisit: { text: { fi: 'Yskä', sv: null, en: null }, codes: [] },
    encounters: [],
    state: header.state,
    archive: header.archive,
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
    unitId: header.unitId ?? '',
    serviceEventId: header.serviceEventId,
    professionalId: null,
    service: { fi: 'Vastaanotto', sv: null, en: null },
    start,
    end: null,
    status: 'BOOKED',
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
    at: new Date(effectiveAt),
    issuedAt: effectiveAt,
    source: { applicationId: null, device: null, selfEntered: true, derived: false },
    note: null,
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

const contents: ContentOf = {
  CARE_ENTRY: {
    view: null,
    stage: null,
    title: 'Käynti',
    sections: [],
    diagnoses: [],
    procedures: [],
    measurements: [],
  },
  ORAL_HEALTH_ENTRY: { title: 'Tarkastus', text: null, findings: [], procedures: [] },
  LABORATORY_RESULT: {
    requestId: 'pyyntö',
    panel: null,
    sampledAt: at,
    resultedAt: null,
    laboratory: null,
    results: [],
  },
  IMAGING_STUDY: {
    requestId: 'pyyntö',
    procedure: null,
    modality: null,
    bodySite: null,
    performedAt: at,
    report: null,
    studyUid: null,
    seriesCount: null,
  },
  VACCINATION: {
    vaccine: code('207'),
    product: null,
    batch: null,
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
    text: null,
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
  MEDICATION: { medicine: code('1'), dosage: null, reason: null, from: at, to: null, status: 'CURRENT' },
};

const earlierVersion = (recordedAt: string) => ({
  version: 1,
  recordedAt,
  content: contents.CARE_ENTRY,
  author: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
  correction: {
    reasonCode: '1',
    text: 'Korjattu',
    at: recordedAt,
    by: { professionalId: null, name: 'Testi Lääkäri', profession: 'PHYSICIAN' },
  },
});
