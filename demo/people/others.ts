import type { Story } from '../story.js';
import { openToSharing } from './facts.js';

const men = [
  'Joonas Mattila',
  'Heikki Salonen',
  'Niko Peltonen',
  'Aleksi Turunen',
  'Ville Hämäläinen',
  'Elias Jokinen',
  'Otto Savolainen',
  'Eino Heinonen',
  'Risto Leppänen',
  'Tapio Kemppainen',
  'Markku Väisänen',
  'Santeri Laakso',
];
const women = [
  'Liisa Mattila',
  'Helena Salonen',
  'Venla Peltonen',
  'Elina Turunen',
  'Johanna Hämäläinen',
  'Ulla Jokinen',
  'Saara Savolainen',
  'Aada Heinonen',
  'Kerttu Leppänen',
  'Hilja Kemppainen',
  'Tuula Väisänen',
  'Minna Laakso',
];

/** Names for the rest of the imported set: people with records and no story, the living and the dead. */
export const others: readonly Story[] = [
  ...men.map((name, index) => other(name, 'M', 941 + 2 * index)),
  ...women.map((name, index) => other(name, 'F', 942 + 2 * index)),
];

function other(name: string, sex: 'F' | 'M', number: number): Story {
  const [given = '', family = ''] = name.split(' ');
  return {
    key: `other-${number}`,
    name: { given, family },
    number,
    wants: { sex, ages: [0, 130], isOther: true },
    language: 'fi',
    address: 'Esimerkkikatu 1, 00000 Esimerkkilä',
    municipality: 'Esimerkkilä',
    facts: openToSharing,
  };
}
