/** Hand-made FHIR, no real or generated patient: what the real data sets lack is written here, and nothing more. */
export type Made = { readonly resourceType: string; readonly id: string } & Record<string, unknown>;

export const bundle = (...resources: readonly Made[]) => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${idOf(resource.id)}`, resource })),
});

/** Also of what has something else than a text for its id. */
const idOf = (id: unknown) => (typeof id === 'string' ? id : JSON.stringify(id));

const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
});
const loinc = (code: string, display: string) => ({
  coding: [{ system: 'http://loinc.org', code, display }],
});
const urn = (id: string) => ({ reference: `urn:uuid:${id}` });
export const coded = { snomed, loinc };

export const patient = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Patient',
  id: 'pat-1',
  name: [{ use: 'official', family: 'Handmade', given: ['Hanna'] }],
  birthDate: '1980-02-29',
  ...over,
});

export const organization = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Organization',
  id: 'org-1',
  name: 'Hand-made Clinic',
  ...over,
});

export const practitioner = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Practitioner',
  id: 'pro-1',
  identifier: [{ system: 'urn:oid:1.2.246.537.26', value: '90012345678' }],
  name: [{ family: 'Maker', given: ['Mika'] }],
  ...over,
});

export const encounter = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Encounter',
  id: 'enc-1',
  status: 'finished',
  class: { code: 'AMB' },
  type: [snomed('185349003', 'Encounter for check up')],
  subject: urn('pat-1'),
  participant: [{ individual: urn('pro-1') }],
  period: { start: '2024-03-01T08:00:00+02:00', end: '2024-03-01T08:30:00+02:00' },
  serviceProvider: urn('org-1'),
  ...over,
});

const clinical = { subject: urn('pat-1'), encounter: urn('enc-1') };

export const condition = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Condition',
  id: 'con-1',
  code: snomed('38341003', 'Hypertension'),
  recordedDate: '2024-03-01T08:10:00+02:00',
  ...clinical,
  ...over,
});

export const laboratory = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Observation',
  id: 'lab-1',
  status: 'final',
  category: [{ coding: [{ code: 'laboratory' }] }],
  code: loinc('718-7', 'Hemo\u200Bglobin'),
  effectiveDateTime: '2024-03-01T08:15:00+02:00',
  valueQuantity: { value: 134, unit: 'g/L', code: 'g/L' },
  referenceRange: [
    { low: { value: 117, unit: 'g/L', code: 'g/L' }, high: { value: 155, unit: 'g/L', code: 'g/L' } },
  ],
  interpretation: [{ coding: [{ code: 'N' }] }],
  ...clinical,
  ...over,
});

export const weight = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Observation',
  id: 'wei-1',
  status: 'final',
  category: [{ coding: [{ code: 'vital-signs' }] }],
  code: loinc('29463-7', 'Body weight'),
  effectiveDateTime: '2024-03-01T08:05:00+02:00',
  valueQuantity: { value: 70, unit: 'kg', code: 'kg' },
  ...clinical,
  ...over,
});

export const report = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'DiagnosticReport',
  id: 'rep-1',
  status: 'final',
  category: [{ coding: [{ code: 'LAB' }] }],
  code: loinc('58410-2', 'Blood count'),
  effectiveDateTime: '2024-03-01T08:15:00+02:00',
  issued: '2024-03-01T12:00:00+02:00',
  result: [urn('lab-1'), urn('lab-2')],
  ...clinical,
  ...over,
});

export const immunization = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Immunization',
  id: 'imm-1',
  status: 'completed',
  vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '140', display: 'Influenza' }] },
  occurrenceDateTime: '2024-03-01T08:20:00+02:00',
  patient: urn('pat-1'),
  encounter: urn('enc-1'),
  ...over,
});

export const filling = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Procedure',
  id: 'fil-1',
  status: 'completed',
  code: snomed('1256042007', 'Restoration of tooth'),
  performedDateTime: '2024-03-01T08:20:00+02:00',
  bodySite: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/ex-tooth', code: '36' }] }],
  ...clinical,
  ...over,
});

export const caries = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'Condition',
  id: 'car-1',
  code: snomed('109570002', 'Primary dental caries'),
  bodySite: [
    {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/ex-tooth', code: '36' },
        { system: 'http://terminology.hl7.org/CodeSystem/FDI-surface', code: 'MO' },
      ],
    },
  ],
  ...clinical,
  ...over,
});

export const sickLeave = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'DocumentReference',
  id: 'doc-1',
  status: 'current',
  type: { coding: [{ system: 'urn:oid:2.999.246.6.3', code: 'SVA', display: 'Certificate A' }] },
  subject: urn('pat-1'),
  date: '2024-03-01T08:25:00+02:00',
  description: 'Sick leave',
  content: [
    { attachment: { contentType: 'text/plain', data: Buffer.from('Unfit for work.').toString('base64') } },
  ],
  context: {
    encounter: [urn('enc-1')],
    period: { start: '2024-03-01', end: '2024-03-07' },
    related: [{ display: 'Employer' }],
  },
  ...over,
});

export const note = (text: string, over: Record<string, unknown> = {}): Made => ({
  ...sickLeave(),
  id: 'not-1',
  type: loinc('34117-2', 'History and physical note'),
  content: [
    { attachment: { contentType: 'text/plain; charset=utf-8', data: Buffer.from(text).toString('base64') } },
  ],
  ...over,
});

/** One visit with something of everything, whose references all hold. */
export const visit = () => [
  organization(),
  practitioner(),
  patient(),
  encounter(),
  condition(),
  weight(),
  note('# Chief Complaint\nNone.\n# Plan\nRest.'),
  laboratory(),
  laboratory({
    id: 'lab-2',
    code: loinc('6690-2', 'Leukocytes'),
    valueQuantity: { value: 5.5, unit: 'K/uL' },
  }),
  laboratory({ id: 'lab-3', code: loinc('2093-3', 'Cholesterol'), interpretation: undefined }),
  report(),
  immunization(),
  caries(),
  filling(),
  sickLeave(),
];

export const allergy = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'AllergyIntolerance',
  id: 'all-1',
  patient: urn('pat-1'),
  encounter: urn('enc-1'),
  recordedDate: '2024-03-01T08:12:00+02:00',
  code: snomed('764146007', 'Penicillin'),
  ...over,
});

export const prescription = (over: Record<string, unknown> = {}): Made => ({
  resourceType: 'MedicationRequest',
  id: 'med-1',
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: {
    coding: [{ system: 'http://www.whocc.no/atc', code: 'C07AB02', display: 'metoprolol' }],
  },
  authoredOn: '2024-03-01T08:20:00+02:00',
  ...clinical,
  ...over,
});
