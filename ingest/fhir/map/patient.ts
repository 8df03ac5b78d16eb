import { z } from 'zod';
import { identityCodeOf } from '../../identity/identity-code.js';
import { refuse } from '../../issue.js';
import { looseInstant, wholeDay } from '../date.js';
import { coding, concept, identifier } from '../elements.js';
import { mapper } from '../mapper.js';
import { clean, languageOf } from '../text.js';

const name = z.object({
  use: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
  text: z.string().optional(),
});

const address = z.object({
  line: z.array(z.string()).optional(),
  city: z.string().optional(),
  postalCode: z.string().optional(),
});

const shape = z.object({
  meta: z.object({ security: z.array(coding).optional() }).optional(),
  identifier: z.array(identifier).optional(),
  name: z.array(name).optional(),
  birthDate: wholeDay.optional(),
  deceasedDateTime: looseInstant.nullish(),
  address: z.array(address).optional(),
  communication: z
    .array(z.object({ language: concept.optional(), preferred: z.boolean().optional() }))
    .optional(),
});

/** The OID of Finnish identity codes; some sources write it without `urn:oid:`. */
const identityCode = '1.2.246.21';

export const patient = mapper(shape, (source, { key, language }) => {
  const identityCodes = (source.identifier ?? [])
    .filter(({ system }) => system?.replace('urn:oid:', '') === identityCode)
    .flatMap(({ value }) => value ?? []);
  const told = identityCodes.map(identityCodeOf).find((code) => code !== null)?.birthDate;
  const birthDate = source.birthDate ?? told;
  if (birthDate === undefined)
    return refuse('MISSING_DATE', 'birthDate: a day, since age decides what may be seen');
  const official = source.name?.find(({ use }) => use === 'official') ?? source.name?.[0];
  const home = source.address?.[0];
  const spoken = source.communication?.find(({ preferred }) => preferred) ?? source.communication?.[0];
  return {
    part: 'PERSON',
    key,
    name: {
      given: clean(official?.given?.join(' ')) ?? '',
      family: clean(official?.family) ?? clean(official?.text) ?? '',
    },
    birthDate,
    deathDate: source.deceasedDateTime?.slice(0, 10) ?? null,
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
