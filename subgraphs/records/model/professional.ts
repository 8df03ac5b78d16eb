import type { Licence, Profession, ProtectionClass, RegisterType, TaskClass } from '../../../policy/index.js';

/** A professional with licence and roles; the gateway reads it once per request as the caller's facts. */
export interface StoredProfessional {
  readonly _id: string;
  readonly registrationNumber: string | null;
  readonly name: { readonly given: string; readonly family: string };
  readonly profession: Profession;
  readonly specialties: readonly string[];
  readonly licence: Licence;
  readonly roles: readonly StoredRole[];
  readonly version: number;
}

export interface StoredRole {
  readonly id: string;
  readonly unitId: string;
  readonly providerId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly taskClass: TaskClass;
  readonly profession: Profession;
  readonly protectedClasses: readonly ProtectionClass[];
  /** For a student without a right of one's own. */
  readonly supervisorId: string | null;
  readonly service: string | null;
  readonly from: string;
  readonly to: string | null;
}
