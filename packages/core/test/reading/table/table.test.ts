import { describe, expect, it, test } from 'vitest';
import {
  answersIn,
  asked,
  type MadeCell,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../support/sheets.js';

/** Where a table begins and ends, what its columns hold, and which of its rows ask. */

const TITLE = ['製造業者による医療情報セキュリティ開示書'];
const READ = QUESTIONS.map(() => 'yes');
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('表', [TITLE, ...rows]);
const only = (...rows: readonly (readonly MadeCell[])[]) => {
  const [first, ...others] = readSheets(page(...rows));
  if (first === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  return first.content;
};
const questionsIn = (...rows: readonly (readonly MadeCell[])[]) =>
  only(...rows).answers.map(({ question }) => question);
const HEADING = ['No.', '項目', '回答', '備考'];
const yes = (besides: (index: number) => readonly MadeCell[] = () => []) =>
  asked((index) => ['はい', ...besides(index)]);
const FIRST = '離席時の自動ログオフ機能がある';

describe('the columns of a table', () => {
  it('hold numbers, questions, references and notes under their headings', () => {
    const { answers } = only(
      ['備考', 'C項', '回答', '確認内容', '項番'],
      ...QUESTIONS.map((question, index) => {
        const [, text = '', reference = ''] = /^(.*)（(.*)）$/.exec(question) ?? [];
        return [index === 0 ? '備考1' : '', reference, 'はい', text, `4.${index + 1}`];
      }),
    );
    expect(answers[0]).toMatchObject({
      number: '4.1',
      question: FIRST,
      references: ['6.5.C4'],
      choice: 'yes',
      notes: ['1'],
    });
    expect(answers).toHaveLength(QUESTIONS.length);
  });

  it('are known without a heading by what they hold', () => {
    const { answers } = only(
      ...yes((index) => [index < 4 ? `備考${index + 1}` : '']).map((row, index) => [
        `4.${index + 1}`,
        ...row.slice(1),
      ]),
    );
    expect(answers.map(({ number }) => number)).toEqual(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6']);
    expect(answers.map(({ notes }) => notes.join())).toEqual(['1', '2', '3', '4', '', '']);
  });

  it('beside the answers hold remarks, but not what was checked by whom and when', () => {
    const beside = (heading: string, text: string) =>
      only(['No.', '項目', '回答', heading], ...yes((index) => [index === 0 ? text : '']))
        .answers[0];
    expect(beside('備考', '別売品です')?.remark).toBe('別売品です');
    expect(beside('具体的な方法', '別売品です')?.remark).toBe('別売品です');
    expect(beside('担当', '架空一郎')?.remark).toBeNull();
    expect(beside('確認日', '11/20')?.notes).toEqual([]);
  });

  it('left of the questions hold sections, merged or not', () => {
    const { answers } = only(
      ['区分', '項目', '回答'],
      ...QUESTIONS.map((question, index): MadeCell[] => [
        index === 0 ? { text: '6.5 技術的安全対策', rowSpan: 6 } : '',
        question,
        'はい',
      ]),
    );
    expect(answers.map(({ section }) => section)).toEqual(QUESTIONS.map(() => '6.5'));
  });

  it('hold the questions indented over two of them', () => {
    const rows = QUESTIONS.map((question, index) =>
      index % 2 === 0 ? ['', question, '', 'はい'] : ['', '', question, 'はい'],
    );
    expect(questionsIn(['No.', '項目', '', '回答'], ...rows)).toHaveLength(QUESTIONS.length);
  });
});

describe('the rows of a table', () => {
  it('are not its totals, its examples, its headings or its signatures', () => {
    const rows = yes();
    expect(
      questionsIn(
        ['', '凡例', 'はい'],
        HEADING,
        ['0', '（記入例）離席時の対策がある', 'いいえ'],
        ...rows.slice(0, 3),
        [{ text: '技術的な対策について', colSpan: 4 }],
        ...rows.slice(3),
        ['', '合計', '6'],
        ['', '「はい」の数', '4'],
        ['', '○の件数：', '4'],
        ['', '以上のとおり相違ありません。'],
      ),
    ).toEqual(QUESTIONS.map((question) => question.replace(/（.*$/, '')));
  });

  it('head the sections of those that follow', () => {
    const rows = yes();
    const { answers } = only(
      HEADING,
      ['', '6.5 技術的安全対策'],
      ...rows.slice(0, 5),
      ['', '6.11 外部と医療情報を交換する場合'],
      ...rows.slice(5),
    );
    expect(answers.map(({ section }) => section)).toEqual([...Array(5).fill('6.5'), '6.11']);
  });

  it('may have their reference on a line of its own', () => {
    const { answers } = only(HEADING, ['1', FIRST, 'はい'], ['', '（6.5.C4）'], ...yes().slice(1));
    expect(answers[0]?.references).toEqual(['6.5.C4']);
    expect(answers).toHaveLength(QUESTIONS.length);
  });

  it('go on at the end without an answer while their numbers do', () => {
    const [first = '', second = ''] = [
      '時刻を合わせる機能があるか。',
      '印刷を止める機能があるか。',
    ];
    const count = (...tail: readonly (readonly MadeCell[])[]) =>
      questionsIn(HEADING, ...yes(), ...tail).length;
    expect(count(['7', first])).toBe(7);
    expect(count(['7', first], ['8', second])).toBe(8);
    expect(count(['1', first])).toBe(6);
    expect(count(['備考欄'], ['7', first])).toBe(6);
    const columns = ['No.', '項目', 'はい', 'いいえ', '対象外'];
    expect(questionsIn(columns, ...asked(() => ['○']), ['7', first], ['8', second])).toHaveLength(
      8,
    );
  });

  it('are none below the history of the document, or the heading of whom to ask', () => {
    const contact = [
      ['', '担当部署', '製品安全部'],
      ['', 'メール', 'anzen@example.invalid'],
    ];
    const open = ['7', '院内の花壇の管理', ''];
    for (const heading of ['お問い合わせ窓口', '改訂履歴', '■ 連絡先・更新履歴']) {
      const rows = questionsIn(HEADING, ...yes(), open, [heading], ...contact);
      expect(rows).toHaveLength(7);
    }
    expect(questionsIn(HEADING, ...yes(), ['その他'], ...contact).length).toBeGreaterThan(7);
    const asking = ['8', '花壇を管理していますか', '要相談'];
    const below = questionsIn(HEADING, ...yes(), open, ['改訂履歴'], asking, ...contact);
    expect(below).toContain('花壇を管理していますか');
  });

  it('whose answer is typed over the merged places to answer cannot be read', () => {
    const rows = asked((index): MadeCell[] =>
      index === 0 ? [{ text: '要相談', colSpan: 3 }] : ['○', '', ''],
    );
    expect(answersIn(page(['No.', '項目', 'はい', 'いいえ', '対象外'], ...rows))).toEqual([
      'unreadable',
      ...READ.slice(1),
    ]);
  });
});

describe('several columns of answers', () => {
  it('are one product each, with its name above and its remarks behind', () => {
    const products = readSheets(
      page(
        ['', '', 'そらカルテ', '', 'うみカルテ', ''],
        ['No.', '項目', '回答', '備考', '回答', '備考'],
        ...asked((index) => [
          index % 2 === 0 ? 'はい' : 'いいえ',
          index === 0 ? 'そらの備考' : '',
          '対象外',
          index === 0 ? 'うみの備考' : '',
        ]),
      ),
    );
    expect(
      products.map(({ content }) => [
        content.header.product,
        content.answers[0]?.choice,
        content.answers[0]?.remark,
      ]),
    ).toEqual([
      ['そらカルテ', 'yes', 'そらの備考'],
      ['うみカルテ', 'not-applicable', 'うみの備考'],
    ]);
  });

  it('of two tables beside each other go on with one form', () => {
    const others = [
      '時刻を合わせる機能があるか（6.5.C9）',
      '利用者の権限を分けているか（6.5.C6）',
      'パスワードを管理しているか（6.5.C13）',
      '持ち出しの方針を定めているか（6.9.C1）',
    ];
    const rows = asked(() => ['はい', '']).slice(0, 4);
    const { answers } = only(
      ['No.', '項目', '回答', '', 'No.', '項目', '回答'],
      ...rows.map((row, index) => [...row, String(index + 5), others[index] ?? '', 'いいえ']),
    );
    expect(answers.map(({ choice }) => choice)).toEqual([
      ...Array(4).fill('yes'),
      ...Array(4).fill('no'),
    ]);
  });

  it('for last year, for the hospital or as an example are not read', () => {
    for (const heading of ['前回', '記入例', '貴院確認欄', '必須/任意'])
      expect(
        answersIn(page(['No.', '項目', heading, '回答'], ...asked(() => ['対象外', 'はい']))),
      ).toEqual(READ);
  });
});

test('a question that stands over two lines is one row', () => {
  const { answers } = only(
    HEADING,
    ['1', { text: FIRST, rowSpan: 2 }, 'はい'],
    ['', '', ''],
    ...yes().slice(1),
  );
  expect(answers).toHaveLength(QUESTIONS.length);
});
