import { maskIdentityCodes } from '../../schema/identity-code.js';

const longest = 300;

/** No more of a message is looked at: graphql writes whole values into it. */
const mostRead = 10_000;

/** Where graphql's own messages repeat what the client sent, and what is left of each. Each is anchored: read once. */
const repeats: readonly (readonly [whole: RegExp, left: string])[] = [
  [/^(Syntax Error: .*?)\b(String|BlockString|Int|Float|Name) ".*$/s, '$1$2.'],
  [/^(Syntax Error: (?!Expected|Unexpected)[^:".]*[^:". ]).*$/s, '$1.'],
  [/^GraphQL introspection is not allowed.*$/s, 'Introspection is off here.'],
  [/^((?:\w+|Enum "\w+") cannot represent [^:"({]*[^:"({ ]).*$/s, '$1.'],
  [/^Value .* does not exist in ("\w+" enum).*$/s, 'The value does not exist in $1.'],
  [/^(Expected value of type "[\w[\]!]+"), found .*$/s, '$1.'],
  [/^(Expected type "?[\w[\]!]+"?)[.,] .*$/s, '$1.'],
  [/^(Argument "\w+" has invalid value) .*$/s, '$1.'],
];

/** A message about a bad document or bad variables, without any value of the request. */
export function withoutValues(message: string): string {
  const read = message.slice(0, mostRead);
  const told = ofVariable(read) ?? withoutRepeats(read);
  const quoted = told.replace(/"([^"]*)"/g, (all, text: string) =>
    /^[@$]?[\w.$[\]!]+$|^\W{1,3}$|^<EOF>$/.test(text) ? all : '"…"',
  );
  return maskIdentityCodes(quoted).slice(0, longest);
}

/** A value as it stands in a message: texts are in quotes, and a semicolon outside of them ends it. */
const value = /^(?:[^";]|"(?:[^"\\]|\\.)*")*; /s;
const place = / at ("\w[\w.[\]]*"); $/;

/** What may be wrong with a value, in words that repeat none of it; anything else is left out. */
const wrongs: readonly (readonly [whole: RegExp, left: string])[] = [
  [
    /^Field "[^"]*" is not defined by type ("\w+"\.(?: Did you mean [\w", ]+\?)?).*$/s,
    'a field is not defined by type $1',
  ],
  [/^(Field "\w+" of required type "[\w[\]!]+" was not provided\.)$/, '$1'],
  [/^(Expected (?:non-nullable )?type "[\w[\]!]+"(?: not to be null| to be an object)?\.).*$/s, '$1'],
  [/^((?:\w+|Enum "\w+") cannot represent (?:a )?[a-z0-9 -]*value)\b.*$/s, '$1.'],
  [/^Value .* does not exist in ("\w+" enum)\..*$/s, 'the value does not exist in $1.'],
  [/^(Exactly one key must be specified for OneOf type "\w+"\.)$/, '$1'],
  [/^(Field "\w+" must be non-null\.)$/, '$1'],
];

/** What is left of a message about the value of a variable; null for any other message. */
function ofVariable(message: string): string | null {
  const [head, name] = /^Variable ("\$\w+") got invalid value /.exec(message) ?? [];
  if (head === undefined) return null;
  const rest = message.slice(head.length);
  const [before = ''] = value.exec(rest) ?? [];
  const at = place.exec(before.slice(-longest))?.[1];
  const got = `Variable ${name} got an invalid value${at === undefined ? '' : ` at ${at}`}`;
  const why = before === '' ? undefined : firstOf(wrongs, rest.slice(before.length));
  return why === undefined ? `${got}.` : `${got}; ${why}`;
}

function withoutRepeats(message: string): string {
  return firstOf(repeats, message) ?? message;
}

function firstOf(forms: readonly (readonly [RegExp, string])[], message: string): string | undefined {
  const form = forms.find(([whole]) => whole.test(message));
  return form && message.replace(...form);
}
