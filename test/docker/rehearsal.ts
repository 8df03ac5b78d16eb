import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../database/processes/free-port.js';
import { type Env, environmentOf, ownServices, service, startOrder, type Waiting } from './compose-file.js';
import { type Guard, guard } from './guard.js';
import { roleBook } from './role-book.js';
import { type StagedImage, stagedImage } from './staged-image.js';

/** docker-compose.yml carried out without Docker: its processes, from the image's folder, with its settings and order. */
export interface Rehearsal {
  readonly image: StagedImage;
  readonly guards: ReadonlyMap<string, Guard>;
  /** Starts a service and all that it waits for. Fails when one does not end well or does not get well. */
  up(name: string, profile: string | null, env: Env): Promise<void>;
  /** Runs one service by hand to its end, and gives its exit code and what it said. `-e` adds to its settings. */
  run(name: string, env: Env, how?: { readonly words?: readonly string[]; readonly e?: Env }): Promise<Ended>;
  /** Where a service listens. */
  urlOf(name: string): string;
  stop(name: string): Promise<void>;
  stopAll(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What Docker would give and a test has to: free ports for host names, the guarded database, a folder for the volume. */
export async function rehearsal(databaseUrl: string, dbName: string): Promise<Rehearsal> {
  const image = stagedImage();
  const volume = mkdtempSync(join(tmpdir(), 'caregraph-volume-'));
  const roles = Object.keys(roleBook.roles);
  const guards = new Map(
    await Promise.all(roles.map(async (role) => [role, await guard(role, databaseUrl)] as const)),
  );
  const ports = new Map(
    await Promise.all(ownServices.map(async ([name]) => [name, await freePort()] as const)),
  );
  const running = new Map<string, { readonly child: ChildProcess; readonly said: () => string }>();

  function settingsOf(name: string, env: Env): Env {
    const { MONGODB_URL = '', SUBGRAPH_URLS, DATA_DIR, ...rest } = environmentOf(service(name), env);
    const role = /^mongodb:\/\/(\w+):/.exec(MONGODB_URL)?.[1] ?? '';
    const urls = SUBGRAPH_URLS?.replace(
      /\/\/(\w+):4001/g,
      (_, host: string) => `//127.0.0.1:${ports.get(host)}`,
    );
    return {
      PATH: process.env.PATH ?? '',
      ...rest,
      ...('HOST' in rest ? { HOST: '127.0.0.1', PORT: String(ports.get(name)) } : {}),
      MONGODB_URL: guards.get(role)?.url(dbName) ?? '',
      ...(urls === undefined ? {} : { SUBGRAPH_URLS: urls }),
      ...(DATA_DIR === undefined ? {} : { DATA_DIR: volume }),
    };
  }

  function start(words: readonly string[], env: Env) {
    const [, ...args] = words; // the first is node
    const child = spawn(process.execPath, args, {
      cwd: image.folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
    const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, said })));
    return { child, ended, said: () => said };
  }

  const run: Rehearsal['run'] = (name, env, { words, e } = {}) => {
    const { entrypoint = [], command = [] } = service(name);
    return start([...entrypoint, ...(words ?? command)], { ...settingsOf(name, env), ...e }).ended;
  };

  async function untilWell(name: string, env: Env): Promise<void> {
    const started = start(service(name).command ?? [], settingsOf(name, env));
    running.set(name, started);
    const [, ...check] = service(name).healthcheck?.test ?? [];
    for (let tries = 0; tries < 100 && started.child.exitCode === null; tries += 1) {
      const { code } = await start(check, settingsOf(name, env)).ended;
      if (code === 0) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error(`${name} does not get well: ${started.said()}`);
  }

  async function stop(name: string): Promise<void> {
    const child = running.get(name)?.child;
    running.delete(name);
    if (!child || child.exitCode !== null) return;
    const closed = new Promise((done) => child.once('close', done));
    child.kill('SIGTERM');
    await closed;
  }

  return {
    image,
    guards,
    run,
    stop,
    urlOf: (name) => `http://127.0.0.1:${ports.get(name)}`,
    async up(name, profile, env) {
      const order = startOrder(name, profile).filter((one) => service(one).build !== undefined);
      for (const one of order) {
        if (waitingFor(one) === 'service_healthy') {
          if (!running.has(one)) await untilWell(one, env);
          continue;
        }
        const { code, said } = await run(one, env);
        if (code !== 0) throw new Error(`${one} ended with ${code}: ${said}`);
      }
    },
    async stopAll() {
      for (const name of [...running.keys()].reverse()) await stop(name);
      for (const one of guards.values()) await one.stop();
      rmSync(volume, { recursive: true, force: true });
      image.remove();
    },
  };
}

/** A service that stays is waited for until it is well, one that ends until it ended. */
function waitingFor(name: string): Waiting {
  return service(name).restart === 'no' ? 'service_completed_successfully' : 'service_healthy';
}
