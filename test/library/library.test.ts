import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectWithTarballs, publishedPackages, tarballOf } from './packed.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const SHEET = join(examples, 'submissions/01-electronic-chart-mds.xlsx');
const PDF = join(examples, 'forms/MDS.pdf');

let project: string;
beforeAll(() => {
  project = projectWithTarballs();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('no packed package asks for a version of the workspace', () => {
  const manifest = readFileSync(join(project, 'node_modules/kaijisho/package.json'), 'utf8');
  expect(manifest).toContain('"@kaijisho/core": "');
  expect(manifest).not.toContain('workspace:');
});

test('the example of the library runs from the tarballs', () => {
  copyFileSync(join(examples, 'library/check-and-draft.mjs'), join(project, 'check-and-draft.mjs'));
  const output = execFileSync(process.execPath, ['check-and-draft.mjs', SHEET, 'matrix.xlsx'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(output).toContain('ANS-01');
  expect(output).toContain('MDS!C21: yes → ');
  expect(statSync(join(project, 'matrix.xlsx')).size).toBeGreaterThan(10_000);
});

test('the page is written from the tarballs', () => {
  const bin = join(project, 'node_modules/kaijisho/dist/bin.cjs');
  execFileSync(process.execPath, [bin, 'web', '-o', 'kaijisho.html', '--quiet'], { cwd: project });
  const page = readFileSync(join(project, 'kaijisho.html'), 'utf8');
  expect(page).toContain("connect-src 'none'");
  expect(page).toContain('id="part-pdf"');
});

test('the command runs from the tarballs', () => {
  const bin = join(project, 'node_modules/kaijisho/dist/bin.cjs');
  const output = execFileSync(process.execPath, [bin, 'read', SHEET, '--format', 'json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output).disclosures[0].header.product).toBe('みほんカルテ');
});

test('what the command prints is as a schema of the package says', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(project, 'node_modules/kaijisho/dist/schemas', name), 'utf8'));
  const bin = join(project, 'node_modules/kaijisho/dist/bin.cjs');
  const output = execFileSync(process.execPath, [bin, 'convert', SHEET, 'MDS.json', '--quiet'], {
    cwd: project,
  });
  expect(output.length).toBeGreaterThan(0);
  writeFileSync(
    join(project, 'schema.mjs'),
    `console.log(import.meta.resolve('kaijisho/schemas/disclosures-1.json'));`,
  );
  const url = execFileSync(process.execPath, ['schema.mjs'], { cwd: project, encoding: 'utf8' });
  expect(url).toContain('kaijisho/dist/schemas/disclosures-1.json');
  const judge = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    read('disclosures-1.json'),
  );
  const written = JSON.parse(readFileSync(join(project, 'MDS.json'), 'utf8'));
  expect([judge(written), judge.errors]).toEqual([true, null]);
});

test('a PDF is read from the tarballs', () => {
  const bin = join(project, 'node_modules/kaijisho/dist/bin.cjs');
  const output = execFileSync(process.execPath, [bin, 'read', PDF, '--format', 'json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output).disclosures[0].answers).toHaveLength(70);
});

/** Things of browsers, which Node has as well, that a bundle may use. */
const OF_BROWSERS = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'DOMException',
  'DecompressionStream',
  'ReadableStream',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'console',
  'crypto',
  'performance',
  'queueMicrotask',
  'setTimeout',
  'clearTimeout',
  'structuredClone',
] as const;

test('a bundle for browsers reads, checks and drafts without anything of Node', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { open, check, demarcate, trace } from 'kaijisho';
        globalThis.answersIn = async (bytes) => {
          const { failure, disclosures } = await open({ name: 'sheet.pdf', bytes });
          return failure?.detail ?? disclosures[0].content.answers.length;
        };
        globalThis.run = async (bytes) => {
          const files = [await open({ name: 'sheet.xlsx', bytes })];
          const { answers } = files[0].disclosures[0].content;
          return JSON.stringify({
            answers: answers.length,
            findings: check(files, { asOf: '2026-04-01' }).files[0].result.counts,
            lines: demarcate(files, { asOf: '2026-04-01' }).lines.length,
            traced: trace(files[0].disclosures[0], 'away-lock').length,
          });
        };`,
      resolveDir: project,
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  const page: Record<string, unknown> = Object.fromEntries(
    OF_BROWSERS.map((name) => [name, globalThis[name]]),
  );
  // For drawing, which nobody asks for; they only have to be there.
  page.DOMMatrix = class {};
  page.Path2D = class {};
  page.globalThis = page;
  page.self = page;
  runInContext(outputFiles[0]?.text ?? '', createContext(page));
  const run = page.run as (bytes: Uint8Array) => Promise<string>;
  expect(JSON.parse(await run(new Uint8Array(readFileSync(SHEET))))).toMatchObject({
    answers: 70,
    findings: { error: 3 },
    lines: 48,
    traced: 1,
  });
  const answersIn = page.answersIn as (bytes: Uint8Array) => Promise<unknown>;
  expect(await answersIn(new Uint8Array(readFileSync(PDF)))).toBe(70);
});

test('a CommonJS project requires the library', () => {
  const file = join(project, 'old.cjs');
  writeFileSync(
    file,
    `const { open, check } = require('kaijisho');
     open({ name: 'x', bytes: require('node:fs').readFileSync(process.argv[2]) })
       .then((file) => console.log(check([file], { asOf: '2026-04-01' }).files.length));`,
  );
  expect(execFileSync(process.execPath, [file, SHEET], { encoding: 'utf8' })).toBe('1\n');
});

describe.each(publishedPackages())('the tarball of %s', (name) => {
  test('has a manifest without mistakes', async () => {
    const { messages } = await publint({
      pkgDir: join(project, 'node_modules', name),
      pack: false,
    });
    expect(messages).toEqual([]);
  });

  test('has types that resolve as the code does, as modules', async () => {
    const tarball = new Uint8Array(readFileSync(join(project, tarballOf(name))));
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    const problems = 'problems' in analysis ? analysis.problems : expect.fail('no types');
    // Modules only: what an old resolver or a bundler for CommonJS makes of them is not promised.
    const promised = problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    );
    expect(promised).toEqual([]);
  });

  test('brings a page and the licence along', () => {
    const folder = join(project, 'node_modules', name);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`# ${name}`);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('Apache License');
  });
});
