import { describe, expect, it } from 'vitest';
import {
  answered,
  formOf,
  HEADING,
  type MadeCell,
  MDS,
  QUESTIONS,
  readSheets,
  readWorkbook,
  sheetOf,
} from '../support/sheets.js';

/** Question and answer on one line of a cell, with a label between them. */

const ANSWERS = ['はい', 'いいえ', '', '対象外', '協議中', 'はい'];
const READ = ['yes', 'no', 'blank', 'not-applicable', 'unreadable', 'yes'];

const asked = (cell: (question: string, answer: string, number: number) => string): MadeCell[][] =>
  QUESTIONS.map((question, index) => [cell(question, ANSWERS[index] ?? '', index + 1)]);

const read = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [MDS, ...rows])).flatMap(({ content, reading }) =>
    content.answers.map(({ number, question, choice, state, remark, notes }, index) => ({
      number,
      question,
      read: choice ?? state,
      remark: remark ?? null,
      notes,
      confidence: reading.answers[index]?.confidence ?? 0,
    })),
  );

const answersIn = (...rows: readonly (readonly MadeCell[])[]) =>
  read(...rows).map((answer) => answer.read);

describe('an answer behind its question on the same line', () => {
  it.each<[string, (question: string, answer: string, number: number) => string]>([
    ['brackets', (q, a, n) => `Q${n}. ${q}　【回答】${a}`],
    ['square brackets and a colon', (q, a, n) => `問${n}　${q} [ご回答]：${a}`],
    ['a colon', (q, a, n) => `${n}. ${q}　お答え：${a}`],
    ['a bracket that closes the references', (q, a, n) => `（${n}）${q}回答：${a}`],
  ])('is read behind a label with %s', (_, cell) => {
    expect(answersIn(...asked(cell))).toEqual(READ);
  });

  it('is read where the label stands on the next line, and the answer below that', () => {
    const cell = (q: string, a: string, n: number) =>
      n % 2 === 0 ? `${n}. ${q}\n【回答】\n${a}` : `${n}. ${q}　【回答】${a}`;
    expect(answersIn(...asked(cell))).toEqual(READ);
  });

  it('is read beside a number in a cell of its own', () => {
    const rows = asked((q, a) => `${q}　【回答】${a}`).map((row, index) => [
      `M-${index + 1}`,
      ...row,
    ]);
    expect(answersIn(...rows)).toEqual(READ);
    expect(read(...rows).map(({ number }) => number)).toEqual(
      QUESTIONS.map((_, index) => `M-${index + 1}`),
    );
  });

  it.each([
    ['はい（補足：別売品です）', '別売品です'],
    ['はい　備考：別売品です。', '別売品です。'],
    ['はい【コメント】別売品です。', '別売品です。'],
    ['はい（理由：別売品です。\n設定も要ります。）', '別売品です。\n設定も要ります。'],
    ['はい\n（補足）別売品です。', '別売品です。'],
  ])('has its remark behind it: %s', (said, remark) => {
    const rows = asked((q, a, n) => `Q${n}. ${q}　【回答】${n === 1 ? said : a}`);
    expect(answersIn(...rows)).toEqual(READ);
    expect(read(...rows)[0]?.remark).toBe(remark);
  });

  it.each(['はい（補足：未購入の場合はいいえ）', '対応（補足：次期版で予定）', 'はい・いいえ'])(
    'is not sure where the remark may take it back: %s',
    (said) => {
      const rows = asked((q, a, n) => `Q${n}. ${q}　【回答】${n === 1 ? said : a}`);
      const [first] = read(...rows);
      expect(first?.read === 'yes' && first.confidence >= 0.9).toBe(false);
    },
  );

  it('keeps the number of a note behind it', () => {
    const rows = asked((q, a, n) => `Q${n}. ${q}　【回答】${n === 1 ? 'はい（備考3）' : a}`);
    const [first] = read(...rows);
    expect(first?.read).toBe('yes');
    expect(first?.notes).toEqual(['3']);
  });

  it('is none where two labels stand on the line, or what stands before asks nothing', () => {
    const both = asked(
      (q, _, n) => `Q${n}. ${q}　【前回の回答】はい　【回答】はい　【回答】いいえ`,
    );
    expect(
      read(...both).filter(({ confidence, read: said }) => said === 'yes' && confidence >= 0.9),
    ).toEqual([]);
    expect(answersIn(['設問のうしろの【回答】に続けて記しています。'])).toEqual([]);
  });

  it('is none of an example on a cover', () => {
    const cover = sheetOf('表紙', [
      MDS,
      ['例）Q0. 責任者を置いていますか。　【回答】いいえ（補足：情報部長）'],
    ]);
    const rows = asked((q, a, n) => `Q${n}. ${q}　【回答】${a}`);
    const [only, ...others] = readSheets(cover, sheetOf('6.5', [['6.5 技術的安全対策'], ...rows]));
    expect(others).toEqual([]);
    expect(only?.content.answers.map(({ choice, state }) => choice ?? state)).toEqual(READ);
  });

  it('leaves a table alone that answers in a column beside', () => {
    const rows = QUESTIONS.map((question, index) => [
      String(index + 1),
      `${question}　【回答】は右の欄に`,
      'いいえ',
    ]);
    expect(answersIn(HEADING, ...rows)).toEqual(QUESTIONS.map(() => 'no'));
  });
});

describe('a questionnaire that says it is none of the form', () => {
  const others = (title: string) => sheetOf('調査票', [[title], HEADING, ...answered('はい')]);

  it.each([
    '個人情報 調査票（社内様式・MDSとは別）',
    'セキュリティチェックシート（MDSではありません）',
  ])('is no disclosure: %s', (title) => {
    const { disclosures, findings } = readWorkbook(formOf(MDS, 'MDS'), others(title));
    expect(disclosures).toHaveLength(1);
    expect(findings.map(({ rule }) => rule)).toContain('SRC-08');
  });

  it('is one where the title names the form, whatever else it says', () => {
    const title = '製造業者による医療情報セキュリティ開示書（SDSとは別にご提出ください）';
    expect(readSheets(others(title)).map(({ content }) => content.form.kind)).toEqual(['MDS']);
  });
});
