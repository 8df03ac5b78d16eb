import { z } from 'zod';
import { type DeathDate, daysAfter, helsinkiDate } from '../../../policy/index.js';
import { identityCodeOf } from '../../identity/identity-code.js';
import { refuse } from '../../issue.js';
import { day, wholeDay } from '../date.js';
import { address, coding, concept, humanName, identifier } from '../elements.js';
import { currentOf } from '../in-use.js';
import { mapper } from '../mapper.js';
import { clean, languageOf } from '../text.js';

const shape = z.object({
  meta: z.object({ security: z.array(coding).optional() }).optional(),
  identifier: z.array(identifier).optional(),
  name: z.array(humanName).optional(),
  birthDate: wholeDay.optional(),
  deceasedBoolean: z.boolean().optional(),
  /** Why it is not said whether the person lives. */
  _deceasedBoolean: z.unknown().optional(),
  deceasedDateTime: day.optional(),
  /** Why the time of death is absent: the death is not. */
  _deceasedDateTime: z.unknown().optional(),
  address: z.array(address).optional(),
  link: z.array(z.object({ type: z.string().optional() })).optional(),
  communication: z
    .array(z.object({ language: concept.optional(), preferred: z.boolean().optional() }))
    .optional(),
});

/** The OID of Finnish identity codes; some sources write it without `urn:oid:`. */
const identityCode = '1.2.246.21';

export const patient = mapper(shape, (source, { key, language, now, warn }) => {
  if (source.link?.some(({ type }) => type === 'replaced-by'))
    return refuse('REPLACED', 'the patient that replaces this one, and all of it under that one’s name');
  const identityCodes = (source.identifier ?? [])
    .filter(({ system, use }) => system?.replace('urn:oid:', '') === identityCode && use !== 'old')
    .flatMap(({ value }) => value ?? []);
  const told = identityCodes.map(identityCodeOf).find((code) => code !== null)?.birthDate;
  const birthDate = source.birthDate ?? told;
  if (birthDate === undefined)
    return refuse('MISSING_DATE', 'birthDate: a day, since age decides what may be seen');
  if (source.deceasedBoolean === undefined && source.deceasedDateTime === undefined) {
    if (source._deceasedDateTime) warn('DEATH_UNKNOWN', 'deceasedDateTime: when the person died');
    else if (source._deceasedBoolean)
      warn('DEATH_UNKNOWN', 'deceasedBoolean or deceasedDateTime: whether the person lives');
  }
  const deathDate = deathOf(source);
  const tomorrow = daysAfter(helsinkiDate(now), 1);
  if (
    birthDate > tomorrow ||
    (isDay(deathDate) && (deathDate > tomorrow || deathDate < birthDate.slice(0, deathDate.length)))
  )
    return refuse('IMPOSSIBLE_DATE', 'birthDate and deceasedDateTime: days that have been, in this order');
  const official = currentOf('HumanName.use', source.name, now) ?? source.name?.[0];
  const home = currentOf('Address.use', source.address, now);
  const spoken = source.communication?.find(({ preferred }) => preferred) ?? source.communication?.[0];
  return {
    part: 'PERSON',
    key,
    name: {
      given: clean(official?.given?.join(' ')) ?? '',
      family: clean(official?.family) ?? clean(official?.text) ?? '',
    },
    birthDate,
    deathDate,
    lives: source.deceasedBoolean === false && deathDate === null,
    language: languageOf(spoken?.language?.coding?.[0]?.code, language),
    address: clean(
      [home?.line?.join(' '), [home?.postalCode, home?.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    ),
    homeMunicipality: clean(home?.city),
    nonDisclosure: source.meta?.security?.some(({ code }) => code === 'TURVAKIELTO') ?? false,
    identityCodes,
  };
});

/** Reasons by which a source says that it does not know itself whether the person lives. */
const knowsNothing = new Set([
  'unknown',
  'asked-unknown',
  'temp-unknown',
  'not-asked',
  'asked-declined',
  'not-applicable',
  'unsupported',
]);

/**
 * What the source knows of the death: its day in Finland, its month or year, or only that it has been. A source that
 * knows and keeps back whether the person lives says nothing that opens: what only the living may do ends until a newer
 * version, or the population authority, says that the person lives.
 */
function deathOf(source: z.output<typeof shape>): DeathDate | null {
  const { deceasedBoolean, deceasedDateTime, _deceasedDateTime, _deceasedBoolean } = source;
  if (deceasedDateTime !== undefined) return deceasedDateTime;
  if (_deceasedDateTime !== undefined && _deceasedDateTime !== null) return 'UNKNOWN';
  if (deceasedBoolean !== undefined) return deceasedBoolean ? 'UNKNOWN' : null;
  if (_deceasedBoolean === undefined || _deceasedBoolean === null) return null;
  return absentReasonsOf(_deceasedBoolean).some((code) => knowsNothing.has(code)) ? null : 'UNKNOWN';
}

function absentReasonsOf(element: unknown): string[] {
  const read = z
    .object({
      extension: z.array(z.object({ url: z.string().optional(), valueCode: z.string().optional() })),
    })
    .safeParse(element);
  if (!read.success) return [];
  return read.data.extension.flatMap(({ url, valueCode }) =>
    url?.endsWith('/data-absent-reason') && valueCode !== undefined ? [valueCode] : [],
  );
}

function isDay(death: DeathDate | null): death is string {
  return death !== null && death !== 'UNKNOWN';
}
