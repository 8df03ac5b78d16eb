import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../schema/project-root.js';
import { type Mapping, mappingShape } from './schema.js';

/** The mapping of a name (`synthea`, in ingest/mappings) or of a path to a JSON file. Its errors name each wrong place. */
export function readMapping(nameOrPath: string): Mapping {
  const path = /[./\\]/.test(nameOrPath)
    ? nameOrPath
    : join(projectRoot(), 'ingest/mappings', `${nameOrPath}.json`);
  if (!existsSync(path))
    throw new Error(`There is no mapping file ${path}. The project has: ${own().join(', ')}.`);
  return parseMapping(readFileSync(path, 'utf8'), path);
}

function own(): string[] {
  return readdirSync(join(projectRoot(), 'ingest/mappings')).map((name) => name.replace('.json', ''));
}

export function parseMapping(json: string, path: string): Mapping {
  const read = mappingShape.safeParse(parse(json, path));
  if (!read.success) throw new Error(`The mapping file ${path} is wrong.\n${z.prettifyError(read.error)}`);
  return read.data;
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The mapping file ${path} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
