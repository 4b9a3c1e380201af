import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * The sources of core as one script and every test file as one more, in a folder of Stryker's where each
 * change is a branch. A script is compiled once and may be evaluated anew: nothing that one change left
 * behind is seen by the next then.
 */
export interface Bundles {
  /** Loads core as if for the first time; the test files loaded after it see this one. */
  readonly load: () => LoadedCore;
  /** The same with a core that remembers nothing: each test reaches all that it asks for. */
  readonly loadForgetful: () => LoadedCore;
}

export interface LoadedCore {
  /** Runs a test file, which announces its tests. */
  readonly runFile: (testFile: string) => void;
  /** Forgets what is remembered: almost as good as a core that is loaded anew, and many times as fast. */
  readonly forget: () => void;
}

type Remembering = { [FORGET]?: (() => void)[] };
type Modules = Readonly<Record<string, unknown>>;
type Evaluate = (load: (name: string) => unknown) => Modules;

const CORE = 'core:';

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Sources stay outside the bundles of the tests; which ones the tests asked for is noted down. */
const sourcesApart = (sources: string, asked: Set<string>): Plugin => ({
  name: 'sources-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.|@kaijisho\/core$)/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return null;
      const file = path.startsWith('.')
        ? resolve(dirname(importer), path.replace(/\.js$/, '.ts'))
        : join(sources, 'index.ts');
      if (!file.startsWith(sources) || file.endsWith('.json')) return null;
      asked.add(file);
      return { path: `${CORE}${file}`, external: true };
    });
  },
});

/** What takes the place of modules, by their path below the sources. */
type Replacements = Readonly<Record<string, string>>;

/** Modules that remember results, and what takes their place where nothing is to be remembered. */
const FORGETFUL: Replacements = {
  'basics/remember.ts': 'export const remember = (work) => work;',
  'basics/once.ts':
    'export const oncePer = (work) => work; export const oncePerLast = (work) => work;',
};

const FORGET = '__forgetWhatIsRemembered__';
const remembering = (name: string) =>
  `export const ${name} = (work) => {
    let known = new Map();
    globalThis.${FORGET}.push(() => { known = new Map(); });
    return (asked) => {
      if (!known.has(asked)) known.set(asked, work(asked));
      return known.get(asked);
    };
  };`;
/** The same where all is to be remembered until the next change is tried. */
const FORGETTABLE: Replacements = {
  'basics/remember.ts': remembering('remember'),
  'basics/once.ts': ['oncePer', 'oncePerLast'].map(remembering).join('\n'),
};

const replacing = (sources: string, replacements: Replacements): Plugin => ({
  name: 'replacing',
  setup({ onLoad }) {
    for (const [file, contents] of Object.entries(replacements))
      onLoad({ filter: new RegExp(`/${file}$`) }, ({ path }) =>
        path === join(sources, file) ? { contents, loader: 'ts' } : null,
      );
  },
});

function compiled(name: string, text: string): Evaluate {
  const script = new Script(
    `((require) => { const module = { exports: {} }; ((exports) => {${text}\n})(module.exports); return module.exports; })`,
    { filename: name },
  );
  return script.runInThisContext() as Evaluate;
}

/**
 * @param root of the workspace, or of Stryker's copy of it
 * @param files the test files, by full path
 */
export async function bundled(root: string, files: readonly string[]): Promise<Bundles> {
  const sources = join(root, 'packages/core/src');
  const asked = new Set<string>();
  const tests = await build({
    ...OPTIONS,
    absWorkingDir: root,
    packages: 'external',
    entryPoints: [...files],
    outdir: join(root, 'out'),
    outbase: root,
    plugins: [sourcesApart(sources, asked)],
  });
  const contents = [...asked]
    .map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(file)};`)
    .join('\n');
  const coreWith = async (name: string, replacements: Replacements): Promise<Evaluate> => {
    const stdin = { contents, resolveDir: root };
    const plugins = [replacing(sources, replacements)];
    const { outputFiles } = await build({ ...OPTIONS, absWorkingDir: root, stdin, plugins });
    return compiled(name, outputFiles[0]?.text ?? '');
  };
  const outside = createRequire(join(root, 'package.json'));
  const vitest = await import('./vitest.js');
  const packages = (name: string): unknown => (name === 'vitest' ? vitest : outside(name));
  const evaluateCore = await coreWith('core', FORGETTABLE);
  const evaluateForgetful = await coreWith('forgetful core', FORGETFUL);
  const evaluateTest = new Map(
    tests.outputFiles.map(({ path, text }) => {
      const file = join(root, relative(join(root, 'out'), path)).replace(/\.js$/, '.ts');
      return [file, compiled(file, text)];
    }),
  );
  const loadWith = (evaluate: Evaluate) => (): LoadedCore => {
    const forgets: (() => void)[] = [];
    (globalThis as Remembering)[FORGET] = forgets;
    const modules = evaluate(outside);
    return {
      runFile: (testFile) => {
        evaluateTest.get(testFile)?.((name) =>
          name.startsWith(CORE) ? modules[name.slice(CORE.length)] : packages(name),
        );
      },
      forget: () => {
        for (const forget of forgets) forget();
      },
    };
  };
  return { load: loadWith(evaluateCore), loadForgetful: loadWith(evaluateForgetful) };
}
