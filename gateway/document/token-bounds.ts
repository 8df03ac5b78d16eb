import { Lexer, Source, TokenKind } from 'graphql';
import type { DocumentLimits } from './limits.js';

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Why the tokens of a document are too many, too long or too deep in brackets; undefined where they are not. Told without
 * recursion and before parsing, which recurses: how deep a stack may go differs between runtimes.
 */
export function beyondTokens(
  document: string,
  { tokens, nesting, word }: Pick<DocumentLimits, 'tokens' | 'nesting' | 'word'>,
): string | undefined {
  const lexer = new Lexer(new Source(document));
  let open = 0;
  for (let read = 0; read < tokens; read += 1) {
    const { kind, start, end } = lexer.advance();
    if (kind === TokenKind.EOF) return undefined;
    if (end - start > word) return `A name or a text of the document is longer than ${word} letters.`;
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    if (open > nesting) return `The document nests brackets over ${nesting} levels deep. Ask in parts.`;
  }
  return undefined;
}
