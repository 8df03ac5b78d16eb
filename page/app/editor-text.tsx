import type { MonacoEditor } from '@graphiql/react';
import { useCallback, useSyncExternalStore } from 'react';

/** What stands in the editor, as it changes; undefined until there is one. */
export function useEditorText(editor: MonacoEditor | undefined): string | undefined {
  const subscribe = useCallback(
    (changed: () => void) => {
      const listening = editor?.onDidChangeModelContent(changed);
      return () => listening?.dispose();
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => editor?.getValue());
}
