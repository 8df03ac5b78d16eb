import type { CodedValue } from '../../schema/values.js';
import type {
  CareEntry,
  ContentOf,
  Diagnosis,
  LaboratoryValue,
} from '../../subgraphs/records/model/content.js';

const icd10 = 'urn:oid:1.2.246.537.6.1';
const loinc = 'http://loinc.org';

export function coded(system: string, code: string, fi: string, sv: string): CodedValue {
  return { system, code, display: { fi, sv, en: null } };
}

export function diagnosis(code: string, fi: string, sv: string): Diagnosis {
  return { code: coded(icd10, code, fi, sv), primary: true, permanent: null, onset: null, end: null };
}

export function careEntry(
  title: string,
  sections: readonly (readonly [heading: string, text: string])[],
  diagnoses: readonly Diagnosis[] = [],
): CareEntry {
  return {
    view: null,
    stage: 'DELIVERY',
    title,
    sections: sections.map(([heading, text]) => ({ heading, text })),
    diagnoses,
    procedures: [],
    measurements: [],
  };
}

export interface Measured {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  readonly value: number;
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
}

export function laboratoryResult(
  sampledAt: string,
  laboratory: string,
  values: readonly Measured[],
): ContentOf['LABORATORY_RESULT'] {
  return {
    requestId: null,
    panel: null,
    sampledAt,
    resultedAt: sampledAt,
    laboratory,
    results: values.map(labValue),
  };
}

function labValue({ code, fi, sv, value, unit, low, high }: Measured): LaboratoryValue {
  const above = high !== null && value > high ? 'HIGH' : 'NORMAL';
  return {
    code: coded(loinc, code, fi, sv),
    value: { quantity: { value, unit, comparator: null, original: null }, coded: null, text: null },
    referenceRange: { low, high, unit, text: null },
    interpretation: low !== null && value < low ? 'LOW' : above,
    status: 'FINAL',
  };
}

/** Long-term glucose, haemoglobin and prostate antigen, as Finnish laboratories name them. */
export const tests = {
  hba1c: (value: number): Measured => ({
    code: '4548-4',
    fi: 'B -HbA1c',
    sv: 'B -HbA1c',
    value,
    unit: 'mmol/mol',
    low: 20,
    high: 42,
  }),
  haemoglobin: (value: number): Measured => ({
    code: '718-7',
    fi: 'B -Hb',
    sv: 'B -Hb',
    value,
    unit: 'g/L',
    low: 117,
    high: 155,
  }),
  psa: (value: number): Measured => ({
    code: '2857-1',
    fi: 'S -PSA',
    sv: 'S -PSA',
    value,
    unit: 'ug/L',
    low: null,
    high: 4,
  }),
  crp: (value: number): Measured => ({
    code: '1988-5',
    fi: 'P -CRP',
    sv: 'P -CRP',
    value,
    unit: 'mg/L',
    low: null,
    high: 4,
  }),
};

/** Certificate A of Finnish physicians, for a short illness. */
export function certificateA(
  from: string,
  to: string,
  text: string,
  signedAt: string,
): ContentOf['MEDICAL_CERTIFICATE'] {
  return {
    form: coded('urn:oid:1.2.246.537.6.40174.7', 'SVA', 'Lääkärintodistus A', 'Läkarintyg A'),
    from,
    to,
    purpose: 'Sairauspoissaolo',
    recipient: 'Työnantaja',
    text,
    signedAt,
  };
}

export function toothCare(
  title: string,
  text: string,
  findings: readonly (readonly [
    tooth: string,
    surfaces: readonly string[],
    code: string,
    fi: string,
    sv: string,
  ])[],
  filledAt: string,
): ContentOf['ORAL_HEALTH_ENTRY'] {
  const procedures = 'urn:oid:1.2.246.537.6.33';
  return {
    title,
    text,
    findings: findings.map(([tooth, surfaces, code, fi, sv]) => ({
      tooth,
      surfaces,
      status: coded(icd10, code, fi, sv),
    })),
    procedures: findings.map(([tooth]) => ({
      tooth,
      code: coded(procedures, 'SFA20', 'Kahden pinnan täyte', 'Fyllning, två ytor'),
      performedAt: filledAt,
    })),
  };
}

export function imagingStudy(
  fi: string,
  sv: string,
  performedAt: string,
  report: string,
): ContentOf['IMAGING_STUDY'] {
  return {
    requestId: null,
    procedure: coded('urn:oid:1.2.246.537.6.4', 'GD1AA', fi, sv),
    modality: coded('urn:oid:1.2.840.10008.2.16.4', 'DX', 'Natiiviröntgen', 'Nativröntgen'),
    bodySite: null,
    performedAt,
    report,
    studyUid: null,
    seriesCount: 2,
  };
}

export function vaccination(
  code: string,
  fi: string,
  sv: string,
  product: string,
  givenAt: string,
): ContentOf['VACCINATION'] {
  return {
    vaccine: coded('urn:oid:1.2.246.537.6.32', code, fi, sv),
    product,
    batch: 'DEMO-1',
    site: null,
    route: null,
    diseases: [],
    doseNumber: 1,
    dosesInSeries: 1,
    givenAt,
    performer: null,
  };
}
