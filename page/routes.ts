import { join } from 'node:path';
import { json, plain, send } from '../gateway/http/reply.js';
import type { Route } from '../gateway/http/route.js';
import { sharedWork } from '../gateway/http/shared-work.js';
import { projectRoot } from '../schema/project-root.js';
import { type BuiltFile, builtPage } from './built-page.js';
import { isOwnHost } from './own-host.js';
import type { PersonaOffer } from './persona-offer.js';
import { fileSender } from './send-file.js';

export interface PageOptions {
  /** Asked at each visit, so that tokens are fresh. */
  personas(): Promise<readonly PersonaOffer[]>;
  /** The folder of the built page. */
  readonly files?: string;
  /** Names that the page has beside localhost and its addresses. */
  readonly hosts?: readonly string[];
}

/** The page to try the graph, at `/`, `/page/…` and `/page/personas.json`. It gives tokens: on DEMO only. */
export function pageRoutes({ personas, files = builtHere(), hosts = [] }: PageOptions): readonly Route[] {
  const sendFile = fileSender();
  const offers = sharedWork(personas);
  let page: ReadonlyMap<string, BuiltFile> | null = null;
  const serve =
    (nameAt: (path: string) => string): Route['handle'] =>
    async (request, response) => {
      page ??= builtPage(files);
      if (page === null) return send(response, notBuilt);
      const file = page.get(nameAt((request.url ?? '').split('?', 1)[0] ?? ''));
      return file ? sendFile(file, request, response) : send(response, nothing);
    };
  return [
    {
      method: 'GET',
      path: '/page/personas.json',
      handle: async (request, response) =>
        send(response, isOwnHost(request, hosts) ? json(200, await offers()) : foreign),
    },
    { method: 'GET', path: '/page/', handle: serve((path) => path.slice('/page/'.length)) },
    { method: 'GET', path: '/', handle: serve((path) => (path === '/' ? 'index.html' : '')) },
  ];
}

const foreign = plain(
  403,
  'The tokens of the demo are for its own page: open it by its address or as localhost, or name its host in PAGE_HOSTS.',
);
const nothing = plain(404, 'There is nothing at this address.');
const notBuilt = plain(503, 'The page is not built. Run: node page/build.mjs');

function builtHere(): string {
  return join(projectRoot(), 'dist', 'page', 'bundle');
}
