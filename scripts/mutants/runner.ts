import { join, relative } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type File, startTests, type Test, type VitestRunner } from '@vitest/runner';
import { type Bundles, bundled, type LoadedCore } from './bundle.js';
import { Sample } from './sample.js';

/**
 * Runs unit tests of core inside Stryker's process, for thousands of changes. Stryker's own runner for
 * vitest starts a thread and loads every file anew for each change, which takes a hundred times as long as
 * the tests themselves. What a test file calls while it is loaded counts as a test of its own.
 *
 * Changes share one core, which has run warm and forgets in between. A test that fails has to fail again
 * with a core loaded anew: else what an earlier change left behind might be what it noticed.
 */
class InOneProcess implements TestRunner {
  readonly #root = process.cwd();
  #bundles: Bundles | null = null;
  #files: readonly string[] = [];
  /** Kept from change to change. */
  #shared: LoadedCore | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const files = (process.env.KAIJISHO_MUTANTS ?? '').split(' ');
    this.#files = files.map((file) => join(this.#root, file));
    this.#bundles = await bundled(this.#root, this.#files);
  }

  async dryRun(): Promise<DryRunResult> {
    state().activeMutant = undefined;
    const result = await this.#run(this.#load(), undefined, undefined);
    // What each test reaches is seen only where nothing is remembered from the tests before it.
    await this.#run(this.#load('loadForgetful'), undefined, undefined);
    const { mutantCoverage } = state();
    return result.status === DryRunStatus.Complete && mutantCoverage !== undefined
      ? { ...result, mutantCoverage }
      : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    const wanted = testFilter && new Set(testFilter);
    const run = async (core: LoadedCore, some: Wanted) => {
      state().hitCount = hitLimit === undefined ? undefined : 0;
      state().hitLimit = hitLimit;
      const result = await this.#run(core, some, activeMutant.id);
      return determineHitLimitReached(state().hitCount, hitLimit) ?? result;
    };
    const anew = (some: Wanted) => {
      state().activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      return run(this.#load(), some);
    };
    if (mutantActivation === 'static') return toMutantRunResult(await anew(wanted));
    state().activeMutant = undefined;
    this.#shared ??= this.#load();
    this.#shared.forget();
    const result = await run(this.#shared, wanted);
    const failed = failedIn(result);
    if (failed.length === 0) return toMutantRunResult(result);
    const again = await anew(new Set(failed));
    if (failedIn(again).length > 0) return toMutantRunResult(again);
    this.#shared = null;
    return toMutantRunResult(await anew(wanted));
  }

  /** What runs while core is loaded is of no test. */
  #load(how: keyof Bundles = 'load'): LoadedCore {
    if (this.#bundles === null) throw new Error('The runner was not initialised');
    state().currentTestId = undefined;
    return this.#bundles[how]();
  }

  async #run(core: LoadedCore, wanted: Wanted, mutant: string | undefined): Promise<DryRunResult> {
    state().currentTestId = undefined;
    state().activeMutant = mutant;
    const idOf = (file: string) => relative(this.#root, file);
    const files = this.#files.filter((file) => wanted === undefined || holds(wanted, idOf(file)));
    const runner = runnerOf(core.runFile, idOf, wanted);
    const run: File[] = [];
    for (const file of files) {
      run.push(...(await startTests([file], runner)));
      // One failure is enough: the files that are left are not even loaded.
      if (wanted !== undefined && run.some(({ result }) => result?.state === 'fail')) break;
    }
    return { status: DryRunStatus.Complete, tests: run.flatMap((file) => resultsOf(file, idOf)) };
  }
}

/** Tests that failed; none where a run came to no end, which says enough by itself. */
const failedIn = (result: DryRunResult): readonly string[] =>
  result.status === DryRunStatus.Complete
    ? result.tests.flatMap(({ status, id }) => (status === TestStatus.Failed ? [id] : []))
    : [];

/** Ids of the tests to run; all without any. */
type Wanted = ReadonlySet<string> | undefined;

/** A file is named by its path, a test by the path and its name. */
const testId = (file: string, test: Test): string => `${file} > ${test.fullTestName}`;
const holds = (wanted: ReadonlySet<string>, file: string): boolean =>
  [...wanted].some((id) => id === file || id.startsWith(`${file} > `));

type State = { -readonly [K in keyof InstrumenterContext]: InstrumenterContext[K] | undefined };

/** Where Stryker's branches look for the change to take and count who reached them. */
const state = (): State => ((globalThis as { __stryker__?: State }).__stryker__ ??= {});

function runnerOf(
  load: (file: string) => void,
  idOf: (file: string) => string,
  wanted: Wanted,
): VitestRunner {
  let failed = false;
  return {
    config: {
      root: '/',
      setupFiles: [],
      name: undefined,
      passWithNoTests: false,
      testNamePattern: undefined,
      allowOnly: false,
      sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
      chaiConfig: undefined,
      maxConcurrency: 1,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      retry: 0,
      includeTaskLocation: false,
      tags: [],
      tagsFilter: undefined,
      strictTags: false,
    },
    importFile: load,
    onCollectStart: ({ filepath }) => {
      state().currentTestId = idOf(filepath);
    },
    onBeforeRunTask: (test) => {
      const file = idOf(test.file.filepath);
      const asked = wanted === undefined || wanted.has(file) || wanted.has(testId(file, test));
      if (failed || !asked) test.mode = 'skip';
    },
    onBeforeTryTask: (test) => {
      state().currentTestId = testId(idOf(test.file.filepath), test);
    },
    onAfterRunTask: (test) => {
      failed ||= wanted !== undefined && test.result?.state === 'fail';
    },
  };
}

function resultsOf(file: File, idOf: (file: string) => string): readonly TestResult[] {
  const id = idOf(file.filepath);
  // With the file Stryker sees that a test was changed, and tries anew what it let pass.
  const result = resultIn(file.filepath);
  return [
    result(id, file.result),
    ...testsOf(file)
      .filter(({ result: done }) => done !== undefined && done.state !== 'skip')
      .map((test) => result(testId(id, test), test.result)),
  ];
}

const testsOf = (suite: File | File['tasks'][number]): readonly Test[] =>
  suite.type === 'test' ? [suite] : suite.tasks.flatMap(testsOf);

const resultIn =
  (fileName: string) =>
  (id: string, done: Test['result']): TestResult => {
    const [error] = done?.errors ?? [];
    return {
      id,
      name: id,
      fileName,
      timeSpentMs: done?.duration ?? 0,
      ...(error === undefined
        ? { status: TestStatus.Success }
        : { status: TestStatus.Failed, failureMessage: error.message }),
    };
  };

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess),
  declareClassPlugin(PluginKind.Ignore, 'sample', Sample),
];
