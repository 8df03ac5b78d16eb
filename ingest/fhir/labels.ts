import type { GuardianCode, ProtectionClass } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import type { Mapping } from '../mapping/schema.js';
import { confidentiality, type Label } from './survey.js';

/** What the labels of a resource say of who may see it. */
export interface LabelMeaning {
  /** Kanta's code of whether a minor lets the guardians see it (domain 1.9); null where there is none. */
  readonly guardianCode: GuardianCode | null;
  /** Not to be shown to the patient until a professional releases it. */
  readonly hiddenFromPatient: boolean;
  readonly protectionClass: ProtectionClass;
}

const guardianCodes = {
  system: 'urn:oid:1.2.246.537.5.40202.201901',
  codes: new Map<string | null, GuardianCode>([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
  ]),
};

/** HL7's levels of confidentiality up to that of any health record. */
const ordinary: ReadonlySet<string | null> = new Set(['U', 'L', 'M', 'N']);

/** The mark of a person's non-disclosure for safety; the mapper of Patient reads it. */
const nonDisclosure = 'TURVAKIELTO';

/** All labels together, the strictest of each. One that is not known may hide: it refuses the resource. */
export function meaningOf(labels: readonly Label[], known: Mapping['labels']): LabelMeaning | Refusal {
  let guardianCode: GuardianCode | null = null;
  let hiddenFromPatient = false;
  const classes: ProtectionClass[] = [];
  for (const label of labels) {
    const { system, code } = { ...label, system: canonical(label.system) };
    const isKnownIn = (set: LabelSet) => isIn(set, system, code);
    const guardian = system === guardianCodes.system ? guardianCodes.codes.get(code) : undefined;
    const protecting = known.protected.filter(isKnownIn);
    if (guardian !== undefined) guardianCode = strictestOf([guardianCode ?? guardian, guardian]);
    else if (protecting.length > 0) classes.push(...protecting.map((set) => set.class));
    else if (known.hiddenFromPatient.some(isKnownIn)) hiddenFromPatient = true;
    else if (
      !(system === confidentiality && ordinary.has(code)) &&
      code !== nonDisclosure &&
      !known.saysNothing.some(isKnownIn)
    )
      return refuse('UNKNOWN_LABEL', 'meta.security, securityLabel: labels that are known here');
  }
  return { guardianCode, hiddenFromPatient, protectionClass: strictestClassOf(classes) };
}

/** What of it holds for whatever points at the resource too; a guardian's code only where it keeps something back. */
export function spreadingOf({
  protectionClass,
  hiddenFromPatient,
  guardianCode,
}: LabelMeaning): LabelMeaning {
  const keepsBack = guardianCode === 3 || guardianCode === 4;
  return { protectionClass, hiddenFromPatient, guardianCode: keepsBack ? guardianCode : null };
}

/** Does it keep anything back from anybody whom a record without labels is open to? */
export function isProtecting(said: Partial<LabelMeaning>): boolean {
  const { protectionClass = 'NONE', hiddenFromPatient = false, guardianCode = null } = said;
  return protectionClass !== 'NONE' || hiddenFromPatient || guardianCode === 3 || guardianCode === 4;
}

type LabelSet = Mapping['labels']['saysNothing'][number];

function isIn(set: LabelSet, system: string | null, code: string | null): boolean {
  return (
    system === canonical(set.system) && code !== null && (set.codes.includes(code) || set.codes.includes('*'))
  );
}

/** One code system under the names that earlier releases of FHIR, and HL7's OIDs, give it. */
function canonical(system: string | null): string | null {
  const stu3 = /^http:\/\/hl7\.org\/fhir\/v3\/([A-Za-z]+)$/.exec(system ?? '')?.[1];
  if (stu3 !== undefined) return `http://terminology.hl7.org/CodeSystem/v3-${stu3}`;
  return oids.get(system ?? '') ?? system;
}

const oids = new Map([
  ['urn:oid:2.16.840.1.113883.5.25', confidentiality],
  ['urn:oid:2.16.840.1.113883.5.4', 'http://terminology.hl7.org/CodeSystem/v3-ActCode'],
  ['urn:oid:2.16.840.1.113883.5.8', 'http://terminology.hl7.org/CodeSystem/v3-ActReason'],
]);

/** The strictest first: refused, capacity unknown, no code, allowed, not capable. */
const strictestFirst = [3, 4, null, 2, 1] as const;

/** What holds for a document of several resources, or a visit of several documents: the strictest of their codes. */
export function strictestOf(found: readonly (GuardianCode | null)[]): GuardianCode | null {
  return strictestFirst.find((code) => found.includes(code)) ?? null;
}

/** Each class opens by itself, so none is stricter than another: what is of several goes to the one that most is kept from. */
const classesInOrder = ['PSYCHIATRY', 'MEDICAL_GENETICS', 'SEXUAL_HEALTH', 'NONE'] as const;

export function strictestClassOf(found: readonly ProtectionClass[]): ProtectionClass {
  return classesInOrder.find((one) => found.includes(one)) ?? 'NONE';
}

/** Two meanings together, where a code of guardians is one that spreads: no code keeps nothing back. */
export function strictest(one: LabelMeaning, other: LabelMeaning): LabelMeaning {
  const codes = [one.guardianCode, other.guardianCode].filter((code) => code !== null);
  return {
    protectionClass: strictestClassOf([one.protectionClass, other.protectionClass]),
    hiddenFromPatient: one.hiddenFromPatient || other.hiddenFromPatient,
    guardianCode: strictestOf(codes),
  };
}

export function isSameMeaning(one: LabelMeaning, other: LabelMeaning): boolean {
  return (
    one.protectionClass === other.protectionClass &&
    one.hiddenFromPatient === other.hiddenFromPatient &&
    one.guardianCode === other.guardianCode
  );
}
