import type { Persona } from '../persona.js';
import { castAs } from '../tell/telling.js';
import { type Asking, other } from './askers.js';
import { applicationOfMine, outside } from './queries.js';

/** Applications, and those who have no way to a person's data here. */
export function applicationsAndOthers({ cast }: Asking): Persona[] {
  const aino = castAs(cast, 'aino');
  const partner = (client_id: string, grant: string) =>
    ({ kind: 'APPLICATION', sub: client_id, client_id, acr: 'STRONG', person: aino, grant }) as const;
  const office = (kind: 'ANALYST' | 'SUPERVISOR' | 'OPERATOR') =>
    ({ kind, sub: `${kind.toLowerCase()}-1`, client_id: 'office', acr: 'STRONG' }) as const;
  return [
    other('askel', 'Askel', partner('askel', 'grant-askel'), {
      story: 'Approved application with Aino’s grant: reads blood pressure, pulse and weight, nothing else.',
      query: applicationOfMine,
    }),
    other('sykli', 'Sykli', partner('sykli', 'grant-sykli'), {
      story: 'Application whose approval is suspended: reads nothing, although Aino’s grant stands.',
      query: applicationOfMine,
    }),
    other('analyst', 'Tuomas Virta', office('ANALYST'), {
      story: 'Analyst: aggregates only, no person.',
      query: outside(aino),
    }),
    other('supervisor', 'Päivi Ahola', office('SUPERVISOR'), {
      story: 'Supervisor: has no way to anybody’s records.',
      query: outside(aino),
    }),
    other('operator', 'Ossi Metsä', office('OPERATOR'), {
      story: 'Operator: runs the service and reads nobody.',
      query: outside(aino),
    }),
  ];
}
