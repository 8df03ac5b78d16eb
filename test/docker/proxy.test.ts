import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../database/processes/free-port.js';
import { projectRoot } from '../../schema/project-root.js';

/** Not of this package: it is tried where the machine has it. */
const program: string = 'nginx';
const hasNginx = spawnSync(program, ['-v']).status === 0;
if (!hasNginx) console.info('Skipped: the proxy’s settings are tried where nginx is installed.');

(hasNginx ? describe : describe.skip)('nginx with the settings of docker/proxy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caregraph-proxy-'));
  let gateways: readonly StandIn[];
  let nginx: ChildProcess;
  let url: string;

  beforeAll(async () => {
    gateways = await Promise.all([standIn('one'), standIn('two')]);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const proxy = join(projectRoot(), 'docker/proxy');
    const settings = readFileSync(join(proxy, 'nginx.conf'), 'utf8');
    const placed = settings
      .replaceAll('/tmp/', `${folder}/`)
      .replace('listen 8080', `listen 127.0.0.1:${port}`);
    writeFileSync(join(folder, 'nginx.conf'), placed);
    // Docker's name server, and asking it again, are not here; the rest is as it stands.
    const upstream = readFileSync(join(proxy, 'gateways.conf'), 'utf8')
      .replace(/^resolver .*$/m, '')
      .replaceAll(' resolve ', ' ')
      .replace('gateway-1:4000', gateways[0]?.address ?? '')
      .replace('gateway-2:4000', gateways[1]?.address ?? '');
    writeFileSync(join(folder, 'gateways.conf'), upstream);
    nginx = spawn(program, ['-e', 'stderr', '-g', 'daemon off;', '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(url).then(Boolean, () => false)) return;
      await pause();
    }
    throw new Error('nginx does not answer.');
  });
  afterAll(async () => {
    const ended = new Promise((done) => nginx?.once('exit', done));
    nginx?.kill('SIGTERM');
    await ended;
    for (const { server } of gateways ?? []) server.closeAllConnections();
    for (const { server } of gateways ?? []) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = (body = '{}', headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  const bothAnswer = async () => {
    const names = new Set<string>();
    while (!names.has('one') || !names.has('two')) {
      names.add(await (await post()).text());
      await pause();
    }
  };

  test('both gateways are asked, with the headers of the caller, and the answer comes as it was given', async () => {
    const replies = await Promise.all([post(), post(), post(), post()]);
    const names = await Promise.all(replies.map((reply) => reply.text()));
    expect(new Set(names)).toEqual(new Set(['one', 'two']));
    const careContext = 'serviceEventId=a.b; purpose=care';
    const reply = await post('{}', {
      authorization: `Bearer ${'x'.repeat(9_000)}`,
      'x-care-context': careContext,
    });
    expect(reply.headers.get('x-request-id')).toBe('given');
    const [seen] = gateways
      .flatMap(({ requests }) => requests)
      .filter(({ headers }) => headers['x-care-context']);
    expect(seen?.headers).toMatchObject({
      'x-care-context': careContext,
      authorization: expect.stringMatching(/x{9000}/),
    });
  });

  test('gateways are told whose request it is, after whatever the client says itself', async () => {
    await post('{}', { 'x-forwarded-for': '198.51.100.1', 'x-care-context': 'forwarded' });
    const [seen] = gateways
      .flatMap(({ requests }) => requests)
      .filter(({ headers }) => headers['x-care-context'] === 'forwarded');
    expect(seen?.headers['x-forwarded-for']).toBe('198.51.100.1, 127.0.0.1');
  });

  test('a body of any size that the gateway may refuse by itself reaches it, and no disk', async () => {
    expect((await post('x'.repeat(1_500_000))).status).toBe(200);
    expect(readdirSync(folder, { recursive: true }).filter((name) => /\d{10}/.test(String(name)))).toEqual(
      [],
    );
  });

  test('a request that was sent is never sent a second time', async () => {
    for (const gateway of gateways) gateway.breaks = true;
    const before = gateways.flatMap(({ requests }) => requests).length;
    expect((await post()).status).toBe(502);
    expect(gateways.flatMap(({ requests }) => requests).length).toBe(before + 1);
    for (const gateway of gateways) gateway.breaks = false;
  });

  test('a gateway that is gone is not noticed', async () => {
    await bothAnswer(); // the one that broke is left alone for its fail_timeout
    const [one] = gateways;
    one?.server.closeAllConnections();
    await new Promise((done) => one?.server.close(done));
    await pause(); // a request on a connection that closes in that moment is not sent again
    for (let times = 0; times < 6; times += 1) expect(await (await post()).text()).toBe('two');
  }, 20_000);
});

const pause = () => new Promise((done) => setTimeout(done, 100));

interface StandIn {
  readonly address: string;
  readonly server: Server;
  readonly requests: IncomingMessage[];
  breaks: boolean;
}

/** In a gateway's place: says its name, or breaks off once it was asked. */
async function standIn(name: string): Promise<StandIn> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    if (made.breaks) return void request.socket.destroy();
    request.resume();
    request.on('end', () => response.setHeader('x-request-id', 'given').end(name));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const made = {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    requests,
    breaks: false,
  };
  return made;
}
