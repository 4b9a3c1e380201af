import { describe, expect, it, test } from 'vitest';
import { headsOtherAnswers } from '../../../../src/reading/wording/others-columns.js';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Columns that vendors, hospitals and reviewers add beside the answers, which are none of them. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const LEGEND = ['○：はい　×：いいえ　－：対象外'];
const SIGNS = ['○', '×', '－', '○', '×', '○'];
const WORDS = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const OTHERS = ['いいえ', 'はい', 'はい', 'いいえ', 'はい', 'いいえ'];
const REMARKS = ['別売です。', '', '', '', '設定によります。', ''];

/** Answers and remarks of the only form that is read. */
const readOf = (...rows: readonly (readonly MadeCell[])[]) => {
  const [only, ...others] = readSheets(sheetOf('MDS', [TITLE, ...rows]));
  expect(others).toEqual([]);
  return (only?.content.answers ?? []).map(({ choice, remark, notes }) =>
    [choice, ...notes, ...(remark === null ? [] : [remark])].join(' '),
  );
};
/** What is read where the answers and their remarks are all that counts. */
const EXPECTED = READ.map((choice, index) =>
  [choice, REMARKS[index]].filter((text) => text !== '').join(' '),
);
const at = (texts: readonly string[]) => (index: number) => texts[index] ?? '';

const withColumn = (
  answers: readonly string[],
  title: string,
  added: (index: number) => MadeCell,
  above: readonly (readonly MadeCell[])[] = [],
) =>
  readOf(
    ...above,
    ['No.', '項目', '回答', '備考', title],
    ...asked((index) => [at(answers)(index), at(REMARKS)(index), added(index)]),
  );

describe('words beside the answers', () => {
  it.each(['病院記入欄', '変更有無', '前回回答', 'AI判定'])(
    'are not taken for them: %s',
    (title) => {
      expect(withColumn(WORDS, title, at(OTHERS))).toEqual(EXPECTED);
      expect(withColumn(SIGNS, title, at(OTHERS), [LEGEND])).toEqual(EXPECTED);
    },
  );

  it('that have no heading are jotted there, and are no remarks either', () => {
    expect(withColumn(WORDS, '', at(OTHERS))).toEqual(EXPECTED);
    expect(withColumn(SIGNS, '', at(OTHERS), [LEGEND])).toEqual(EXPECTED);
    expect(withColumn(WORDS, '', (index) => (index % 2 ? '○' : ''))).toEqual(EXPECTED);
  });

  it('are no words to choose from where both columns say one thing throughout', () => {
    const same = (word: string) => WORDS.map(() => word);
    expect(
      withColumn(same('はい'), '前回回答', at(same('いいえ'))).map((read) => read.split(' ')[0]),
    ).toEqual(same('yes'));
  });

  it('are not taken for signs that stand lower, below names and versions', () => {
    const rows = asked((index) => [
      at(OTHERS)(index),
      '別紙',
      at(SIGNS)(index),
      at(SIGNS)(index),
      'A-1',
    ]);
    const products = readSheets(
      sheetOf('MDS', [
        TITLE,
        LEGEND,
        ['', '項　目', '前回回答', '対応箇所', '製　品', '', '旧番号'],
        ['', '', '', '', '架空ビューア', '架空カルテ'],
        ['', '', '', '', 'Ver.2.1', 'Ver.5.0'],
        [{ text: '◆ 6.2 情報の取扱い', colSpan: 7 }],
        ...rows,
      ]),
    );
    expect(products.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      READ,
      READ,
    ]);
  });

  it('are those of all columns that their heading reaches over', () => {
    const rows = asked((index) => [...['', at(OTHERS)(index)], ...['', at(SIGNS)(index)]]);
    const products = readSheets(
      sheetOf('MDS', [
        TITLE,
        LEGEND,
        ['', '項　目', { text: '前回回答', colSpan: 2 }, '', '', '製　品'],
        ['', '', '', '', '', '架空カルテ'],
        ['', '', '', '', '', 'Ver.5.0'],
        [{ text: '◆ 6.2 情報の取扱い', colSpan: 6 }],
        ...rows,
      ]),
    );
    expect(products.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      READ,
    ]);
  });

  it('are the answers where there are no others', () => {
    const rows = asked((index) => [at(WORDS)(index)]);
    expect(readOf(['No.', '項目', '病院記入欄'], ...rows)).toEqual(READ);
  });
});

