import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { visitor } from '../../page/visitor.js';
import { projectRoot } from '../../schema/project-root.js';
import { buildThePage } from './build-the-page.js';

const bundle = join(projectRoot(), 'dist', 'page', 'bundle');
const read = (name: string) => readFileSync(join(bundle, name), 'utf8');

beforeAll(buildThePage, 120_000);

test('a page that is up to date is not built again', async () => {
  expect(await buildThePage()).toBe(false);
});

test('the document has no script, style or handler of its own, and names nothing outside the page', () => {
  const html = read('index.html');
  expect(html.match(/<script(?![^>]* src="page\/)[^>]*>/g)).toBeNull();
  expect(html.match(/<style|\son\w+=|\sstyle=|javascript:/g)).toBeNull();
  expect([...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'page/icon.svg',
    'page/style.css',
    'page/app.js',
  ]);
});

test('styles load their own fonts as files, and nothing from elsewhere', () => {
  const addresses = [...read('style.css').matchAll(/url\("?([^")]+)/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toMatch(/^(\.\/kept\/[\w.-]+|data:image\/[^;]+;?.*)$/s);
  expect(read('style.css')).not.toMatch(/@import/);
});

test('no script is loaded from elsewhere, and React is the production one', () => {
  const scripts = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts).toEqual(
    expect.arrayContaining(['app.js', 'editor.worker.js', 'graphql.worker.js', 'json.worker.js']),
  );
  for (const name of scripts) {
    const script = read(name);
    expect([
      name,
      script.match(/import\(\s*["'`]https?:|from\s*["']https?:|importScripts\(["']https?:/g),
    ]).toEqual([name, null]);
    expect([name, script.includes('react-stack-bottom-frame')]).toEqual([name, false]);
  }
});

test('the query of the visitor fits the schema', () => {
  const schema = buildSchema(read('../../../schema/supergraph.graphql'), { assumeValidSDL: true });
  expect(validate(schema, parse(visitor.query))).toEqual([]);
});
