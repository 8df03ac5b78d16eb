import type { LaboratoryPart } from '../fhir/part.js';
import type { Draft } from './draft.js';
import type { Gathering } from './gathering.js';
import { type PlacedPart, panelOfItsOwn } from './laboratory.js';

type Result = PlacedPart<LaboratoryPart>;

/** Results that no panel has taken yet, by name. */
export type Free = Map<string, Result>;

/** Takes a result, and all that it names as its members, out of what is free; each once, and none of another patient. */
export function takeWithMembers(key: string, personId: string | null, free: Free): Result[] {
  const taken: Result[] = [];
  const keys = [key];
  for (let next = keys.pop(); next !== undefined; next = keys.pop()) {
    const result = free.get(next);
    if (result === undefined || result.contact.event.personId !== personId) continue;
    free.delete(next);
    taken.push(result);
    for (const member of (result.part.members ?? []).toReversed()) keys.push(member);
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
        'hasMember: observations of this import and of the same patient',
      );
    return [];
  });
}
