import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import pino from 'pino';
import { subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { callerFacts } from '../../gateway/caller/caller-facts.js';
import { compose } from '../../gateway/compose.js';
import { devIssuer } from '../../gateway/dev-issuer.js';
import { type Gateway, startGateway } from '../../gateway/start-gateway.js';
import { accessTokens } from '../../gateway/tokens.js';
import { offerPersonas } from '../../page/offer-personas.js';
import { pageRoutes } from '../../page/routes.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { document } from '../decisions/asking.js';
import { consenting, now, person, physician, places, relationship } from '../decisions/story.js';
import { testKeys } from '../world/keys.js';
import { storeCaller, storeScenario } from '../world/store-scenario.js';
import { testPersonas } from './test-personas.js';

/** The graph of one process with the page at its address, and the little that the personas' queries ask for. */
export async function startDemo(db: Db): Promise<Gateway> {
  await storeDemo(db);
  const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-page-'));
  const issuer = await devIssuer({ deployment: 'DEMO', dataDir, audience: 'caregraph' });
  const composed = compose(subgraphNames.map((name) => ({ name, sdl: subgraphSdl(name) })));
  if (composed.is !== 'COMPOSED') throw new Error(composed.problems.join('\n'));
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: composed.supergraphSdl,
    subgraphs: makeSubgraphs(subgraphNames, { db, keys: testKeys, fault: () => {} }),
    readToken: accessTokens(issuer),
    callers: callerFacts(db),
    logger: pino({ level: 'silent' }),
    routes: pageRoutes({ personas: () => offerPersonas(testPersonas, issuer) }),
    clock: () => now,
    introspection: true,
    subgraphDeadlineMs: 20_000,
  });
  return {
    url: gateway.url,
    async stop() {
      await gateway.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function storeDemo(db: Db): Promise<void> {
  const aino = person({ ...consenting, relationships: [relationship(places.rantalaClinic)] });
  await storeScenario(db, { row: 0, now, caller: physician(), person: aino, asks: [document('CARE_ENTRY')] });
  for (const id of ['my-pages', 'analysis']) {
    const client = { id, approval: 'APPROVED' } as const;
    await storeCaller(db, { kind: 'ANALYST', id: 'nobody', client, assurance: 'STRONG' });
  }
  await db.collection<{ _id: string }>('units').insertOne(unit);
}

const contact = { phone: null, url: null, address: null };
const unit = {
  _id: 'rantala-clinic',
  oid: '2.999.3.1',
  name: { fi: 'Rantalan terveysasema', sv: 'Strandby hälsostation', en: null },
  providerId: 'rantala',
  registerId: 'rantala-health',
  municipality: 'Hämeenkyrö',
  services: [],
  contact,
  correctionContact: contact,
};
