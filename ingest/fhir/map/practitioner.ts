import { z } from 'zod';
import { concept, humanName, identifier, reference } from '../elements.js';
import { currentOf } from '../in-use.js';
import { treatmentOf } from '../judge.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

/** The Finnish central register of professionals. */
const terhikki = '1.2.246.537.26';

export const practitioner = mapper(
  z.object({ identifier: z.array(identifier).optional(), name: z.array(humanName).optional() }),
  (source, { key, now }) => ({
    part: 'PRACTITIONER',
    key,
    name: nameOf(currentOf('HumanName.use', source.name, now) ?? source.name?.[0]),
    registrationNumber:
      source.identifier?.find(
        ({ system, use }) => system?.replace('urn:oid:', '') === terhikki && use !== 'old',
      )?.value ?? null,
  }),
);

function nameOf(name: z.output<typeof humanName> | undefined) {
  return { given: clean(name?.given?.join(' ')) ?? '', family: clean(name?.family) ?? '' };
}

/** A role that has ended says nothing of what the professional does. */
export const practitionerRole = mapper(
  z.object({
    active: z.boolean().optional(),
    practitioner: reference.optional(),
    code: z.array(concept).optional(),
    specialty: z.array(concept).optional(),
  }),
  (source, { key, references }) => ({
    part: 'PRACTITIONER_ROLE',
    key,
    practitioner: references.nameOf(source.practitioner, 'Practitioner'),
    specialties: inForce(source, source.specialty).flatMap(
      ({ text, coding }) => clean(text ?? coding?.[0]?.display) ?? [],
    ),
    codes: inForce(source, source.code).flatMap(({ coding }) => coding?.map(({ code }) => code ?? '') ?? []),
  }),
);

function inForce<T>(
  { active }: { readonly active?: boolean | undefined },
  list: readonly T[] = [],
): readonly T[] {
  return treatmentOf('PractitionerRole.active', active) === 'ENDED' ? [] : list;
}
