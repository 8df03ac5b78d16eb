import type { Resource } from '../read/met.js';

/**
 * References to what a list, a document or a manifest lists: its labels hold for that. A type that is written otherwise, or
 * not at all, does not hide them. Null for any other resource.
 */
export function listedBy(resource: Resource): readonly unknown[] | null {
  switch (resource.resourceType) {
    case 'List':
      return nodes(resource.entry).map(({ item }) => item);
    case 'DocumentManifest':
      return nodes(resource.content);
    case 'Composition':
      return below(resource.section, 'section').flatMap(({ entry }) => nodes(entry));
    default:
      return listedByAny(resource);
  }
}

function listedByAny({ entry, content, section }: Resource): readonly unknown[] | null {
  const found = [
    ...nodes(entry).flatMap(({ item }) => item ?? []),
    ...nodes(content).filter(({ reference }) => reference !== undefined),
    ...below(section, 'section').flatMap((one) => nodes(one.entry)),
  ];
  return found.length === 0 ? null : found;
}

/** References to what a resource is the whole of, or has led to: whatever protects it protects that too. */
export function madeUpOf(resource: Resource): readonly unknown[] {
  switch (resource.resourceType) {
    case 'DiagnosticReport':
      return [
        ...nodes(resource.result),
        ...nodes(resource.imagingStudy),
        ...nodes(resource.media).map(({ link }) => link),
      ];
    case 'Observation':
      return nodes(resource.hasMember);
    case 'Procedure':
      return nodes(resource.report);
    case 'CarePlan':
      return nodes(resource.activity).flatMap(({ reference, outcomeReference }) => [
        reference,
        ...nodes(outcomeReference),
      ]);
    case 'RequestGroup':
      return below(resource.action, 'action').map((action) => action.resource);
    default:
      return [];
  }
}

type Node = Readonly<Record<string, unknown>>;

/** Nodes, with those of the same kind in them. */
function below(list: unknown, kind: string): Node[] {
  const found: Node[] = [];
  const left = nodes(list);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    found.push(next);
    left.push(...nodes(next[kind]));
  }
  return found;
}

function nodes(list: unknown): Node[] {
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  return all.filter((one): one is Node => typeof one === 'object' && one !== null);
}
