import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

interface Colors {
  readonly base: 'vs' | 'vs-dark';
  readonly accent: string;
  readonly tint: string;
  readonly paper: string;
  readonly input: string;
  readonly argument: string;
}

/** Under the names that GraphiQL chooses by, with the page's colours in place of its own. */
const themes: Readonly<Record<string, Colors>> = {
  'graphiql-LIGHT': {
    base: 'vs',
    accent: '#0a4a9e',
    tint: '#0a4a9e1a',
    paper: '#ffffff',
    input: '#3b4b6811',
    argument: '#6c69ce',
  },
  'graphiql-DARK': {
    base: 'vs-dark',
    accent: '#7dbdfc',
    tint: '#7dbdfc24',
    paper: '#1e2838',
    input: '#b7c2d711',
    argument: '#a29dff',
  },
};

/** Gives the editors the page's colours once they can take them. */
export function useEditorColors(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    for (const [name, colors] of Object.entries(themes)) monaco?.editor.defineTheme(name, themeOf(colors));
  }, [monaco]);
}

function themeOf({ base, accent, tint, paper, input, argument }: Colors) {
  return {
    base,
    inherit: true,
    rules: [{ token: 'argument.identifier.gql', foreground: argument }],
    colors: {
      'editor.background': '#ffffff00',
      'scrollbar.shadow': '#ffffff00',
      'input.background': input,
      ...all(accent, [
        'textLink.foreground',
        'textLink.activeForeground',
        'editorLink.activeForeground',
        'list.highlightForeground',
        'list.focusHighlightForeground',
        'editorSuggestWidget.selectedForeground',
        'focusBorder',
        'editorWidget.resizeBorder',
        'pickerGroup.foreground',
        'menu.selectionForeground',
      ]),
      ...all(tint, [
        'list.hoverBackground',
        'editorSuggestWidget.selectedBackground',
        'toolbar.hoverBackground',
        'inputOption.hoverBackground',
        'quickInputList.focusBackground',
        'menu.selectionBackground',
      ]),
      ...all(paper, [
        'editorHoverWidget.background',
        'menu.background',
        'editorSuggestWidget.background',
        'quickInput.background',
        'editorWidget.background',
      ]),
    },
  };
}

function all(color: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, color]));
}
