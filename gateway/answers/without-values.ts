import { maskIdentityCodes } from '../../schema/identity-code.js';

const longest = 300;

/** Places where graphql's own messages repeat what the client sent, and what is left of each. */
const repeats: readonly (readonly [where: RegExp, left: string])[] = [
  [/^(Syntax Error: .*?)\b(String|BlockString|Int|Float|Name) ".*$/s, '$1$2.'],
  [/^(Syntax Error: (?!Expected|Unexpected)[^:".]*[^:". ]).*$/s, '$1.'],
  [
    / got invalid value .*; Field "[^"]*" is not defined by type/s,
    ' got an invalid value; a field is not defined by type',
  ],
  [/^GraphQL introspection is not allowed.*$/s, 'Introspection is off here.'],
  [/("\$(\w+)") got invalid value .*? at "(\2[\w.[\]]+)"; /s, '$1 got an invalid value at "$3"; '],
  [/ got invalid value .*?; /s, ' got an invalid value; '],
  [/(cannot represent [^:"{]*?)(?::| \(|"|\{).*$/s, '$1.'],
  [/(^|; )Value .* does not exist in ("\w+" enum).*$/s, '$1the value does not exist in $2.'],
  [/^(Expected value of type "[\w[\]!]+"), found .*$/s, '$1.'],
  [/(Expected type "?[\w[\]!]+"?)[.,] .*$/s, '$1.'],
];

/** A message about a bad document or bad variables, without any value of the request. */
export function withoutValues(message: string): string {
  const cut = repeats.reduce((text, [where, left]) => text.replace(where, left), message);
  const quoted = cut.replace(/"([^"]*)"/g, (all, text: string) =>
    /^[@$]?\[*[\w.$[\]]+[\]!]*$|^\W{1,3}$|^<EOF>$/.test(text) ? all : '"…"',
  );
  return maskIdentityCodes(quoted).slice(0, longest);
}
