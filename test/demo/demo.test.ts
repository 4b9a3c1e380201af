import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const inProject = (path: string) => fileURLToPath(new URL(path, root));

test('the demo leaves a report and a matrix and tells in Japanese what was found', () => {
  rmSync(inProject('out/点検結果.html'), { force: true });
  rmSync(inProject('out/責任分界表.xlsx'), { force: true });

  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('scripts/demo.mjs')], {
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('みほんカルテ 5.2');
  expect(stdout).toMatch(/4 つの製品・サービスについて、責任分界表の案を作りました/);
  expect(stdout.replaceAll('\\', '/')).toContain('out/責任分界表.xlsx');
  expect(readFileSync(inProject('out/点検結果.html'), 'utf8')).toContain('みほんカルテ');
  expect(statSync(inProject('out/責任分界表.xlsx')).size).toBeGreaterThan(10_000);
});