describe('a column of other texts', () => {
  it('headed as grades holds no numbers of notes', () => {
    const grade = (index: number) => `${(index % 3) + 1}`;
    expect(withColumn(WORDS, 'レベル', grade)).toEqual(EXPECTED);
    const noted = READ.map((choice, index) =>
      [choice, grade(index), REMARKS[index]].filter((text) => text !== '').join(' '),
    );
    expect(withColumn(WORDS, '', grade)).toEqual(noted);
    expect(withColumn(WORDS, '※', grade)).toEqual(noted);
  });

  const evidence = (index: number) => `仕様書 ${index + 1}章を参照`;
  const beside = (title: string) =>
    readSheets(
      sheetOf('MDS', [
        TITLE,
        ['No.', '項目', '回答', title, '回答'],
        ...asked((index) => [at(WORDS)(index), evidence(index), at(WORDS)(index)]),
      ]),
    ).map(({ content }) => content.answers.length);

  it('between two columns of answers asks nothing by its heading', () => {
    expect(beside('エビデンス')).toEqual([6, 6]);
    expect(beside('確認内容')).toEqual([12]);
    expect(beside('')).toEqual([12]);
  });

  it('is remarks by the heading of the table, however far above its first answer', () => {
    const rows = asked((index) => [at(WORDS)(index), evidence(index), at(OTHERS)(index)]);
    const section: MadeCell = { text: '6.5 技術的対策', colSpan: 5 };
    const [first, ...others] = readOf(
      ['No.', '項目', '回答', '補足', '病院記入欄'],
      [section],
      ...rows,
    );
    expect(first).toBe(`yes ${evidence(0)}`);
    expect(others).toHaveLength(5);
  });
});

test('a heading of many columns is one, though most of them are the vendor’s own', () => {
  const own = ['CD', '部署', '承認', '窓口', '期日', '版'];
  const rows = asked((index) => [at(SIGNS)(index), at(REMARKS)(index), ...own, at(OTHERS)(index)]);
  expect(readOf(LEGEND, ['No.', '項目', '回答', '備考', ...own, '病院記入欄'], ...rows)).toEqual(
    EXPECTED,
  );
});

describe('signs', () => {
  it('in two columns of one row head no columns of options where they stand beside a question', () => {
    const rows = (others: readonly string[]) =>
      asked((index) => [at(SIGNS)(index), '', at(others)(index)]);
    const once = ['', '○', '', '', '', ''];
    expect(readOf(LEGEND, ['No.', '項目', '対応', '備考', '貴院'], ...rows(once))).toEqual(READ);
    expect(
      readOf(
        ['No.', '項目', '○', '×', '－'],
        ...asked((index) => [index % 2 ? '' : 'レ', index % 2 ? 'レ' : '']),
      ),
    ).toEqual(['yes', 'no', 'yes', 'no', 'yes', 'no']);
  });

  it('answer for each product, with words of the hospital beside them under whatever heading', () => {
    const products = [
      ['', '製品', 'そらカルテ', 'うみカルテ', ''],
      ['番号', '項　目', '', '', '病院記入欄'],
    ];
    const rows = asked((index) => [at(SIGNS)(index), at(SIGNS)(5 - index), at(OTHERS)(index)]);
    const read = readSheets(sheetOf('MDS', [TITLE, LEGEND, ...products, ...rows]));
    expect(read.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      READ,
      [...READ].reverse(),
    ]);
  });
});

describe('answers left of their questions', () => {
  const rows = asked((index) => [at(OTHERS)(index)]).map(
    ([number = '', question = '', other = ''], index) => [
      ...[at(WORDS)(index), number, question, '', other],
    ],
  );

  it('stay those of their questions, whatever words stand right of these', () => {
    expect(readOf(['回答', 'No.', '項目', '備考', ''], ...rows)).toEqual(READ);
    const sections = rows.map(([answer = '', number = '', ...rest], index) => [
      ...[number, `6.${(index % 4) + 2} 安全管理の対策`, answer, ...rest],
    ]);
    expect(readOf(['No.', '区分', '回答', '項目', '備考', ''], ...sections)).toEqual(READ);
  });
});

