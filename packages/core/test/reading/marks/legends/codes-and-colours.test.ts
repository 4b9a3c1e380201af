import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../../src/reading/marks/legends/legend.js';
import { cellsOf } from '../../support/row-of-cells.js';
import { asked, type MadeCell, readSheets, sheetOf } from '../../support/sheets.js';

/** Legends of codes and of colours that stand in cells of their own above the table. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const formsIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [TITLE, ...rows])).map(({ content }) =>
    content.answers.map(({ choice, state }) => choice ?? state),
  );

describe('codes that a row explains, each in a cell with its meaning', () => {
  const CODES = ['1', '2', '3', '1', '2', '1'];
  const under = (
    legend: readonly MadeCell[],
    codes: readonly string[] = CODES,
    heading = '回答コード',
  ) =>
    formsIn(
      legend,
      ['ID', '質問', heading, '部署'],
      ...asked((index) => [codes[index] ?? '', '2']),
    );

  it('are answers', () => {
    expect(under(['回答コード', '1=はい', '2=いいえ', '3=対象外', '空欄=未回答'])).toEqual([READ]);
    expect(under(['凡例', '1：はい', '2：いいえ', '3：対象外', '9：検討中'])).toEqual([READ]);
    expect(under(['凡例', ' 1：はい', ' 2：いいえ', ' 3：対象外', ' 空欄：未回答'])).toEqual([
      READ,
    ]);
    expect(
      under(['凡例', 'Y=対応', 'N=未対応', 'Z=対象外'], ['Y', 'N', 'Z', 'Y', 'N', 'Y']),
    ).toEqual([READ]);
  });

  it('are answers in two languages, whatever else the legend says of rows without one', () => {
    const legend = [
      'Legend / 凡例',
      '1 = Yes はい',
      '2 = No いいえ',
      '3 = N/A 対象外',
      'TBD = 未定（後日回答）',
      '(empty) = 未記入',
    ];
    const codes = [...CODES.slice(0, 4), 'TBD', ''];
    expect(under(legend, codes, 'Answer code / 回答コード')).toEqual([
      [...READ.slice(0, 4), 'unreadable', 'blank'],
    ]);
  });

  it('are answers as well where they are explained in half-width kana', () => {
    expect(
      under(['回答区分', '1=ﾊｲ', '2=ｲｲｴ', '3=ﾀｲｼｮｳｶﾞｲ', '(空=ﾐｶｲﾄｳ)'], [...CODES.slice(0, 5), '']),
    ).toEqual([[...READ.slice(0, 5), 'blank']]);
  });

  it('are answers where the rows below the heading of a legend explain them', () => {
    const letters = ['A', 'B', 'C', 'A', 'B', 'A'];
    const rows = [
      ['ID', '質問', '回答'],
      ...asked((index) => [letters[index] ?? '']),
    ] satisfies readonly (readonly MadeCell[])[];
    const meanings = [
      ['A', '対応している'],
      ['B', '対応していない'],
      ['C', '該当しない'],
    ];
    expect(formsIn(['回答の記号'], ...meanings, ...rows)).toEqual([READ]);
    expect(formsIn(['等級'], ...meanings, ...rows).flat()).not.toContain('yes');
  });

  it('are answers whichever side the legend is read from, and beside the heading of a column that was added', () => {
    expect(under(['空欄=未回答', '3=対象外', '2=いいえ', '1=はい', '回答コード'])).toEqual([READ]);
    expect(
      formsIn(
        ['回答コード', '1=はい', '2=いいえ', '3=対象外', '前回回答'],
        ['ID', '質問', '回答コード', '部署'],
        ...asked((index) => [CODES[index] ?? '', '2', 'はい']),
      ),
    ).toEqual([READ]);
  });

  it('are none where the row is no legend, or says something else as well', () => {
    expect(under(['区画', '1=はい', '2=いいえ', '3=対象外'])).toEqual([]);
    expect(under(['回答コード', '1=はい', '2=いいえ', '本社'])).toEqual([]);
    expect(under(['回答コード', '1=はい', '2=いいえ', '担当：未定'])).toEqual([]);
  });

  it('are doubtful where no heading names the answers, and none is left out for saying the same throughout', () => {
    const forms = readSheets(
      sheetOf('MDS', [
        TITLE,
        ['凡例', '1=はい', '2=いいえ', '3=対象外'],
        ['ID', '質問', '結果', '重要度'],
        ...asked((index) => ['1', CODES[index] ?? '']),
      ]),
    );
    const answers = forms.map(({ content }) => content.answers.map(({ choice }) => choice));
    expect(answers).toEqual([READ.map(() => 'yes')]);
    for (const { reading } of forms)
      for (const { confidence } of reading.answers) expect(confidence).toBeLessThan(0.9);
  });

  it('are doubtful where two columns have them and no heading names the answers; Y and N are words', () => {
    const surest = (legend: readonly string[], codes: readonly string[]) => {
      const forms = readSheets(
        sheetOf('MDS', [
          TITLE,
          legend,
          ['ID', '質問', '架空A', '架空B'],
          ...asked((index) => [codes[index] ?? '', codes[5 - index] ?? '']),
        ]),
      );
      expect(forms).toHaveLength(2);
      return Math.max(
        ...forms.flatMap(({ reading }) => reading.answers.map((one) => one.confidence)),
      );
    };
    expect(surest(['凡例', '1=はい', '2=いいえ', '3=対象外'], CODES)).toBeLessThan(0.9);
    expect(surest(['凡例', 'Y=はい', 'N=いいえ'], ['Y', 'N', 'N', 'Y', 'N', 'Y'])).toBeGreaterThan(
      0.9,
    );
  });

  it('may be two on a row, which is more than one answer', () => {
    expect(
      under(['回答コード', '1=はい', '2=いいえ', '3=対象外'], ['1,3', '2', '3', '1', '2', '1']),
    ).toEqual([['several', ...READ.slice(1)]]);
  });
});

describe('codes of several letters', () => {
  const CODES = ['TRUE', 'FALSE', 'NA', 'TRUE', 'FALSE', 'TRUE'];
  const LEGEND = 'TRUE=はい / FALSE=いいえ / NA=対象外 / 空欄=未回答';
  const page = (
    legend: readonly MadeCell[],
    heading: readonly string[],
    besides: (index: number) => readonly MadeCell[],
  ) => readSheets(sheetOf('MDS', [TITLE, legend, heading, ...asked(besides)]));
  const answersOf = (read: ReturnType<typeof page>) =>
    read.map(({ content }) => content.answers.map(({ choice, state }) => choice ?? state));
  const under = (legend: readonly MadeCell[], codes = CODES, heading = 'value') =>
    answersOf(page(legend, ['id', 'title', heading], (index) => [codes[index] ?? '']));

  it('are answers where a line explains them', () => {
    expect(under(['legend', LEGEND])).toEqual([READ]);
    expect(under(['はい：TRUE、いいえ：FALSE、対象外：NA'])).toEqual([READ]);
    expect(
      under(['はい：DONE、いいえ：TODO'], ['DONE', 'TODO', 'DONE', 'DONE', 'TODO', '']),
    ).toEqual([['yes', 'no', 'yes', 'yes', 'no', 'blank']]);
    expect(legendOf(cellsOf('NA=No OK=Yes', 'NA', 'OK', 'OK')).get('na')).toBe('no');
    expect(under([LEGEND], CODES, '結果')).toEqual([READ]);
    expect(
      under(['OK：対応している　NG：対応していない'], ['OK', 'NG', 'OK', 'OK', 'NG', '']),
    ).toEqual([['yes', 'no', 'yes', 'yes', 'no', 'blank']]);
    expect(
      under(['DONE=Yes, TODO=No, NONE=N/A'], ['DONE', 'TODO', 'NONE', 'DONE', 'TODO', 'DONE']),
    ).toEqual([READ]);
  });

  it('are answers where cells beside each other explain them, or rows below the heading of a legend', () => {
    expect(under(['凡例', 'TRUE=はい', 'FALSE=いいえ', 'NA=対象外'])).toEqual([READ]);
    expect(under(['凡例', 'TRUE', 'はい', 'FALSE', 'いいえ', 'NA', '対象外'])).toEqual([READ]);
    const rows = asked((index) => [CODES[index] ?? '']);
    const meanings = ['はい', 'いいえ', '対象外'].map((word, index) => [CODES[index] ?? '', word]);
    expect(formsIn(['記号の意味'], ...meanings, ['id', 'title', 'value'], ...rows)).toEqual([READ]);
  });

  it('leave what the line does not explain unread', () => {
    expect(under([LEGEND], [...CODES.slice(0, 5), 'PENDING'])).toEqual([
      [...READ.slice(0, 5), 'unreadable'],
    ]);
  });

  it('are no codes where the line tells of systems', () => {
    expect(legendOf(cellsOf('PACS：有　RIS：無', 'PACS', 'RIS')).size).toBe(0);
    expect(legendOf(cellsOf('OK：有　NG：有', 'OK', 'NG', 'OK')).size).toBe(0);
    expect(legendOf(cellsOf('OK：有（予定）　NG：無', 'OK', 'NG', 'OK')).size).toBe(0);
    expect(legendOf(cellsOf('OK：有　NG：無', '架空OK', '架空NG', '架空OK')).size).toBe(0);
    expect(legendOf(cellsOf('OK：有　NG：無', 'OK', ' NG ', 'OK')).size).toBe(2);
  });

  it('in a further column that no heading calls answers are none', () => {
    const read = page([LEGEND], ['id', 'title', 'audited', 'value'], (index) => [
      'TRUE',
      CODES[index] ?? '',
    ]);
    expect(answersOf(read)).toEqual([READ]);
  });

  it('are doubtful where no heading says which of two columns answers', () => {
    const read = page([LEGEND], ['id', 'title', 'audited', 'outcome'], (index) => [
      index % 2 === 0 ? 'TRUE' : 'FALSE',
      CODES[index] ?? '',
    ]);
    expect(read).toHaveLength(2);
    for (const { reading } of read)
      for (const { confidence } of reading.answers) expect(confidence).toBeLessThan(0.9);
  });

  it('may be TRUE and FALSE without a legend below a heading of answers, which is never sure', () => {
    const bare = (heading: string) =>
      page(['出力'], ['id', 'title', heading], (index) => [index === 1 ? 'FALSE' : 'TRUE']);
    expect(answersOf(bare('回答'))).toEqual([['yes', 'no', 'yes', 'yes', 'yes', 'yes']]);
    for (const { reading } of bare('回答'))
      for (const { confidence } of reading.answers) expect(confidence).toBeLessThan(0.9);
    expect(bare('対象')).toEqual([]);
  });
});

describe('colours that cells above the table explain, in the column of the answers', () => {
  const COLOURS = ['#00FF00', '#FF0000', '#BBBBBB'];
  const coloured = (choice: string): MadeCell => ({
    text: '',
    fill: COLOURS[['yes', 'no', 'not-applicable'].indexOf(choice)] ?? '',
  });
  const legend = ['はい（緑）', 'いいえ（赤）', '対象外（灰）'].map((text, index): MadeCell[] => [
    '',
    '',
    { text, fill: COLOURS[index] ?? '' },
  ]);

  it('answer the rows', () => {
    const choices = [...READ, ...READ];
    const rows = asked(() => []);
    expect(
      formsIn(
        ['', '', '色の凡例'],
        ...legend,
        ['番号', '質問', '状況'],
        ...choices.map((choice, index): MadeCell[] => [
          ...(rows[index % rows.length]?.slice(0, 2) ?? []),
          coloured(choice),
        ]),
      ),
    ).toEqual([choices]);
  });

  it('answer the rows beside the answers of last time', () => {
    const choices = [...READ, ...READ];
    const rows = asked(() => []);
    expect(
      formsIn(
        ['', '', '色の凡例'],
        ...legend,
        ['番号', 'お尋ね', '状況', '注釈番号', '前回回答'],
        ...choices.map((choice, index): MadeCell[] => [
          ...(rows[index % rows.length]?.slice(0, 2) ?? []),
          coloured(choice),
          '',
          choice === 'yes' ? 'いいえ' : 'はい',
        ]),
      ),
    ).toEqual([choices]);
  });

  it('are looks of the words where the words stand on every row', () => {
    const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
    expect(
      formsIn(
        ...legend,
        ['番号', '質問', '状況', ''],
        ...asked((index) => [{ text: words[index] ?? '', fill: COLOURS[0] ?? '' }, coloured('no')]),
      ),
    ).toEqual([READ]);
  });

  it('answer the rows where one line above the columns explains them, and a dash is none', () => {
    const words = ['はい', 'いいえ', '対象外'].map((text, index) => ({
      text,
      fill: COLOURS[index] ?? '',
    }));
    const [heading, ...questions] = asked((index) => ['', coloured(READ[index] ?? '')]);
    const above = [...(heading?.slice(0, 2) ?? []), '', '／'];
    expect(
      formsIn(
        ['', '凡例（色） →', ...words],
        ['番号', '質問', '参照', '回答', '備考'],
        above,
        ...questions,
      ),
    ).toEqual([['unreadable', ...READ.slice(1)]]);
  });
});
