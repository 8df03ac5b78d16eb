import type { SentHeaders } from './sent-headers.js';

interface Asked {
  readonly url: string;
  readonly headers: SentHeaders;
  readonly query: string;
  /** As the editor has them: JSON, or nothing. */
  readonly variables: string;
}

/** The same request for a shell. */
export function curlOf({ url, headers, query, variables }: Asked): string {
  const sent = { 'content-type': 'application/json', ...headers };
  const body = { query, ...(variables.trim() === '' ? {} : { variables: readJson(variables) }) };
  return [
    `curl ${quoted(url)}`,
    ...Object.entries(sent).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `-d ${quoted(JSON.stringify(body))}`,
  ].join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
