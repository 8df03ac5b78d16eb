import type { DocumentKind, RegisterType } from '../../../policy/index.js';
import type { LocalizedText } from '../../../schema/values.js';

/** An organisation that gives care, and is the controller of its registers. */
export interface ServiceProvider {
  readonly _id: string;
  readonly oid: string;
  readonly name: LocalizedText;
  readonly sector: 'PUBLIC' | 'PRIVATE';
  readonly kind:
    | 'WELLBEING_SERVICES_COUNTY'
    | 'HOSPITAL_GROUP'
    | 'PRIVATE_PROVIDER'
    | 'INDEPENDENT_PRACTITIONER';
  readonly activeFrom: string;
  readonly activeTo: string | null;
}

export interface Contact {
  readonly phone: string | null;
  readonly url: string | null;
  readonly address: string | null;
}

export interface ServiceUnit {
  readonly _id: string;
  readonly oid: string;
  readonly name: LocalizedText;
  readonly providerId: string;
  /** The register that the unit's records go to. */
  readonly registerId: string;
  readonly municipality: string | null;
  readonly services: readonly string[];
  readonly contact: Contact;
  /** Where a person asks for a correction. */
  readonly correctionContact: Contact;
}

export interface PatientRegister {
  readonly _id: string;
  readonly controllerId: string;
  readonly type: RegisterType;
  /** The customer company, for private occupational health. */
  readonly specifier: string | null;
  readonly guardianCodeAdoptedOn: string | null;
}

/** From which day a register stores a kind; what is older is old archive. `_id` is `<register>.<kind>`. */
export interface DataKindOnboarding {
  readonly _id: string;
  readonly registerId: string;
  readonly kind: DocumentKind;
  readonly startedOn: string;
}
