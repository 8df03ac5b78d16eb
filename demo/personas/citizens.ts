import type { Persona } from '../persona.js';
import { castAs } from '../tell/telling.js';
import { type Asking, citizen } from './askers.js';
import { onBehalf, ownMeasurements, ownPage, whoUsedMyData } from './queries.js';

/** Citizens, for themselves and for others. */
export function citizens(asking: Asking): Persona[] {
  const behalf = (key: string) => onBehalf(castAs(asking.cast, key));
  const as = (key: string, story: string, query: string, forKey?: string) =>
    citizen(key, asking, { story, query }, forKey ?? null);
  return [
    as(
      'aino',
      'Citizen with everything open: informed, consent given, wellbeing data shared, an application in use.',
      ownPage,
    ),
    {
      ...as('aino', 'The same Aino, looking at what she measures at home.', ownMeasurements),
      key: 'aino-measures',
    },
    as('eero', 'Denied one service event of a private clinic. He sees it himself, with the denial.', ownPage),
    as('juhani', 'Waits for a result that is delayed for him: the list shows no trace of it.', ownPage),
    as('matti', 'Has not been informed about Kanta. He reads his own records all the same.', ownPage),
    as(
      'iida',
      'Lives at a protected address, which she sees herself; the log shows who looked.',
      whoUsedMyData,
    ),
    as(
      'sanna',
      'Mother of three; acts for Onni (9) and sees what is recorded of him.',
      behalf('onni'),
      'onni',
    ),
    as(
      'sanna',
      'Acts for Lotta (13): sees what Lotta allows, not what she refused or what nobody asked her.',
      behalf('lotta'),
      'lotta',
    ),
    as('ella', 'Seventeen, uses the service herself, and sees also what she hides from her mother.', ownPage),
    as('pekka', 'Father without custody: for him the child does not exist.', behalf('onni'), 'onni'),
    as('aino', 'Acts for Kalevi by a mandate on health care.', behalf('kalevi'), 'kalevi'),
  ];
}
