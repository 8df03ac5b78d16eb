import type { AccessToken } from '../../gateway/tokens.js';
import type { Cast } from '../cast/cast.js';
import { type Names, professionalId } from '../names.js';
import { stories } from '../people/index.js';
import { professionals } from '../people/professionals.js';
import type { Persona } from '../persona.js';
import { castAs } from '../tell/telling.js';

export interface Asking {
  readonly cast: Cast;
  readonly names: Names;
}

type Asker = Pick<Persona, 'key' | 'name' | 'token' | 'careContext' | 'onBehalfOf'>;
type Told = Pick<Persona, 'story' | 'query'>;

/** A citizen signed in strongly to the service's own pages, for herself or for another. */
export function citizen(key: string, { cast }: Asking, told: Told, forKey: string | null = null): Persona {
  const asker: Asker = {
    key: forKey === null ? key : `${key}-for-${forKey}`,
    name: nameOf(key),
    token: { kind: 'CITIZEN', sub: castAs(cast, key), client_id: 'my-pages', acr: 'STRONG' },
    careContext: null,
    onBehalfOf: forKey === null ? null : castAs(cast, forKey),
  };
  return { ...asker, ...told };
}

export interface Context {
  readonly of: string;
  readonly event?: string;
  readonly connection?: string;
  readonly purpose?: 'TREAT' | 'ETREAT' | 'STATUTORY';
  readonly openings?: readonly string[];
}

/** A professional in the professionals' application, acting on one open event or connection of one person. */
export function professional(
  key: string,
  { cast, names }: Asking,
  told: Told,
  context: Context | null,
  suffix = '',
): Persona {
  const told_ = professionals.find((one) => one.key === key);
  return {
    key: `${key}${suffix}`,
    name: told_?.name ?? key,
    token: { kind: 'PROFESSIONAL', sub: professionalId(key), client_id: 'care-desk', acr: 'STRONG' },
    careContext: context && headerOf(context, castAs(cast, context.of), names),
    onBehalfOf: null,
    ...told,
  };
}

function headerOf(
  { event, connection, purpose = 'TREAT', openings = [] }: Context,
  personId: string,
  names: Names,
): string {
  return [
    ...(event === undefined ? [] : [`serviceEventId=${names.event(personId, event)}`]),
    ...(connection === undefined ? [] : [`connectionId=${connection}`]),
    `purpose=${purpose}`,
    ...openings.map((id) => `opening=${id}`),
  ].join('; ');
}

/** Somebody, or something, without a care context of its own. */
export function other(key: string, name: string, token: AccessToken, told: Told): Persona {
  return { key, name, token, careContext: null, onBehalfOf: null, ...told };
}

function nameOf(key: string): string {
  const story = stories.find((one) => one.key === key);
  return story === undefined ? key : `${story.name.given} ${story.name.family}`;
}
