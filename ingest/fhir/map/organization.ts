import { z } from 'zod';
import { reference } from '../elements.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

const address = z.object({
  line: z.array(z.string()).optional(),
  city: z.string().optional(),
  postalCode: z.string().optional(),
});

const telecom = z.array(z.object({ system: z.string().optional(), value: z.string().optional() }));

export const organization = mapper(
  z.object({
    name: z.string().optional(),
    address: z.array(address).optional(),
    telecom: telecom.optional(),
  }),
  ({ name, address, telecom }, { key }) => {
    const place = address?.[0];
    return {
      part: 'ORGANISATION',
      key,
      name: clean(name),
      municipality: clean(place?.city),
      phone: telecom?.find(({ system }) => system === 'phone')?.value ?? null,
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
