import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Plugin, rolldown } from 'rolldown';
import { licencesOf } from './licences.js';

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
      return { code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js' };
    },
  },
};

const AT_FIRST_USE = '\0at-first-use:';

/**
 * The library that measures text makes ready for all of Unicode as soon as it is loaded, a twentieth
 * of a run, and hardly any run measures more than plain text. So it is loaded when it is first called,
 * and its expressions are built then: V8 looks them through where it reads them as literals.
 */
const measureAtFirstUse: Plugin = {
  name: 'measure-at-first-use',
  resolveId: {
    filter: { id: /^string-width$/ },
    async handler(source, importer, { kind }) {
      // Only a module with a default export, which CommonJS has not.
      if (kind !== 'import-statement') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found === null ? null : `${AT_FIRST_USE}${found.id}`;
    },
  },
  load: {
    filter: { id: new RegExp(`^${AT_FIRST_USE}`) },
    handler(id) {
      const path = JSON.stringify(id.slice(AT_FIRST_USE.length));
      return `export default (...given) => require(${path}).default(...given);`;
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
    if (names.some((name) => file.startsWith(`${name}-`))) rmSync(`${PACKAGE}/dist/${file}`);
}

/**
 * Bundles the command and its worker into the package `kaijisho`: few files instead of hundreds, and
 * of each only what is used. The worker is a bundle of its own, because it needs less. Licences of
 * others go beside it.
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
      plugins: [dataAsText, measureAtFirstUse],
    });
    const { output } = await bundle.write({
      dir: `${PACKAGE}/dist`,
      format: 'esm',
      minify: true,
      chunkFileNames: `${name}-[name]-[hash].js`,
    });
    for (const file of output)
      if (file.type === 'chunk')
        for (const module of file.moduleIds)
          if (!module.startsWith(AT_FIRST_USE)) modules.add(module);
    await bundle.close();
  }
  writeFileSync(`${PACKAGE}/dist/THIRD-PARTY-LICENCES.txt`, licencesOf(HEAD, modules));
  chmodSync(`${PACKAGE}/dist/bin.js`, 0o755);
}
