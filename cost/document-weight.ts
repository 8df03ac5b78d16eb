import type { ASTNode, DocumentNode } from 'graphql';

/** What a node of a parsed document takes of the heap without its location: 150 to 220 bytes, measured on Node 20. */
const bytesOfNode = 220;

/** What a parsed document takes of the heap, in bytes. */
export function weightOf(document: DocumentNode): number {
  let nodes = 0;
  eachNode(document, () => {
    nodes += 1;
  });
  return nodes * bytesOfNode;
}

/** Takes the locations off a document: each holds on to the text and to every token of it. */
export function withoutLocations(document: DocumentNode): DocumentNode {
  eachNode(document, (node) => {
    if (node.loc) (node as { loc?: unknown }).loc = undefined;
  });
  return document;
}

function eachNode(value: unknown, visit: (node: ASTNode) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) eachNode(one, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const [name, below] of Object.entries(value)) if (name !== 'loc') eachNode(below, visit);
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
