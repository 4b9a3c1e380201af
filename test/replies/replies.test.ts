import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inquiryCode } from '@kaijisho/core';
import { ask, demarcate, type Matrix, open, type Reply, readReplies, writeInquiry } from 'kaijisho';
import { beforeAll, describe, expect, test } from 'vitest';

/** Letters that came back, as programs of others saved them; `make_replies.py` made the files. */

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))));

let matrix: Matrix;
beforeAll(async () => {
  const opened = await open({ name: 'source.csv', bytes: bytesOf('source.csv') });
  matrix = demarcate([opened], { asOf: '2026-04-01' });
});

function repliesIn(name: string, bytes: Uint8Array) {
  const read = readReplies({ name, bytes }, matrix);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const short = (replies: readonly Reply[]) =>
  Object.fromEntries(replies.map(({ subject, choice, text }) => [subject ?? '', [choice, text]]));

const SAID = {
  'away-lock': [null, '30秒から設定できます。'],
  'malware-protection': [null, '院内の端末には、資産管理ソフトで代替できます。'],
  'role-based-access': ['no', '次の版（2027年4月予定）で対応します。'],
  'wireless-lan-security': [null, '無線LANの機能を搭載していないためです。'],
  Q22: [null, 'ISMS（架空）IS-000000、2028年3月まで。Q00000000 は別の書類の番号です。'],
};

describe('replies come back from', () => {
  test.each([
    ['a Word document with rows added and columns moved', 'edited.docx'],
    ['a Word document saved by LibreOffice', 'libreoffice.docx'],
    ['a workbook with a column in front, saved by LibreOffice', 'libreoffice.xlsx'],
    ['a workbook whose hidden row and columns were deleted', 'without-keys.xlsx'],
  ])('%s', (_, name) => {
    const { replies, unknown } = repliesIn(name, bytesOf(name));
    expect(short(replies)).toEqual(SAID);
    expect(unknown).toEqual([]);
  });

  const mailed = async (edit: (letter: string) => string) => {
    const [inquiry] = ask(matrix);
    if (inquiry === undefined) throw new Error('Nothing to ask');
    const letter = new TextDecoder().decode(await writeInquiry(inquiry, matrix, { format: 'md' }));
    return repliesIn('返信.txt', new TextEncoder().encode(edit(letter)));
  };
  const answered = (letter: string): string => {
    let item = '';
    return letter
      .split('\n')
      .map((line) => {
        if (/^\d+\. /.test(line)) item = line;
        if (item.includes('職種に応じた'))
          return line
            .replace('□いいえ', '☑いいえ')
            .replace('ご回答：', 'ご回答：次の版で対応します。');
        if (item.includes('無線LAN')) return line.replace('ご回答：', 'ご回答： はい');
        return line;
      })
      .join('\n');
  };
  const MAILED = {
    'role-based-access': ['no', '次の版で対応します。'],
    'wireless-lan-security': ['yes', ''],
  };

  test('a mail', async () => {
    expect(short((await mailed(answered)).replies)).toEqual(MAILED);
  });

  test('a mail that was quoted, broken into short lines and signed', async () => {
    const { replies } = await mailed((letter) => {
      const lines = answered(letter)
        .split('\n')
        .flatMap((line) =>
          /照会番号|ご回答/.test(line) ? [line] : (line.match(/.{1,30}/g) ?? ['']),
        );
      return ['お世話になっております。', ...lines.map((line) => `> ${line}`), '架空の担当者'].join(
        '\r\n',
      );
    });
    expect(short(replies)).toEqual(MAILED);
  });

  test('nothing where nothing was filled in, in any format', async () => {
    const [inquiry] = ask(matrix);
    if (inquiry === undefined) throw new Error('Nothing to ask');
    for (const format of ['xlsx', 'docx', 'md'] as const) {
      const bytes = await writeInquiry(inquiry, matrix, { format });
      expect(repliesIn(`a.${format}`, bytes)).toEqual({ replies: [], unknown: [] });
    }
  });

  test('questions that are not open any more, and tells of codes that belong to nothing', () => {
    const product = matrix.products[0]?.id ?? '';
    const code = inquiryCode(`${product}|blank|MDS|access-log`);
    const reply = (of: string) => `1. 質問（照会番号 ${of}）\nご回答：はい\n`;
    const text = reply(code) + reply('Q00000000');
    const { replies, unknown } = repliesIn('a.txt', new TextEncoder().encode(text));
    expect(replies).toMatchObject([{ product, subject: 'access-log', choice: 'yes' }]);
    expect(unknown).toEqual(['Q00000000']);
  });
});

describe('what is no reply is refused in plain words', () => {
  test('a letter printed as PDF', () => {
    const read = readReplies(
      { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
      matrix,
    );
    expect(read).toMatchObject({ ok: false, failure: { code: 'reply-in-pdf' } });
  });

  test.each([
    ['a letter of another kind', 'お世話になっております。'],
    ['the sheet itself', undefined],
  ])('%s', (_, text) => {
    const bytes = text === undefined ? bytesOf('source.csv') : new TextEncoder().encode(text);
    const read = readReplies({ name: 'a.txt', bytes }, matrix);
    expect(read).toMatchObject({ ok: false, failure: { code: 'reply-without-codes' } });
  });
});
