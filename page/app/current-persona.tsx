import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback, useEffect, useRef } from 'react';
import type { PersonaOffer } from '../persona-offer.js';
import { personaOfAddress, showInAddress } from './address.js';
import { useEditorText } from './editor-text.js';
import type { PersonaDesk } from './persona-desk.js';
import { readHeaders, type SentHeaders, writeHeaders } from './sent-headers.js';

export interface CurrentPersona {
  /** Whose headers stand in the editor; undefined when they are of the user's own making. */
  readonly offer: PersonaOffer | undefined;
  /** Null while they cannot be read. */
  readonly headers: SentHeaders | null;
  become(offer: PersonaOffer): void;
}

/** Who asks is what the header editor of the tab says: to become somebody is to write her headers there. */
export function useCurrentPersona(desk: PersonaDesk): CurrentPersona {
  const editors = useGraphiQL(({ headerEditor, queryEditor, variableEditor, responseEditor }) => ({
    headerEditor,
    queryEditor,
    variableEditor,
    responseEditor,
  }));
  const { headerEditor, queryEditor, variableEditor, responseEditor } = editors;
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const first = personaOfAddress(desk);
  const last = useRef(first);
  const text = useEditorText(headerEditor) ?? writeHeaders(first?.headers ?? {});
  const headers = readHeaders(text);
  const offer = headers === null ? undefined : desk.ownerOf(headers);

  const become = useCallback(
    (next: PersonaOffer) => {
      if (!headerEditor || !queryEditor) return;
      if (!isReadyQuery(queryEditor.getValue(), desk.offers())) addTab(); // what the user wrote stays
      const values = {
        query: next.query,
        headers: writeHeaders(next.headers),
        variables: '',
        response: null,
      };
      queryEditor.setValue(values.query);
      headerEditor.setValue(values.headers);
      variableEditor?.setValue('');
      responseEditor?.setValue('');
      updateActiveTabValues(values);
      showInAddress(next);
    },
    [headerEditor, queryEditor, variableEditor, responseEditor, addTab, updateActiveTabValues, desk],
  );

  useEffect(() => {
    if (offer) last.current = offer;
  }, [offer]);

  // A tab that is new or kept from an earlier visit has no headers: it takes those of the last persona.
  useEffect(() => {
    if (headerEditor && text === '' && !headerEditor.hasTextFocus())
      headerEditor.setValue(writeHeaders(last.current?.headers ?? {}));
  }, [headerEditor, text]);

  // Another persona's query from an earlier visit gives way; one that the user wrote stays.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || !headerEditor || !queryEditor) return;
    begun.current = true;
    const named = personaOfAddress(desk);
    if (named && isReadyQuery(queryEditor.getValue(), desk.offers())) become(named);
  }, [headerEditor, queryEditor, desk, become]);

  useEffect(() => {
    const follow = () => {
      const named = personaOfAddress(desk);
      if (named) become(named);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [desk, become]);

  // A new token takes the place of the one that ended.
  useEffect(
    () =>
      desk.subscribe(() => {
        const sent = headerEditor && readHeaders(headerEditor.getValue());
        const owner = sent ? desk.ownerOf(sent) : undefined;
        if (sent?.authorization && owner?.headers.authorization)
          headerEditor?.setValue(writeHeaders({ ...sent, authorization: owner.headers.authorization }));
      }),
    [desk, headerEditor],
  );

  return { offer, headers, become };
}

/** Nothing that the user wrote would be lost. */
function isReadyQuery(query: string, offers: readonly PersonaOffer[]): boolean {
  return query.trim() === '' || offers.some((offer) => offer.query.trim() === query.trim());
}
