import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import type { Concept } from './elements.js';
import { type ModifierPath, modifiers, type Treatment, type Treatments } from './modifiers.js';

const byType = new Map<string, { readonly path: ModifierPath; readonly steps: readonly string[] }[]>();
for (const path of Object.keys(modifiers) as ModifierPath[]) {
  const [type = '', ...steps] = path.split('.');
  byType.set(type, [...(byType.get(type) ?? []), { path, steps }]);
}

export interface Judgement {
  /** Why the resource is not stored. */
  readonly refusal: Refusal | null;
  /** Whether its source takes it back: what an earlier import stored of it does not hold any more. */
  readonly withdrawn: boolean;
  /** Elements whose value is stored and told in the report. */
  readonly told: readonly string[];
}

/** What the modifier elements of a resource say together: one that is not understood refuses it. */
export function judge(resource: Resource): Judgement {
  let refusal: Refusal | null = null;
  let withdrawn = false;
  const told: string[] = [];
  for (const { path, steps } of byType.get(resource.resourceType) ?? []) {
    for (const value of valuesAt(resource, steps)) {
      const treatment = treatmentOf(path, value);
      if (treatment === 'TOLD') told.push(steps.join('.'));
      if (treatment === 'WITHDRAWN') withdrawn = true;
      if (treatment === undefined) refusal ??= refuse('UNKNOWN_MODIFIER', expectedAt(path));
      else if (treatment === 'REFUSED' || treatment === 'WITHDRAWN')
        refusal ??= refuse('NOT_IN_FORCE', expectedAt(path));
    }
  }
  if (saysAbsence(resource))
    refusal ??= refuse(
      'NOTHING_TO_STORE',
      'a finding; that none is known, or nothing is known, is no finding',
    );
  return { refusal, withdrawn, told };
}

/** Codes that stand where a finding stands, and say that there is none (HL7's International Patient Summary, SNOMED CT). */
const absence: ReadonlySet<unknown> = new Set([
  '716186003',
  '409137002',
  '429625007',
  '428607008',
  '428197003',
  '160245001',
  '787481004',
]);
const absenceSystem = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips';

function saysAbsence({ code, medicationCodeableConcept, vaccineCode }: Resource): boolean {
  return [code, medicationCodeableConcept, vaccineCode].some((concept) => {
    const { coding } = (concept ?? {}) as Concept;
    return (
      Array.isArray(coding) &&
      coding.some((one) => one?.system === absenceSystem || absence.has(asText(one?.code)))
    );
  });
}

/** Some sources write a code as a number. */
function asText(code: unknown): unknown {
  return typeof code === 'number' ? String(code) : code;
}

/** What is done with a value of a modifier element: of several codings the strictest that is known. Undefined when none is. */
export function treatmentOf(path: ModifierPath, value: unknown): Treatment | undefined {
  const known: Treatments = modifiers[path];
  const found = codesIn(value).flatMap((code) => (Object.hasOwn(known, code) ? [known[code]] : []));
  return strictestFirst.find((treatment) => found.includes(treatment));
}

const strictestFirst: readonly Treatment[] = [
  'WITHDRAWN',
  'REFUSED',
  'NEGATED',
  'ENDED',
  'UNSURE',
  'PRELIMINARY',
  'TOLD',
  'KEPT',
];

function codesIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  const { coding } = (value ?? {}) as Concept;
  return Array.isArray(coding)
    ? coding.flatMap((one) => (typeof one?.code === 'string' ? [one.code] : []))
    : [];
}

function valuesAt(from: unknown, [step, ...further]: readonly string[]): unknown[] {
  if (Array.isArray(from))
    return from.flatMap((one) => valuesAt(one, step === undefined ? [] : [step, ...further]));
  if (step === undefined) return from === undefined || from === null ? [] : [from];
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, step)) return [];
  return valuesAt((from as Readonly<Record<string, unknown>>)[step], further);
}

function expectedAt(path: ModifierPath): string {
  const stored = Object.entries(modifiers[path]).flatMap(([value, treatment]) =>
    treatment === 'REFUSED' || treatment === 'WITHDRAWN' ? [] : [value],
  );
  const element = path.slice(path.indexOf('.') + 1);
  return `${element}: ${stored.length > 1 ? 'one of ' : ''}${stored.join(', ')}`;
}
