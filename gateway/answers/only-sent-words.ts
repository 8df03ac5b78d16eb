import type { Body } from '../../door/claims.js';

/** Words of the messages that say what is wrong with a document. None of them is a name of the schema. */
const vocabulary: ReadonlySet<string> = new Set(
  (
    'A a abstract Abstract allowed alone an and Anonymous any anywhere are argument Argument arguments as at be because ' +
    'boolean Boolean Cannot cannot can circular Circular conflict could create cursor defined definition definitions depth ' +
    'different directive Directive directives does differing document enum Enum error errors exactly exceeded exist expected ' +
    'Expected expecting fails field Field fields Fields fragment Fragment fragments from get got has have here if in In ' +
    'input Input integer invalid is it item items its itself key keys kind known least limit list lists location match maximum may ' +
    'message more Multiple multiple must names named name no non not null nullable Nullable numeric object objects of ' +
    'off on one only Only operation Operation operations or other position possible provided query Query reached read ' +
    'repeatable represent required return same scalar scalars schema selection Selection selections set specified spread Spread ' +
    'string subfields subscription the The their them There there they this times to Too top type Type types undefined ' +
    'Unexpected unexpected Unique unique Unknown unknown unused Unused usage use used Use value Value values variable ' +
    'Variable variables via when where which with within without would you your yield Introspection never cannot itself Choose another alias reserved that begin names'
  ).split(/\s+/),
);

/** The scalars of GraphQL itself, which every schema has. */
const ownScalars: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);

/**
 * A message without any name that the client did not send, for where introspection is off: suggestions are cut off, and
 * every other name of the schema gives way to an ellipsis.
 */
export function onlySentWords(message: string, sent: ReadonlySet<string>): string {
  return message.replace(/ Did you mean .*$/s, '').replace(/"[^"]*"|[A-Za-z_]\w*/g, (part) => {
    if (!part.startsWith('"'))
      return vocabulary.has(part) || ownScalars.has(part) || sent.has(part) ? part : '…';
    return wordsIn(part).every((word) => sent.has(word)) ? part : '"…"';
  });
}

/** The names of a request: every word of its document, and the keys of its variables. No depth of them is too much. */
export function namesSent({ query, variables }: Pick<Body, 'query' | 'variables'>): ReadonlySet<string> {
  const names = new Set(wordsIn(query));
  const left: unknown[] = [variables];
  for (let next = left.pop(); left.length > 0 || next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) for (const key of Object.keys(next)) names.add(key);
    for (const value of Object.values(next)) if (typeof value === 'object') left.push(value);
  }
  return names;
}

/** Underscores alone are no name. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/[A-Za-z_]\w*/g) ?? []).filter((word) => /[A-Za-z]/.test(word));
}
