/** The code of what was thrown, such as ENOSPC; empty when it has none. */
export function codeOf(thrown: unknown): string {
  return String(field(thrown, 'code') ?? '');
}

/** The words of what was thrown. Asks for no class, since each realm (a test runs in one) has classes of its own. */
export function messageOf(thrown: unknown): string {
  return String(field(thrown, 'message') ?? thrown);
}

function field(thrown: unknown, name: 'code' | 'message'): unknown {
  return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}
