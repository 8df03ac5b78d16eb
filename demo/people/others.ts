import type { Story } from '../story.js';
import { openToSharing } from './facts.js';

type Row = readonly [key: string, given: string, family: string, number: number, patient: string, municipality: string];

/** The rest of the imported set: people with records and no story, and one who has died. */
const rows: readonly Row[] = [
  ['toivo', 'Toivo', 'Ahonen', 923, '243c90f5-f2e0-cecd-c041-fee4bf468b15', 'Kuopio'],
  ['joonas', 'Joonas', 'Mattila', 925, '05949b98-205c-2751-0a0c-02c4c062a94f', 'Oulu'],
  ['heikki', 'Heikki', 'Salonen', 927, '32589e49-cfee-42e0-d2c7-31520b6ff3d4', 'Rovaniemi'],
  ['niko', 'Niko', 'Peltonen', 929, '3a66d67d-a1d1-e44d-1a6e-368f9d018914', 'Rovaniemi'],
  ['aleksi', 'Aleksi', 'Turunen', 931, '3d5b4212-9b15-c15d-c02c-ff07180b1112', 'Jyväskylä'],
  ['ville', 'Ville', 'Hämäläinen', 933, '4e37cba6-698d-1796-9a72-f685fa7aba09', 'Turku'],
  ['elias', 'Elias', 'Jokinen', 935, '8347170c-89e5-1f39-4fda-a7f0f9a6b493', 'Tampere'],
  ['otto', 'Otto', 'Savolainen', 937, '97e50656-203c-ed5b-e9fb-eddf5b3350e6', 'Oulu'],
  ['eino', 'Eino', 'Heinonen', 939, 'd89c3130-ec2f-8e4c-8127-7c45fad98100', 'Oulu'],
  ['risto', 'Risto', 'Leppänen', 941, 'f5743e68-597b-6012-ceb3-10386c432b08', 'Rovaniemi'],
];

export const others: readonly Story[] = rows.map(([key, given, family, number, patient, municipality]) => ({
  key,
  name: { given, family },
  number,
  patient,
  language: 'fi',
  address: `Esimerkkikatu 1, ${municipality}`,
  municipality,
  facts: openToSharing,
}));
