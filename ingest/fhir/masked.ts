import type { Warn } from '../issue.js';
import type { Resource } from '../read/met.js';

type Node = Readonly<Record<string, unknown>>;

/** HL7's reasons why a value is absent. */
const absentReasons = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** By HL7's reasons of an absent value, and by the null flavors of its version 3. */
const maskedCodes: ReadonlySet<unknown> = new Set(['masked', 'MSK']);

/** Extensions by which an element says why it is absent. */
const saysWhy = /(?:data-absent-reason|nullflavor)$/i;

/**
 * An observation as its source lets it be seen. What is masked is shown as masked: without a value that stands there all
 * the same, and without an interpretation, which would tell it. A reason for the absence that stands within the value is
 * the reason that the observation gives.
 */
export function withoutMasked(resource: Resource, warn: Warn): Resource {
  if (resource.resourceType !== 'Observation') return resource;
  const { component } = resource;
  const whole = shownOf(resource, warn) as Resource;
  if (!Array.isArray(component)) return whole;
  return { ...whole, component: component.map((part) => (isNode(part) ? shownOf(part, warn) : part)) };
}

function shownOf(element: Node, warn: Warn): Node {
  const forms = Object.keys(element).filter((name) => /^_?value[A-Z]/.test(name));
  const within = forms.flatMap((name) => reasonsWithin(element[name]));
  const given = codesOf(element.dataAbsentReason);
  // A reason of which nobody says what it is may be that the value is masked.
  const isMasked = [...given, ...within].some((code) => maskedCodes.has(code)) || within.includes(null);
  if (!isMasked && within.length === 0) return element;
  const left = forms.filter((name) => isMasked || isEmpty(element[name]));
  const { interpretation, ...rest } = without(element, left);
  const isTelling = left.some((name) => !name.startsWith('_') && !isEmpty(element[name]));
  if (isMasked && (isTelling || interpretation !== undefined))
    warn('VALUE_LEFT_OUT', 'value[x] and interpretation: none of what is masked');
  const code = isMasked ? 'masked' : within[0];
  const saysSo = given.some((one) => !isMasked || maskedCodes.has(one));
  const hasValue = forms.some((name) => !name.startsWith('_') && !left.includes(name));
  return {
    ...rest,
    ...(isMasked || interpretation === undefined ? {} : { interpretation }),
    ...(saysSo || hasValue ? {} : { dataAbsentReason: { coding: [{ system: absentReasons, code }] } }),
  };
}

/** The codes of a reason; words without a code that say that it is masked count as the code. */
function codesOf(reason: unknown): readonly unknown[] {
  if (!isNode(reason)) return [];
  const codings: readonly unknown[] = Array.isArray(reason.coding) ? reason.coding : [];
  const text = typeof reason.text === 'string' ? reason.text.trim().toLowerCase() : null;
  return [...codings.map((coding) => (isNode(coding) ? coding.code : undefined)), text];
}

/** The reasons that extensions anywhere within a value give; null for one that has no code. */
function reasonsWithin(value: unknown): readonly (string | null)[] {
  const found: (string | null)[] = [];
  const left: unknown[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isNode(next)) {
      if (Array.isArray(next)) for (const below of next) if (below !== null) left.push(below);
      continue;
    }
    if (typeof next.url === 'string' && saysWhy.test(next.url))
      found.push(typeof next.valueCode === 'string' ? next.valueCode : null);
    for (const below of Object.values(next))
      if (typeof below === 'object' && below !== null) left.push(below);
  }
  return found;
}

/** Has it no more than why it is absent, and a unit? */
function isEmpty(form: unknown): boolean {
  const filling = ['extension', 'id', 'unit', 'system', 'code', 'comparator'];
  return isNode(form) && Object.keys(form).every((name) => name.startsWith('_') || filling.includes(name));
}

function without(element: Node, names: readonly string[]): Node {
  return Object.fromEntries(Object.entries(element).filter(([name]) => !names.includes(name)));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
