// A runner of tests for StrykerJS that loads what is changed and its tests as one bundle, once for each mutant, in the process
// that it has. Jest itself needs seconds to load them, which would make thousands of mutants a matter of hours.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const passed = 0;
const failed = 1;

class InProcess {
  static inject = ['options'];

  constructor({ inProcess: { tests } }) {
    this.tests = tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.bundle = await bundleOf(join(process.cwd(), this.tests));
  }

  /** All tests on the unchanged sources; tells which mutants each of them reaches. */
  async dryRun() {
    const stryker = fresh();
    const tests = [];
    try {
      for (const test of testsIn(this.bundle)) {
        stryker.currentTestId = test.id;
        const start = performance.now();
        const failure = await failureOf(test);
        stryker.currentTestId = undefined;
        const told = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
        tests.push({ ...told, status: failure ? failed : passed, failureMessage: failure });
      }
    } catch (error) {
      return { status: 'error', errorMessage: String(error?.stack ?? error) };
    }
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** The tests that reach the mutant, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = fresh({ activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    const ended = (id, failure) =>
      stryker.hitCount > hitLimit
        ? { status: 'timeout', reason: 'more rounds than the unchanged sources need' }
        : { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests };
    let tests;
    try {
      tests = testsIn(this.bundle);
    } catch (error) {
      return ended('the sources and their tests load', String(error));
    }
    for (const test of tests) {
      if (wanted && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const failure = await failureOf(test);
      if (failure) return ended(test.id, failure);
    }
    return { status: 'survived', nrOfTests };
  }
}

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      description: 'The file that imports every test.',
      type: 'object',
      properties: { tests: { type: 'string' } },
    },
  },
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];

/** What instrumented code reads and writes. */
function fresh(state = {}) {
  globalThis.__stryker__ = state;
  return state;
}

async function bundleOf(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [ownUrls],
  });
  const source = `(function (require, module, exports) {${outputFiles[0].text}\n})`;
  return { run: new vm.Script(source, { filename: 'sources-and-tests.js' }), require: createRequire(entry) };
}

/** Each file keeps its own address in the bundle, for what it reads beside itself. */
const ownUrls = {
  name: 'own-urls',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path));
      return { contents: source.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

/** A new copy of the sources and of their tests: nothing remembered from another mutant is left in it. */
function testsIn({ run, require }) {
  const tests = [];
  const groups = [];
  const test = (title, check) => {
    const name = [...groups, title].join(' › ');
    const before = tests.filter((one) => one.name === name).length;
    tests.push({ name, id: before === 0 ? name : `${name} (${before + 1})`, check });
  };
  test.skip = () => {};
  test.each = (rows) => each(test, rows);
  const describe = (title, inside) => {
    groups.push(title);
    inside();
    groups.pop();
  };
  describe.each = (rows) => each(describe, rows);
  const { jestExpect: expect } = createRequire(require.resolve('@jest/globals'))('@jest/expect');
  const own = { '@jest/globals': { test, describe, expect }, 'fast-check': fewCases(require('fast-check')) };
  run.runInThisContext()((id) => own[id] ?? require(id), { exports: {} }, {});
  return tests;
}

/** Laws over random facts try few cases, always the same, so that a mutant has the same end in every run. */
function fewCases(fastCheck) {
  const few = (options) => ({ ...options, seed: 2026, numRuns: Math.min(options?.numRuns ?? 100, 40) });
  return { ...fastCheck, assert: (property, options) => fastCheck.assert(property, few(options)) };
}

function each(declare, rows) {
  return (title, check) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(`${title} ${JSON.stringify(values)}`, () => check(...values));
    }
  };
}

async function failureOf({ check }) {
  try {
    await check();
  } catch (error) {
    return String(error?.message ?? error);
  }
}
