import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const packages = new URL('../../packages/', import.meta.url);
const built = (path: string) => readFileSync(new URL(path, packages), 'utf8');

/** Modules a built file imports, statically or not. */
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, name = '']) => name,
  );

describe('what is published', () => {
  test.each([
    'core/dist/index.js',
    'xlsx-adapter/dist/index.js',
    'report/dist/index.js',
    'kaijisho/dist/index.js',
  ])('%s runs in a browser: no Node built-ins', (path) => {
    const builtIn = /^(node:|fs|path|os|url|util|crypto|buffer|stream|worker_threads|process)/;
    expect(importsOf(built(path)).filter((name) => builtIn.test(name))).toEqual([]);
    // As names of their own; members of what the runtime may or may not offer are asked for with `?.`.
    expect(built(path)).not.toMatch(/(?<![.\w])(process|Buffer|__dirname)\s*[.(]/);
  });

  test('reading starts without the workbook writer', () => {
    for (const path of ['core', 'xlsx-adapter', 'report', 'kaijisho'])
      expect(importsOf(built(`${path}/dist/index.js`))).not.toContain('exceljs');
  });

  test('the worker that reads files does without schemas and without a parser of arguments', () => {
    expect(built('kaijisho/dist/worker.cjs')).not.toMatch(/ZodObject|yargs|exceljs/);
  });

  test('the command asks for nothing at the place where it was built', () => {
    const files = readdirSync(new URL('kaijisho/dist', packages)).filter((name) =>
      name.endsWith('.cjs'),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) expect(built(`kaijisho/dist/${name}`)).not.toContain('node_modules/');
  });

  /** Declared by our packages and not by `kaijisho`: they are part of the command. */
  const inlined = () => {
    const dependenciesOf = (name: string): string[] =>
      Object.keys(JSON.parse(built(`${name}/package.json`)).dependencies ?? {});
    const ours = ['cli', 'core', 'exchange', 'pdf-adapter', 'report', 'xlsx-adapter'];
    const external = dependenciesOf('kaijisho');
    return [...new Set(ours.flatMap(dependenciesOf))].filter(
      (name) => !external.includes(name) && !name.includes('kaijisho'),
    );
  };

  test('the command names all packages it contains, with their licences', () => {
    const licences = built('kaijisho/dist/THIRD-PARTY-LICENCES.txt');
    expect(inlined().length).toBeGreaterThan(5);
    const named = (name: string) => licences.includes(`\n\n${name} `);
    expect(inlined().filter((name) => !named(name))).toEqual([]);
    expect(licences).toContain('Permission is hereby granted, free of charge');
    expect(licences).toContain('Adobe Systems Incorporated');
    // Nothing is only named: a text stands under every title.
    for (const notice of licences.split(`\n${'-'.repeat(72)}\n`).slice(1))
      expect(notice.length).toBeGreaterThan(400);
  });

  test('the page brings the licences of its libraries, its font and its character maps along', () => {
    const licences = built('kaijisho/dist/PAGE-LICENCES.txt');
    const onlyOfTheCommand = ['cli-table3', 'yargs', 'tinyglobby'];
    const libraries = [...inlined(), 'preact', 'exceljs', 'docx', 'pdfjs-dist'].filter(
      (name) => !onlyOfTheCommand.includes(name),
    );
    expect(libraries.filter((name) => !licences.includes(`\n\n${name} `))).toEqual([]);
    expect(licences).toContain('SIL OPEN FONT LICENSE');
    expect(licences).toContain('Adobe Systems Incorporated');
  });

  test.each(['core', 'xlsx-adapter', 'report', 'kaijisho'])('%s has its types', (name) => {
    const { exports } = JSON.parse(built(`${name}/package.json`));
    // What is data has no types, and stands in a folder: `./schemas/*`.
    for (const entry of Object.values<string | Record<string, string>>(exports))
      for (const path of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        const file = path.replace('./', '').replace('/*', '');
        expect(existsSync(new URL(`${name}/${file}`, packages)), path).toBe(true);
      }
    expect(built(`${name}/dist/index.d.ts`)).not.toMatch(/\.\.\/\.\.\/|\/src\//);
  });
});

test('library and command share the name kaijisho', () => {
  const folder = fileURLToPath(new URL('kaijisho/', packages));
  const program = `
    import { open, check, demarcate, trace } from 'kaijisho';
    const opened = await open({ name: 'x', bytes: new Uint8Array() });
    console.log(opened.failure.code, typeof check, typeof demarcate, typeof trace);
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([stdout, stderr]).toEqual(['empty-file function function function\n', '']);
});
