import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Questions that are broken over two rows of the sheet. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'];
const over = (text: string, rowSpan = 2): MadeCell => ({ text, rowSpan });

/** The last rows of a form whose others are whole: number, question, answer and references. */
const lastOf = (...rows: readonly (readonly MadeCell[])[]) => {
  const form = asked(() => ['○']);
  const [only] = readSheets(sheetOf('MDS', [TITLE, HEADING, ...form, ...rows]));
  const answers = only?.content.answers.slice(form.length) ?? [];
  return answers.map(({ number, question, choice, references }) =>
    [number, question, choice, ...references].join(' '),
  );
};

const FIRST = '通信の相手を認証し、';
const MORE = '経路上でのなりすましを防ぐか（6.11.C1）';
const WHOLE = '通信の相手を認証し、経路上でのなりすましを防ぐか';
const MERGED = [over('8'), FIRST, over(''), over('○'), over(''), over('備考1')];

describe('a question goes on in the next row', () => {
  it('where number and answers are merged over both', () => {
    expect(lastOf(MERGED, ['', MORE])).toEqual([`8 ${WHOLE} no 6.11.C1`]);
    const [, ...answers] = MERGED;
    expect(lastOf([over('8'), '通信の管理機', ...answers.slice(1)], ['', '能を備えるか'])).toEqual([
      '8 通信の管理機能を備えるか no',
    ]);
  });

  it('over as many rows as they are merged over', () => {
    const three = [over('8', 3), FIRST, over('', 3), over('○', 3), over('', 3)];
    expect(lastOf(three, ['', '経路上での'], ['', 'なりすましを防ぐか'])).toEqual([
      `8 ${WHOLE} no`,
    ]);
  });

  it('with a space between words of Latin letters only', () => {
    const english = [over('8'), 'Is access', over(''), over('○'), over('')];
    expect(lastOf(english, ['', 'logged?'])).toEqual(['8 Is access logged? no']);
  });

  it('where the first row breaks off, and the next has nothing but the rest of it', () => {
    expect(lastOf(['8', FIRST, '', '○'], ['', MORE])).toEqual([`8 ${WHOLE} no 6.11.C1`]);
    expect(lastOf(['', FIRST, over(''), over('○'), over('')], ['', MORE])).toEqual([
      ` ${WHOLE} no 6.11.C1`,
    ]);
  });
});

describe('a question whose references stand in a column of their own', () => {
  const boxes = ['☐', '☑', '☐'];

  it('goes on in the next row where the first breaks off', () => {
    const rows = asked(() => ['6.5.C1', ...boxes]);
    const [only] = readSheets(
      sheetOf('MDS', [
        TITLE,
        ['No.', '項目', '参照', 'はい', 'いいえ', '対象外'],
        ...rows,
        ['8', FIRST, '6.11.C1', ...boxes],
        ['', '経路上でのなりすましを防ぐか'],
      ]),
    );
    const last = only?.content.answers.slice(rows.length);
    expect(last?.map(({ question, references }) => [question, ...references])).toEqual([
      [WHOLE, '6.11.C1'],
    ]);
  });

  it('does not where the first may be a question of few words, and the next one that nobody answered', () => {
    const [short, next] = ['利用者の識別と認証', 'パスワードの定期変更を求めているか'];
    expect(lastOf(['8', short, ...boxes], ['', next])).toEqual([`8 ${short} no`, ` ${next} `]);
  });
});

/** A row whose question begins so many points right of the others. */
const indented = (text: string, points: number, ...besides: readonly MadeCell[]): MadeCell[] => [
  '',
  { text, box: { x: 100 + points, y: 0, width: 100, height: 20 } },
  ...besides,
];

describe('a line that is indented under an entry of a list', () => {
  const ENTRY = ['', '・利用者の認証', '', '○'];

  it('goes on with it, whole as it may be', () => {
    expect(lastOf(ENTRY, indented('生体認証を含む', 8))).toEqual([
      ' ・利用者の認証生体認証を含む no',
    ]);
  });

  const NEXT = ['9', '時刻を合わせるか', '○'];
  /** An entry and the line below it, above a further row. */
  const below = (entry: readonly MadeCell[], line: readonly MadeCell[]) =>
    lastOf(entry, line, NEXT).slice(0, -1);

  it('is more than two points right of it, and begins with no sign of its own', () => {
    expect(below(ENTRY, indented('生体認証を含むか', 2))).toHaveLength(2);
    expect(below(ENTRY, indented('生体認証を含むか', 3))).toHaveLength(1);
    expect(below(ENTRY, indented('・生体認証を含むか', 8))).toHaveLength(2);
  });

  it('stands alone, under what has a sign, an answer, and no references that end it', () => {
    const line = indented('生体認証を含むか', 8);
    expect(below(ENTRY, indented('生体認証を含むか', 8, '○'))).toHaveLength(2);
    expect(below(['', '利用者の認証', '', '○'], line)).toHaveLength(2);
    expect(below(['', '・利用者の認証（6.5.C1）', '', '○'], line)).toHaveLength(2);
    // Without an answer the entry heads the rows below it.
    expect(below(['', '・利用者の認証'], line)).toEqual([' 生体認証を含むか ']);
  });
});

describe('a row asks something of its own', () => {
  it('below a whole question', () => {
    expect(lastOf(['8', 'アクセス制御あり', '', '○'], ['', '時刻を同期しているか'])).toHaveLength(
      2,
    );
    expect(lastOf(['8', 'ログを採るか（6.5.C7）', '', '○'], ['', MORE])).toHaveLength(2);
    const about = 'アクセスログの採取について（6.5.C7）';
    expect(lastOf(['8', about, '', '○'], ['', '時刻を同期しているか'])).toHaveLength(2);
  });

  it('with an answer, a number or an empty row before it', () => {
    expect(lastOf(['8', FIRST, '', '○'], ['', MORE, '○'])).toHaveLength(2);
    expect(lastOf(['8', FIRST, '', '○'], ['9', MORE])).toHaveLength(2);
    expect(lastOf(['8', FIRST, '', '○'], [''], ['', MORE])).toHaveLength(2);
  });

  it('below one that nobody answered, or that has no number', () => {
    expect(lastOf(['8', FIRST], ['', MORE], ['9', '時刻を合わせるか', '○'])).toHaveLength(3);
    expect(lastOf(['', FIRST, '', '○'], ['', MORE])).toHaveLength(2);
  });

  it('as an entry of a list, or with a reference where the first has one, under one answer', () => {
    const options = [over('8'), '認証の方式', over(''), over('○'), over('')];
    expect(lastOf(options, ['', '・生体認証'])).toHaveLength(2);
    const [, , ...answers] = options;
    expect(lastOf([over('8'), 'ログを採る（6.5.C7）', ...answers], ['', MORE])).toHaveLength(2);
  });

  it('under one answer for two rows that have no number', () => {
    const two = ['', 'アクセスログの採取', over(''), over('○'), over('')];
    expect(lastOf(two, ['', '時刻の同期'])).toHaveLength(2);
  });
});
