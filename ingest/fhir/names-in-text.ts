import { type Conditional, conditionalOf } from './conditional.js';
import { addressOf, identifierName, isGlobal, NOWHERE, nameInBundle, nameOf, urnName } from './names.js';
import type { Whereabouts } from './reference.js';

/** The names that a text gives one thing; none where it may mean several, or one of another type. */
export function namesOfOne(text: string, types: readonly string[], where: Whereabouts): readonly string[] {
  const search = conditionalOf(text);
  const names = namesOfText(text, types, where);
  if (search === null) return names;
  const isOfSeveral = [search.ids, search.identifiers].some(({ length }) => length > 1);
  return isOfSeveral || names.includes(NOWHERE) ? [] : names;
}

/** What the text names; several things where it is a search for several, and none of another type. */
export function namesOfText(text: string, types: readonly string[], where: Whereabouts): readonly string[] {
  if (/[^\P{C}]/u.test(text)) return [];
  const search = conditionalOf(text);
  if (search !== null) return types.includes(search.type) ? namesOfSearch(search, where) : [];
  const address = addressOf(text);
  if (address === null) {
    if (isGlobal(text) || where.bundle === null) return [urnName(text)];
    return [nameInBundle(where.bundle, text)];
  }
  return types.includes(address.type) ? [nameOfAddress(address, where)] : [];
}

/** A relative reference is of the server of its own entry; without one it is of its bundle, or else of the system. */
function nameOfAddress(address: NonNullable<ReturnType<typeof addressOf>>, where: Whereabouts): string {
  const { base, type, id } = address;
  if (base !== null || where.base !== null)
    return nameOf({ base: base ?? where.base, type, id }, where.ownBase);
  return where.bundle === null ? nameOf(address, null) : nameInBundle(where.bundle, `${type}/${id}`);
}

/** `_id` and `identifier=system|value` name a thing, whatever other parameters narrow the search. */
function namesOfSearch({ base, type, ids, identifiers }: Conditional, where: Whereabouts): readonly string[] {
  const byId = ids.map((id) => nameOfAddress({ base, type, id }, where));
  return [
    ...byId,
    ...identifiers.map((one) => (one === null ? NOWHERE : (identifierName(type, one) ?? NOWHERE))),
  ];
}
