import { documentKinds, type Kind } from '../../policy/index.js';
import type { Thing } from '../../rules/thing.js';
import { careThing, denialThing, document, entry } from '../decisions/asking.js';
import type { Ask } from '../decisions/scenario.js';
import { places } from '../decisions/story.js';

/** Something of Aino's that a rule of this name is about: with a header where its kind has one and the type is not Person. */
export function thingOf(rule: string, typeName: string): Thing {
  const kind = rule.split(' ')[1] as Kind;
  const aino = { id: 'aino', personId: 'aino', unitId: places.rantalaClinic.unitId };
  if (typeName === 'Person' || typeName === 'PatientSummary' || !rule.startsWith('reads ')) return aino;
  const header = askOf(kind)?.header;
  return header ? { id: 'aino.thing', personId: 'aino', header } : aino;
}

function askOf(kind: Kind): Ask | null {
  if (kind === 'WELLBEING_ENTRY') return entry('BLOOD_PRESSURE');
  if (kind === 'DENIAL') return denialThing(null);
  if (kind === 'SERVICE_EVENT' || kind === 'APPOINTMENT' || kind === 'RELATIONSHIP') return careThing(kind);
  const found = documentKinds.find((one) => one === kind);
  return found ? document(found) : null;
}
