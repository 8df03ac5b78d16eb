import { z } from 'zod';
import { concept, identifier, reference } from '../elements.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

/** The Finnish central register of professionals. */
const terhikki = '1.2.246.537.26';

const name = z.object({ family: z.string().optional(), given: z.array(z.string()).optional() });

export const practitioner = mapper(
  z.object({ identifier: z.array(identifier).optional(), name: z.array(name).optional() }),
  (source, { key }) => ({
    part: 'PRACTITIONER',
    key,
    name: {
      given: clean(source.name?.[0]?.given?.join(' ')) ?? '',
      family: clean(source.name?.[0]?.family) ?? '',
    },
    registrationNumber:
      source.identifier?.find(({ system }) => system?.replace('urn:oid:', '') === terhikki)?.value ?? null,
  }),
);

export const practitionerRole = mapper(
  z.object({
    practitioner: reference.optional(),
    code: z.array(concept).optional(),
    specialty: z.array(concept).optional(),
  }),
  (source, { key, references }) => ({
    part: 'PRACTITIONER_ROLE',
    key,
    practitioner: references.nameOf(source.practitioner, 'Practitioner'),
    specialties: (source.specialty ?? []).flatMap(
      ({ text, coding }) => clean(text ?? coding?.[0]?.display) ?? [],
    ),
    codes: (source.code ?? []).flatMap(({ coding }) => coding?.map(({ code }) => code ?? '') ?? []),
  }),
);
