import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { personaOfAddress } from './address.js';
import { AnswerLine } from './answer-line.js';
import { type AnswerNote, graphFetcher } from './graph-fetcher.js';
import type { PersonaDesk } from './persona-desk.js';
import { writeHeaders } from './sent-headers.js';
import { TopBar } from './top-bar.js';

const top = document.getElementById('top') ?? document.body;

/** GraphiQL with the persona who asks above it. */
export function Page({ desk }: { readonly desk: PersonaDesk }) {
  const [answer, note] = useState<AnswerNote | null>(null);
  const [fetcher] = useState(() => graphFetcher(desk, note));
  const [first] = useState(() => personaOfAddress(desk));
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={first?.query}
      initialHeaders={writeHeaders(first?.headers ?? {})}
      defaultEditorToolsVisibility="headers"
      showPersistHeadersSettings={false}
      inputValueDeprecation
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerLine answer={answer} />
      </GraphiQL.Footer>
      {createPortal(<TopBar desk={desk} />, top)}
    </GraphiQL>
  );
}
