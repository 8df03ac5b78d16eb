import type { Ties } from './facts.js';
import { closed, type Finding } from './finding.js';
import type { Question } from './question.js';
import type { Situation } from './situation.js';
import type { Step } from './step.js';

/** Whom a question is about, as far as the steps have asked: what the question comes to is worked out for the first of them. */
export interface Subject {
  readonly ties: Ties;
  readonly situation: () => Situation;
}

const noTies: Ties = { relationships: [], connections: [], openings: [] };

/** What the steps say in their order. A person who does not exist (null) ends it where the first person is looked at. */
export function* findings(
  steps: readonly Step[],
  question: Question,
  subject: Subject | null,
): Generator<Finding> {
  for (const step of steps) {
    if (step.reads === 'REQUEST') {
      yield step.find(question);
    } else if (step.reads === 'TIES') {
      yield step.find(question, subject?.ties ?? noTies);
    } else if (subject === null) {
      yield closed('NOT_FOUND');
      return;
    } else {
      yield step.find(question, subject.situation());
    }
  }
}
