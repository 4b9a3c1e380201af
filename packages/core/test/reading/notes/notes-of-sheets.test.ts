import { describe, expect, it, test } from 'vitest';
import { mdsOf, NOTED_HEADING, notesIn, table } from '../support/noted-tables.js';
import { type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

describe('notes below the table', () => {
  it('stand with their number in a cell of its own, or before their text', () => {
    expect(
      notesIn(
        mdsOf([
          ...table('1', '2', '3'),
          ['備考記載欄'],
          ['1', '別売品です。'],
          ['備考2：次の版で備えます。'],
          ['※3', '', 'ある機種で、', '使えます。'],
        ]),
      ),
    ).toEqual([['1 別売品です。', '2 次の版で備えます。', '3 ある機種で、 使えます。']]);
  });

  it('stand below a heading with signs on both sides', () => {
    expect(notesIn(mdsOf([...table(), ['■ 備考 ■'], ['別売品です。']]))).toEqual([
      [' 別売品です。'],
    ]);
  });

  it('end before what is said of the whole sheet, behind an empty line', () => {
    const below = (...lines: readonly (readonly MadeCell[])[]) =>
      notesIn(mdsOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...lines]))[0];
    expect(below([''], ['※ 無断転載を禁じます。'])).toEqual(['1 別売品です。']);
    expect(below([''], ['本書は無断で転載できません。'])).toEqual(['1 別売品です。']);
    expect(below([''], ['以上　　本書の内容は予告なく変更します。'])).toEqual(['1 別売品です。']);
    expect(
      below([''], ['【訂正】2025年9月22日'], ['番号2の回答を「いいえ」に訂正します。']),
    ).toEqual(['1 別売品です。']);
    expect(below([''], ['【基本情報】'])).toEqual(['1 別売品です。']);
    expect(below([''], ['以上　／　お問い合わせ：製品安全部'])).toEqual(['1 別売品です。']);
    expect(below([''], ['【備考】'], ['2', '色は選べます。'])).toHaveLength(2);
    expect(below(['※ 色は選べます。'])).toEqual(['1 別売品です。\n※ 色は選べます。']);
    expect(below([''], ['色は選べます。'])).toEqual(['1 別売品です。\n色は選べます。']);
    expect(below([''], ['※2 色は選べます。'])).toHaveLength(2);
  });

  it('end before what is set in another size, but for a note of its own', () => {
    const set = (text: string, textSize: number) => ({ text, textSize });
    const below = (...lines: readonly (readonly MadeCell[])[]) =>
      notesIn(mdsOf([...table('1'), ['備考欄'], [set('備考1 別売品です。', 9)], ...lines]))[0];
    expect(below([set('付録 前版との比較', 11)], [set('続き', 9)])).toEqual(['1 別売品です。']);
    expect(below([set('章の番号：6.5 技術的安全対策', 8)])).toEqual(['1 別売品です。']);
    expect(below([set('契約が要ります。', 9.2)])).toEqual(['1 別売品です。\n契約が要ります。']);
    expect(below([set('備考2 色は選べます。', 8)])).toHaveLength(2);
  });

  it('go on in lines without a number', () => {
    expect(
      notesIn(
        mdsOf([
          ...table('1', '2'),
          ['備考欄'],
          ['備考1 別売品です。'],
          ['契約が要ります。'],
          ['備考2 なし\n続き'],
        ]),
      ),
    ).toEqual([['1 別売品です。\n契約が要ります。', '2 なし\n続き']]);
  });

  it('in one column stay in the order they stand in, whatever their numbers', () => {
    const notes = [
      ['2', '次の版で備えます。'],
      ['1', '別売品です。'],
    ];
    expect(notesIn(mdsOf([...table('1', '2'), ['備考欄'], ...notes]))).toEqual([
      ['2 次の版で備えます。', '1 別売品です。'],
    ]);
    const shared = '備考2 次の版で備えます。\n備考1 別売品です。';
    expect(notesIn(mdsOf([...table('1', '2'), ['備考欄'], [shared]]))).toEqual([
      ['2 次の版で備えます。', '1 別売品です。'],
    ]);
  });

  it('may be answers as long as they do not tell several apart, as a list to choose from does', () => {
    const below = (...words: readonly string[]) =>
      notesIn(
        mdsOf([
          ...table('1', '2'),
          ['備考欄'],
          ...words.map((word, index) => [`${index + 1}`, word]),
        ]),
      );
    expect(below('はい', 'はい')).toEqual([['1 はい', '2 はい']]);
    expect(below('はい', 'いいえ')).toEqual([[]]);
    expect(below('はい', '別売品です。')).toEqual([['1 はい', '2 別売品です。']]);
  });

  it('stand in two columns beside each other, in the order of their numbers', () => {
    const below = (...lines: readonly (readonly MadeCell[])[]) =>
      notesIn(mdsOf([...table('1', '2', '3', '4'), ['備考'], ...lines]))[0];
    const read = ['1 別売品です。', '2 次の版で備えます。', '3 契約が要ります。', '4 有線です。'];
    expect(
      below(
        ['※1', '別売品です。', '', '※3', '契約が要ります。'],
        ['※2', '次の版で備えます。', '', '※4', '有線です。'],
      ),
    ).toEqual(read);
    expect(
      below(
        ['1', '別売品です。', '', '3', '契約が要ります。'],
        ['2', '次の版で備えます。', '', '4', '有線です。'],
      ),
    ).toEqual(read);
    expect(
      below(
        ['※1 別売品です。', '', '', '※3 契約が要ります。'],
        ['※2 次の版で備えます。', '', '', '※4 有線です。'],
      ),
    ).toEqual(read);
    const goesOn = ['', '色は選べます。', '', '', '年額です。'];
    expect(below(['※1', '別売品です。', '', '※3', '契約が要ります。'], goesOn)).toEqual([
      '1 別売品です。\n色は選べます。',
      '3 契約が要ります。\n年額です。',
    ]);
  });

  it('are one note where a number within the row is none of a note', () => {
    const below = (...cells: readonly MadeCell[]) =>
      notesIn(mdsOf([...table('5'), ['備考'], cells]))[0];
    expect(below('※5', '最大台数は次のとおりです。', '', '12', '台まで使えます。')).toHaveLength(1);
    expect(below('※5', '最大', '※3', '第3章の注記を参照')).toHaveLength(1);
    expect(below('5', '最大台数', '12', '台')).toHaveLength(1);
  });

  /** Notes of a form whose list has one note and these lines below it. */
  const below = (...lines: readonly (readonly string[])[]) =>
    notesIn(mdsOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...lines]));

  it('end where instructions begin', () => {
    const instruction = ['2', '該当するものに○を付けてください。'];
    expect(below(['記入のしかた'], instruction)).toEqual([['1 別売品です。']]);
  });

  it('end where the history of the document begins', () => {
    for (const heading of ['改訂履歴', '改訂履歴 Revision history', '改訂履歴（Change log）'])
      expect(below([heading], ['2024/11/18', '様式の変更'])).toEqual([['1 別売品です。']]);
  });

  it('end where it is told whom to ask, or who wrote them', () => {
    const text = (...lines: readonly string[]) => below(...lines.map((line) => [line]))[0];
    for (const contact of [
      '本書に関するお問い合わせ：架空医療株式会社 製品安全部',
      '本件についてのご照会先：製品安全部',
      '【お問い合わせ窓口】',
      '■ 連絡先　製品安全部',
      '記入者　見本 太郎',
      '記入者',
      '担当部署：製品安全部',
      'お問い合わせ窓口／改訂履歴',
      '連絡先及び履歴',
    ])
      expect(text('契約が要ります。', contact, '電話 00-0000-0000', '平日のみ')).toEqual([
        '1 別売品です。\n契約が要ります。',
      ]);
    expect(text('記入者', '見本 太郎', '※2 次の版で備えます。', '続き')).toEqual([
      '1 別売品です。',
      '2 次の版で備えます。\n続き',
    ]);
  });

  it('go on where they only speak of whom to ask', () => {
    const more = [
      '連絡先は別紙を参照',
      '連絡先と履歴を残す',
      '担当者が訪問します。',
      '本書に関する説明は別紙です。',
    ];
    expect(below(...more.map((line) => [line]))).toEqual([
      [['1 別売品です。', ...more].join('\n')],
    ]);
  });

  it('are none of a list of codes for the answers', () => {
    const codes = [['コード', '回答'], ['1', 'はい'], ['2', 'いいえ'], ['3', '対象外'], ['0']];
    expect(notesIn(mdsOf(table()), sheetOf('コード', codes))).toEqual([[]]);
  });

  it('are no header values, and header values no notes', () => {
    const [read] = readSheets(
      mdsOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ['製品名', 'そらカルテ']]),
    );
    expect(read?.content.notes.map(({ text }) => text)).toEqual(['別売品です。']);
    expect(read?.content.header.product).toBe('そらカルテ');
  });
});