test('words typed under the headings of the options, and a judgement beside them, are no words to choose from', () => {
  const typed = (index: number) =>
    WORDS.map((_, option) =>
      at(WORDS)(index) === ['はい', 'いいえ', '対象外'][option] ? at(WORDS)(index) : '',
    ).slice(0, 3);
  const rows = asked((index) => [...typed(index), '', index % 2 ? '要確認' : '適合']);
  expect(readOf(['No.', '項目', 'はい', 'いいえ', '対象外', '備考', 'AI判定'], ...rows)).toEqual(
    READ,
  );
});

test('なし among the remarks and 適合 beside it are no words to choose from either', () => {
  const boxes = (index: number) =>
    ['はい', 'いいえ', '対象外'].map((word) => `${word === at(WORDS)(index) ? '■' : '□'}${word}`);
  const rows = asked((index) => [
    boxes(index).join('　'),
    index % 2 ? '' : 'なし',
    index % 2 ? '要確認' : '適合',
  ]);
  expect(readOf(['No.', '項目', '回答', '備考', 'AI判定'], ...rows)).toEqual(READ);
});

describe('a column that is headed 判定', () => {
  it('is the vendor’s own', () => {
    const rows = asked((index) => [at(WORDS)(index), '', index % 2 ? '○' : '']);
    expect(readOf(['No.', '項目', '判定', '備考', '必須'], ...rows)).toEqual(READ);
  });

  it('answers by its colours, whatever is jotted beside it', () => {
    const [blue, rose] = ['#DDEBF7', '#FCE4D6'];
    const legend: readonly (readonly MadeCell[])[] = [
      ['', '', '凡例', { text: 'はい', fill: blue }],
      ['', '', '', { text: 'いいえ', fill: rose }],
    ];
    const coloured = (jotted: (index: number) => string) =>
      readOf(
        ...legend,
        ['No.', '項目', '備考', '判定', '担当'],
        ...asked((index) => [
          '',
          { text: '　', fill: index % 2 ? rose : blue },
          '開発部',
          jotted(index),
        ]),
      );
    const read = ['yes', 'no', 'yes', 'no', 'yes', 'no'];
    expect(coloured(() => '')).toEqual(read);
    expect(coloured(at(OTHERS))).toEqual(read);
    expect(coloured((index) => (index < 4 ? '○' : ''))).toEqual(read);
  });
});

test('cards are read though a column of other answers stands beside their questions', () => {
  const cards = asked((index) => ['', '', at(OTHERS)(index)]).flatMap((row, index) => [
    row,
    ['', '回答', at(WORDS)(index), '備考', at(REMARKS)(index)],
  ]);
  expect(readOf(...cards)).toEqual(EXPECTED);
});

describe('a line above the table', () => {
  const form = (above: string) =>
    readOf(
      [{ text: above, colSpan: 4 }],
      ['No.', '項目', '回答', '備考'],
      ...asked((index) => [at(WORDS)(index), at(REMARKS)(index)]),
    );

  it('that explains how to answer puts no answers out of force', () => {
    expect(form('記入例：■ … 選択　□ … 非選択')).toEqual(EXPECTED);
    expect(form('旧版の様式は使わないでください')).toEqual(EXPECTED);
    expect(form('前回の回答')).toEqual([]);
  });
});

test.each([
  ['前回回答', true],
  ['記入例', true],
  ['変更の有無', true],
  ['前回からの変更点', true],
  ['自動判定', true],
  ['ＡＩ判定結果', true],
  ['必須', true],
  ['旧製品', true],
  ['（参考）初版', true],
  ['参考回答', true],
  ['参考', false],
  ['初版 2025年4月1日', false],
  ['（参考）ガイドライン第6.0版', false],
  ['復旧支援システム', false],
  ['回答見本', true],
  ['記入サンプル', true],
  ['見本心電計 CARD-10', false],
  ['記入例：○を付ける', false],
  ['旧版は使用しないこと', false],
  ['回答', false],
  ['変更管理の有無を問う', false],
])('%s heads other answers: %s', (text, expected) => {
  expect(headsOtherAnswers(text)).toBe(expected);
});
