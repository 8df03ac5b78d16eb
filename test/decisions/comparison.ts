import type { Decision, Policy } from '../../policy/index.js';
import type { Ask, Scenario } from './scenario.js';
import type { Row } from './table.js';

/** Transport rows that the policy alone decides too: a visitor, and facts read before the withdrawal. */
const alsoDecided: ReadonlySet<number> = new Set([2, 138]);

export function isDecidedHere({ row, transport }: Scenario): boolean {
  return transport !== true || alsoDecided.has(row);
}

/** Where a policy differs from a row of the table, in words; empty where it agrees. */
export function differences(policy: Policy, scenario: Scenario, row: Row): readonly string[] {
  const answers = scenario.asks.map((ask) => ({ ask, decision: decisionFor(policy, scenario, ask) }));
  return [
    ...answers.flatMap(({ ask, decision }) =>
      [...effectOf(scenario, row, ask, decision), ...publicOf(row, decision), ...duties(row, decision)].map(
        (what) => `${ask.id}: ${what}, but got ${decision.effect} ${decision.audit} ${shown(decision)}`,
      ),
    ),
    ...codeOf(
      row,
      answers.map(({ decision }) => decision),
    ),
  ];
}

export function decisionFor(policy: Policy, { caller, person, now }: Scenario, ask: Ask): Decision {
  const { kind, fieldClass, header, from } = ask;
  const resource = { kind, fieldClass, ...(header && { header }), ...(from !== undefined && { from }) };
  return policy.decide(caller, 'READ', resource, person, now);
}

function effectOf({ visible = [] }: Scenario, { effect }: Row, { id }: Ask, decision: Decision): string[] {
  const right = effect === 'partial' ? (visible.includes(id) ? 'allow' : 'deny') : effect;
  return (decision.effect === 'permit' ? 'allow' : 'deny') === right ? [] : [`must ${right}`];
}

/** "policy only" says nothing of an answer; an empty cell neither. */
function publicOf(row: Row, decision: Decision): string[] {
  if (decision.effect === 'permit' || row.public === '' || row.public === 'policy only') return [];
  return shown(decision) === row.public ? [] : [`must show ${row.public}`];
}

/** The notes "flagged" and "notify" are duties that go with a permit. */
function duties({ note }: Row, decision: Decision): string[] {
  if (decision.effect === 'deny') return [];
  const { flag, notify } = decision.obligations;
  return [
    ...(note.includes('flagged') && !flag ? ['must be flagged'] : []),
    ...(note.includes('notify') && !notify ? ['must notify'] : []),
  ];
}

/** Each ask of a whole row has its code; of a partial row the code is that of what is shown or of what is not. */
function codeOf({ code, effect }: Row, decisions: readonly Decision[]): string[] {
  const codes = [...new Set(decisions.map(({ audit }) => audit as string))];
  const agrees =
    code === '–' || (effect === 'partial' ? codes.includes(code) : codes.every((each) => each === code));
  return agrees ? [] : [`must log ${code}, but got ${codes.join(', ')}`];
}

function shown({ public: answer }: Decision): string {
  return 'code' in answer ? `${answer.form}:${answer.code}` : answer.form;
}
