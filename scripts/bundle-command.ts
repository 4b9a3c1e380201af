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
      plugins: [dataAsText],
    });
    const { output } = await bundle.write({
      dir: `${PACKAGE}/dist`,
      format: 'esm',
      minify: true,
      chunkFileNames: `${name}-[name]-[hash].js`,
    });
    for (const file of output)
      if (file.type === 'chunk') for (const module of file.moduleIds) modules.add(module);
    await bundle.close();
  }
  writeFileSync(`${PACKAGE}/dist/THIRD-PARTY-LICENCES.txt`, licencesOf(HEAD, modules));
  chmodSync(`${PACKAGE}/dist/bin.js`, 0o755);
}
