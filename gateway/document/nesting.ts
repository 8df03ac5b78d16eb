import { Lexer, Source, TokenKind } from 'graphql';

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Is any bracket of the document within more than so many others? Told without recursion and before parsing, which
 * recurses: how deep a stack may go differs between runtimes. Reads no further than `mostTokens`.
 */
export function isNestedBeyond(levels: number, document: string, mostTokens: number): boolean {
  const lexer = new Lexer(new Source(document));
  let open = 0;
  for (let read = 0; read < mostTokens; read += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return false;
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    if (open > levels) return true;
  }
  return false;
}
