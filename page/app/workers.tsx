const scripts: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

/** The editor's workers come from the page's own files. */
export function startWorkers(): void {
  const getWorker = (_id: string, label: string) => {
    const script = new URL(`page/${scripts[label] ?? 'editor.worker.js'}`, document.baseURI);
    return new Worker(script, { name: label });
  };
  Object.assign(globalThis, { MonacoEnvironment: { getWorker } });
}
