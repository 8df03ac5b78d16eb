/** The code of what was thrown, such as ENOSPC; empty when it has none. */
export function codeOf(thrown: unknown): string {
  return String(field(thrown, 'code') ?? '');
}

/** The words of what was thrown. Asks for no class, since each realm (a test runs in one) has classes of its own. */
export function messageOf(thrown: unknown): string {
  return String(field(thrown, 'message') ?? thrown);
}

/** What may be told of any error: names and codes. Nothing of it is made of what was read, written or asked. */
export interface ErrorOutline {
  readonly name: string;
  readonly code?: string | number;
  readonly codeName?: string;
  readonly labels?: readonly string[];
  /** How the driver saw the servers when it gave up on them. */
  readonly topology?: string;
}

/**
 * The outline of what was thrown. A driver's error carries the command and its documents in many places, the message among
 * them, so the outline takes what it knows and nothing else.
 */
export function outlineOf(thrown: unknown): ErrorOutline {
  if (typeof thrown !== 'object' || thrown === null) return { name: typeof thrown };
  const code = field(thrown, 'code');
  const codeName = word(field(thrown, 'codeName'));
  const labels = labelsOf(field(thrown, 'errorLabels'));
  const topology = word(field(field(thrown, 'reason'), 'type'));
  return {
    name: nameOf(thrown),
    ...(typeof code === 'number' ? { code } : {}),
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? { code } : {}),
    ...(codeName === undefined ? {} : { codeName }),
    ...(labels.length === 0 ? {} : { labels }),
    ...(topology === undefined ? {} : { topology }),
  };
}

/** The outline as words: MongoServerError 13 Unauthorized. */
export function outlineInWords(thrown: unknown): string {
  const { name, code, codeName } = outlineOf(thrown);
  return [name, code, codeName].filter((part) => part !== undefined).join(' ');
}

function nameOf(thrown: object): string {
  const name = word(field(thrown, 'name')) ?? '';
  return /(Error|Fault|Problem)$/.test(name) ? name : 'Error';
}

function labelsOf(labels: unknown): string[] {
  return Array.isArray(labels) ? labels.flatMap((label) => word(label) ?? []) : [];
}

/** A single word of letters, as names of errors and of their codes are. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z]{1,60}$/.test(value) ? value : undefined;
}

function field(thrown: unknown, name: string): unknown {
  return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}
