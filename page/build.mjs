// Builds the page to try the graph into dist/page/bundle: `node page/build.mjs`, or buildPage() from another command.
// Plain JavaScript, since it runs beside the compiler.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const app = join(root, 'page/app');
const bundle = join(root, 'dist/page/bundle');
const copied = ['index.html', 'icon.svg'];

/** Builds what is out of date; says whether there was anything to do. */
export async function buildPage() {
  if (isUpToDate()) return false;
  const { build, stop } = await import('esbuild');
  const outdir = `${bundle}-${process.pid}`; // takes its place when whole: a server or another build may be reading
  const shared = { bundle: true, minify: true, outdir, logLevel: 'warning', legalComments: 'linked' };
  try {
    await Promise.all([scripts, workers, styles].map((part) => build({ ...shared, ...part })));
    for (const name of copied) copyFileSync(join(app, name), join(outdir, name));
    rmSync(bundle, { recursive: true, force: true });
    renameSync(outdir, bundle);
  } catch (error) {
    if (!isUpToDate()) throw error; // another build came first
  } finally {
    await stop(); // its process would outlive the build
    rmSync(outdir, { recursive: true, force: true });
  }
  return true;
}

const target = ['chrome109', 'firefox115', 'safari16.4'];
const define = { 'process.env.NODE_ENV': '"production"' };

/** The app; what it loads later becomes files named by their content. Styles come from their own entry. */
const scripts = {
  entryPoints: { app: join(app, 'main.tsx') },
  format: 'esm',
  splitting: true,
  chunkNames: 'kept/[name]-[hash]',
  jsx: 'automatic',
  loader: { '.css': 'empty' },
  target,
  define,
};

/** The editor's workers, each a script of its own. */
const workers = {
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  absWorkingDir: root,
  format: 'iife',
  target,
  define,
};

const styles = {
  entryPoints: { style: join(app, 'style.css') },
  assetNames: 'kept/[name]-[hash]',
  loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file' },
  plugins: [{ name: 'fonts as files', setup: fontsAsFiles }],
  target,
};

/** GraphiQL's styles carry their fonts inside; as files they load when a text needs them, and from 'self' only. */
function fontsAsFiles({ onLoad, onResolve }) {
  const fonts = new Map();
  onLoad({ filter: /graphiql[/\\]dist[/\\]style\.css$/ }, ({ path }) => {
    const contents = readFileSync(path, 'utf8').replaceAll(
      /url\("?data:font\/(\w+);(?:charset=utf-8;)?base64,([^")]+)"?\)/g,
      (_whole, type, base64) => {
        const bytes = Buffer.from(base64, 'base64');
        const name = `font-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${type}`;
        fonts.set(name, bytes);
        return `url("${name}")`;
      },
    );
    return { contents, loader: 'css' };
  });
  onResolve({ filter: /^font-\w+\.\w+$/ }, ({ path }) => ({ path, namespace: 'font' }));
  onLoad({ filter: /.*/, namespace: 'font' }, ({ path }) => ({ contents: fonts.get(path), loader: 'file' }));
}

/** The page's sources, this file and the installed packages are no newer than what was made of them. */
function isUpToDate() {
  const made = join(bundle, copied.at(-1));
  if (!existsSync(made)) return false;
  const sources = readdirSync(app, { recursive: true }).map((name) => join(app, name));
  const from = [...sources, fileURLToPath(import.meta.url), join(root, 'node_modules/.package-lock.json')];
  const newest = Math.max(...from.filter(existsSync).map((path) => statSync(path).mtimeMs));
  return statSync(made).mtimeMs >= newest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const built = await buildPage();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(built ? `The page is built (${seconds} s).\n` : 'The page is up to date.\n');
}
