import { describe, expect, it } from 'vitest';
import { recordsApart } from '../../../src/reading/as-table/records.js';
import { pageOf, rowsOf } from '../support/lines.js';
import { type MadeCell, QUESTIONS } from '../support/sheets.js';

/** Which columns of an export ask, and what is made of each record below them. */

type Row = readonly MadeCell[];

/** Column and text of each cell of each record's own page; null where the page stays as it is. */
const recordsOf = (...rows: readonly Row[]) => {
  const page = pageOf(...rows);
  const pages = recordsApart(page);
  return pages.length === 1 && pages[0] === page ? null : pages.map(rowsOf);
};
/** The questions of the first record, and what stands beside each. */
const askedOf = (...rows: readonly Row[]) => {
  const [first] = recordsOf(...rows) ?? [];
  const head = first?.findIndex(([cell]) => cell === '1 設問') ?? -1;
  return first?.slice(head + 1).map((cells) => cells.map((cell) => cell.replace(/^\d+ /, '')));
};
const questions = (...rows: readonly Row[]) => askedOf(...rows)?.map(([question]) => question);

const FIVE = QUESTIONS.slice(0, 5);
const YES = ['はい', 'いいえ', 'はい', 'いいえ', 'はい'];
const PAIRS = FIVE.map((question, index) => [question, YES[index]]);

describe('a record', () => {
  it('has what is said of it above its questions, and these below one another', () => {
    expect(
      recordsOf(
        ['調査'],
        ['1. 会社名（必須）', '2. 製品名をご記入ください', ...FIVE, '連絡先'],
        ['ダミー', '', ...YES, 'x@example.com'],
      ),
    ).toEqual([
      [
        ['1 調査'],
        ['1 会社名', '2 ダミー'],
        ['1 連絡先', '2 x@example.com'],
        ['1 設問', '2 回答', '3 備考'],
        ...PAIRS.map(([question, answer]) => [`1 ${question}`, `2 ${answer}`]),
      ],
    ]);
  });

  it('answers most of what it says, three questions at the least', () => {
    const answers = (...said: readonly string[]) => recordsOf(FIVE, said) !== null;
    expect(answers('はい', 'はい', 'はい', '', '')).toBe(true);
    expect(answers('はい', 'はい', '', '', '')).toBe(false);
    expect(answers('はい', 'はい', 'はい', '別紙参照', '次の版')).toBe(true);
    expect(recordsOf(QUESTIONS, ['はい', 'はい', 'はい', '甲', '乙', '丙'])).toBeNull();
    expect(answers('はい（オプション）', '対応しております', 'はい;', '', '')).toBe(true);
  });

  it('is one of sixty at the most', () => {
    const many = (count: number) => recordsOf(FIVE, ...Array.from({ length: count }, () => YES));
    expect(many(60)).toHaveLength(60);
    expect(many(61)).toBeNull();
    expect(many(0)).toBeNull();
  });

  it('may close its answers, which a text with more signs than one does not', () => {
    const said = ['はい;', 'いいえ;', 'はい;いいえ;', 'はい', ';'];
    expect(askedOf(FIVE, said)?.map(([, answer]) => answer)).toEqual([
      'はい',
      'いいえ',
      'はい;いいえ;',
      'はい',
      ';',
    ]);
  });

  it('stands below the nearest heading that has any', () => {
    expect(recordsOf(FIVE, ['見出し'], FIVE, YES)).toHaveLength(1);
    expect(recordsOf(['調査の結果です', '別紙'], FIVE, YES)).toHaveLength(1);
  });
});

