import type { IncomingMessage, ServerResponse } from 'node:http';

/** One path of the server. A path that ends with `/` takes everything below it, but for `/` itself. */
export interface Route {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  handle(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> | void;
}

/** The route for a request, or what HTTP says instead. */
export function routeFor(
  routes: readonly Route[],
  method: string | undefined,
  path: string,
): Route | 404 | { readonly allow: string } {
  const there = routes.filter(
    (route) => route.path === path || (isFolder(route.path) && path.startsWith(route.path)),
  );
  if (there.length === 0) return 404;
  const asked = method === 'HEAD' ? 'GET' : method;
  return (
    there.find((route) => route.method === asked) ?? {
      allow: [...new Set(there.map((route) => route.method))].join(', '),
    }
  );
}

/** The root is one path, not everything. */
function isFolder(path: string): boolean {
  return path.length > 1 && path.endsWith('/');
}
