import type { PersonFacts, Ties } from './facts.js';
import { closed, type Finding } from './finding.js';
import type { Question } from './question.js';
import { type Situation, situationOf } from './situation.js';
import type { Step } from './step.js';

const noTies: Ties = { relationships: [], connections: [], openings: [] };

/** What the steps say in their order. A person who does not exist ends it where the first person is looked at. */
export function* findings(
  steps: readonly Step[],
  question: Question,
  facts: PersonFacts | null,
  situationIn: (facts: PersonFacts) => Situation = (known) => situationOf(question, known),
): Generator<Finding> {
  let situation: Situation | undefined;
  for (const step of steps) {
    if (step.reads === 'REQUEST') {
      yield step.find(question);
    } else if (step.reads === 'TIES') {
      yield step.find(question, facts ?? noTies);
    } else if (facts === null) {
      yield closed('NOT_FOUND');
      return;
    } else {
      situation ??= situationIn(facts);
      yield step.find(question, situation);
    }
  }
}
