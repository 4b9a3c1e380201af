import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import {
  choose,
  kaijisho,
  saved,
  setDate,
  show,
  submissions,
  versions,
  written,
} from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** Formats beside those that most people want: the bytes are those of the command as well. */

const [first = '', , , , , , csv = ''] = submissions();
const two = [first, csv];
const names = two.map((path) => basename(path));

await describeWithPage('every format of the page', (opened) => {
  it('has the bytes that the command writes', async () => {
    const { page } = opened();
    await setDate(page);
    await choose(page, two);
    await show(page, 'outputs');
    const outputs: readonly (readonly [name: string, args: readonly string[], option: string])[] = [
      ['責任分界表.pdf', ['matrix', ...names], '-o'],
      ['責任分界表.html', ['matrix', ...names], '-o'],
      ['責任分界表.csv', ['matrix', ...names], '-o'],
      ['比較表.pdf', ['compare', ...names], '-o'],
      ['比較表.md', ['compare', ...names], '-o'],
      ['比較表.csv', ['compare', ...names], '-o'],
      ['比較表.json', ['compare', ...names], '-o'],
      ['点検結果.csv', ['check', ...names], '-o'],
      ['点検結果.pdf', ['check', ...names], '-o'],
      ['参考様式_MDS.pdf', ['new', 'MDS'], '-o'],
      ['参考様式_SDS.pdf', ['new', 'SDS'], '-o'],
    ];
    for (const [name, args, option] of outputs)
      expect((await saved(page, name)).equals(written(args, option, name)), name).toBe(true);

    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    await page.getByText('差出人と回答期限を入れる').click();
    const asking = [
      ['医療機関等の名称', '--from', 'みほん病院'],
      ['部署', '--department', '医療情報課'],
      ['担当者', '--person', '見本 花子'],
      ['連絡先', '--contact', '内線 1234'],
      ['回答期限', '--reply-by', '2026-05-15'],
    ] as const;
    for (const [label, , text] of asking) {
      await page.getByLabel(label).fill(text);
      await page.getByLabel(label).blur();
    }
    const details = asking.flatMap(([, option, text]) => [option, text]);
    for (const ending of ['.docx', '.md'])
      kaijisho(['ask', ...names, ...details, '-o', join(folder, `照会事項${ending}`)]);
    const letters = readdirSync(folder);
    expect(letters.length).toBe(4);
    for (const name of letters)
      expect((await saved(page, name)).equals(readFileSync(join(folder, name))), name).toBe(true);

    await page.getByText('開示書ごとのファイル').click();
    for (const format of ['json', 'xml', 'xlsx', 'pdf']) {
      const name = names[1]?.replace('.csv', `.${format}`) ?? '';
      kaijisho(['convert', names[1] ?? '', join(folder, name)]);
      expect((await saved(page, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
    }
  });

  it('of what changed between two versions, too', async () => {
    const { page } = opened();
    const [before, after] = versions();
    await setDate(page);
    await choose(page, [before, after]);
    await show(page, 'changes');
    for (const format of ['xlsx', 'md', 'json']) {
      const name = `版の差分.${format}`;
      expect(
        (await saved(page, name)).equals(written(['diff', before, after], '-o', name)),
        name,
      ).toBe(true);
    }
  });
});
