import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { entitiesAsked, sizeAsked, type Variables, variablesOf } from './arguments.js';
import { bucketsAsked } from './buckets-asked.js';
import { type Cost, CostSum } from './cost.js';
import type { CostModel } from './model.js';

export interface CostedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

interface Asked extends CostModel {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** Selections that may still be looked at. A document is costed before it is validated: fragments may multiply. */
  readonly left: { steps: number };
}

const maxSteps = 10_000;

/** Lists whose size the field above them says: those of a page, or the points of a series. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
  readonly isPage: boolean;
}

/** Where a selection stands: on what type, in which call, and how many items it is asked of. */
interface Place {
  readonly type: string;
  readonly path: string;
  readonly call: string;
  /** Null at the root, which no subgraph owns alone. */
  readonly subgraph: string | null;
  readonly items: number;
  /** The fragments that the selection stands in. */
  readonly within: readonly string[];
  /** Lists of this selection that the field above sizes. */
  readonly sized: Sized | null;
}

/**
 * The most that an operation can cost: each field once, times the sizes of the lists that it stands in, which the schema
 * bounds. A fragment within itself counts once; a selection that is never done costs more than any limit.
 */
export function costOf({ document, operation, variables }: CostedOperation, model: CostModel): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const total = new CostSum();
  const type = model.schema.getRootType(operation.operation)?.name ?? '';
  const root: Place = { type, path: '', call: '', subgraph: null, items: 1, within: [], sized: null };
  const left = { steps: maxSteps };
  const asked = { ...model, fragments, variables: variablesOf(operation, variables), left };
  addSelection(operation.selectionSet, root, asked, total);
  return total;
}

/** Of fragments on object types only one can apply to an item, so the dearest counts. */
function addSelection(set: SelectionSetNode, place: Place, asked: Asked, into: CostSum): void {
  const byType = new Map<string, CostSum>();
  for (const selection of set.selections) {
    asked.left.steps -= 1;
    if (asked.left.steps < 0) {
      into.add(place.call, Number.POSITIVE_INFINITY);
      return;
    }
    if (selection.kind === Kind.FIELD) {
      addField(selection, place, asked, into);
      continue;
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined;
    const fragment = spread === undefined ? selection : asked.fragments.get(spread);
    if (!fragment || !('selectionSet' in fragment) || (spread && place.within.includes(spread))) continue;
    const within = spread === undefined ? place.within : [...place.within, spread];
    const type = fragment.typeCondition?.name.value ?? place.type;
    const isOneOfSeveral = type !== place.type && isObjectType(asked.schema.getType(type));
    const sum = isOneOfSeveral ? (byType.get(type) ?? new CostSum()) : into;
    if (isOneOfSeveral) byType.set(type, sum);
    addSelection(fragment.selectionSet, { ...place, type, within }, asked, sum);
  }
  into.addDearest(byType.values());
}

/** One answer of introspection, which the gateway makes by itself. */
const introspection: ReadonlyMap<string, number> = new Map([
  ['__typename', 0],
  ['__schema', 10_000],
  ['__type', 1_000],
]);

/** An item of a page is read, decided and logged: as much work as so many fields of it. */
export const fieldsForItem = 10;

function addField(node: FieldNode, place: Place, asked: Asked, into: CostSum): void {
  const name = node.name.value;
  const ofIntrospection = introspection.get(name);
  if (ofIntrospection !== undefined) {
    into.add(place.call, ofIntrospection);
    return;
  }
  const at = answeredAt(name, place, asked, into);
  const { items, sized } = itemsOf(name, node, place, asked);
  if (place.sized?.isPage && place.sized.fields.includes(name))
    into.add(at.call, at.items * items * fieldsForItem);
  into.add(at.call, node.selectionSet ? at.items : at.items * items);
  if (!node.selectionSet) return;
  const type = name === '_entities' ? '_Entity' : (asked.typeOf(place.type, name) ?? '');
  const path = `${place.path}/${node.alias?.value ?? name}`;
  addSelection(node.selectionSet, { ...at, type, path, items: at.items * items, sized }, asked, into);
}

/** In the same call where its subgraph has the field too; else another call asks about each item by its key. */
function answeredAt(name: string, place: Place, { ownersOf }: Asked, into: CostSum): Place {
  const graphs = ownersOf(place.type, name);
  const [subgraph] = graphs;
  if (subgraph === undefined || (place.subgraph !== null && graphs.includes(place.subgraph))) return place;
  const call = `${place.path}>${subgraph}`;
  if (place.subgraph !== null && !into.calls.has(call)) {
    into.addToCall(place.call, place.items);
    into.addToCall(call, place.items);
  }
  return { ...place, call, subgraph };
}

/** How many items the field gives, and what it says of the lists below it. A list without a bound is refused. */
function itemsOf(name: string, node: FieldNode, place: Place, asked: Asked): Pick<Place, 'items' | 'sized'> {
  if (name === '_entities') return { items: entitiesAsked(node, asked.variables), sized: null };
  const { isList, listSize, isBucketed } = asked.sizeOf(place.type, name);
  const size = listSize ? sizeAsked(listSize, node, asked.variables) : Number.POSITIVE_INFINITY;
  if (isBucketed) {
    const sized = { fields: ['points'], size: bucketsAsked(node, asked.variables), isPage: false };
    return { items: 1, sized };
  }
  if (!isList) return { items: 1, sized: listSize && { fields: listSize.sizedFields, size, isPage: true } };
  const { sized } = place;
  if (!sized?.fields.includes(name)) return { items: size, sized: null };
  return { items: sized.isPage ? sized.size : Math.min(sized.size, size), sized: null };
}
