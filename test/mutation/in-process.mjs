// A runner of tests for StrykerJS that loads what is changed and its tests as one bundle, once for each mutant, in the process
// that it has. Jest itself needs seconds to load them, which would make thousands of mutants a matter of hours.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { declarations, openScopes } from './declarations.mjs';

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
    for (const event of ['uncaughtException', 'unhandledRejection'])
      process.on(event, (reason) => failTest(reason));
    this.bundle = await bundleOf(join(process.cwd(), this.tests));
  }

  /** All tests on the unchanged sources; tells which mutants each of them reaches. */
  async dryRun() {
    const stryker = fresh();
    const tests = [];
    const opened = openScopes();
    try {
      for (const test of testsIn(this.bundle)) {
        await opened.enter(test.scope);
        stryker.currentTestId = test.id;
        const start = performance.now();
        const failure = await failureOf(test);
        stryker.currentTestId = undefined;
        const told = { id: test.id, name: test.id, timeSpentMs: performance.now() - start };
        tests.push({ ...told, status: failure ? failed : passed, failureMessage: failure });
      }
      await opened.leave();
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
    const ended = (id, failure) => {
      stryker.activeMutant = undefined; // what goes on after the tests goes on unchanged, and ends
      return stryker.hitCount > hitLimit
        ? { status: 'timeout', reason: 'more rounds than the unchanged sources need' }
        : { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests };
    };
    let tests;
    try {
      tests = testsIn(this.bundle);
    } catch (error) {
      return ended('the sources and their tests load', String(error));
    }
    const opened = openScopes();
    for (const test of tests) {
      if (wanted && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const failure = (await failureOf({ check: () => opened.enter(test.scope) })) ?? (await failureOf(test));
      if (failure === undefined) continue;
      await failureOf({ check: opened.leave });
      return ended(test.id, failure);
    }
    const failure = await failureOf({ check: opened.leave });
    return failure ? ended('what is set up ends', failure) : { status: 'survived', nrOfTests };
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

const jestGlobals = '@jest/globals';

/**
 * Each file keeps its own address in the bundle, for what it reads beside itself. A file of tests asks for jest by an
 * address of its own, so that what it sets up is for its tests alone.
 */
const ownUrls = {
  name: 'own-urls',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path));
      const contents = source.replaceAll('import.meta.url', url);
      const ofTests = contents.replace(`'${jestGlobals}'`, `'${jestGlobals}?${path}'`);
      return { contents: path.endsWith('.test.ts') ? ofTests : contents, loader: 'ts' };
    });
  },
};

/** A new copy of the sources and of their tests: nothing remembered from another mutant is left in it. */
function testsIn({ run, require }) {
  const { tests, functions, nextFile } = declarations();
  const { jestExpect: expect } = createRequire(require.resolve(jestGlobals))('@jest/expect');
  const own = { [jestGlobals]: { ...functions, expect }, 'fast-check': fewCases(require('fast-check')) };
  const required = (address) => {
    const [id, file] = address.split('?');
    if (file !== undefined) nextFile();
    return own[id] ?? require(id);
  };
  run.runInThisContext()(required, { exports: {} }, {});
  return tests;
}

/** Laws over random facts try few cases, always the same, so that a mutant has the same end in every run. */
function fewCases(fastCheck) {
  const few = (options) => ({ ...options, seed: 2026, numRuns: Math.min(options?.numRuns ?? 100, 40) });
  return { ...fastCheck, assert: (property, options) => fastCheck.assert(property, few(options)) };
}

/** A test that waits for what never comes has failed, as it has in jest. */
const LONGEST_TEST_MS = 10_000;

let failTest = (reason) => {
  throw reason;
};

/** Why the test fails: by what it throws, by what is thrown meanwhile where nobody catches it, or since it does not end. */
async function failureOf({ check }) {
  let timer;
  const failed = new Promise((_, fail) => {
    failTest = fail;
    timer = setTimeout(() => fail(new Error('waits for what never comes')), LONGEST_TEST_MS);
  });
  try {
    await Promise.race([check(), failed]);
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    clearTimeout(timer);
  }
}
