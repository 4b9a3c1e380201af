import { describe, expect, it, test } from 'vitest';
import type { Drawing, Page } from '../../../src/index.js';
import {
  asked,
  type MadeCell,
  QUESTIONS,
  readSheets,
  readWorkbook,
  sheetOf,
} from '../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書'];
const HEADING = ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'];
/** A table whose rows all say はい and point to the notes named, the first row to the first. */
const table = (...notes: readonly MadeCell[]) => [
  TITLE,
  HEADING,
  ...asked((index) => ['○', '', '', notes[index] ?? '']),
];
const formOf = (
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
  name = 'MDS',
): Page => sheetOf(name, rows, drawings);

const notesIn = (...pages: readonly Page[]) =>
  readSheets(...pages).map(({ content }) =>
    content.notes.map(({ number, text }) => `${number} ${text}`),
  );

describe('notes below the table', () => {
  it('stand with their number in a cell of its own, or before their text', () => {
    expect(
      notesIn(
        formOf([
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
    expect(notesIn(formOf([...table(), ['■ 備考 ■'], ['別売品です。']]))).toEqual([
      [' 別売品です。'],
    ]);
  });

  it('end before what is said of the whole sheet, behind an empty line', () => {
    const below = (...lines: readonly (readonly MadeCell[])[]) =>
      notesIn(formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...lines]))[0];
    expect(below([''], ['※ 無断転載を禁じます。'])).toEqual(['1 別売品です。']);
    expect(below([''], ['本書は無断で転載できません。'])).toEqual(['1 別売品です。']);
    expect(below(['※ 色は選べます。'])).toEqual(['1 別売品です。\n※ 色は選べます。']);
    expect(below([''], ['色は選べます。'])).toEqual(['1 別売品です。\n色は選べます。']);
    expect(below([''], ['※2 色は選べます。'])).toHaveLength(2);
  });

  it('go on in lines without a number', () => {
    expect(
      notesIn(
        formOf([
          ...table('1', '2'),
          ['備考欄'],
          ['備考1 別売品です。'],
          ['契約が要ります。'],
          ['備考2 なし\n続き'],
        ]),
      ),
    ).toEqual([['1 別売品です。\n契約が要ります。', '2 なし\n続き']]);
  });

  it('stand in two columns beside each other, in the order of their numbers', () => {
    const below = (...lines: readonly (readonly MadeCell[])[]) =>
      notesIn(formOf([...table('1', '2', '3', '4'), ['備考'], ...lines]))[0];
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
      notesIn(formOf([...table('5'), ['備考'], cells]))[0];
    expect(below('※5', '最大台数は次のとおりです。', '', '12', '台まで使えます。')).toHaveLength(1);
    expect(below('※5', '最大', '※3', '第3章の注記を参照')).toHaveLength(1);
    expect(below('5', '最大台数', '12', '台')).toHaveLength(1);
  });

  it('end where instructions begin', () => {
    expect(
      notesIn(
        formOf([
          ...table('1'),
          ['備考欄'],
          ['1', '別売品です。'],
          ['記入のしかた'],
          ['2', '該当するものに○を付けてください。'],
        ]),
      ),
    ).toEqual([['1 別売品です。']]);
  });

  it('end where the history of the document begins', () => {
    const changed = [['改訂履歴'], ['2024/11/18', '様式の変更']];
    expect(notesIn(formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...changed]))).toEqual(
      [['1 別売品です。']],
    );
  });

  it('end where it is told whom to ask, or who wrote them', () => {
    const below = (...lines: readonly string[]) =>
      notesIn(
        formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...lines.map((line) => [line])]),
      )[0];
    for (const contact of [
      '本書に関するお問い合わせ：架空医療株式会社 製品安全部',
      '本件についてのご照会先：製品安全部',
      '【お問い合わせ窓口】',
      '■ 連絡先　製品安全部',
      '記入者　見本 太郎',
      '記入者',
      '担当部署：製品安全部',
    ])
      expect(below('契約が要ります。', contact, '電話 00-0000-0000', '平日のみ')).toEqual([
        '1 別売品です。\n契約が要ります。',
      ]);
    expect(below('記入者', '見本 太郎', '※2 次の版で備えます。', '続き')).toEqual([
      '1 別売品です。',
      '2 次の版で備えます。\n続き',
    ]);
  });

  it('go on where they only speak of whom to ask', () => {
    const more = ['連絡先は別紙を参照', '担当者が訪問します。', '本書に関する説明は別紙です。'];
    expect(
      notesIn(
        formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ...more.map((line) => [line])]),
      ),
    ).toEqual([[['1 別売品です。', ...more].join('\n')]]);
  });

  it('are none of a list of codes for the answers', () => {
    const codes = [['コード', '回答'], ['1', 'はい'], ['2', 'いいえ'], ['3', '対象外'], ['0']];
    expect(notesIn(formOf(table()), sheetOf('コード', codes))).toEqual([[]]);
  });

  it('are no header values, and header values no notes', () => {
    const [read] = readSheets(
      formOf([...table('1'), ['備考欄'], ['1', '別売品です。'], ['製品名', 'そらカルテ']]),
    );
    expect(read?.content.notes.map(({ text }) => text)).toEqual(['別売品です。']);
    expect(read?.content.header.product).toBe('そらカルテ');
  });
});

