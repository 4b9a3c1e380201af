import { describe, expect, test } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Rows whose cells hold several lines that are rows of the form. */
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['番号', '質問', '参照', '回答', '備考'];
const LOG = 'アクセスログを記録する機能があるか？';
const REVIEW = 'アクセスログを利用者側で確認する機能があるか？';
const PROTECTION = 'アクセスログへのアクセス制限の機能があるか？';
const PARTS = `${LOG}\n(1) ${REVIEW}\n(2) ${PROTECTION}`;

const read = (...rows: readonly (readonly MadeCell[])[]) => {
  const [only] = readSheets(sheetOf('MDS', [TITLE, HEADING, ...rows]));
  return only?.content.answers.map(({ key, choice, state, remark }) =>
    [key, choice ?? state, remark].filter((said) => said !== null && said !== undefined),
  );
};

/** Rows that ask about no log. */
const others = asked(() => ['', 'はい']).filter((_, index) => index !== 2);

describe('parts of a question in its cell', () => {
  const answered = (said: string) => read(...others, ['9', PARTS, '6.5.C7', said])?.slice(-3);

  test('are rows, with the answers that are marked alike beside them', () => {
    const rows = [
      ['access-log', 'yes'],
      ['access-log.review', 'no'],
      ['access-log.protection', 'not-applicable'],
    ];
    expect(answered('はい\n(1) いいえ\n(2) 対象外')).toEqual(rows);
    expect(answered('はい\n（１）いいえ\n　（２）　対象外')).toEqual(rows);
  });

  test('leave the question itself open, where only they are answered', () => {
    expect(answered('(1) いいえ\n(2) はい')).toEqual([
      ['access-log', 'blank'],
      ['access-log.review', 'no'],
      ['access-log.protection', 'yes'],
    ]);
  });

  test('keep the row below them, and what stands beside it', () => {
    const rows = read(
      ...others,
      ['9', PARTS, '', 'はい\n(1) いいえ\n(2) はい', 'ログは1年間保存'],
      ['10', '時刻情報の正確性を担保する機能があるか？', '', 'いいえ', '次版で対応'],
    );
    expect(rows?.slice(-4)).toEqual([
      ['access-log', 'yes', 'ログは1年間保存'],
      ['access-log.review', 'no'],
      ['access-log.protection', 'yes'],
      ['time-accuracy', 'no', '次版で対応'],
    ]);
  });

  test.each(['はい', 'はい\n(1) いいえ', '(1) 手順書にあります。\n(2) 別紙の表にあります。'])(
    'are one row where nothing answers each of them: %s',
    (said) => {
      expect(read(...others, ['9', PARTS, '6.5.C7', said])).toHaveLength(others.length + 1);
    },
  );
});

describe('words to choose from below a question in its cell', () => {
  const WAYS = ['☑はい　□いいえ　□対象外', '□はい　☑いいえ　□対象外', '□はい　□いいえ　☑対象外'];
  const rows = asked((index) => ['', '', '', index === 1 ? '別売です。' : ''])
    .filter((_, index) => index !== 2)
    .map(([number = '', question = '', ...beside], index): MadeCell[] => [
      number,
      `${String(question)}\n　　${WAYS[index % 3]}`,
      ...beside.slice(1),
    ]);

  test('answer it, with the remarks beside them', () => {
    const found = read(...rows);
    expect(found?.map(([, said]) => said)).toEqual(['yes', 'no', 'not-applicable', 'yes', 'no']);
    expect(found?.map(([, , remark]) => remark).filter(Boolean)).toEqual(['別売です。']);
  });

  test('answer its parts as well', () => {
    const log: MadeCell[] = [
      '9',
      `${LOG}\n${WAYS[0]}\n(1) ${REVIEW}\n${WAYS[1]}\n(2) ${PROTECTION}\n${WAYS[2]}`,
    ];
    expect(read(...rows, log)?.slice(-3)).toEqual([
      ['access-log', 'yes'],
      ['access-log.review', 'no'],
      ['access-log.protection', 'not-applicable'],
    ]);
  });

  test('and a remark below them is one', () => {
    const noted = rows.map(([number = '', question = ''], index): MadeCell[] =>
      index === 0 ? [number, `${String(question)}\n設定が必要です。`] : [number, question],
    );
    expect(read(...noted)?.[0]?.slice(1)).toEqual(['yes', '設定が必要です。']);
  });
});
