import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/** The root fields that a visitor, who has no token, may select. */
export const publicFields: readonly string[] = [
  'serviceProviders',
  'serviceProvider',
  'serviceUnits',
  'serviceUnit',
  'patientRegisters',
  'patientRegister',
  'onboarding',
  'wellbeingApplications',
  'wellbeingApplication',
];

/** Does every operation of the document select public root fields only? Introspection is public where it is on. */
export function isPublic(
  document: DocumentNode,
  { introspection }: { readonly introspection: boolean },
): boolean {
  const open = new Set([...publicFields, '__typename', ...(introspection ? ['__schema', '__type'] : [])]);
  const fragments = new Map<string, SelectionSetNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet);
  }
  const allowed = (set: SelectionSetNode, within: readonly string[]): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return open.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return allowed(selection.selectionSet, within);
      const name = selection.name.value;
      const fragment = fragments.get(name);
      return fragment !== undefined && !within.includes(name) && allowed(fragment, [...within, name]);
    });
  return document.definitions.every(
    (one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ||
      (one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query' && allowed(one.selectionSet, [])),
  );
}
