import { ageOn, helsinkiDate } from '../../policy/index.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { NOWHERE } from '../fhir/names.js';
import type { EncounterPart } from '../fhir/part.js';
import { route } from '../mapping/route.js';
import { type Chart, named } from './chart.js';
import type { Gathering, Someone } from './gathering.js';
import { ownUnit } from './own-unit.js';

/** The unit that the mapping file gives an encounter; null when it gives none. */
export function unitOf(
  encounter: EncounterPart,
  person: Someone,
  dental: boolean,
  chart: Chart,
  gathering: Gathering,
): ServiceUnit | null {
  const { mapping, known } = gathering;
  const said = encounter.organisation;
  const name = named(chart, said?.key ?? null);
  const key = name === NOWHERE ? null : name;
  if (key !== null && known.contested.has(key)) return null;
  const organisation = said && { key, name: (key && known.organisations.get(key)?.name) ?? said.name };
  const found = route(mapping, {
    patient: named(chart, encounter.person) ?? '',
    encounter: encounter.key,
    encounterClass: encounter.classCode,
    organisation,
    age: ageOn(person.birthDate, helsinkiDate(encounter.start)),
    dental,
  });
  if (found === null) return null;
  if ('unitId' in found) return known.units.get(found.unitId) ?? null;
  return ownUnit(found.ownUnitIn, found.organisation, gathering);
}
