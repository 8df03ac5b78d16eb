import { ABOVE_ALL, lowerOf } from '../../../lists/cursor.js';
import { momentsOf } from '../../../lists/days.js';
import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import { oldestLogDay } from '../../../policy/index.js';
import { answerTo } from '../../../rules/answer-to.js';
import type { ConsentsContext } from '../context.js';
import type { ToldEntry } from '../store/access-log.js';
import { factView } from '../views/fact-views.js';
import type { PersonView } from './open-person.js';

interface LogArguments extends PageArguments {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The person's own log of the last two years: one line a call, which unit, when, what kinds; neither names nor numbers. */
export async function accessLogOf({ id }: PersonView, args: LogArguments, call: ConsentsContext) {
  const bounds = boundsOf(args, `ACCESS_LOG of ${id}`);
  const from = args.from ?? oldestLogDay(call.now);
  const days = momentsOf({ from, to: args.to });
  const decision = await call.decisions.decide({ id, personId: id }, 'ACCESS_LOG', 'HEADER', from);
  if (decision.effect === 'deny') {
    const answer = answerTo(decision, call);
    if (decision.public.form === 'OMIT') return connectionOf([], bounds);
    throw answer;
  }
  const entries = await call.stores.accessLog.ofPerson({
    personId: id,
    reader: call.caller.kind === 'CITIZEN' && call.caller.id === id ? 'PERSON' : 'REPRESENTATIVE',
    from: days.from ?? '',
    below: lowerOf(days.before ?? ABOVE_ALL, bounds.below),
    limit: bounds.first + 1,
  });
  return connectionOf(entries.map(logEntryView), bounds);
}

function logEntryView(entry: ToldEntry) {
  const view = factView(entry.personId, 'ACCESS_LOG', { id: entry._id }, entry.at);
  return { ...view, sortKey: entry.sortKey, entry };
}

type LogEntryView = ReturnType<typeof logEntryView>;

export const accessLogEntry = {
  /** The hash, since the stored id has the place among the entries of others. */
  id: ({ entry }: LogEntryView) => entry.hash,
  at: ({ entry }: LogEntryView) => entry.at,
  accessKind: ({ entry }: LogEntryView) => entry.told.accessKind,
  provider: ({ entry }: LogEntryView) => reference(entry.providerId),
  unit: ({ entry }: LogEntryView) => reference(entry.unitId),
  application: ({ entry }: LogEntryView) =>
    entry.callerKind === 'APPLICATION' ? { id: entry.callerId } : null,
  purpose: ({ entry }: LogEntryView) => entry.purpose,
  dataKinds: ({ entry }: LogEntryView) => entry.told.kinds,
  decision: ({ entry }: LogEntryView) => (entry.told.decision === 'deny' ? 'DENIED' : 'PERMITTED'),
};

/** Another subgraph's thing, by its id. */
export function reference(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id };
}
