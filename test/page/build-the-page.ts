import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../schema/project-root.js';

/** Builds the page where it is out of date, as `npm start` does; says whether there was anything to do. */
export async function buildThePage(): Promise<boolean> {
  const { buildPage } = await import(pathToFileURL(join(projectRoot(), 'page', 'build.mjs')).href);
  return buildPage();
}
