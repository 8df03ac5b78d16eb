import type { CodedValue, Quantity } from '../../../schema/values.js';

/** Contents of the document kinds (domain reference 3.3). Null is "the source does not say". */
export interface ContentOf {
  readonly CARE_ENTRY: CareEntry;
  readonly ORAL_HEALTH_ENTRY: OralHealthEntry;
  readonly LABORATORY_RESULT: LaboratoryResult;
  readonly IMAGING_STUDY: ImagingStudy;
  readonly VACCINATION: Vaccination;
  readonly MEDICAL_CERTIFICATE: MedicalCertificate;
  readonly RISK_INFORMATION: RiskInformation;
  readonly MEDICATION: Medication;
}

export interface CareEntry {
  /** The specialty or profession view that the entry belongs to. */
  readonly view: CodedValue | null;
  readonly stage: 'ARRIVAL' | 'PLANNING' | 'DELIVERY' | 'EVALUATION' | null;
  readonly title: string | null;
  readonly sections: readonly { readonly heading: string | null; readonly text: string }[];
  readonly diagnoses: readonly Diagnosis[];
  readonly procedures: readonly Procedure[];
  readonly measurements: readonly Measurement[];
}

export interface Diagnosis {
  readonly code: CodedValue;
  readonly primary: boolean;
  readonly permanent: boolean | null;
  readonly onset: string | null;
  readonly end: string | null;
  /** Left away where the source says nothing. */
  readonly active?: boolean;
  readonly certainty?: Certainty;
}

export type Certainty = 'CONFIRMED' | 'UNCONFIRMED';

export interface Procedure {
  readonly code: CodedValue;
  readonly performedAt: string | null;
  readonly state?: 'DONE' | 'ONGOING' | 'STOPPED' | 'UNKNOWN';
}

/** A vital sign or score taken in care; blood pressure has components and no value of its own. */
export interface Measurement {
  readonly code: CodedValue;
  readonly value: MeasuredValue;
  readonly components: readonly { readonly code: CodedValue; readonly value: MeasuredValue }[];
  readonly takenAt: string;
  readonly status?: LaboratoryValue['status'];
}

/** One of the three is set, or the reason why none is, with its words as the text. */
export interface MeasuredValue {
  readonly quantity: Quantity | null;
  readonly coded: CodedValue | null;
  readonly text: string | null;
  readonly absentReason?: CodedValue;
}

export interface OralHealthEntry {
  readonly title: string | null;
  readonly text: string | null;
  /** FDI two-digit tooth number with its surfaces (M, O, D, B, L …) and what was found. */
  readonly findings: readonly {
    readonly tooth: string | null;
    readonly surfaces: readonly string[];
    readonly status: CodedValue;
  }[];
  readonly procedures: readonly (Procedure & { readonly tooth: string | null })[];
}

export interface LaboratoryResult {
  readonly requestId: string | null;
  /** The panel; a single test is a panel of one. */
  readonly panel: CodedValue | null;
  readonly sampledAt: string;
  readonly resultedAt: string | null;
  readonly laboratory: string | null;
  readonly results: readonly LaboratoryValue[];
}

export interface LaboratoryValue {
  readonly code: CodedValue;
  /** When its own sample was taken, where that is another moment than that of the whole result. */
  readonly sampledAt?: string;
  /** The panel within the result that it belongs to, where that is another than the panel of the whole. */
  readonly panel?: CodedValue;
  readonly value: MeasuredValue;
  readonly referenceRange: ReferenceRange | null;
  readonly interpretation: 'NORMAL' | 'LOW' | 'HIGH' | 'CRITICAL_LOW' | 'CRITICAL_HIGH' | 'ABNORMAL' | null;
  readonly interpretationCode?: CodedValue;
  readonly status: 'PRELIMINARY' | 'FINAL' | 'CORRECTED';
}

export interface ReferenceRange {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly text: string | null;
}

export interface ImagingStudy {
  readonly requestId: string | null;
  readonly procedure: CodedValue | null;
  readonly modality: CodedValue | null;
  readonly bodySite: CodedValue | null;
  readonly performedAt: string;
  readonly report: string | null;
  /** DICOM study UID, the reference to the images. */
  readonly studyUid: string | null;
  readonly seriesCount: number | null;
}

export interface Vaccination {
  readonly vaccine: CodedValue;
  readonly product: string | null;
  readonly batch: string | null;
  readonly site: CodedValue | null;
  readonly route: CodedValue | null;
  readonly diseases: readonly CodedValue[];
  readonly doseNumber: number | null;
  readonly dosesInSeries: number | null;
  readonly subpotent?: boolean;
  readonly givenAt: string;
  readonly performer: string | null;
}

export interface MedicalCertificate {
  readonly form: CodedValue;
  readonly from: string | null;
  readonly to: string | null;
  readonly purpose: string | null;
  readonly recipient: string | null;
  readonly text: string | null;
  readonly signedAt: string;
}

export interface RiskInformation {
  readonly type: 'ALLERGY' | 'INTOLERANCE' | 'IMPLANT' | 'OTHER';
  readonly substance: CodedValue;
  readonly severity: 'LOW' | 'HIGH' | 'UNKNOWN';
  readonly reactions: readonly CodedValue[];
  readonly active: boolean;
  readonly certainty?: Certainty;
  readonly onset: string | null;
}

export interface Medication {
  readonly medicine: CodedValue;
  readonly dosage: string | null;
  readonly reason: CodedValue | null;
  readonly from: string;
  readonly to: string | null;
  readonly status: 'CURRENT' | 'ENDED' | 'ON_HOLD';
}
