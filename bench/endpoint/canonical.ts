import type { Db } from 'mongodb';
import { token, visitOf } from '../data/physician.js';
import { answerOf } from './answer.js';
import { type Known, knownOf, recordKinds } from './known.js';
import { endpointLog, given, partsOf } from './log.js';
import { reads } from './reads.js';

const pageSize = 10;

/** The canonical question without GraphQL, gateway, rules and subgraphs: the same commands, the same JSON. */
export function canonicalEndpoint(db: Db): (personId: string, requestId: string) => Promise<string> {
  const read = reads(db);
  const log = endpointLog(db);
  const known = new Map<string, Known>();

  async function ofRecords(personId: string, requestId: string, { documents, withheld }: Known) {
    await read.facts(personId);
    const lists = (await read.documents(documents, pageSize + 1)).map((list) => list.slice(0, pageSize));
    const all = lists.flat();
    const [events, units] = await Promise.all([
      read.events([...new Set(all.map(({ serviceEventId }) => serviceEventId))]),
      read.units([...new Set(all.map(({ unitId }) => unitId))]),
    ]);
    await log('records', personId, requestId, [
      {
        serviceEventId: null,
        accessKind: 'USAGE',
        given: recordKinds.map((kind) => given(kind, 'OWN_REGISTER', ['HEADER'], [])),
        withheld: withheld.records,
      },
      ...partsOf(all),
    ]);
    return { lists, events, units };
  }

  async function ofWellbeing(personId: string, requestId: string, { entries, withheld }: Known) {
    await read.facts(personId);
    const found = (await read.entries(entries, 21)).slice(0, 20);
    const ids = found.map(({ _id }) => _id);
    await log('wellbeing', personId, requestId, [
      {
        serviceEventId: null,
        accessKind: 'DISCLOSURE',
        given: [given('WELLBEING_ENTRY', 'PHR_CONSENT', ['HEADER'], ids)],
        withheld: withheld.wellbeing,
      },
    ]);
    return found;
  }

  async function ofConsents(personId: string, requestId: string, { withheld }: Known) {
    const person = await read.person(personId);
    const seen = (['DEMOGRAPHICS', 'INFORMATION', 'CONSENT_STATUS', 'RELATIONSHIP'] as const).map((kind) =>
      given(kind, 'OWN_REGISTER', ['HEADER'], []),
    );
    const own = given('RELATIONSHIP', 'OWN_REGISTER', ['HEADER'], ['relationship']);
    await log('consents', personId, requestId, [
      { serviceEventId: null, accessKind: 'USAGE', given: seen, withheld: withheld.consents },
      { serviceEventId: visitOf(personId), accessKind: 'USAGE', given: [own], withheld: [] },
      { serviceEventId: `${personId}.ward`, accessKind: 'USAGE', given: [own], withheld: [] },
    ]);
    return person;
  }

  return async (personId, requestId) => {
    const [program, professional] = await Promise.all([
      read.program(token.client_id),
      read.professional(token.sub),
    ]);
    const facts = await read.facts(personId);
    if (!program || !professional || !facts) throw new Error(`There is no ${personId} in this database.`);
    const constants = known.get(personId) ?? knownOf({ ...facts, personId }, professional);
    known.set(personId, constants);
    const person = await ofConsents(personId, requestId, constants);
    const [records, entries] = await Promise.all([
      ofRecords(personId, requestId, constants),
      ofWellbeing(personId, requestId, constants),
    ]);
    if (!person) throw new Error(`There is no person ${personId}.`);
    return answerOf({ known: constants, facts, person, entries, ...records });
  };
}
