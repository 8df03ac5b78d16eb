import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../schema/project-root.js';

export type Env = Readonly<Record<string, string>>;
export type Waiting = 'service_healthy' | 'service_completed_successfully';

/** What the tests read of a service. */
export interface Service {
  readonly image: string;
  readonly build?: unknown;
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Env;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, { readonly ipv4_address: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<
    Record<string, { readonly condition: Waiting; readonly required?: boolean }>
  >;
}

interface ComposeFile {
  readonly version?: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

export const composePath = join(projectRoot(), 'docker-compose.yml');
export const composeText = readFileSync(composePath, 'utf8');
export const composeFile = parse(composeText, { merge: true }) as ComposeFile;
export const services = composeFile.services;

export function service(name: string): Service {
  const found = services[name];
  if (found === undefined) throw new Error(`name must be of a service, but got: ${name}`);
  return found;
}

export function networksOf({ networks = [] }: Service): readonly string[] {
  return 'length' in networks ? (networks as readonly string[]) : Object.keys(networks);
}

/** Those of the image that is built here. */
export const ownServices = Object.entries(services).filter(([, { build }]) => build !== undefined);

const VARIABLE = /\$\{([A-Z_]+)(?:(:?[-?])([^}]*))?\}/g;

/** The variables of the environment that a text takes. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name]) => name ?? '');
}

/** The environment of a service as Compose makes it: `${A:-b}` has a fallback, `${A:?b}` must be there and `${A?b}` may be empty. */
export function environmentOf({ environment = {} }: Service, env: Env): Env {
  const filled = Object.entries(environment).map(([name, text]) => [name, interpolated(text, env)]);
  return Object.fromEntries(filled);
}

function interpolated(text: string, env: Env): string {
  return text.replace(VARIABLE, (_, name: string, sign = '', word = '') => {
    const value = env[name];
    const isThere = value !== undefined && (value !== '' || !sign.startsWith(':'));
    if (isThere) return value;
    if (sign.endsWith('?')) throw new Error(`${name}: ${word}`);
    return word;
  });
}

/** A service and all that it waits for, the first to start first, as `docker compose --profile PROFILE up NAME` does. */
export function startOrder(name: string, profile: string | null): string[] {
  const order: string[] = [];
  const visit = (one: string) => {
    if (order.includes(one)) return;
    for (const [other, { required = true }] of Object.entries(service(one).depends_on ?? {}))
      if (required || isOf(service(other), profile)) visit(other);
    order.push(one);
  };
  visit(name);
  return order;
}

function isOf({ profiles = [] }: Service, profile: string | null): boolean {
  return profiles.length === 0 || (profile !== null && profiles.includes(profile));
}