describe('what stands below the table', () => {
  const below = (...rows: readonly (readonly MadeCell[])[]) =>
    notesIn(formOf([...table('1', '2'), ...rows]))[0];

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
    expect(below(['備考欄'], ['備考の内容'], ['ご記入ください。'], ['12-3'], TITLE)).toEqual([]);
  });

  it('is no note where it is a label of the header, with a value or without', () => {
    expect(below(['備考欄'], ['1', '別売品です。'], ['製品名', 'そらカルテ'], ['作成日'])).toEqual([
      '1 別売品です。',
    ]);
  });

  it('is no note where the heading of the table is repeated, and one where a short line is', () => {
    expect(
      below(['備考1：次の場合です。'], HEADING, TITLE, ['備考2：別売品です。'], ['2', '', 'なし']),
    ).toEqual([`1 次の場合です。\n${TITLE[0]}`, '2 別売品です。', '2 なし']);
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
    return notesIn(formOf([TITLE, ...rows, ...tabled]))[0];
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
    return notesIn(formOf([...rows.slice(0, 5), row, ...rows.slice(5)]))[0];
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

describe('notes beside the table', () => {
  const beside = (...numbers: readonly string[]) => [
    TITLE,
    [...HEADING, '', '備考番号', '備考内容'],
    ...asked((index) => [
      '○',
      '',
      '',
      numbers[index] ?? '',
      '',
      ...(numbers[index] === undefined ? [] : [numbers[index], `説明その${index + 1}`]),
    ]),
  ];

  it('are a column of numbers from 1 on with their texts', () => {
    expect(notesIn(formOf(beside('1', '2', '3')))).toEqual([
      ['1 説明その1', '2 説明その2', '3 説明その3'],
    ]);
    expect(notesIn(formOf(beside('1', '3')))).toEqual([['1 説明その1', '3 説明その2']]);
  });

  it('are none where the numbers begin elsewhere or go back', () => {
    expect(notesIn(formOf(beside('2', '3')))).toEqual([[]]);
    expect(notesIn(formOf(beside('1', '3', '2')))).toEqual([[]]);
    expect(notesIn(formOf(beside('1', '1')))).toEqual([[]]);
    expect(notesIn(formOf(beside('1')))).toEqual([[]]);
  });

  /** A table with these cells right of each row, from the first row on. */
  const listedBeside = (
    heading: readonly MadeCell[],
    ...besides: readonly (readonly MadeCell[])[]
  ) =>
    formOf([
      TITLE,
      [...HEADING, ...heading],
      ...asked((index) => ['○', '', '', ...(besides[index] ?? [])]),
    ]);

  it('are none where the numbers are those that the rows point to, and the texts explain the rows', () => {
    const [read] = readSheets(
      listedBeside(
        ['補足説明'],
        ['1', '別売品です。'],
        ['2', '次の版で備えます。'],
        ['3', '院内限定。'],
      ),
    );
    expect(read?.content.notes).toEqual([]);
    expect(read?.content.answers.slice(0, 2).map(({ notes }) => notes)).toEqual([['1'], ['2']]);
  });

  it('have texts of a few words at least, near their numbers', () => {
    const listed = (text: string, ...gap: readonly MadeCell[]) =>
      notesIn(
        listedBeside(
          ['', '', '番号'],
          ['', '', '', '1', ...gap, text],
          ['', '', '', '2', ...gap, text],
        ),
      );
    expect(listed('別売品。')).toEqual([['1 別売品。', '2 別売品。']]);
    expect(listed('済み。')).toEqual([[]]);
    expect(listed('別売品。', '')).toEqual([['1 別売品。', '2 別売品。']]);
    expect(listed('別売品。', '', '')).toEqual([[]]);
  });
});

describe('notes with number and text in one cell, in a column beside the table', () => {
  const LISTED = ['※1　別売品です。', '※2　次の版で備えます。', '※3　院内限定。'];
  const contentOf = (heading: readonly string[], texts: readonly string[], own = true) =>
    readSheets(
      formOf([
        TITLE,
        ['No.', '項目', 'はい', 'いいえ', '対象外', ...heading],
        ...asked((index) => [
          '○',
          '',
          '',
          ...(own ? [['※2', '', '', '※1'][index] ?? '', ''] : []),
          texts[index] ?? '',
        ]),
      ]),
    )[0]?.content;
  const listed = (heading: readonly string[], texts: readonly string[], own?: boolean) =>
    contentOf(heading, texts, own)?.notes.map(({ number, text }) => `${number} ${text}`);
  const remarks = (heading: readonly string[], texts: readonly string[], own?: boolean) =>
    contentOf(heading, texts, own)?.answers.map(({ remark, notes }) =>
      [remark, ...notes].filter(Boolean).join(' '),
    );

  it('are a list, and no remarks of the rows they stand beside', () => {
    for (const heading of [['備考'], ['備考', '', '注記']]) {
      expect(listed(heading, LISTED)).toEqual([
        '1 別売品です。',
        '2 次の版で備えます。',
        '3 院内限定。',
      ]);
      expect(remarks(heading, LISTED)).toEqual(['2', '', '', '1', '', '']);
    }
  });

  it('may have several lines', () => {
    expect(listed(['備考'], ['※1　別売品です。\n契約が要ります。', '※2　院内限定。'])).toEqual([
      '1 別売品です。\n契約が要ります。',
      '2 院内限定。',
    ]);
  });

  it('are none where they begin elsewhere, go back, or are called no notes', () => {
    expect(listed(['備考'], LISTED.slice(1))).toEqual([]);
    expect(listed(['備考'], [...LISTED].reverse())).toEqual([]);
    expect(listed(['備考'], LISTED.slice(0, 1))).toEqual([]);
    expect(listed(['備考'], ['1　別売品です。', '2　次の版で備えます。'])).toEqual([]);
  });

  it('are remarks of their rows where the table has no other column for those', () => {
    for (const heading of ['備考', '']) {
      expect(listed([heading], LISTED, false)).toEqual([]);
      expect(remarks([heading], LISTED, false)).toEqual([
        '※1　別売品です。 1',
        '※2　次の版で備えます。 2',
        '※3　院内限定。 3',
        '',
        '',
        '',
      ]);
    }
  });
});

describe('notes that no cell holds', () => {
  it('are comments attached to a note number', () => {
    const comment = (text: string, said: string): MadeCell => ({ text, comment: said });
    expect(
      notesIn(
        formOf(
          table(
            comment('備考1', '別売品です。'),
            comment('※2', '※2 次の版で備えます。'),
            comment('1, 2', '両方'),
            comment('別売品です（備考6）', 'よい'),
            comment('5', '※4 ほかの番号'),
            comment('7', '※7 一つ目\n※8 二つ目'),
          ),
        ),
      ),
    ).toEqual([
      ['1 別売品です。', '2 次の版で備えます。', '5 ※4 ほかの番号', '7 ※7 一つ目\n※8 二つ目'],
    ]);
  });

  it('are numbered lines in a text box', () => {
    const box = { x: 10, y: 200, width: 300, height: 60 };
    const drawing = (kind: Drawing['kind']): Drawing => ({
      kind,
      box,
      label: '備考1：別売品です。\n備考2：次の版で備えます。',
    });
    for (const kind of ['text', 'frame', 'box'] as const)
      expect(notesIn(formOf(table('1', '2'), [drawing(kind)]))).toEqual([
        ['1 別売品です。', '2 次の版で備えます。'],
      ]);
    expect(notesIn(formOf(table('1', '2'), [drawing('ellipse')]))).toEqual([[]]);
    expect(notesIn(formOf(table('1', '2'), [{ kind: 'text', box }]))).toEqual([[]]);
  });
});

describe('notes on a sheet of their own', () => {
  const page = (name: string, ...rows: readonly (readonly MadeCell[])[]) => sheetOf(name, rows);
  const SDS = ['サービス事業者による医療情報セキュリティ開示書'];
  const service = (...notes: readonly MadeCell[]) =>
    sheetOf('SDS', [SDS, ...table(...notes).slice(1)]);

  it('go to the only form', () => {
    expect(
      notesIn(formOf(table('1')), page('備考', ['備考記載欄'], ['1', '別売品です。'])),
    ).toEqual([['1 別売品です。']]);
    expect(notesIn(formOf(table()), page('備考', ['備考記載欄'], ['1', '別売品です。']))).toEqual([
      ['1 別売品です。'],
    ]);
  });

  it('go to the form that the name of the sheet or its heading names', () => {
    const list = [['備考記載欄'], ['1', '別売品です。']];
    expect(notesIn(formOf(table('1')), service('1'), page('SDS備考', ...list))).toEqual([
      [],
      ['1 別売品です。'],
    ]);
    expect(
      notesIn(
        formOf(table('1')),
        service('1'),
        page('備考', ['MDS 備考記載欄'], ['1', 'ア'], ['SDS 備考記載欄'], ['1', 'イ'], ['2', 'ウ']),
      ),
    ).toEqual([['1 ア'], ['1 イ', '2 ウ']]);
  });

  it('may be headed by their form on a sheet of any name, in a text box as well', () => {
    const list = page('別紙', ['MDS 備考記載欄'], ['1', '別売品です。']);
    expect(notesIn(formOf(table('1')), service('1'), list)).toEqual([['1 別売品です。'], []]);
    const label = '備考記載欄\n備考1：別売品です。';
    const box = sheetOf(
      '別紙',
      [],
      [{ kind: 'text', label, box: { x: 9, y: 9, width: 9, height: 9 } }],
    );
    expect(notesIn(formOf(table('1')), box)).toEqual([['1 別売品です。']]);
    expect(readSheets(formOf(table('1')), box)[0]?.reading.notes[0]?.place).toMatchObject({
      sheet: '別紙',
      cell: 'A1',
    });
  });

  it('go to every form whose rows point to them, when all of them are pointed to', () => {
    const list = page('備考', ['備考記載欄'], ['1', 'ア'], ['2', 'イ']);
    expect(notesIn(formOf(table('1', '2')), service('2'), list)).toEqual([
      ['1 ア', '2 イ'],
      ['2 イ'],
    ]);
    expect(notesIn(formOf(table('1')), service('1'), list)).toEqual([[], []]);
  });

  it('go to the sheet whose name theirs begins with, whatever form it is', () => {
    const list = page('B棟 備考', ['備考記載欄'], ['1', '別売品です。']);
    const [east, west] = [formOf(table('1'), [], 'A棟'), formOf(table('1'), [], 'B棟')];
    expect(notesIn(east, west, list)).toEqual([[], ['1 別売品です。']]);
  });

  it('go to the form that a title above them names', () => {
    const titled = page('別紙', SDS, [], ['備考記載欄'], ['1', '別売品です。']);
    expect(notesIn(formOf(table('1')), service('1'), titled)).toEqual([[], ['1 別売品です。']]);
  });

  it('are told of where nobody can say whose they are, and only then', () => {
    const told = (...pages: readonly Page[]) =>
      readWorkbook(...pages).findings.map(({ rule, args }) => [rule, args.sheet]);
    const list = (...numbers: readonly string[]) =>
      page('別紙', ['備考記載欄'], ...numbers.map((number) => [number, '別売品です。']));
    expect(told(formOf(table('1')), service('1'), list('1', '2'))).toEqual([['SRC-07', '別紙']]);
    expect(told(formOf(table('1')), service('2'), list('1', '2'))).toEqual([]);
    const [east, west] = [formOf(table('1'), [], 'A棟'), formOf(table('1'), [], 'B棟')];
    const named = page('備考', ['MDS 備考記載欄'], ['5', '別売品です。']);
    expect(told(east, west, named)).toEqual([['SRC-07', '備考']]);
    const both = page('備考', ['MDS 備考記載欄'], ['1', 'ア'], ['SDS 備考記載欄'], ['1', 'イ']);
    expect(told(formOf(table('1')), service('1'), both)).toEqual([]);
    const own = formOf([...table('1'), ['備考欄'], ['1', 'その欄']]);
    expect(told(own, service('1'), list('1'))).toEqual([['SRC-07', '別紙']]);
    expect(told(formOf(table('1')), service('1'), page('表紙', ['ご案内']))).toEqual([]);
    expect(told(own, service('1'), page('備考', ['SDS 備考記載欄'], ['1', 'ア']))).toEqual([]);
  });

  it('go to a form that goes on with a second sheet', () => {
    const [title, heading, ...rows] = table('1', '2');
    const first = sheetOf('表1', [title ?? [], heading ?? [], ...rows.slice(0, 3)]);
    const second = sheetOf('表2', [heading ?? [], ...rows.slice(3)]);
    const list = page('備考', ['MDS 備考記載欄'], ['9', '別売品です。']);
    expect(notesIn(first, second, service('1'), list)).toEqual([['9 別売品です。'], []]);
  });

  it('are no rows of a list that has a column of remarks', () => {
    const devices = page(
      '別紙',
      ['番号', '機器', '数量', '備考'],
      ['1', '端末', '3', '別売品です。'],
    );
    expect(notesIn(formOf(table('1')), devices)).toEqual([[]]);
    const three = page('別紙', ['備考', '番号', '内容'], ['', '1', '別売品です。']);
    expect(notesIn(formOf(table('1')), three)).toEqual([['1 別売品です。']]);
  });

  it('go to nobody when a form has a list of its own', () => {
    const own = formOf([...table('1'), ['備考欄'], ['1', 'その欄']]);
    const list = page('備考', ['備考記載欄'], ['1', 'ア']);
    expect(notesIn(own, service('1'), list)).toEqual([['1 その欄'], []]);
  });
});

test('a remark in the row is no note, and stays with its row', () => {
  const [read] = readSheets(formOf(table('別売品です（備考2）。', '備考2')));
  expect(read?.content.answers.slice(0, 2).map(({ notes, remark }) => [notes, remark])).toEqual([
    [['2'], '別売品です（備考2）。'],
    [['2'], null],
  ]);
  expect(read?.content.answers).toHaveLength(QUESTIONS.length);
});
