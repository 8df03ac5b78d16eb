import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { type BeyondBound, beyondBounds } from '../../cost/beyond-bounds.js';
import { projectRoot } from '../../schema/project-root.js';
import type { Stored } from './put-missing.js';

/** The graph's type of what a collection holds; of documents the kind says it. */
const types: Readonly<Record<string, string>> = {
  serviceEvents: 'ServiceEvent',
  units: 'ServiceUnit',
  professionals: 'Professional',
  wellbeingEntries: 'WellbeingObservation',
};

/** A list of the thing that is longer than the graph can show; undefined when all fit. */
export function listBeyondGraph(collection: string, thing: Stored): BeyondBound | undefined {
  const { kind, content } = thing as { readonly kind?: unknown; readonly content?: unknown };
  const type = collection === 'documents' ? typeOfKind(String(kind)) : types[collection];
  if (type === undefined) return undefined;
  return find(type, typeof content === 'object' && content !== null ? content : thing);
}

/** `CARE_ENTRY` is `CareEntry` in the graph. */
function typeOfKind(kind: string): string {
  return kind.toLowerCase().replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
}

const find = beyondBounds(
  buildSchema(readFileSync(join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8'), {
    assumeValidSDL: true,
    assumeValid: true,
  }),
);
