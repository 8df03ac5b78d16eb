import { z } from 'zod';
import { identifier } from '../fhir/elements.js';
import { refuse } from '../issue.js';
import { canonicalName } from './recording-name.js';

const named = z.object({
  identifier: z.array(identifier).optional().catch(undefined),
  id: z.string().optional().catch(undefined),
});

export const nameless = refuse('NO_ID', 'identifier: the recording’s own');

/** A UUID of zeros is what software writes where it has none: it names nothing. */
const nil = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/**
 * The names of a recording, each once: system and value. A UUID is one whatever its system. Without identifiers the id of
 * the resource is its name. The one that encodings of the same recording share (`secondary`) is shown.
 */
export function namesOf(
  resource: unknown,
): { readonly shown: string; readonly all: [string, ...string[]] } | null {
  const { identifier: identifiers = [], id } = named.parse(resource);
  const found = identifiers
    .flatMap(({ use, system, value }) => nameOf(use, system, value))
    .filter(({ name }) => name !== nil)
    .sort((one, other) => Number(other.isShared) - Number(one.isShared) || (one.name < other.name ? -1 : 1));
  const [first] = found.length > 0 ? found : nameOf(undefined, undefined, id);
  if (first === undefined) return null;
  const [one = first.name, ...others] = [...new Set([first, ...found].map(({ name }) => name))].sort();
  return { shown: first.value, all: [one, ...others] };
}

function nameOf(use: string | undefined, system: string | undefined, text: string | undefined) {
  if (text === undefined || text.trim() === '' || use === 'old') return [];
  const value = canonicalName(text);
  const isUuid = value.startsWith('urn:uuid:');
  const where = system?.trim() ?? '';
  return [
    { name: isUuid || where === '' ? value : `${where}|${value}`, value, isShared: use === 'secondary' },
  ];
}
