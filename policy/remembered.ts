import type { Caller } from './caller.js';
import type { PersonFacts } from './facts.js';
import type { Finding } from './finding.js';
import { findings } from './findings.js';
import { inOrder } from './in-order.js';
import type { Question } from './question.js';
import { type Situation, situationOf } from './situation.js';
import type { Step } from './step.js';
import type { Instant } from './time.js';

/**
 * The findings of a question, looked for once however many headers it is asked of: they depend on the caller, the facts
 * and the question alone. Remembered for as long as somebody holds these very facts and this caller, which never change.
 */
export function rememberedFindings(
  steps: readonly Step[],
): (question: Question, facts: PersonFacts | null) => Iterable<Finding> {
  const known = new WeakMap<PersonFacts, WeakMap<Caller, Remembered>>();

  function of(facts: PersonFacts, caller: Caller): Remembered {
    const ofFacts = known.get(facts) ?? new WeakMap<Caller, Remembered>();
    known.set(facts, ofFacts);
    const remembered = ofFacts.get(caller) ?? { findings: new Map(), situations: new Map() };
    ofFacts.set(caller, remembered);
    return remembered;
  }

  return (question, facts) => {
    if (facts === null) return findings(steps, question, facts);
    const { caller, action, kind, fieldClass, from, now } = question;
    const remembered = of(facts, caller);
    const key = `${action} ${kind} ${fieldClass} ${from} ${now}`;
    const found = remembered.findings.get(key);
    if (found) return found;
    const inOneOrder = { ...question, caller: inOrder(caller) };
    const ordered = inOrder(facts);
    const situation = () => {
      const made = remembered.situations.get(now) ?? situationOf(inOneOrder, ordered);
      remembered.situations.set(now, made);
      return made;
    };
    const keep = (all: Iterable<Finding>) => {
      remembered.findings.set(key, all);
      return all;
    };
    return keep(
      kept(findings(steps, inOneOrder, { ties: ordered, situation }), (all) =>
        keep(all.filter(saysSomething)),
      ),
    );
  };
}

/** What is known of one caller and one person's facts; a situation also depends on the moment, and on nothing else. */
interface Remembered {
  readonly findings: Map<string, Iterable<Finding>>;
  readonly situations: Map<Instant, Situation>;
}

function saysSomething(finding: Finding): boolean {
  return 'closed' in finding || finding.demands.length > 0;
}

/**
 * What a generator yields, asked of it once: who comes later reads what was found, and goes on from there; once it has
 * ended, a plain list takes its place. Where it failed, it fails for all: findings that end too early would permit too much.
 */
function kept<T>(source: Iterator<T>, whenAll: (found: readonly T[]) => unknown): Iterable<T> {
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
          if (step.done) {
            whenAll(found);
            return;
          }
          found.push(step.value);
        }
        yield found[index] as T;
      }
    },
  };
}
