import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import { bundleCommand } from './scripts/bundle-command.js';
import { rulePagesForEsbuild } from './scripts/rule-pages-data.js';

/**
 * Builds every package into its `dist`: JavaScript by esbuild, one pass per package, and the type
 * declarations of all packages from one TypeScript program, because each further program would
 * cost more than all the bundling. Types are checked by `check:types`, not here.
 */
const ENTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  core: { index: 'packages/core/src/index.ts' },
  'xlsx-adapter': {
    index: 'packages/xlsx-adapter/src/index.ts',
    // The writer brings exceljs along; reading must start without it.
    writing: 'packages/xlsx-adapter/src/writing/index.ts',
    // Brings ciphers along; only an encrypted workbook needs them.
    decrypting: 'packages/xlsx-adapter/src/decrypting/index.ts',
  },
  'pdf-adapter': {
    index: 'packages/pdf-adapter/src/index.ts',
    // The writer brings pdf-lib along; reading must start without it.
    writing: 'packages/pdf-adapter/src/writing/index.ts',
  },
  report: {
    index: 'packages/report/src/index.ts',
    terminal: 'packages/report/src/terminal/index.ts',
    html: 'packages/report/src/html/index.ts',
    // Brings the Word writer along; only a letter needs it.
    docx: 'packages/report/src/docx/index.ts',
  },
  exchange: {
    index: 'packages/exchange/src/index.ts',
    // XML brings a parser and a builder along; who reads sheets starts without them.
    xml: 'packages/exchange/src/xml/index.ts',
    seal: 'packages/exchange/src/seal/index.ts',
  },
  kaijisho: {
    index: 'packages/kaijisho/src/index.ts',
    exchange: 'packages/kaijisho/src/exchange/index.ts',
    register: 'packages/kaijisho/src/register/index.ts',
    // Brings the pages of all rules along; only who explains one needs them.
    rules: 'packages/kaijisho/src/rules/index.ts',
    seal: 'packages/kaijisho/src/seal/index.ts',
  },
};

const distOf = (name: string) => `packages/${name}/dist`;

/**
 * What stays an import: the declared dependencies with their subpaths, and the package itself, which
 * the command imports by name like any user. Undeclared packages would be bundled and so be missed.
 */
function externalsOf(name: string): RegExp[] {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(`packages/${name}/package.json`, 'utf8'),
  );
  return ['kaijisho', ...Object.keys(manifest.dependencies ?? {})].map(
    (dependency) => new RegExp(`^${dependency}(/|$)`),
  );
}

/** `packages/core/src/model/place.d.ts` → `packages/core/dist/model/place.d.ts`. */
function emitDeclarations(): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const roots = Object.values(ENTRIES).flatMap((entries) => Object.values(entries));
  const program = ts.createProgram(roots, {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: '.',
  });
  program.emit(undefined, (path, text) => {
    const target = path.replace(/(packages\/[^/]+)\/src\//, '$1/dist/');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  });
}

/** The page of packages/web is one file inside the package kaijisho, for the command to hand out. */
function writePage(): void {
  const writer = ['--import', 'tsx', 'packages/web/build/write.ts'];
  execFileSync(process.execPath, [...writer, `${distOf('kaijisho')}/kaijisho.html`]);
}

export default defineConfig(async () => {
  for (const name of Object.keys(ENTRIES)) rmSync(distOf(name), { recursive: true, force: true });
  emitDeclarations();
  writePage();
  // `kaijisho/schemas/disclosures-1.json`, for validators of whatever make.
  cpSync('schemas', `${distOf('kaijisho')}/schemas`, { recursive: true });
  // The command is written in packages/cli and ships inside the package kaijisho (decision 0002).
  await bundleCommand();
  return Object.entries(ENTRIES).map(
    ([name, entry]): Options => ({
      entry: { ...entry },
      outDir: distOf(name),
      format: 'esm',
      target: 'es2022',
      platform: name === 'kaijisho' ? 'node' : 'neutral',
      splitting: true,
      silent: true,
      external: externalsOf(name),
      esbuildPlugins: [rulePagesForEsbuild],
    }),
  );
});
