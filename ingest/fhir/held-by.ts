import type { Resource } from '../read/met.js';

/** References to what a list, a document or a manifest holds; none of any other resource. */
export function heldBy(resource: Resource): readonly unknown[] {
  switch (resource.resourceType) {
    case 'List':
      return nodes(resource.entry).map(({ item }) => item);
    case 'DocumentManifest':
      return nodes(resource.content);
    case 'Composition':
      return sections(resource.section).flatMap(({ entry }) => nodes(entry));
    default:
      return [];
  }
}

type Node = Readonly<Record<string, unknown>>;

function sections(section: unknown): Node[] {
  const found: Node[] = [];
  const left = nodes(section);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    found.push(next);
    left.push(...nodes(next.section));
  }
  return found;
}

function nodes(list: unknown): Node[] {
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  return all.filter((one): one is Node => typeof one === 'object' && one !== null);
}
