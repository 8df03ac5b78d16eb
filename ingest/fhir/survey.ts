import type { Resource } from '../read/met.js';
import { isRealDay } from './date.js';
import { deceives, isCode, isText } from './deceiving-characters.js';
import { withCharacters } from './narrative.js';
import { isReason } from './reasons.js';
import { plainCode, withoutUnseen } from './unseen-characters.js';

/** A security label as it is written; null is what it lacks. */
export interface Label {
  readonly system: string | null;
  readonly code: string | null;
}

/** What must be known of a whole resource before any part of it is used. */
export interface Survey {
  /** Every code of every concept, in contained resources and extensions too. */
  readonly codes: ReadonlySet<string>;
  /** Every security label: of the resource, of what it contains, of a document, of an element. */
  readonly labels: readonly Label[];
  /** Every day that is written without a time. */
  readonly days: ReadonlySet<string>;
  /** References to what the resource is for, follows from or sums up: a diagnosis, a finding, an order. */
  readonly reasons: readonly unknown[];
  /** Has a text of it characters that are not seen and change what is read, or a code any that are not seen? */
  readonly deceives: boolean;
  /** Units of quantities that are shown otherwise than they are coded. */
  readonly units: readonly { readonly unit: string; readonly code: string }[];
  /** What extensions say of whose a value is, as references; undefined where they say it otherwise. */
  readonly ofWhom: readonly unknown[];
  /** Where a modifier stands that no mapper can understand. */
  readonly unknownModifiers: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Walks the resource as it is written, since a mapper sees only the elements that it takes. */
export function surveyOf(resource: Resource): Survey {
  const codes = new Set<string>();
  const days = new Set<string>();
  const reasons: unknown[] = [];
  const labels: Label[] = [];
  const ofWhom: unknown[] = [];
  let deceiving = false;
  const units: { readonly unit: string; readonly code: string }[] = [];
  const unknownModifiers: string[] = [];
  const left: { readonly node: Node; readonly key: string }[] = [{ node: resource, key: '' }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, key } = next;
    if (isReason(key, node)) reasons.push(node);
    for (const code of [node.code, node.valueCode])
      for (const written of codesWritten(code)) codes.add(written);
    if (isSaid(node.modifierExtension)) unknownModifiers.push('modifierExtension');
    if (isSaid(node.implicitRules)) unknownModifiers.push('implicitRules');
    labels.push(...labelsOf(node, key));
    if (typeof node.unit === 'string' && typeof node.code === 'string' && node.unit !== node.code)
      units.push({ unit: node.unit, code: node.code });
    if (key === 'extension' && typeof node.url === 'string' && saysOfWhom.test(withoutUnseen(node.url)))
      ofWhom.push(node.valueReference);
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'string' && isRealDay(value)) days.add(value);
      if (!deceiving && isText(name))
        deceiving = asList(value).some((one) => isDeceiving(one, name, isCode(name, node)));
      for (const below of Array.isArray(value) ? value : [value])
        if (isNode(below)) left.push({ node: below, key: name });
    }
  }
  return { codes, labels, days, reasons, units, deceives: deceiving, ofWhom, unknownModifiers };
}

/** Extensions that say of a value whose it is: a focus, a subject, a relative, an unborn child, a donor. */
const saysOfWhom = /(?:focus|subject|related-?person|fetus|foetus|donor)[a-z]*$/i;

/**
 * A code as it is compared: without spaces around it or characters that are not seen, as text where it was written as a
 * number, and of an expression of SNOMED CT each concept that it is made of.
 */
function codesWritten(code: unknown): readonly string[] {
  if (typeof code === 'number') return [String(code)];
  const text = typeof code === 'string' ? plainCode(code) : '';
  if (text === '') return [];
  return /[|:+=,(]/.test(text) ? [text, ...(text.match(/\d{6,18}/g) ?? [])] : [text];
}

function labelsOf(node: Node, key: string): Label[] {
  if (key === 'meta') return asList(node.security).map(labelOf);
  const found = asList(node.securityLabel).flatMap((concept) => {
    const codings = isNode(concept) ? asList(concept.coding) : [];
    return codings.length === 0 ? [labelOf(concept)] : codings.map(labelOf);
  });
  if (typeof node.confidentiality === 'string')
    found.push({ system: confidentiality, code: node.confidentiality });
  if (typeof node.url === 'string' && isLabel.test(withoutUnseen(node.url))) found.push(...labelsIn(node));
  return found;
}

/** Extensions that label an element (security-label-ds4p), or a document with a further level (composition-clinicaldocument). */
const isLabel = /sec-label|otherConfidentiality/;

/** The labels of an element, in whichever form its extension has them; one in no form that is known is one of no code. */
function labelsIn({ valueCoding, valueCodeableConcept }: Node): Label[] {
  const codings = isNode(valueCodeableConcept) ? asList(valueCodeableConcept.coding) : [];
  const all = [...asList(valueCoding), ...codings];
  return (all.length === 0 ? [null] : all).map(labelOf);
}

/** HL7's levels of confidentiality. */
export const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';

function labelOf(coding: unknown): Label {
  const { system, code } = isNode(coding) ? coding : {};
  return {
    system: typeof system === 'string' && system !== '' ? system : null,
    code: typeof code === 'string' && code !== '' ? code : null,
  };
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === false) return [];
  return Array.isArray(value) ? value : [value];
}

/** Has it characters that are not seen, written as they are or as those of XHTML, or is it a code that has? */
function isDeceiving(value: unknown, element: string, isOfCode: boolean): boolean {
  if (typeof value !== 'string') return false;
  if (isOfCode && plainCode(value) !== value.trim()) return true;
  return deceives(element === 'div' ? withCharacters(value) : value);
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
