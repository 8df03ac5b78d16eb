import type { Db } from 'mongodb';
import type { DevIssuer } from '../gateway/dev-issuer.js';
import type { Arrival } from '../ingest/report.js';
import type { StoredPerson } from '../subgraphs/consents/model/person.js';
import type { ServiceUnit } from '../subgraphs/records/model/registry.js';
import { headersOf } from './welcome.js';

const mostShown = 10;

export interface ArrivalsOptions {
  readonly url: string;
  readonly issuer: DevIssuer | null;
  readonly brought?: Brought;
}

/** What was imported of those who came: it is looked at by another question. */
export type Brought = 'RECORDS' | 'WELLBEING';

const questions: Readonly<Record<Brought, string>> = {
  RECORDS:
    '{ me { name { given family } records(first: 10) { edges { node { kind occurredAt unit { name { fi } } } } } } }',
  WELLBEING:
    '{ me { name { given family } wellbeingMeasures { category code { code display { fi } } newest { value unit } measuredOn count } } }',
};

/** Who came into a demo, into which units, and how to look at the first of them. Names are for a demo only. */
export async function arrivals(
  db: Db,
  came: readonly Arrival[],
  { url, issuer, brought = 'RECORDS' }: ArrivalsOptions,
): Promise<string[]> {
  const shown = came.slice(0, mostShown);
  const [first] = shown;
  if (first === undefined) return [];
  const persons = await db
    .collection<StoredPerson>('persons')
    .find({ _id: { $in: shown.map(({ personId }) => personId) } })
    .toArray();
  const units = await db
    .collection<ServiceUnit>('units')
    .find({ _id: { $in: shown.flatMap(({ unitIds }) => [...unitIds]) } })
    .toArray();
  const unitName = (id: string) => {
    const name = units.find(({ _id }) => _id === id)?.name;
    return name?.fi ?? name?.en ?? name?.sv ?? id;
  };
  const lines = shown.map(({ personId, unitIds }) => {
    const name = persons.find(({ _id }) => _id === personId)?.name;
    const where = unitIds.size === 0 ? 'no visit' : [...unitIds].map(unitName).join(', ');
    const who = `  ${name?.given ?? ''} ${name?.family ?? ''} (${personId})`;
    return brought === 'WELLBEING' ? who : `${who}: ${where}`;
  });
  const more = came.length - shown.length;
  return [
    brought === 'WELLBEING' ? 'Whose wellbeing data came in:' : 'Who came in, and into which units:',
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(issuer === null
      ? ['To get a question that shows them: start the demo here with `npm start`, and import again.']
      : [
          'To look at the first of them as that person, while `npm start` runs:',
          await queryAs(first.personId, questions[brought], url, issuer),
        ]),
  ];
}

async function queryAs(personId: string, query: string, url: string, issuer: DevIssuer): Promise<string> {
  const headers = await headersOf(
    {
      key: personId,
      name: '',
      story: '',
      token: { kind: 'CITIZEN', sub: personId, client_id: 'my-pages', acr: 'STRONG' },
      careContext: null,
      onBehalfOf: null,
      query: '',
    },
    issuer,
  );
  const all = ['content-type: application/json', ...headers].map((header) => `-H '${header}'`).join(' ');
  return `curl -s ${url}/graphql ${all} -d '${JSON.stringify({ query })}'`;
}
