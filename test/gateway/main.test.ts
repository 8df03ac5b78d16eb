import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { connect } from '../../database/index.js';
import { type Subgraph, subgraphNames } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { readConfig, readSubgraphConfig } from '../../gateway/config.js';
import { createLogger } from '../../gateway/log.js';
import { runGateway } from '../../gateway/main.js';
import { runSubgraph } from '../../gateway/subgraph-main.js';

const url = process.env.CAREGRAPH_TEST_MONGODB_URL;
const logger = createLogger({ level: 'silent' });
const keys = generateKeyPairSync('ed25519');
const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-'));
const subgraphs = subgraphNames.map(
  (name): Subgraph => ({
    name,
    sdl: subgraphSdl(name),
    handle: async () => ({ data: { me: { birthDate: '1990-01-01' } } }),
  }),
);

(url ? describe : describe.skip)('the product’s own supergraph, from settings', () => {
  const ask = async (gateway: Awaited<ReturnType<typeof runGateway>>) => {
    const token = await gateway.issuer?.issue({ kind: 'CITIZEN', sub: 'ana', client_id: 'app' });
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ me { birthDate } }' }),
    });
    return response.json();
  };

  test('one process', async () => {
    const { db, close } = await connect(url ?? '', `main-${process.pid}`);
    const config = readConfig({ PORT: '0', DATA_DIR: dataDir });
    const gateway = await runGateway({ config, deployment: 'DEMO', db, subgraphs, logger });
    expect(await ask(gateway)).toEqual({ data: { me: { birthDate: '1990-01-01' } } });
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
    expect((await (await fetch(`${gateway.url}/dev/jwks.json`)).json()) as object).toMatchObject({
      keys: [{ kty: 'OKP' }],
    });
    await gateway.stop();
    await close();
  });

  test('many processes', async () => {
    const open = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const secret = keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const servers = await Promise.all(
      subgraphs.map((subgraph) => {
        const config = readSubgraphConfig({ SUBGRAPH: subgraph.name, GATEWAY_PUBLIC_KEY: open, PORT: '0' });
        return runSubgraph({ config, deployment: 'DEMO', subgraph, logger });
      }),
    );
    const SUBGRAPH_URLS = subgraphNames.map((name, at) => `${name}=${servers[at]?.url}`).join(',');
    const config = readConfig({ PORT: '0', DATA_DIR: dataDir, SUBGRAPH_URLS, GATEWAY_SIGNING_KEY: secret });
    const { db, close } = await connect(url ?? '', `main-${process.pid}`);
    const gateway = await runGateway({ config, deployment: 'DEMO', db, subgraphs: [], logger });
    expect(await ask(gateway)).toEqual({ data: { me: { birthDate: '1990-01-01' } } });
    await gateway.stop();
    await Promise.all(servers.map((server) => server.stop()));
    await close();
  });

  test('where the data are real, neither a development issuer nor a test clock', async () => {
    const { db, close } = await connect(url ?? '', `main-${process.pid}`);
    const real = { deployment: 'REAL', db, subgraphs, logger } as const;
    await expect(
      runGateway({ ...real, config: readConfig({ PORT: '0', DATA_DIR: dataDir }) }),
    ).rejects.toThrow('for a demo only');
    const issuer = { ISSUER_URL: 'https://issuer', JWKS_URL: 'https://issuer/jwks' };
    const config = readConfig({ PORT: '0', TEST_CLOCK: '2026-11-24T10:00:00Z', ...issuer });
    await expect(runGateway({ ...real, config })).rejects.toThrow('TEST_CLOCK is refused');
    await close();
  });
});
