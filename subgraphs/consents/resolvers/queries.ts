import type { Citizen } from '../../../policy/index.js';
import { errors } from '../../../schema/errors.js';
import type { ConsentsContext } from '../context.js';
import { openPerson, type PersonView } from './open-person.js';

export const queries = {
  me(_parent: unknown, _args: unknown, call: ConsentsContext): Promise<PersonView | null> | null {
    if (call.caller.kind === 'CITIZEN') return openPerson(call.caller.id, call);
    if (call.caller.kind === 'APPLICATION') return openPerson(call.caller.personId, call);
    return null;
  },
  async person(_: unknown, { id }: { readonly id: string }, call: ConsentsContext): Promise<PersonView> {
    const person = await openPerson(id, call);
    if (person === null) throw errors.notFound();
    return person;
  },
  myRepresentedPersons: (_parent: unknown, _args: unknown, call: ConsentsContext) =>
    call.caller.kind === 'CITIZEN' ? representedBy(call.caller, call) : null,
};

/** Hints say who it might be; each person's own facts decide, as they would if the citizen asked on her behalf. */
async function representedBy(citizen: Citizen, call: ConsentsContext) {
  if ((await call.decisions.scope(citizen.id, 'REPRESENTATION')).closed) return [];
  const ids = await call.stores.persons.representedBy(citizen.id);
  const facts = await Promise.all(ids.map((id) => call.facts.load(id)));
  const represented = ids.flatMap((id, index) => {
    const acting: Citizen = { ...citizen, onBehalfOf: id };
    const resource = { kind: 'DEMOGRAPHICS', fieldClass: 'HEADER' } as const;
    const decision = call.policy.decide(acting, 'READ', resource, facts[index] ?? null, call.now);
    if (decision.effect === 'deny') return [];
    call.log.asked({ personId: id, ...resource }, decision);
    const mandate = facts[index]?.mandates.find((fact) => decision.because.includes(fact.id));
    return [
      { personId: id, kind: decision.audit === 'GUARDIAN' ? 'GUARDIAN' : (mandate?.kind ?? 'MANDATE') },
    ];
  });
  return represented;
}
