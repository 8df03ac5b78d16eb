import { expect, test } from '@jest/globals';
import type { Caller, PersonFacts } from '../../policy/index.js';
import {
  mayListPatients,
  readsOwnProfile,
  readsProfessional,
  readsUnitPatient,
} from '../../rules/registry-rules.js';
import { peekOf, type Rule } from '../../rules/rule.js';
import { client, person, physician, places, relationship, role } from '../decisions/story.js';
import { callBy } from './one-call.js';

const { rantalaClinic, harjulaClinic } = places;
const unitId = rantalaClinic.unitId;
const atClinic = { relationships: [relationship(rantalaClinic)] };
const aino = person(atClinic);
const olavi = person({ ...atClinic, personId: 'olavi' });
const maria = person({ personId: 'maria' });
const everybody = [aino, olavi, maria];
const listed = (personId: string, releasedToPatientOn?: string | null) => ({
  _id: `${personId}.visit`,
  unitId,
  personId,
  ...(releasedToPatientOn === undefined ? {} : { releasedToPatientOn }),
});
const authority: Caller = {
  kind: 'REGISTRY_AUTHORITY',
  id: 'valvira',
  client: client('desk'),
  assurance: 'STRONG',
};

test('on the list of a unit stand its own patients of the day only, in their order', async () => {
  const call = callBy(physician(), everybody);
  const things = ['olavi', 'maria', 'nobody', 'aino'].map((id) => listed(id));
  const shown = await mayListPatients(unitId, 'APPOINTMENT', things, call);
  expect(shown.map(({ personId }) => personId)).toEqual(['olavi', 'aino']);
  expect(await mayListPatients(harjulaClinic.unitId, 'APPOINTMENT', things, call)).toEqual([]);
});

test('for whoever is no professional of the unit the list is empty', async () => {
  const call = callBy(authority, everybody);
  expect(await mayListPatients(unitId, 'APPOINTMENT', [listed('aino')], call)).toEqual([]);
  expect(call.log.entries()).toEqual([]);
});

test('whoever is listed is put down with the unit and its provider', async () => {
  const roles = [role(harjulaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }), ...physician().roles];
  const call = callBy(physician({ roles, care: null }), everybody);
  await mayListPatients(unitId, 'APPOINTMENT', [listed('aino'), listed('maria')], call);
  expect(call.log.entries()).toHaveLength(1);
  expect(call.log.entries()[0]).toMatchObject({
    personId: 'aino',
    unitId,
    providerId: 'rantala',
    given: [{ kind: 'APPOINTMENT', classes: ['HEADER'], ids: ['aino.visit'], audit: 'OWN_REGISTER' }],
  });
});

test('the patient is told of the visit once it is released to the patient, and never of the name alone', async () => {
  const told = async (kind: 'APPOINTMENT' | 'DEMOGRAPHICS', releasedOn?: string | null) => {
    const call = callBy(physician({ care: null }), everybody);
    await mayListPatients(unitId, kind, [listed('aino', releasedOn)], call);
    return call.log.entries()[0]?.told ?? null;
  };
  for (const released of [undefined, null, '2026-11-23', '2026-11-24'])
    expect(await told('APPOINTMENT', released)).toMatchObject({
      kinds: ['APPOINTMENT', 'DEMOGRAPHICS'],
      decision: 'permit',
    });
  expect(await told('APPOINTMENT', '2026-11-25')).toBeNull();
  expect(await told('DEMOGRAPHICS')).toBeNull();
});

async function asked(
  rule: Rule,
  caller: Caller,
  parent: unknown,
  args: unknown = {},
  persons: readonly PersonFacts[] = everybody,
  areFactsThere = true,
) {
  const call = callBy(caller, persons, { areFactsThere });
  const verdictOf = (verdict: unknown) =>
    (verdict as { extensions?: { reason?: string; code?: string } })?.extensions?.reason ??
    (verdict as { extensions?: { code?: string } })?.extensions?.code ??
    verdict;
  const early = verdictOf(peekOf(rule)(parent, args, call, {} as never));
  const decided = (rule as unknown as { resolve: (...all: unknown[]) => Promise<unknown> }).resolve(
    parent,
    args,
    call,
    {},
    {
      debug: false,
    },
  );
  return {
    early,
    decided: verdictOf(await decided),
    late: verdictOf(peekOf(rule)(parent, args, call, {} as never)),
    faults: call.faults,
  };
}

test('a patient of the unit is decided by the person’s own facts, once they are read', async () => {
  const of = (personId: string) => asked(readsUnitPatient, physician(), { unitId, personId });
  expect(await of('aino')).toMatchObject({ early: undefined, decided: true, late: true });
  expect(await of('maria')).toMatchObject({ early: undefined, decided: 'SILENT', late: 'SILENT' });
  expect(await of('nobody')).toMatchObject({ early: undefined, decided: 'SILENT', late: 'SILENT' });
});

test('where the facts of a patient cannot be read the answer is that, and the operator is told', async () => {
  const gone = await asked(readsUnitPatient, physician(), { unitId, personId: 'aino' }, {}, everybody, false);
  expect(gone).toMatchObject({
    decided: 'UNAVAILABLE',
    faults: ['the rule of a unit list could not read its facts'],
  });
});

test('a professional reads the own profile, and the registry authority anybody’s', async () => {
  const profile = (caller: Caller, id: string) => asked(readsProfessional, caller, undefined, { id });
  expect(await profile(physician(), 'salo')).toMatchObject({ early: true, decided: true });
  expect(await profile(physician(), 'niemi')).toMatchObject({
    early: 'CALLER_KIND_NOT_PERMITTED',
    decided: 'CALLER_KIND_NOT_PERMITTED',
  });
  expect(await profile(authority, 'salo')).toMatchObject({ early: true, decided: true });
  expect(await asked(readsProfessional, physician(), { _id: 'niemi' }, { id: 'salo' })).toMatchObject({
    early: 'CALLER_KIND_NOT_PERMITTED',
  });
  expect(await asked(readsOwnProfile, physician(), undefined)).toMatchObject({ early: true, decided: true });
  expect(await asked(readsOwnProfile, { kind: 'VISITOR' }, undefined)).toMatchObject({
    early: 'UNAUTHENTICATED',
  });
});
