import type { Caller, FieldClass, Kind } from '../policy/index.js';
import { errors } from '../schema/errors.js';
import type { Call } from './call.js';
import type { Verdict } from './decisions.js';
import { type Rule, type RuleParts, ruleWithPeek } from './rule.js';
import type { Thing } from './thing.js';

const made = new Map<string, Rule>();

/** The rule of a field of this kind and class: decided by the header of what it hangs on. */
export function reads(kind: Kind, fieldClass: FieldClass): Rule {
  return once(`reads ${kind} ${fieldClass}`, [kind], {
    personOf: (thing: Thing) => thing.personId,
    verdict: (call, thing: Thing) => call.decisions.verdictOn(thing, kind, fieldClass),
  });
}

/** The rule of a list of this kind below a person: null with a reason where role or scope close it, else open. */
export function asks(kind: Kind, fieldClass: FieldClass = 'HEADER'): Rule {
  return once(`asks ${kind} ${fieldClass}`, [kind], {
    personOf: (thing: Thing) => thing.personId,
    verdict: (call, thing: Thing) => call.decisions.verdictOnAsking(thing.personId, kind, fieldClass),
  });
}

/** The rule of a list of several kinds: null with a reason where role or scope close all of them. */
export function asksAnyOf(kinds: readonly Kind[]): Rule {
  return once(`asks any of ${kinds.join(' ')}`, kinds, {
    personOf: (thing: Thing) => thing.personId,
    verdict(call, { personId }: Thing) {
      const verdicts = kinds.map((kind) => call.decisions.verdictOnAsking(personId, kind, 'HEADER'));
      return verdicts.find((verdict) => verdict === true) ?? verdicts[0];
    },
  });
}

/** The rule of a root list of this kind that is the caller's own. */
export function asksOfOneself(kind: Kind): Rule {
  return once(`asks of oneself ${kind}`, [kind], {
    personOf: (_parent: unknown, _args: unknown, call: OwnCall) => oneselfOf(call.caller),
    verdict: (call: OwnCall) => call.decisions.verdictOnAsking(oneselfOf(call.caller), kind, 'HEADER'),
  });
}

/** Whose own it is: that of the person whom an application acts for, or else of the caller. */
function oneselfOf(caller: Caller): string {
  if (caller.kind === 'APPLICATION') return caller.personId;
  return 'id' in caller ? caller.id : '';
}

interface OwnCall extends Call {
  readonly caller: Caller;
}

/** The rule of a root field that takes the id of a thing of this kind: as `asks`, with the person that the id names. */
export function opens(kind: Kind): Rule {
  return once(`opens ${kind}`, [kind], {
    personOf: (_parent: unknown, args: { readonly id: string }) => personOf(args.id),
    verdict: (call, _parent: unknown, args: { readonly id: string }) =>
      call.decisions.verdictOnAsking(personOf(args.id), kind, 'HEADER'),
  });
}

/** The person that the id of one of her things names: what stands before the dot. */
export function personOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

interface Question<Parent, Args, Of extends Call> {
  readonly personOf: (parent: Parent, args: Args, call: Of) => string;
  readonly verdict: (call: Of, parent: Parent, args: Args) => Verdict | undefined;
}

/** Two rules of one name are refused by graphql-shield, so each is made once. */
function once<Parent, Args, Of extends Call = Call>(
  name: string,
  kinds: readonly Kind[],
  { personOf, verdict }: Question<Parent, Args, Of>,
): Rule {
  const known = made.get(name);
  if (known) return known;
  const parts: RuleParts<Parent, Args, Of> = {
    peek: (parent, args, call) => verdict(call, parent, args),
    async decide(parent, args, call) {
      try {
        await call.decisions.prepare(personOf(parent, args, call));
        return verdict(call, parent, args) ?? errors.internal();
      } catch (reason) {
        call.fault(`the rule ${name} could not read its facts`, reason);
        return errors.unavailable();
      }
    },
  };
  const rule = ruleWithPeek(name, parts, kinds);
  made.set(name, rule);
  return rule;
}
