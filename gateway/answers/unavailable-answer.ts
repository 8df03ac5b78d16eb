import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Answer, AnswerError, Body } from '../../door/claims.js';
import { publicMessages } from '../../schema/errors.js';

/** More errors than this say nothing new. */
const mostErrors = 100;

/** What stands for a subgraph that cannot be reached: no data, and one error for each field that was asked of it. */
export function unavailableAnswer(document: DocumentNode, { variables }: Body): Answer {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const paths = operation ? pathsOf(operation.selectionSet, variables?.representations) : [];
  const errors = paths.slice(0, mostErrors).map(unavailable);
  return { data: null, errors: errors.length > 0 ? errors : [unavailable()] };
}

function pathsOf(set: SelectionSetNode, representations: unknown): (string | number)[][] {
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const name = nameOf(selection);
    if (name !== '_entities' || !Array.isArray(representations)) return [[name]];
    return representations.slice(0, mostErrors).flatMap((entity: unknown, index) => {
      return fieldsOf(selection.selectionSet, typeOf(entity)).map((field) => [name, index, field]);
    });
  });
}

/** The fields that were asked of an entity of this type. */
function fieldsOf(set: SelectionSetNode | undefined, type: string | undefined): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' ? [] : [nameOf(selection)];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    return condition === undefined || condition === type ? fieldsOf(selection.selectionSet, type) : [];
  });
}

function nameOf(selection: SelectionNode & { kind: Kind.FIELD }): string {
  return selection.alias?.value ?? selection.name.value;
}

function typeOf(entity: unknown): string | undefined {
  const named =
    typeof entity === 'object' && entity !== null && '__typename' in entity ? entity.__typename : undefined;
  return typeof named === 'string' ? named : undefined;
}

function unavailable(path?: readonly (string | number)[]): AnswerError {
  const extensions = { code: 'UNAVAILABLE', reason: 'UNAVAILABLE' };
  return path
    ? { message: publicMessages.UNAVAILABLE, path, extensions }
    : { message: publicMessages.UNAVAILABLE, extensions };
}
