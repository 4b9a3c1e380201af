import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, shellCommand, temporaryFolder } from './support.js';

const here = () => temporaryFolder();

describe('help and version', () => {
  test('help goes to standard output, in the language of the person', () => {
    const japanese = kaijisho(here(), ['--help']);
    const english = kaijisho(here(), ['--help', '--lang', 'en']);
    expect([japanese.code, japanese.err, english.code, english.err]).toEqual([0, '', 0, '']);
    expect(japanese.out).toContain('使い方：');
    expect(english.out).toContain('Usage:');
  });

  test('version is that of the package', () => {
    expect(kaijisho(here(), ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use', () => {
  test.each([
    [[], 'コマンドを指定してください'],
    [['chek', 'a.xlsx'], 'もしかして：check'],
    [['read', 'a.xlsx', '--form', 'official.xlsx'], '様式「official.xlsx」が見つかりません'],
    [['matrix', 'a.xlsx', '-o', 'm.docx'], '次のどれかにしてください：.xlsx、.pdf'],
  ])('%j: exit code 2, nothing on standard output', (args, expected) => {
    const run = kaijisho(here(), args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(expected);
  });
});

describe('explain', () => {
  test.each([
    [['システム運用編', '14⑤'], '二要素認証'],
    [['C-14-5'], 'システム運用編 14⑤'],
    [['6.5.C14'], 'システム運用編 13⑬'],
    [['away-lock'], '6.5.C4'],
    [['R06'], '二要素認証'],
    [['ans-01'], '未記入の設問'],
    [['無線LAN'], 'wireless-lan-security'],
  ])('%j', (terms, expected) => {
    const run = kaijisho(here(), ['explain', ...terms]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(expected);
  });

  test('a requirement is never shown by its bare id: it would be read as a C item', () => {
    expect(kaijisho(here(), ['explain', 'C-14-5']).out).not.toMatch(/\bC-14-5\b/);
  });

  test('what nobody knows is told, what is known is explained', () => {
    const run = kaijisho(here(), ['explain', 'away-lock', 'nonsense-xyz']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('「nonsense-xyz」');
    expect(run.err).not.toContain('もしかして');
    expect(run.out).toContain('away-lock');
  });

  test.each([
    ['away-lok', 'away-lock'],
    ['NOTE-7', 'NOTE-07'],
  ])('what %s most likely means is told', (term, meant) => {
    expect(kaijisho(here(), ['explain', term]).err).toContain(`もしかして：${meant}`);
  });

  test('unverified numbers are labelled, and where wording comes from is said', () => {
    const { out } = kaijisho(here(), ['explain', 'software-install-restriction']);
    expect(out).toContain('8（未検証）');
    expect(out).toContain('公式の文章ではありません');
  });

  test.each([
    ['ja', '医療機関にとっての意味', 'Why it matters to a hospital'],
    ['en', 'Why it matters to a hospital', '医療機関にとっての意味'],
  ])('a rule is told as on its page, in one language: %s', (language, told, other) => {
    const { out } = kaijisho(here(), ['explain', 'ANS-01', '--lang', language]);
    expect(out).toContain(told);
    expect(out).not.toContain(other);
    const run = kaijisho(here(), ['explain', 'SRC-02', '--format', 'json', '--lang', language]);
    expect(JSON.stringify(json(run))).toContain(`"heading":"${told}"`);
  });

  test('as JSON', () => {
    const run = kaijisho(here(), ['explain', '6.5.C14', '--format', 'json']);
    expect(json(run)).toMatchObject({
      formatVersion: '1',
      explanations: [
        { kind: 'reference', edition: '5.1' },
        { kind: 'reference', edition: '5.2' },
      ],
    });
  });
});

describe('forms', () => {
  test('lists what the catalogue holds, and says that it is not official', () => {
    const { out } = kaijisho(here(), ['forms']);
    expect(out).toContain('参考様式（公式様式ではありません）');
    expect(out).toMatch(/MDS.*4\.1.*製造業者による医療情報セキュリティ開示書/);
  });

  test('shows one form with all its rows', () => {
    const { out } = kaijisho(here(), ['forms', 'show', 'SDS', '--lang', 'en']);
    expect(out).toContain('Reference form (not the official form)');
    expect(out).toContain('wireless-lan-security');
  });

  test('an edition that is not there is never answered with another', () => {
    const run = kaijisho(here(), ['forms', 'show', 'MDS', '5.0']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('MDS 4.1');
  });

  test('as JSON', () => {
    const run = kaijisho(here(), ['forms', '--format', 'json']);
    expect(json(run)).toMatchObject({
      forms: [
        { kind: 'MDS', official: false, items: 70, verified: 16 },
        { kind: 'SDS', verified: 0 },
      ],
    });
  });

  test('lists imported forms with what --form takes, and names a file that is none', () => {
    const blank = new URL('../../examples/forms/blank-form.xlsx', import.meta.url);
    const folder = folderWith({ 'blank.xlsx': readFileSync(blank) });
    const home = { HOME: folder, USERPROFILE: folder };
    kaijisho(folder, ['forms', 'import', 'blank.xlsx', '--name', 'mine'], home);
    const listed = kaijisho(folder, ['forms', 'list'], home);
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(listed.out).toMatch(/70 *│ 70 *│ 取り込んだ様式（blank\.xlsx） *│ --form mine/);
    const data = json(kaijisho(folder, ['forms', '--form', 'mine', '--format', 'json'], home));
    expect(data).toMatchObject({ forms: [{ name: 'mine', official: true }, {}, {}] });
    writeFileSync(join(folder, '.kaijisho/forms/broken.json'), '{}');
    const again = kaijisho(folder, ['forms', 'list'], home);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('broken.json') });
    expect(again.out).toContain('--form mine');
  });

  test.skipIf(process.platform === 'win32')('names a folder of forms that cannot be read', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, '.kaijisho'));
    symlinkSync('forms', join(folder, '.kaijisho/forms'));
    const run = kaijisho(folder, ['forms', 'list'], { HOME: folder });
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('.kaijisho/forms') });
    expect(run.err).not.toContain('不具合');
    expect(run.out).toContain('参考様式');
  });
});

test.skipIf(process.platform === 'win32')('a reader that stops early is told nothing', () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${index}.csv`, sheet()]),
  );
  // By name: of the folder, the file with the messages would rightly be told as not read.
  const command = `${shellCommand('read *.csv --format jsonl')} 2>err.txt | head -c 20; cat err.txt`;
  const text = execFileSync('sh', ['-c', command], { cwd: folderWith(files), encoding: 'utf8' });
  expect(text).toBe('{"formatVersion":"1"');
});
