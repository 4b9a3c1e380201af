import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { licencesOf } from './licences.js';
import { rulePagesForRolldown } from './rule-pages-data.js';

const PACKAGE = 'packages/kaijisho';

const HEAD = 'The command kaijisho contains code of the following packages.';

/** The dependencies of the published package stay imports; everything else becomes part of the bundle. */
function external(): RegExp {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${PACKAGE}/package.json`, 'utf8'),
  );
  const names = Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@kaijisho/'));
  return new RegExp(`^(${names.join('|')})(/|$)`);
}

/** Data files as text to be parsed: V8 reads JSON faster than the same data as program text. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  load: {
    filter: { id: /[\\/]src[\\/].*\.json$/ },
    handler(id) {
      const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
      return {
        code: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})`,
        moduleType: 'js',
      };
    },
  },
};

/** What fflate offers Node besides starts threads of its own, for which it loads modules of Node. */
const WITHOUT_THREADS: Readonly<Record<string, string>> = { fflate: 'fflate/browser' };

const AT_FIRST_USE = '\0at-first-use:';

/**
 * Libraries that make tables as soon as they are loaded, and that hardly any run calls: the one that
 * measures text makes ready for all of Unicode, a twentieth of a run; the runtime inflates by itself
 * (decision 0014). They are loaded when one of their functions is first called. The expressions of
 * the first are built then, too: V8 looks them through where it reads them as literals.
 */
const librariesAtFirstUse: Plugin = {
  name: 'libraries-at-first-use',
  resolveId: {
    filter: { id: /^(?:string-width|fflate)$/ },
    async handler(source, importer, { kind }) {
      // CommonJS asks for its libraries when it runs, and calls them by other names.
      if (kind !== 'import-statement') return null;
      const found = await this.resolve(WITHOUT_THREADS[source] ?? source, importer, {
        skipSelf: true,
      });
      return found === null ? null : `${AT_FIRST_USE}${found.id}`;
    },
  },
  load: {
    filter: { id: new RegExp(`^${AT_FIRST_USE}`) },
    async handler(id) {
      const path = id.slice(AT_FIRST_USE.length);
      const names = Object.entries(await import(pathToFileURL(path).href)).flatMap(
        ([name, value]) => (typeof value === 'function' ? [name] : []),
      );
      const calls = names.map(
        (name, place) => `function f${place}(...given) {
          const called = library()[${JSON.stringify(name)}];
          return new.target ? new called(...given) : called(...given);
        }
        export { f${place} as ${name} };`,
      );
      return [`const library = () => require(${JSON.stringify(path)});`, ...calls].join('\n');
    },
  },
  transform: {
    filter: { id: /[\\/]node_modules[\\/]string-width[\\/]index\.js$/ },
    handler: (code) =>
      code.replace(
        /\/((?:\\.|[^/\\\n])+)\/v\b/g,
        (_, source: string) => `new RegExp(${JSON.stringify(source)}, 'v')`,
      ),
  },
};

/** Chunks are named by their content: those of a former build would stay beside the new ones. */
function removeFormer(names: readonly string[]): void {
  if (!existsSync(`${PACKAGE}/dist`)) return;
  for (const file of readdirSync(`${PACKAGE}/dist`))
    if (names.some((name) => file.startsWith(`${name}-`) || file === `${name}.js`))
      rmSync(`${PACKAGE}/dist/${file}`);
}

/**
 * Bundles the command and its worker into the package `kaijisho`: few files instead of hundreds, and
 * of each only what is used. The worker is a bundle of its own, because it needs less. Both are
 * CommonJS, which Node starts sooner than modules: a tenth of a run that only shows the help.
 * Licences of others go beside it.
 */
export async function bundleCommand(): Promise<void> {
  const entries = { bin: 'packages/cli/src/bin.ts', worker: 'packages/cli/src/pool/worker.ts' };
  const modules = new Set<string>();
  removeFormer(Object.keys(entries));
  for (const [name, input] of Object.entries(entries)) {
    const bundle = await rolldown({
      input: { [name]: input },
      platform: 'node',
      tsconfig: 'tsconfig.json',
      external: external(),
      plugins: [dataAsText, rulePagesForRolldown, librariesAtFirstUse],
      // Reading a member of a catalogue does nothing, so those nobody uses can go.
      treeshake: { propertyReadSideEffects: false },
      // yargs asks where a module stands only for configurations that extend others: here are none.
      checks: { emptyImportMeta: false },
    });
    const { output } = await bundle.write({
      dir: `${PACKAGE}/dist`,
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: `${name}-[name]-[hash].cjs`,
    });
    for (const file of output)
      if (file.type === 'chunk')
        for (const module of file.moduleIds)
          if (!module.startsWith(AT_FIRST_USE)) modules.add(module);
    await bundle.close();
  }
  writeFileSync(`${PACKAGE}/dist/THIRD-PARTY-LICENCES.txt`, licencesOf(HEAD, modules));
  chmodSync(`${PACKAGE}/dist/bin.cjs`, 0o755);
}
