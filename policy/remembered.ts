import type { Caller } from './caller.js';
import type { PersonFacts } from './facts.js';
import type { Finding } from './finding.js';
import { findings } from './findings.js';
import type { Question } from './question.js';
import type { Step } from './step.js';

/**
 * The findings of a question, looked for once however many headers it is asked of: they depend on the caller, the facts
 * and the question alone. Remembered for as long as somebody holds these very facts and this caller, which never change.
 */
export function rememberedFindings(
  steps: readonly Step[],
): (question: Question, facts: PersonFacts | null) => Iterable<Finding> {
  const known = new WeakMap<PersonFacts, WeakMap<Caller, Map<string, Iterable<Finding>>>>();
  return (question, facts) => {
    if (facts === null) return findings(steps, question, facts);
    const { caller, action, kind, fieldClass, from, now } = question;
    const ofFacts = known.get(facts) ?? new WeakMap<Caller, Map<string, Iterable<Finding>>>();
    known.set(facts, ofFacts);
    const ofCaller = ofFacts.get(caller) ?? new Map<string, Iterable<Finding>>();
    ofFacts.set(caller, ofCaller);
    const key = `${action} ${kind} ${fieldClass} ${from} ${now}`;
    const found =
      ofCaller.get(key) ?? kept(findings(steps, question, facts), (all) => ofCaller.set(key, all));
    if (!ofCaller.has(key)) ofCaller.set(key, found);
    return found;
  };
}

/**
 * What a generator yields, asked of it once: who comes later reads what was found, and goes on from there; once it has
 * ended, a plain list takes its place. Where it failed, it fails for all: findings that end too early would permit too much.
 */
function kept<T>(source: Iterator<T>, whenAll: (found: readonly T[]) => void): Iterable<T> {
  const found: T[] = [];
  let failure: { readonly reason: unknown } | undefined;
  const next = () => {
    if (failure) throw failure.reason;
    try {
      return source.next();
    } catch (reason) {
      failure = { reason };
      throw reason;
    }
  };
  return {
    *[Symbol.iterator]() {
      for (let index = 0; ; index += 1) {
        if (index === found.length) {
          const step = next();
          if (step.done) return whenAll(found);
          found.push(step.value);
        }
        yield found[index] as T;
      }
    },
  };
}
