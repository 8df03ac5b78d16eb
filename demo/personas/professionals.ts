import type { Persona } from '../persona.js';
import { castAs } from '../tell/telling.js';
import { type Asking, type Context, professional } from './askers.js';
import { headers, identity, patient, unitToday, wellbeing } from './queries.js';

/** Professionals of every task class, each on an open event of one person. */
export function careProfessionals(asking: Asking): Persona[] {
  const id = (key: string) => castAs(asking.cast, key);
  const as = (key: string, story: string, query: string, context: Context | null, suffix?: string) =>
    professional(key, asking, { story, query }, context, suffix);
  const aino = { of: 'aino', event: 'aino-visit' };
  return [
    as(
      'laura',
      'Physician (T1) in Oulu, today at her unit, before she opens a patient.',
      unitToday('north-ostrobothnia-health-centre'),
      null,
    ),
    as(
      'laura',
      'Physician (T1) treating Aino: own register and, by consent, all others.',
      patient(id('aino'), identity),
      aino,
      '-for-aino',
    ),
    as(
      'laura',
      'Treats Eero: his denied event is not there, nor anything that tells of it.',
      patient(id('eero'), identity),
      { of: 'eero', event: 'eero-visit' },
      '-for-eero',
    ),
    as(
      'laura',
      'Treats Juhani: sees the result that is delayed for him.',
      patient(id('juhani'), identity),
      { of: 'juhani', event: 'juhani-visit' },
      '-for-juhani',
    ),
    as(
      'laura',
      'Treats Veikko away from home: the occupational register that he denied is not there.',
      patient(id('veikko'), identity),
      { of: 'veikko', event: 'veikko-visit' },
      '-for-veikko',
    ),
    as('mikael', 'Dentist (T1) treating Aino at the dental clinic.', patient(id('aino'), identity), {
      of: 'aino',
      event: 'aino-teeth',
    }),
    as(
      'sari',
      'Nurse (T2): reads, and sees the wellbeing data that Aino shares.',
      wellbeing(id('aino')),
      aino,
    ),
    as('anu', 'Physiotherapist (T2) treating Aino.', patient(id('aino')), aino),
    as('tiina', 'Laboratory technician (T2): laboratory results only.', headers(id('aino')), aino),
    as('marko', 'Radiographer (T2): imaging only.', patient(id('aino')), { of: 'aino', event: 'aino-knee' }),
    as('jari', 'Assistant (T3): what belongs to the event at hand.', headers(id('aino')), aino),
    as('paivi', 'Pharmacist (T4): medication and risks.', patient(id('aino'), identity), aino),
    as('ritva', 'Secretary (T5): headers, not which test was taken.', headers(id('aino')), aino),
    as(
      'emma',
      'Student without a right of her own, under Laura: reads, but nothing specially protected.',
      patient(id('noora')),
      { of: 'noora', event: 'noora-visit' },
    ),
    as(
      'johan',
      'Private physician treating Matti, who was never informed: own register only, and consent is missing.',
      patient(id('matti'), identity),
      { of: 'matti', event: 'matti-private' },
    ),
    as(
      'johan',
      'Gives Kalevi care that HUS bought: reads what it needs of HUS, his denial notwithstanding.',
      patient(id('kalevi'), identity),
      { of: 'kalevi', event: 'kalevi-bought' },
      '-for-kalevi',
    ),
    as('outi', 'Occupational health physician treating Veikko.', patient(id('veikko'), identity), {
      of: 'veikko',
      event: 'veikko-occupational',
    }),
    as(
      'kaisa',
      'Physician with roles at the county and at a clinic, treating Iida at the county; psychiatry confirmed.',
      patient(id('iida'), identity),
      { of: 'iida', event: 'iida-visit', openings: ['confirmation-1', 'confirmation-2', 'confirmation-3'] },
    ),
    as(
      'oskar',
      'Student with a temporary right to practise, treating Iida as a physician does; nothing confirmed.',
      patient(id('iida'), identity),
      { of: 'iida', event: 'iida-visit' },
    ),
    as('maria', 'Nurse (T2) in Helsinki: Iida’s protected address is not for her.', patient(id('iida')), {
      of: 'iida',
      event: 'iida-visit',
    }),
    as(
      'merja',
      'Secretary (T5) in Helsinki: sees the protected address to arrange care, and the look is flagged.',
      patient(id('iida'), identity),
      { of: 'iida', event: 'iida-visit' },
    ),
    as('petri', 'Psychiatric nurse (T2): the views of his own service.', patient(id('iida')), {
      of: 'iida',
      event: 'iida-psychiatry',
    }),
    as(
      'antti',
      'Emergency physician: Ilmari is unconscious; he denied everything, but allowed emergencies.',
      patient(id('ilmari'), identity),
      {
        of: 'ilmari',
        event: 'ilmari-emergency',
        purpose: 'ETREAT',
        openings: ['emergency-1', 'emergency-2'],
      },
    ),
    as(
      'heidi',
      'Social worker with a client relationship: Aino’s wellbeing data, and no patient records.',
      wellbeing(id('aino')),
      { of: 'aino', connection: 'connection-social' },
    ),
  ];
}
