import type { Resource } from './met.js';

/** The security labels of a `meta`, as they are written. */
export function securityOf(meta: unknown): readonly unknown[] {
  const { security } = (meta ?? {}) as { readonly security?: unknown };
  if (security === undefined || security === null) return [];
  return Array.isArray(security) ? security : [null];
}

/** The labels of a document, which hold for all that its bundle has: those of its Composition. */
export function labelsOfDocument(bundleType: unknown, first: unknown): readonly unknown[] {
  const { resourceType, meta, confidentiality } = (first ?? {}) as Partial<Resource>;
  if (bundleType !== 'document' || resourceType !== 'Composition') return [];
  return [...securityOf(meta), ...(typeof confidentiality === 'string' ? [levelOf(confidentiality)] : [])];
}

function levelOf(code: string): unknown {
  return { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code };
}

/** A resource with more labels than its own: the strictest of all holds. */
export function withLabels(resource: Resource, labels: readonly unknown[] = []): Resource {
  if (labels.length === 0) return resource;
  const meta = { ...(resource.meta ?? {}), security: [...securityOf(resource.meta), ...labels] };
  return { ...resource, meta };
}
