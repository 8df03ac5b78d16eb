import { z } from 'zod';
import type { GuardianCode } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';

/** Kanta's code of whether a minor lets the guardians see it (domain 1.9); a source puts it on each resource. */
const codeSystem = 'urn:oid:1.2.246.537.5.40202.201901';
const codes = new Map<string, GuardianCode>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);

/** HL7's levels of confidentiality up to that of any health record. */
const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
const ordinary: ReadonlySet<string> = new Set(['U', 'L', 'M', 'N']);

const shape = z.object({
  meta: z
    .object({ security: z.array(z.object({ system: z.string(), code: z.string() })).default([]) })
    .default({ security: [] }),
});

/** What a clinical resource's security labels say of guardians. A label that is not known here may hide: it is refused. */
export function guardianCodeOf(resource: Resource): GuardianCode | null | Refusal {
  const read = shape.safeParse(resource);
  if (!read.success) return refuse('BAD_SHAPE', 'meta.security: labels with system and code');
  let found: GuardianCode | null = null;
  for (const { system, code } of read.data.meta.security) {
    if (system === confidentiality && ordinary.has(code)) continue;
    const known = system === codeSystem ? codes.get(code) : undefined;
    if (known === undefined) return refuse('UNKNOWN_LABEL', 'meta.security: labels that are known here');
    found = strictestOf([found ?? known, known]);
  }
  return found;
}

/** The strictest first: refused, capacity unknown, no code, allowed, not capable. */
const strictestFirst = [3, 4, null, 2, 1] as const;

/** What holds for a document of several resources, or a visit of several documents: the strictest of their codes. */
export function strictestOf(found: readonly (GuardianCode | null)[]): GuardianCode | null {
  return strictestFirst.find((code) => found.includes(code)) ?? null;
}
