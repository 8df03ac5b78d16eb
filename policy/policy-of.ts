import type { Caller } from './caller.js';
import { decisionOn } from './decide.js';
import type { Action, Decision, Resource, Scope, SummaryLine } from './decision.js';
import type { PersonFacts } from './facts.js';
import { refusal } from './finding.js';
import { foreignKinds, type Kind, kinds } from './kinds.js';
import { rememberedFindings } from './remembered.js';
import { scopeOf } from './scope.js';
import type { Step } from './step.js';
import { linesOf } from './summary.js';
import type { Instant } from './time.js';

export interface Policy {
  /** May the caller read this? Facts are null for a person who does not exist. */
  decide(
    caller: Caller,
    action: Action,
    resource: Resource,
    facts: PersonFacts | null,
    now: Instant,
  ): Decision;
  /** What of a kind the caller may read, as a condition on headers. */
  scope(caller: Caller, action: Action, kind: Kind, facts: PersonFacts | null, now: Instant): Scope;
  /** What the caller is told once about this person; the same whether the person has documents or none. */
  accessSummary(caller: Caller, facts: PersonFacts | null, now: Instant): readonly SummaryLine[];
}

/** `decide`, `scope` and the summary read the same steps, so that they cannot differ. */
export function policyOf(steps: readonly Step[]): Policy {
  const findings = rememberedFindings(steps);
  return {
    decide(caller, action, { kind, fieldClass, header, from = null }, facts, now) {
      if (header !== undefined && header.kind !== kind) return refusal('NOT_FOUND').deny;
      return decisionOn(findings({ caller, action, kind, fieldClass, from, now }, facts), header);
    },
    scope(caller, action, kind, facts, now) {
      return scopeOf(findings({ caller, action, kind, fieldClass: 'HEADER', from: null, now }, facts));
    },
    accessSummary(caller, facts, now) {
      const lines = kinds.filter(isOfThisProduct).flatMap((kind) => {
        const question = { caller, action: 'READ', kind, fieldClass: 'HEADER', from: null, now } as const;
        return linesOf(kind, findings(question, facts));
      });
      return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
    },
  };
}

function isOfThisProduct(kind: Kind): boolean {
  return !(foreignKinds as readonly Kind[]).includes(kind);
}
