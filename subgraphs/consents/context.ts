import DataLoader from 'dataloader';
import type { Keys } from '../../database/keys.js';
import type { CallContext } from '../../door/call-context.js';
import type { PersonFacts } from '../../policy/index.js';
import type { StoredPerson } from './model/person.js';
import type { AccessLogStore } from './store/access-log.js';
import type { EventHeaderStore } from './store/event-headers.js';
import type { PersonStore } from './store/persons.js';
import { type EventHeaderView, eventHeaderView } from './views/event-header-view.js';

export interface ConsentStores {
  readonly persons: PersonStore;
  readonly accessLog: AccessLogStore;
  readonly eventHeaders: EventHeaderStore;
}

/** What a call carries in this subgraph. */
export interface ConsentsContext extends CallContext {
  readonly loaders: ConsentLoaders;
  readonly stores: ConsentStores;
  /** Opens identity codes. */
  readonly keys: Keys;
}

export type ConsentLoaders = ReturnType<typeof consentLoaders>;

/** One set for each call: a loader remembers, and two callers must never share a memory. */
export function consentLoaders({ persons, eventHeaders }: Pick<ConsentStores, 'persons' | 'eventHeaders'>) {
  return {
    person: new DataLoader<string, StoredPerson | null>((ids) => persons.byIds(ids)),
    /** The person's service events that her facts point at: one command, also where they point at none. */
    linkedEvents: new DataLoader<PersonFacts, ReadonlyMap<string, EventHeaderView>>(async (facts) => {
      const events = (await eventHeaders.byIds(facts.flatMap(linkedEventIds))).map(eventHeaderView);
      return facts.map(({ personId }) => {
        const own = events.filter((event) => event.personId === personId);
        return new Map(own.map((event) => [event.id, event]));
      });
    }),
  };
}

function linkedEventIds({ relationships, denials }: PersonFacts): string[] {
  return [
    ...relationships.flatMap(({ serviceEventId }) => serviceEventId ?? []),
    ...denials.flatMap(({ target }) => (target.type === 'SERVICE_EVENT' ? target.serviceEventId : [])),
  ];
}