describe('what stands below the table', () => {
  const below = (...rows: readonly (readonly MadeCell[])[]) =>
    notesIn(mdsOf([...table('1', '2'), ...rows]))[0];

  it('may have its first note beside the heading', () => {
    expect(below(['備考欄', '1', '別売品です。'], ['2', '次の版で備えます。'])).toEqual([
      '1 別売品です。',
      '2 次の版で備えます。',
    ]);
  });

  it('may have a number above its text', () => {
    expect(below(['備考欄'], ['備考1'], [' 別売品です。'], ['備考2'], ['なし'])).toEqual([
      '1 別売品です。',
      '2 なし',
    ]);
  });

  it('is kept without a number where it stands first below a heading, and only there', () => {
    expect(below(['備考欄'], [' 保守契約が要ります。'], ['続き'], ['2', '別売品です。'])).toEqual([
      ' 保守契約が要ります。\n続き',
      '2 別売品です。',
    ]);
    expect(below([], ['保守契約が要ります。'])).toEqual([]);
    expect(below(['備考欄'], ['備考の内容'], ['ご記入ください。'], ['12-3'], MDS)).toEqual([]);
  });

  it('is no note where it is a label of the header, with a value or without', () => {
    expect(below(['備考欄'], ['1', '別売品です。'], ['製品名', 'そらカルテ'], ['作成日'])).toEqual([
      '1 別売品です。',
    ]);
  });

  it('is no note where the heading of the table is repeated, and one where a short line is', () => {
    expect(
      below(
        ['備考1：次の場合です。'],
        NOTED_HEADING,
        MDS,
        ['備考2：別売品です。'],
        ['2', '', 'なし'],
      ),
    ).toEqual([`1 次の場合です。\n${MDS[0]}`, '2 別売品です。', '2 なし']);
  });

  it('is a note though it speaks of a form, and goes on though it speaks of notes at length', () => {
    const long = `この備考はSDSにも当てはまりますので、あわせて${'必ず'.repeat(10)}お読みください。`;
    expect(below(['備考欄'], ['備考1：SDSをご覧ください。'], ['備考2SDSの備考'], [long])).toEqual([
      '1 SDSをご覧ください。',
      `2 SDSの備考\n${long}`,
    ]);
    expect(below(['備考欄'], ['1', '別売品です。'], ['SDSの備考も', 'ご覧ください。'])).toEqual([
      '1 別売品です。\nSDSの備考も\nご覧ください。',
    ]);
  });
});

