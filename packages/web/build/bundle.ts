import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { rulePagesForEsbuild } from '../../../scripts/rule-pages-data.js';
import type { Part } from '../src/program/parts.js';

/** Bundles the parts of the page so that no module is in two of them where that costs anything. */

export const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Browsers of 2023 and later: what a managed Windows of today brings. */
const TARGET = ['chrome110', 'edge110', 'firefox115', 'safari16.4'];

/** Modules that a part hands to the parts that run after it, by the name they are imported by. */
const HANDED_ON = {
  common: ['@kaijisho/core', 'zod'],
  pdf: ['@kaijisho/pdf-adapter'],
  workbooks: ['@kaijisho/xlsx-adapter/writing', '@kaijisho/report/docx'],
  papers: ['@kaijisho/pdf-adapter/writing'],
} as const satisfies Partial<Record<Part, readonly string[]>>;

/** Where modules wait for the parts that import them. */
const MODULES = 'globalThis.kaijishoModules';

/** Imports of what another part hands on become a look at where it waits. */
const fromOthers = (part: Part): Plugin => ({
  name: 'parts',
  setup({ onResolve, onLoad }) {
    const names: readonly string[] = Object.entries(HANDED_ON).flatMap(([of, modules]) =>
      of === part ? [] : modules,
    );
    onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      names.includes(path) ? { path, namespace: 'handed-on' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'handed-on' }, ({ path }) => ({
      contents: `module.exports = ${MODULES}[${JSON.stringify(path)}];`,
    }));
    // zod brings the wording of forty languages; the catalogue of messages takes its two by name.
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, () => ({
      path: 'locales',
      namespace: 'none',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {};' }));
  },
});

/**
 * What libraries bring for files that the page never has: fonts in WOFF2, SVG and pages of HTML drawn
 * into a PDF, and the fonts that every reader of PDF has. Whatever asks for them all the same throws.
 */
const UNUSED =
  /^(?:brotli\/decompress\.js|node-html-better-parser|\.\/[A-Z]\S+\.compressed\.json)$/;

const withoutUnused: Plugin = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => {
      const missing = `() => { throw new Error(${JSON.stringify(`${path} is not in the page`)}); }`;
      return {
        contents: `const missing = ${missing}; export default missing; export const parse = missing; export const NodeType = {};`,
      };
    });
  },
};

/** A program that hands on modules and does nothing else. */
const handing = (modules: readonly string[]): string =>
  [
    ...modules.map((name, index) => `import * as m${index} from ${JSON.stringify(name)};`),
    `${MODULES} ??= {};`,
    ...modules.map((name, index) => `${MODULES}[${JSON.stringify(name)}] = m${index};`),
  ].join('\n');

const ENTRIES: Readonly<Partial<Record<Part, string>>> = {
  screens: 'src/main.tsx',
  engine: 'src/engine/worker.ts',
};

const OPTIONS = {
  tsconfig: here('tsconfig.json'),
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'iife',
  platform: 'browser',
  target: TARGET,
  charset: 'utf8',
  // Licences of what is bundled stay with it.
  legalComments: 'eof',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} as const;

/** A script, and the paths of the modules it is made of. */
export interface Bundled {
  readonly text: string;
  readonly modules: readonly string[];
}

async function bundled(options: Parameters<typeof build>[0]): Promise<Bundled> {
  const { outputFiles, metafile } = await build({ ...options, ...OPTIONS });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('A part was built without a script');
  return { text: script.text, modules: Object.keys(metafile.inputs) };
}

/** A part; equal sources give equal text. */
export function bundlePart(part: Part): Promise<Bundled> {
  const entry = ENTRIES[part];
  const handed: Readonly<Partial<Record<Part, readonly string[]>>> = HANDED_ON;
  const from =
    entry === undefined
      ? { stdin: { contents: handing(handed[part] ?? []), resolveDir: here('build') } }
      : { entryPoints: [here(entry)] };
  return bundled({ ...from, plugins: [fromOthers(part), rulePagesForEsbuild, withoutUnused] });
}

/** The script that unpacks and starts the others. */
export const bundleBoot = (): Promise<Bundled> =>
  bundled({ entryPoints: [here('src/program/boot.ts')] });
