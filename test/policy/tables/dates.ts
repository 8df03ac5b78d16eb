import * as byCaller from '../../../policy/data/kinds-by-caller.js';
import * as limits from '../../../policy/data/limits.js';
import * as representation from '../../../policy/data/representation.js';
import * as sharedRegisters from '../../../policy/data/shared-registers.js';
import * as ceilings from '../../../policy/data/task-ceilings.js';
import { documentKinds, type Kind, kinds, type Professional } from '../../../policy/index.js';
import { personal } from '../../decisions/asking.js';
import { application, grant, person, physician, places, relationship } from '../../decisions/story.js';
import { type Check, decisionBy } from './check.js';

/** The moment from which each table of the data holds: decree 825/2022, act 703/2023, or as long as anybody has lived. */
const decree = '2023-06-29T21:00:00.000Z';
const act = '2023-12-31T22:00:00.000Z';
const always = '1850-01-01T00:00:00.000Z';
const beginnings: Readonly<Record<string, readonly string[]>> = {
  taskCeilings: [decree],
  crossRegister: [decree],
  protectedClasses: [decree],
  protectedViews: [decree],
  tasksUnderLicence: [decree],
  tasksNeedingAddress: [decree],
  tasksPreparingVisits: [decree],
  openingHours: [act],
  preparationDays: [act],
  sharedRegisterTypes: [act],
  treatmentRegisterTypes: [act],
  uusimaaRegisters: ['2025-12-31T22:00:00.000Z'],
  mandatesForMinors: [always],
  rememberedMonths: [act],
  logMonths: [act],
  decidingAges: [always],
  closedToProfessionals: [always],
  closedToCitizens: [always],
  closedToGuardians: [always],
  openedByTheme: [always],
};

const data: Readonly<Record<string, unknown>> = {
  ...ceilings,
  ...limits,
  ...byCaller,
  ...representation,
  ...sharedRegisters,
};

const begins: readonly Check[] = Object.entries(beginnings).map(([name, moments]) => ({
  rule: `the data of ${name} hold from the moments of the domain reference`,
  expected: moments,
  found: () => (data[name] as readonly { readonly from: string }[]).map(({ from }) => from),
}));

const treated = person({
  relationships: [relationship(places.rantalaClinic, { from: '2024-01-01T00:00:00.000Z' })],
});
const scopes = documentKinds.map((dataType) => ({ dataType, access: 'READ' }) as const);
const granted = person({
  grants: [grant({ area: 'PATIENT_DATA', scopes, grantedAt: '2024-01-01T00:00:00.000Z' })],
});

/** Kinds that are refused as not in force a moment before the day, and from the day on (domain 1.1). */
function notInForce(who: 'a professional' | 'an application', day: string, expected: readonly Kind[]): Check {
  const asker = who === 'a professional' ? (physician() as Professional) : application();
  const facts = who === 'a professional' ? treated : granted;
  const at = (moment: string) => (policy: Parameters<Check['found']>[0]) =>
    kinds.filter(
      (kind) => decisionBy(policy, asker, facts, personal(kind), { at: moment }).audit === 'NOT_IN_FORCE',
    );
  const before = new Date(Date.parse(day) - 1).toISOString();
  return {
    rule: `what ${who} may not yet read before ${day}`,
    expected: [[...expected].sort(), []],
    found: (policy) => [at(before)(policy).sort(), at(day)(policy)],
  };
}

export const dateChecks: readonly Check[] = [
  ...begins,
  notInForce('a professional', '2025-12-31T22:00:00.000Z', ['WELLBEING_ENTRY']),
  notInForce('an application', '2024-11-30T22:00:00.000Z', documentKinds),
];
