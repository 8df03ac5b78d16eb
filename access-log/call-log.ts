import type { Decision, FieldClass, Instant, Kind, LeftOut } from '../policy/index.js';
import { accessKindOf } from './access-kind.js';
import { type ActsFrom, callerFields } from './caller-fields.js';
import type { AccessLogFields } from './entry.js';
import { type Gathering, newGathering } from './gathering.js';
import { type TellingOptions, tellAsked, toldOf } from './telling.js';

/** Something of one person that a decision was about. The id is null for a kind as such. */
export interface Decided {
  readonly personId: string;
  readonly kind: Kind;
  readonly fieldClass: FieldClass;
  readonly id: string | null;
  readonly serviceEventId: string | null;
  /** Where it was listed for the caller, who needs no care context there; and whether the person is told of it. */
  readonly listedAt?: ActsFrom & { readonly isTold: boolean };
}

/** Gathers what one call decides, and makes one entry for each person and service event of it. */
export interface CallLog {
  /** A kind was asked of the person, before anything is looked for: of this she is told. */
  asked(what: Omit<Decided, 'id' | 'serviceEventId'>, decision: Decision): void;
  /** The person was come to from a thing of hers, which another call found. */
  cameFromThing(personId: string): void;
  decided(what: Decided, decision: Decision): void;
  /** What the filter of a list left out, as rules and never as hidden ids. */
  leftOut(personId: string, kind: Kind, parts: readonly LeftOut[]): void;
  /** Something was asked for by an id that nothing has. */
  absent(personId: string, kind: Kind): void;
  entries(): readonly AccessLogFields[];
}

export interface CallLogOptions extends TellingOptions {
  readonly callerVersion: number | null;
  readonly now: Instant;
  readonly requestId: string;
  readonly policyVersion: string;
  readonly factsVersion: (personId: string) => number | null;
  readonly actsFrom: (personId: string) => ActsFrom;
}

/** In the place of what a caller gave as a person's id and is none: it could be any text, so the log does not repeat it. */
const NOBODY = 'nobody';

/**
 * What is hidden is put down in an entry of its service event, beside the person's. What is absent has an entry more as well,
 * of an event that does not exist: to write one or two would take times that can be told apart.
 */
const ABSENT_EVENT = 'absent';

function hasEvent(kind: Kind): boolean {
  return kind !== 'WELLBEING_ENTRY';
}

export function callLog(options: CallLogOptions): CallLog {
  const gatherings = new Map<string, Gathering>();

  function of(personId: string, serviceEventId: string | null): Gathering {
    const key = `${personId}|${serviceEventId ?? ''}`;
    const known = gatherings.get(key);
    if (known) return known;
    const made = newGathering(personId, serviceEventId);
    gatherings.set(key, made);
    of(personId, null); // beside what is of an event there is always the person's own
    return made;
  }

  const log: CallLog = {
    asked(what, decision) {
      log.decided({ ...what, id: null, serviceEventId: null }, decision);
      tellAsked(of(what.personId, null).telling, what.kind, decision);
    },
    cameFromThing(personId) {
      of(personId, null).telling.isOfThing = true;
    },
    decided({ personId, kind, fieldClass, id, serviceEventId, listedAt }, decision) {
      const gathering = of(personId, serviceEventId);
      gathering.listedAt ??= listedAt;
      if (decision.effect === 'deny') {
        gathering.withheld.set(`${kind}|${fieldClass}|${decision.audit}`, {
          kind,
          fieldClass,
          audit: decision.audit,
        });
        return;
      }
      gathering.flagged ||= decision.obligations.flag;
      gathering.notify ||= decision.obligations.notify;
      if (listedAt?.isTold) of(personId, null).telling.listed.add(kind).add('DEMOGRAPHICS');
      const key = `${kind}|${decision.audit}`;
      const part = gathering.given.get(key) ?? {
        kind,
        audit: decision.audit,
        classes: new Set(),
        ids: new Set(),
      };
      gathering.given.set(key, part);
      part.classes.add(fieldClass);
      if (id !== null) part.ids.add(id);
    },
    leftOut(personId, kind, parts) {
      const gathering = of(personId, null);
      for (const part of parts) gathering.withheld.set(`${kind}|${JSON.stringify(part)}`, { kind, ...part });
    },
    absent(personId, kind) {
      const event = hasEvent(kind) ? ABSENT_EVENT : null;
      of(personId, event).withheld.set(`${kind}|NOT_FOUND`, { kind, audit: 'NOT_FOUND' });
    },
    entries: () => [...gatherings.values()].map((gathering) => entryOf(gathering, options)),
  };
  return log;
}

function entryOf(gathering: Gathering, options: CallLogOptions): AccessLogFields {
  const given = [...gathering.given.values()].map(({ kind, audit, classes, ids }) => ({
    kind,
    audit,
    classes: [...classes],
    ids: [...ids],
  }));
  const withheld = [...gathering.withheld.values()];
  const acts = options.actsFrom(gathering.personId);
  return {
    at: options.now,
    requestId: options.requestId,
    subgraph: options.subgraph,
    personId: options.factsVersion(gathering.personId) === null ? NOBODY : gathering.personId,
    ...callerFields(options.caller, acts.unitId === null ? (gathering.listedAt ?? acts) : acts),
    serviceEventId: gathering.serviceEventId,
    accessKind: accessKindOf(
      options.caller,
      gathering.personId,
      given.map(({ audit }) => audit),
    ),
    decision: given.length === 0 ? 'deny' : withheld.length === 0 ? 'permit' : 'partial',
    given,
    withheld,
    told: toldOf(gathering.telling, gathering.personId, options),
    flagged: gathering.flagged,
    notify: gathering.notify,
    policyVersion: options.policyVersion,
    factsVersion: options.factsVersion(gathering.personId),
    callerVersion: options.callerVersion,
  };
}
