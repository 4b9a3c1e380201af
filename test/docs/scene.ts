import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { blocksOf, ROOT } from './blocks.js';

/** The files that the pages speak of, under the names the pages give them. */

const example = (path: string) => fileURLToPath(new URL(`examples/${path}`, ROOT));
const ONE = example('submissions/01-electronic-chart-mds.xlsx');
const TWO = example('submissions/02-pacs-mds.xlsx');
const SERVICE = example('submissions/03-cloud-chart-sds.xlsx');
const FORM = example('forms/blank-form.xlsx');

const FILES: Readonly<Record<string, string>> = {
  'MDS.xlsx': ONE,
  'MDS_filled.xlsx': example('forms/filled-form.xlsx'),
  'MDS_記入済み.xlsx': example('forms/filled-form.xlsx'),
  'OLD.xlsx': ONE,
  'NEW.xlsx': ONE,
  '旧.xlsx': ONE,
  '新.xlsx': ONE,
  'A社.xlsx': ONE,
  'B社.xlsx': TWO,
  'C社.xlsx': example('submissions/05-laboratory-mds.xlsx'),
  'MDS_official.xlsx': FORM,
  'MDS_公式.xlsx': FORM,
  'MDS_new.xlsx': FORM,
  'MDS_新版.xlsx': FORM,
};

const FOLDERS = [
  'FOLDER',
  '開示書',
  '開示書のフォルダー',
  '新しい開示書のフォルダー',
  'disclosures',
  '応札',
];

const ANSWERS = ['answers.json', '回答.json'];

/** Lists that an institution has made itself. */
const LISTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '機器台帳.xlsx': [
    ['製品名', '製造業者名', '部門'],
    ['みほんカルテ', '株式会社みほん医療情報', '医事課'],
    ['名無しポンプ', '架空機器株式会社', '病棟'],
  ],
  'devices.xlsx': [
    ['製品名', '製造業者名', '部門'],
    ['みほんカルテ', '株式会社みほん医療情報', '医事課'],
  ],
  'conditions.xlsx': [
    ['No.', 'Reference', 'Wanted'],
    ['1', '6.5.C4', 'input is locked when people leave'],
  ],
  '受入条件.xlsx': [
    ['番号', '参照', '受け入れる条件'],
    ['1', '6.5.C4', '離席したときに入力を防ぐこと'],
    ['2', '6.5.C13', 'パスワードの規則があること'],
  ],
};

async function writeList(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('一覧').addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(path);
}

/** The answers that a page itself shows, for a page that tells how to fill them in. */
function answersOf(page: string): string | undefined {
  return blocksOf(page).find(
    ({ language, text }) => language === 'json' && text.includes('"answers"'),
  )?.text;
}

/** Words of a line that name what it writes. */
function outputsOf(words: readonly string[]): readonly string[] {
  const named = words.filter((_, index) =>
    ['-o', '--html', '-out'].includes(words[index - 1] ?? ''),
  );
  return words[1] === 'convert' ? [...named, words[3] ?? ''] : named;
}

async function make(path: string, name: string, page: string): Promise<void> {
  const source = FILES[name];
  if (source !== undefined) copyFileSync(source, path);
  else if (FOLDERS.includes(name)) {
    mkdirSync(path);
    copyFileSync(TWO, join(path, 'MDS.xlsx'));
    copyFileSync(SERVICE, join(path, 'SDS.xlsx'));
  } else if (LISTS[name] !== undefined) await writeList(path, LISTS[name]);
  else if (ANSWERS.includes(name)) writeFileSync(path, answersOf(page) ?? '');
}

/** Puts into the folder what a line takes for granted and no line before it has made. */
export async function layFor(
  words: readonly string[],
  folder: string,
  page: string,
): Promise<void> {
  const made = outputsOf(words);
  for (const word of words) {
    const name = word.replace(/\/$/, '');
    const path = join(folder, name);
    if (!made.includes(word) && !existsSync(path)) await make(path, name, page);
  }
}

/** A pair of keys, as the program named by the page makes it. */
export function layKeys(folder: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(folder, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
}

/** First file of a folder that a name fits, copied under another name. */
function copyOf(pattern: RegExp, from: string, to: string): void {
  const found = existsSync(from) ? readdirSync(from).find((name) => pattern.test(name)) : undefined;
  if (found !== undefined) copyFileSync(join(from, found), to);
}

/** What a person does between two commands: replies come back, and a list is looked over. */
export function answerPost(folder: string): void {
  copyOf(/^照会事項.*\.xlsx$/, folder, join(folder, '照会事項_返信.xlsx'));
  copyOf(/^照会.*\.docx$/, folder, join(folder, '照会_返信.docx'));
  copyOf(/^questions.*\.xlsx$/, folder, join(folder, 'returned.xlsx'));
  copyOf(/^letter.*\.docx$/, folder, join(folder, 'returned.docx'));
  const learnt = join(folder, '.kaijisho', 'forms');
  copyOf(/\.review\.csv$/, learnt, join(folder, 'mds-official.review.csv'));
}
