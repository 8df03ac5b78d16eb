import { createHash } from 'node:crypto';
import type { EntryDraft } from './entry-of.js';

const uuid = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/;

/** A UUID is one however it is written: with `urn:uuid:`, capitals or braces, or without dashes. Others stay as they are. */
export function canonicalName(name: string): string {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '');
  const parts = uuid.exec(bare)?.slice(1);
  return parts === undefined ? name.trim() : `urn:uuid:${parts.join('-')}`;
}

/** The name in an element that says by itself that it is a UUID: its capitals mean nothing, whatever stands there. */
export function canonicalUuid(name: string): string {
  return canonicalName(
    name
      .trim()
      .toLowerCase()
      .replace(/^urn:uuid:/, '')
      .replace(/^\{(.*)\}$/, '$1'),
  );
}

/**
 * A name for a recording that has none: what was measured, when, with what and in which circumstances. The order of
 * keys, the notation of times and the writing of numbers make no difference; another device does.
 */
export function nameFromContent(draft: Omit<EntryDraft, 'identifier'>): string {
  const { type, effectiveAt, effectiveEnd, content, note, source, profile } = draft;
  const amount = (one: EntryDraft['content']['value']) => one && [one.value, one.unit, one.comparator];
  const told = [
    profile?.replace(/:[^:]*$/, ''),
    type,
    effectiveAt,
    effectiveEnd,
    content.code.code,
    amount(content.value),
    content.text,
    content.title,
    content.components.map(({ code, value, text }) => [code.code, amount(value), text]),
    note,
    source.device,
  ];
  return `urn:sha256:${createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 40)}`;
}