describe('notes above the table', () => {
  const above = (...rows: readonly (readonly MadeCell[])[]) => {
    const [, ...tabled] = table('1', '2');
    tabled.splice(4, 0, ['2', '技術的な対策']);
    return notesIn(mdsOf([MDS, ...rows, ...tabled]))[0];
  };

  it('are read where their numbers are named as those of notes', () => {
    expect(above(['備考記載欄'], ['備考1：別売品です。'], ['※2 次の版で備えます。'])).toEqual([
      '1 別売品です。',
      '2 次の版で備えます。',
    ]);
    expect(above(['備考記載欄'], ['備考1', '別売品です。'], ['※2', '次の版です。'])).toEqual([
      '1 別売品です。',
      '2 次の版です。',
    ]);
  });

  it('are none where the numbers are bare, as those of instructions are', () => {
    expect(above(['注意事項'], ['1', '○を付けてください。'], ['2', '日付も書きます。'])).toEqual(
      [],
    );
    expect(above(['注意事項'], ['注意', '1. ○を付けてください。'])).toEqual([]);
    expect(above(['注意事項'], ['1. ○を付けてください。'], ['注2 日付も書きます。'])).toEqual([]);
  });
});

describe('notes between the rows of the table', () => {
  const between = (...row: readonly MadeCell[]) => {
    const rows = table('1', '2');
    return notesIn(mdsOf([...rows.slice(0, 5), row, ...rows.slice(5)]))[0];
  };

  it('are a line of their own, or their number with the text beside it', () => {
    expect(between('※1 別売品です。')).toEqual(['1 別売品です。']);
    expect(between('※1', '別売品です。')).toEqual(['1 別売品です。']);
  });

  it('are none where more stands on the line, or no number begins it', () => {
    expect(between('※1', '別売品ですか', '○')).toEqual([]);
    expect(between('技術的な対策', '※1 別売品です。')).toEqual([]);
    expect(between('2', '技術的な対策')).toEqual([]);
  });
});

test('a remark in the row is no note, and stays with its row', () => {
  const [read] = readSheets(mdsOf(table('別売品です（備考2）。', '備考2')));
  expect(read?.content.answers.slice(0, 2).map(({ notes, remark }) => [notes, remark])).toEqual([
    [['2'], '別売品です（備考2）。'],
    [['2'], null],
  ]);
  expect(read?.content.answers).toHaveLength(QUESTIONS.length);
});

it('at the feet of pages may have no space behind their number, but then refer to nothing', () => {
  const between = (text: string) => {
    const rows = table('注1', '', '');
    return notesIn(mdsOf([...rows.slice(0, -1), [text], ...rows.slice(-1)]));
  };
  expect(between('注1保管の期間は契約によります。')).toEqual([['1 保管の期間は契約によります。']]);
  expect(between('注1参照')).toEqual([[]]);
});
