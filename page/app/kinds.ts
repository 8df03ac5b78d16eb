/** How a kind of caller is called on the page, and with whom it stands in the list. */
export interface Kind {
  readonly label: string;
  readonly group: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  CITIZEN: { label: 'Citizen', group: 'Citizens' },
  PROFESSIONAL: { label: 'Professional', group: 'Professionals' },
  APPLICATION: { label: 'Application', group: 'Applications and systems' },
  PROVIDER_SYSTEM: { label: 'Provider system', group: 'Applications and systems' },
  ANALYST: { label: 'Analyst', group: 'Those who watch and decide' },
  SUPERVISOR: { label: 'Supervisor', group: 'Those who watch and decide' },
  OPERATOR: { label: 'Operator', group: 'Those who watch and decide' },
  REGISTRY_AUTHORITY: { label: 'Registry authority', group: 'Those who watch and decide' },
  POPULATION_AUTHORITY: { label: 'Population authority', group: 'Those who watch and decide' },
  APPROVING_AUTHORITY: { label: 'Approving authority', group: 'Those who watch and decide' },
  VISITOR: { label: 'Not signed in', group: 'Nobody' },
};

export function kindOf(kind: string): Kind {
  return kinds[kind] ?? { label: kind, group: 'Others' };
}

/** Those of a list by group, in the order in which groups first come. */
export function byGroup<T extends { readonly kind: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const { group } = kindOf(one.kind);
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return groups;
}
