import { describe, expect, it } from 'vitest';
import { type MadeCell, QUESTIONS, readSheets, sheetOf } from '../../support/sheets.js';

/** Answers in sentences that no word for an answer tells: what they say follows from the question. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
/** Answers that are understood anywhere, so that the column is one of answers. */
const PLAIN = ['はい、第12条に定めています', '対応しておりません', 'はい', 'はい', 'はい'];

/** What a text answers to a question; how it is known never makes it sure, so a `?` stands behind. */
function answerTo(question: string, said: string) {
  const rows: MadeCell[][] = PLAIN.map((word, index) => [QUESTIONS[index] ?? '', word]);
  const [only] = readSheets(
    sheetOf('MDS', [TITLE, ['質問', '当社の状況'], ...rows, [question, said]]),
  );
  const { choice, state } = only?.content.answers.at(-1) ?? {};
  const { confidence = 1 } = only?.reading.answers.at(-1) ?? {};
  return `${choice ?? state}${confidence <= 0.8 ? '?' : ''}`;
}

describe('a sentence', () => {
  it.each([
    ['操作を限る仕組みを備えている', '備えております', 'yes'],
    ['離れた場所からの保守を行う', '行います', 'yes'],
    ['署名の必要な文書を扱う', '扱いません。', 'no'],
    ['作業ログを管理しているか', '管理しておりません', 'no'],
    ['保守員ごとにIDを用意し、共用していない', '1つのIDを共用しております', 'no'],
    ['保守員ごとにIDを用意し、共用していない', '共用していません', 'yes'],
    ['辞めた人のIDが残らないようにしている', '当日中に削除しており、残ることはありません', 'yes'],
  ])('that ends like its question says whether that holds: %s %s', (question, said, choice) => {
    expect(answerTo(question, said)).toBe(`${choice}?`);
  });

  it.each([
    ['運営の規程を定めている', '整備済みです', 'yes'],
    ['保存の履歴を残している', '履歴を残す機能がない', 'no'],
    ['紙を電子化できる', '機能なし', 'no'],
    ['運営の規程を定めている', '左記のとおり', 'yes'],
  ])('may say by itself that something is there or done: %s %s', (question, said, choice) => {
    expect(answerTo(question, said)).toBe(`${choice}?`);
  });

  it.each([
    ['出入りを記録し、見直している', '見直しは行っておりません（いいえ）', 'no'],
    ['再委託先に義務を課している', '再委託を行わないため対象外です', 'not-applicable'],
    ['無線LANを暗号化している', '使用しておりませんので、該当いたしません', 'not-applicable'],
  ])('may have the word of the form behind it, or end in it: %s %s', (question, said, choice) => {
    expect(answerTo(question, said)).toMatch(choice);
  });

  it.each([
    ['動作試験に実データを用いない', '実データは使用しておりません'],
    ['区画ごとに立ち入れる人を限っている', '許可のない者は入れません'],
    ['取ったログを点検している', '点検は後日回答します'],
    ['作業ログを管理している', '一部で管理しています'],
    ['作業ログを管理していませんか', '管理しています'],
    ['作業ログを残さない', '残さないことはありません'],
    ['接続口は、使わないときには閉じている', '常時接続可能'],
    ['作業ログを管理している', '漏れはありません'],
    ['規程を定めているか', '左記のとおり'],
  ])('is left to a person where that is not so plain: %s %s', (question, said) => {
    expect(answerTo(question, said)).toMatch('unreadable');
  });

  it('answers below a heading that says whose state it tells, and below no other', () => {
    const texts = (heading: string) =>
      readSheets(
        sheetOf('MDS', [
          TITLE,
          ['No.', '質問', heading, '備考'],
          ...QUESTIONS.map((question, index) => [
            `${index + 1}`,
            question,
            index < 2 ? '対応しておりません' : '設定で変えられます',
          ]),
        ]),
      ).map(({ content }) => content.answers.map(({ choice, state }) => choice ?? state));
    const read = ['no', 'no', 'unreadable', 'unreadable', 'unreadable', 'unreadable'];
    for (const heading of ['当社の状況', '対応状況', '弊社の取組み', 'ご回答内容'])
      expect(texts(heading)).toEqual([read]);
    for (const heading of ['状況', '説明', '前回の状況']) expect(texts(heading)).toEqual([]);
  });
});