describe('a column asks', () => {
  const beside = (head: string, said = 'はい') => questions([...FIVE, head], [...YES, said])?.[5];

  it('where it is worded so, or numbered and no label', () => {
    expect(questions(FIVE, YES)).toEqual(FIVE);
    const numbered = ['画面', '記録', '認証', '暗号', '保管'].map(
      (word, at) => `${at + 1}. ${word}策`,
    );
    expect(questions(numbered, YES)).toEqual(numbered);
    const short = numbered.map((head) => head.slice(0, -1));
    expect(questions(short, YES)).toBeUndefined();
    const bare = ['画面の件', '記録の件', '認証の件', '暗号の件', '保管の件'];
    expect(questions(bare, YES)).toBeUndefined();
  });

  it('behind the first that does, up to the last', () => {
    const between = [...FIVE.slice(0, 2), 'そのほか', ...FIVE.slice(2)];
    expect(questions(between, [...YES.slice(0, 2), '', ...YES.slice(2)])).toEqual(between);
    expect(beside('そのほか')).toBeUndefined();
    expect(questions(['そのほか', ...FIVE], ['', ...YES])).toEqual(FIVE);
  });

  it('in its own row of a question with rows', () => {
    const rows = FIVE.map((question) => `次のとおりですか [${question}]`);
    expect(questions(rows, YES)).toEqual(FIVE);
  });

  it('unless it labels what is said of the record', () => {
    const [first = '', ...others] = FIVE;
    const heads = [first, '製品名', ...others];
    const said = ['はい', 'ダミー受付', ...YES.slice(1)];
    expect(questions(heads, said)).toEqual(FIVE);
    expect(recordsOf(heads, said)?.[0]?.[0]).toEqual(['1 製品名', '2 ダミー受付']);
  });

  it('and so five at the least', () => {
    expect(recordsOf(FIVE.slice(1), YES.slice(1))).toBeNull();
    expect(recordsOf([...FIVE.slice(1), '12. ご担当者のお名前'], [...YES])).toBeNull();
    expect(recordsOf([...FIVE.slice(1), '12. はい'], [...YES])).toBeNull();
    expect(recordsOf([...FIVE.slice(1), '12. 担当者を定めていますか'], [...YES])).toHaveLength(1);
    const long = '12. 情報システムの担当者の連絡先をすべての利用者へ知らせる';
    expect(recordsOf([...FIVE.slice(1), long], [...YES])).toHaveLength(1);
  });
});

describe('a remark', () => {
  const remarks = (heads: Row, said: Row) => askedOf(heads, said)?.map((row) => row.slice(2));
  const none = FIVE.map(() => []);
  const NUMBERED = FIVE.map((question, index) => `Q${index + 1} ${question}`);

  it('is about the question before it, or about the one it names', () => {
    const with3 = (head: string) =>
      remarks([...NUMBERED, head], [...YES, '別売'])?.findIndex((row) => row.length > 0);
    expect(with3('備考')).toBe(4);
    expect(with3('Q3_補足')).toBe(2);
    expect(with3('問2　備考')).toBe(1);
    expect(with3('備考 - Q1')).toBe(0);
    expect(with3('No.4 コメント')).toBe(3);
    expect(with3('Q9_補足')).toBe(4);
    expect(with3('備考2')).toBe(4);
    const plain = remarks([...FIVE, '備考'], [...YES, '別売']);
    expect(plain?.findIndex((row) => row.length > 0)).toBe(4);
  });

  it('stands beside the others of its question, in their order', () => {
    const [first = '', ...others] = NUMBERED;
    expect(
      remarks([first, '備考', ...others, 'Q1_補足'], ['はい', '甲', ...YES.slice(1), '乙']),
    ).toEqual([['甲', '乙'], ...none.slice(1)]);
  });

  it('asks nothing, and is no text of many words', () => {
    const last = (head: string) => remarks([...NUMBERED, head], [...YES, '別売'])?.[4];
    expect(last(`備考${'　'.repeat(10)}`)).toEqual(['別売']);
    expect(questions([...NUMBERED, '備考はありますか'], [...YES, 'はい'])?.[5]).toBe(
      '備考はありますか',
    );
    expect(last(`${'備考'.repeat(21)}`)).toEqual([]);
  });

  it('is none before the first question', () => {
    expect(remarks(['備考', ...NUMBERED], ['別売', ...YES])).toEqual(none);
  });
});
