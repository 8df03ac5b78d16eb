import type { Ties } from './facts.js';
import type { Finding } from './finding.js';
import type { Question } from './question.js';
import type { Situation } from './situation.js';

/**
 * One named rule of the procedure. A step of the REQUEST sees no person, so its answer is the same for everybody,
 * also for a person who does not exist; it stands before every step of the PERSON. Between them, a step of the TIES sees
 * only what ties professionals to the person, and of nobody that there is none: whom nothing ties to the caller is answered
 * as nobody is.
 */
export type Step =
  | { readonly name: string; readonly reads: 'REQUEST'; readonly find: (question: Question) => Finding }
  | {
      readonly name: string;
      readonly reads: 'TIES';
      readonly find: (question: Question, ties: Ties) => Finding;
    }
  | {
      readonly name: string;
      readonly reads: 'PERSON';
      readonly find: (question: Question, situation: Situation) => Finding;
    };

export function ofRequest(name: string, find: (question: Question) => Finding): Step {
  return { name, reads: 'REQUEST', find };
}

export function ofTies(name: string, find: (question: Question, ties: Ties) => Finding): Step {
  return { name, reads: 'TIES', find };
}

export function ofPerson(name: string, find: (question: Question, situation: Situation) => Finding): Step {
  return { name, reads: 'PERSON', find };
}
