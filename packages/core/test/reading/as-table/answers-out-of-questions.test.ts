import { describe, expect, it } from 'vitest';
import { withAnswersOutOfQuestions } from '../../../src/reading/as-table/answers-within.js';
import { pageOf } from '../support/lines.js';

/** Where number, question, answer and remark stand within one text. */

/** The parts of the text of a cell, by what they are; null where it has no answer of its own. */
const partsOf = (text: string) => {
  const page = pageOf([text]);
  const made = withAnswersOutOfQuestions(page);
  if (made === page) return null;
  const columns = ['number', 'question', 'answer', 'remark'];

  const own = made.cells.filter(({ row }) => row === 2);
  return Object.fromEntries(own.map((cell) => [columns[cell.col - 1], cell.text]));
};

describe('an answer below its question', () => {
  it('stands behind its label, with an arrow before it or not', () => {
    const parts = { question: '1. 画面は閉じるか\n', answer: 'はい' };
    expect(partsOf('1. 画面は閉じるか\n回答：はい')).toEqual(parts);
    expect(partsOf('1. 画面は閉じるか\n▶ 回答：はい')).toEqual(parts);
    expect(partsOf('1. 画面は閉じるか\n【回答】はい')).toEqual(parts);
    expect(partsOf('1. 画面は閉じるか\n回答：')).toEqual({ question: parts.question });
  });

  it('stands on the next line, where its label is alone on its own', () => {
    expect(partsOf('1. 画面は閉じるか\n【回答】\nはい')).toMatchObject({ answer: 'はい' });
    expect(partsOf('1. 画面は閉じるか\n【回答】\n\n はい\n別売')).toMatchObject({
      answer: 'はい',
      remark: '別売',
    });
    expect(partsOf('1. 画面は閉じるか\n【回答】\n（補足）別売')).toEqual({
      question: '1. 画面は閉じるか\n',
      remark: '別売',
    });
  });

  it('is none where nothing asks above it, or another answer stands in the cell', () => {
    expect(partsOf('回答：はい')).toBeNull();
    expect(partsOf('\n回答：はい')).toBeNull();
    expect(partsOf('画面について\n回答：はい')).toBeNull();
    expect(partsOf('画面について（6.5.C1）\n回答：はい')).not.toBeNull();
    expect(partsOf('画面は閉じるか\n回答：はい')).not.toBeNull();
    expect(partsOf('1. 画面\n回答：はい')).not.toBeNull();
    expect(partsOf('【6.5-1】画面\n回答：はい')).not.toBeNull();
    expect(partsOf('画面は閉じるか\n備考：はい')).toBeNull();
    expect(partsOf('画面は閉じるか\nはい')).toBeNull();
    expect(partsOf('画面は閉じるか\n回答：はい\n回答：いいえ')).toBeNull();
    expect(partsOf('例）画面は閉じるか\n回答：はい')).toBeNull();
  });
});

describe('an answer on the line of its question', () => {
  it('stands behind its label', () => {
    const parts = { question: '画面は閉じるか。　', answer: 'はい' };
    expect(partsOf('画面は閉じるか。　【回答】はい')).toEqual(parts);
    expect(partsOf('画面は閉じるか。　＜ご回答＞ : はい')).toEqual(parts);
    expect(partsOf('画面は閉じるか。　回答：はい')).toEqual(parts);
    expect(partsOf('画面は閉じるか。　【備考】はい')).toBeNull();
    expect(partsOf('画面は閉じるか。　【前回の回答】はい')).toBeNull();
    expect(partsOf('画面は閉じるか。　回答はい')).toBeNull();
  });

  it('is none where two stand there', () => {
    expect(partsOf('画面は閉じるか。　【回答】はい　【回答】いいえ')).toBeNull();
    expect(partsOf('画面は閉じるか。　【回答】はい\n【回答】いいえ')).toBeNull();
    expect(partsOf('画面は閉じるか。\n回答：はい　【回答】いいえ')).toBeNull();
  });
});

describe('a number in brackets', () => {
  it('stands before the question', () => {
    expect(partsOf('【6.5-1】画面は閉じるか\n回答：はい')).toEqual({
      number: '6.5-1',
      question: '画面は閉じるか\n',
      answer: 'はい',
    });
    expect(partsOf(' 〔 問３ 〕 画面は閉じるか\n回答：はい')).toMatchObject({
      number: '問３',
      question: '画面は閉じるか\n',
    });
  });

  it('is no word, and no reference', () => {
    expect(partsOf('【画面】閉じるか\n回答：はい')).toEqual({
      question: '【画面】閉じるか\n',
      answer: 'はい',
    });
    expect(partsOf('【6.5.C1】画面は閉じるか\n回答：はい')?.number).toBeUndefined();
    expect(partsOf('【重要1点】画面は閉じるか\n回答：はい')?.number).toBeUndefined();
  });
});

describe('a remark behind an answer', () => {
  const behind = (said: string) => {
    const parts = partsOf(`画面は閉じるか\n回答：${said}`);
    return parts && [parts.answer, parts.remark];
  };

  it('is parted from it by its label, and its bracket closes it', () => {
    expect(behind('はい（補足：別売です）')).toEqual(['はい', '別売です']);
    expect(behind('はい　備考：別売です')).toEqual(['はい', '別売です']);
    expect(behind('はい。説明：別売です')).toEqual(['はい', '別売です']);
    expect(behind('はい【コメント】別売です')).toEqual(['はい', '別売です']);
    expect(behind('はい（補足）別売（有償）')).toEqual(['はい', '別売（有償）']);
    expect(behind('はい　備考：別売（有償）')).toEqual(['はい', '別売（有償）']);
    expect(behind('はい（補足：別売です）\n有償です')).toEqual(['はい', '別売です）\n有償です']);
    expect(behind('はい（補足：別売\n有償です） ')).toEqual(['はい', '別売\n有償です']);
  });

  it('may stand where nothing is answered', () => {
    expect(behind('（補足：別売です）')).toEqual([undefined, '別売です']);
  });

  it('belongs to the answer where that is not sure, or it names another one', () => {
    for (const said of [
      'はい（補足：未購入ならいいえ）',
      '対応（補足：予定）',
      '別紙（補足：別売）',
    ])
      expect(behind(said)).toEqual([said, undefined]);
    expect(behind('対応（補足：予定）\n別売です')).toEqual(['対応（補足：予定）', '別売です']);
  });

  it('stands on the lines below, behind what leads to it', () => {
    expect(behind('はい\n別売です\n有償です')).toEqual(['はい', '別売です\n有償です']);
    expect(behind('はい\n\n（補足）別売です')).toEqual(['はい', '別売です']);
    expect(behind('はい\n⇒ 別売です')).toEqual(['はい', '別売です']);
    expect(behind('はい\n ')).toEqual(['はい', undefined]);
  });
});
