import type { CodedValue } from '../../schema/values.js';
import type { LaboratoryPart } from '../fhir/part.js';
import type { Draft } from './draft.js';
import type { Gathering } from './gathering.js';
import { type PlacedPart, panelOfItsOwn, type ResultOfPanel } from './laboratory.js';

type Result = PlacedPart<LaboratoryPart>;

/** Results that no panel has taken yet, by name. */
export type Free = Map<string, Result>;

/** Takes a result, and all that it names as its members, out of what is free; each once, and none of another patient. */
export function takeWithMembers(key: string, personId: string | null, free: Free): ResultOfPanel[] {
  const taken: ResultOfPanel[] = [];
  const left: { readonly key: string; readonly within: CodedValue | null }[] = [{ key, within: null }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const result = free.get(next.key);
    if (result === undefined || result.contact.event.personId !== personId) continue;
    free.delete(next.key);
    taken.push({ ...result, within: next.within });
    const within = result.part.panel ?? next.within;
    for (const member of (result.part.members ?? []).toReversed()) left.push({ key: member, within });
  }
  return taken;
}

/** The panels that results make which no report names: the outermost of those that name others first, then each by itself. */
export function panelsOfTheirOwn(free: Free, { tally }: Pick<Gathering, 'tally'>): Draft[] {
  const named = new Set([...free.values()].flatMap(({ part }) => part.members ?? []));
  const isPanel = ({ part }: Result) => (part.members ?? []).length > 0;
  const all = [...free.values()];
  const outermost = all.filter((one) => isPanel(one) && !named.has(one.part.key));
  return [...outermost, ...all.filter(isPanel), ...all].flatMap(({ part, contact }) => {
    const [whole, ...members] = takeWithMembers(part.key, contact.event.personId, free);
    if (whole === undefined) return [];
    const panel = panelOfItsOwn(whole, members);
    if (panel.kind === 'LABORATORY_RESULT' && panel.content.results.length > 0) return [panel];
    for (const { origin } of [whole, ...members])
      tally.refuse(
        origin,
        'NOTHING_TO_STORE',
        'hasMember: laboratory results of this import and of the same patient',
      );
    return [];
  });
}
