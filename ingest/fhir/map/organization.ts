import { z } from 'zod';
import { address, contactPoint, reference } from '../elements.js';
import { currentOf } from '../in-use.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

export const organization = mapper(
  z.object({
    name: z.string().optional(),
    address: z.array(address).optional(),
    telecom: z.array(contactPoint).optional(),
  }),
  ({ name, address, telecom }, { key, now }) => {
    const place = currentOf('Address.use', address, now);
    const phones = telecom?.filter(({ system }) => system === 'phone');
    return {
      part: 'ORGANISATION',
      key,
      name: clean(name),
      municipality: clean(place?.city),
      phone: currentOf('ContactPoint.use', phones, now)?.value ?? null,
      address: clean([place?.line?.join(' '), place?.postalCode, place?.city].filter(Boolean).join(', ')),
    };
  },
);

export const location = mapper(
  z.object({ managingOrganization: reference.optional() }),
  (source, { key, references }) => ({
    part: 'LOCATION',
    key,
    organisation: references.nameOf(source.managingOrganization, 'Organization'),
  }),
);
