import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The size of a selection with its fragments expanded. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  /** Fields on the first level. */
  readonly fields: number;
}

const nothing: Size = { depth: 0, aliases: 0, selections: 0, fields: 0 };

/** Measures selections in time linear to the document: a fragment is measured once, however often it is spread. */
export function measureOf(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<string, Size>();
  const measure = (set: SelectionSetNode): Size => {
    let total = nothing;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? measure(selection.selectionSet) : nothing;
        const alias = selection.alias ? 1 : 0;
        total = add(total, {
          ...below,
          fields: 1,
          depth: below.depth + 1,
          aliases: below.aliases + alias,
          selections: below.selections + 1,
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) total = add(total, measure(selection.selectionSet));
      else total = add(total, spread(selection.name.value));
    }
    return total;
  };
  const spread = (name: string): Size => {
    const fragment = fragments.get(name);
    const measured = known.get(name);
    if (measured || !fragment) return measured ?? nothing;
    known.set(name, nothing); // a fragment within itself counts once here; validation refuses it
    const size = measure(fragment.selectionSet);
    known.set(name, size);
    return size;
  };
  return measure;
}

function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    selections: one.selections + other.selections,
    fields: one.fields + other.fields,
  };
}
