import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  daysAfter,
  isRegisterKind,
  type Kind,
  kinds,
  policyOf,
  protectionClasses,
  steps,
} from '../../policy/index.js';
import { differences, isDecidedHere } from '../decisions/comparison.js';
import { scenarios } from '../decisions/scenarios/index.js';
import type { Row } from '../decisions/table.js';
import { checks } from './tables/index.js';

/** One small change of the policy's dated data. */
export interface DataChange {
  readonly what: string;
  /** Makes the change; gives what takes it back. */
  readonly make: () => () => void;
}

type Holder = Record<string | number, unknown>;

const extension = extname(import.meta.filename);
const folder = join(import.meta.dirname, '../../policy/data');

/** What stands in the data files without being data of a rule. */
const layout: ReadonlySet<string> = new Set(['taskColumns', 'policyVersion', 'alwaysSoFar', 'clientDataAct']);

/** Every change: a number or a date one off, a cell one step wider or narrower, a member of a list more or less. */
export async function dataChanges(): Promise<readonly DataChange[]> {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(extension) && !file.endsWith(`.d${extension}`),
  );
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) =>
    Object.entries(module)
      .filter(([name, value]) => !layout.has(name) && Array.isArray(value))
      .flatMap(([name, value]) => within(value as unknown as Holder, name)),
  );
}

/** Is the change noticed by a row of the decision table, or by what the tests spell out by hand? */
export function isNoticed({ make }: DataChange, rows: ReadonlyMap<number, Row>): boolean {
  const takeBack = make();
  try {
    const policy = policyOf(steps);
    return (
      scenarios.filter(isDecidedHere).some((scenario) => {
        const row = rows.get(scenario.row);
        return row !== undefined && differences(policy, scenario, row).length > 0;
      }) || checks.some(({ found, expected }) => JSON.stringify(found(policy)) !== JSON.stringify(expected))
    );
  } catch {
    return true;
  } finally {
    takeBack();
  }
}

function within(holder: Holder, path: string): DataChange[] {
  if (Array.isArray(holder)) {
    const universe = path.startsWith('mandatesForMinors') ? mandateKinds : universeOf(holder);
    if (universe && path !== 'mandatesForMinors')
      return ofMembers(holder as unknown as string[], universe, path);
  }
  return [
    ...Object.keys(holder).flatMap((key) => ofValue(holder, Array.isArray(holder) ? Number(key) : key, path)),
    ...ofCodes(holder, path),
  ];
}

function ofValue(holder: Holder, key: string | number, path: string): DataChange[] {
  const value = holder[key];
  const at = `${path}.${key}`;
  if (typeof value === 'object' && value !== null) return within(value as Holder, at);
  return others(value)
    .filter((other) => compiles(path, other))
    .map((other) => ({
      what: `${at}: ${value} → ${other}`,
      make: () => put(holder, key, other),
    }));
}

/** Only what belongs to a register belongs to an event, and no header alone is fetched across: such data do not compile. */
function compiles(path: string, value: unknown): boolean {
  const [name, , , kind] = path.split('.');
  if (value === 'r' && name === 'taskCeilings') return isRegisterKind(kind as Kind);
  return !(value === 'h' && name === 'crossRegister');
}

/** A step wider and narrower. A letter of the ceilings has two neighbours between nothing and all. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\dT/.test(value))
    return [-1, 1].map((ms) => new Date(Date.parse(value) + ms).toISOString());
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [-1, 1].map((days) => daysAfter(value, days));
  return neighbours[value] ?? [];
}

const neighbours: Readonly<Record<string, readonly string[]>> = {
  '-': ['h', 'r'],
  h: ['-', 'R'],
  r: ['-', 'R'],
  R: ['h', 'r'],
  CONFIRMED: ['OWN_SERVICE', 'NONE'],
  OWN_SERVICE: ['CONFIRMED', 'NONE'],
  NONE: ['OWN_SERVICE', 'CONFIRMED'],
};

const mandateKinds = ['MANDATE', 'LEGAL_GUARDIAN'];

const tasks = ['T1', 'T2', 'T3', 'T4', 'T5', 'STUDENT', 'SOCIAL_WORKER'];

/** What else could stand in a list of names. */
function universeOf(list: readonly unknown[]): readonly string[] | undefined {
  return [kinds, protectionClasses, tasks].find(
    (names) => list.length > 0 && list.every((one) => (names as readonly unknown[]).includes(one)),
  );
}

function ofMembers(list: string[], universe: readonly string[], path: string): DataChange[] {
  const replace = (next: readonly string[]) => {
    const before = [...list];
    list.splice(0, list.length, ...next);
    return () => void list.splice(0, list.length, ...before);
  };
  return universe.map((name) =>
    list.includes(name)
      ? { what: `${path}: without ${name}`, make: () => replace(list.filter((one) => one !== name)) }
      : { what: `${path}: with ${name}`, make: () => replace([...list, name]) },
  );
}

/** In a record of codes by kind: a kind more, a kind less. */
function ofCodes(holder: Holder, path: string): DataChange[] {
  const isByKind =
    Object.keys(holder).length > 0 && Object.keys(holder).every((key) => kinds.includes(key as never));
  const code = Object.values(holder)[0];
  if (!isByKind || typeof code !== 'string') return [];
  return kinds.map((kind) =>
    kind in holder
      ? { what: `${path}: without ${kind}`, make: () => put(holder, kind, undefined) }
      : { what: `${path}: with ${kind}`, make: () => put(holder, kind, code) },
  );
}

function put(holder: Holder, key: string | number, value: unknown): () => void {
  const had = key in holder;
  const before = holder[key];
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return () => {
    if (had) holder[key] = before;
    else delete holder[key];
  };
}
