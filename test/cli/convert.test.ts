import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, kaijisho, shellCommand, temporaryFolder } from './support.js';

const EXAMPLE = fileURLToPath(
  new URL('../../examples/submissions/07-pharmacy-mds.csv', import.meta.url),
);
const answersOf = (folder: string, file: string): unknown => {
  const { disclosures } = JSON.parse(kaijisho(folder, ['read', file, '--format', 'json']).out);
  return disclosures.map(({ answers }: { answers: Record<string, unknown>[] }) =>
    answers.map(({ key, state, choice, notes }) => ({ key, state, choice, notes })),
  );
};

describe.skipIf(process.platform === 'win32')('standard input without an end', () => {
  it.each(['read -', 'convert - out.json', 'fill - -o out.xlsx'])('%s', (args) => {
    const command = `yes | ${shellCommand(args)} 2>&1 >/dev/null; true`;
    const told = execSync(command, { cwd: temporaryFolder(), encoding: 'utf8' });
    expect(told).toContain('上限は20 MBです');
  });
});

describe('kaijisho convert', () => {
  it('takes a sheet through every format and loses no answer', () => {
    const folder = temporaryFolder();
    const steps = [EXAMPLE, 'a.json', 'b.xml', 'c.xlsx', 'd.csv', 'e.xml', 'f.csv', 'g.pdf'];
    for (const [index, output] of steps.slice(1).entries()) {
      const encoding = output === 'f.csv' ? ['--encoding', 'shift_jis'] : [];
      const done = kaijisho(folder, ['convert', steps[index] ?? '', output, ...encoding]);
      expect([done.code, done.out]).toEqual([0, expect.stringContaining('開示書1件（回答')]);
    }
    const expected = answersOf(folder, EXAMPLE);
    for (const file of ['c.xlsx', 'd.csv', 'f.csv', 'g.pdf'])
      expect(answersOf(folder, file)).toEqual(expected);
    expect(readFileSync(join(folder, 'd.csv')).subarray(0, 3)).toEqual(Buffer.from('\ufeff'));
  });

  it('tells every mistake of a document at its place, and writes nothing', () => {
    const folder = folderWith({
      'a.json': '{"form":{"kind":"MDS"},"answers":[{"key":"nobody"},{"state":"marked"}]}',
      'b.xml': '<!DOCTYPE x><x/>',
      'c.json': '{"formatVersion":"2","disclosures":[]}',
    });
    const told = (file: string) => kaijisho(folder, ['convert', file, 'out.xlsx']);
    expect(told('a.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/\/answers\/0\/key: [\s\S]*\/answers\/1\/choice: /),
    });
    expect(told('b.xml').err).toContain('DOCTYPE');
    expect(told('c.json').err).toContain('新しい版の kaijisho');
    expect(() => readFileSync(join(folder, 'out.xlsx'))).toThrow('ENOENT');
  });

  it('needs two files, of kinds that go together', () => {
    const folder = folderWith({
      'm.json':
        '{"formatVersion":"1","asOf":"2026-04-01","options":{"retention":"auto","environment":null},"products":[],"lines":[]}',
    });
    expect(kaijisho(folder, ['convert', 'm.json']).err).toContain('入力ファイルと出力ファイル');
    expect(kaijisho(folder, ['convert', 'm.json', 'm.docx']).err).toContain('.xml');
    expect(kaijisho(folder, ['convert', 'm.json', 'm.xlsx']).err).toContain(
      '責任分界表は、.xlsx には',
    );
    expect(kaijisho(folder, ['convert', 'm.json', 'm.csv']).code).toBe(0);
  });
});

describe('kaijisho check for build servers', () => {
  it('prints SARIF or JUnit, and exits as always', () => {
    const folder = temporaryFolder();
    const sarif = kaijisho(folder, ['check', EXAMPLE, '--format', 'sarif']);
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: expect.any(Array) }],
    });
    const junit = kaijisho(folder, ['check', EXAMPLE, '--format', 'junit']);
    expect(junit.out).toMatch(/^<\?xml [\s\S]*<testsuite name=[\s\S]*<\/testsuites>\n$/);
    expect(junit.code).toBe(sarif.code);
    expect(kaijisho(folder, ['check', EXAMPLE, '--format', 'html']).err).toContain('junit');
  });

  it('describes the rules in SARIF alike, whether it checks or converts what a check said', () => {
    const folder = temporaryFolder();
    const rulesOf = (log: string) => JSON.parse(log).runs[0].tool.driver.rules;
    const json = kaijisho(folder, ['check', EXAMPLE, '--format', 'json']).out;
    writeFileSync(join(folder, 'check.json'), json);
    kaijisho(folder, ['convert', 'check.json', 'check.sarif']);
    const converted = rulesOf(readFileSync(join(folder, 'check.sarif'), 'utf8'));
    expect(converted).toEqual(
      rulesOf(kaijisho(folder, ['check', EXAMPLE, '--format', 'sarif']).out),
    );
    expect(JSON.stringify(converted)).not.toContain('…に、…');
  });

  it('writes the findings for a spreadsheet', () => {
    const folder = temporaryFolder();
    kaijisho(folder, ['check', EXAMPLE, '--csv', '点検結果.csv']);
    expect(readFileSync(join(folder, '点検結果.csv'), 'utf8')).toMatch(/^\ufeffファイル,/);
  });
});
