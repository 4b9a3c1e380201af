import { describe, expect, it } from 'vitest';
import { type Drawing, type Page, readLayouts } from '../../../src/index.js';
import { asked, type MadeCell, QUESTIONS, sheetOf } from '../support/sheets.js';

/** A form as it is laid out, for whoever fills it in: where each answer, note and header value goes. */

const TITLE = ['製造業者による医療情報セキュリティ開示書 Ver.4.1'];
const layoutOf = (
  rows: readonly (readonly MadeCell[])[],
  drawings: readonly Drawing[] = [],
  ...others: readonly Page[]
) => {
  const form = sheetOf('MDS', [TITLE, ...rows], drawings);
  const [layout] = readLayouts({ adapter: 'xlsx', pages: [form, ...others], facts: [] });
  return layout ?? expect.fail('no layout');
};
const COLUMNS = ['No.', '項目', 'はい', 'いいえ', '対象外', '備考'];

describe('an empty form', () => {
  const layout = layoutOf([
    ['作成日', '', '製造業者', ''],
    ['製品名', 'バージョン'],
    ['', ''],
    COLUMNS,
    ['', '6.5 技術的安全対策'],
    ...asked(() => []),
    ['備考記載欄'],
  ]);

  it('is known by its title', () => {
    expect([layout.kind, layout.edition, layout.guidelineEdition]).toEqual(['MDS', '4.1', null]);
  });

  it('takes header values beside their labels, or below where another label stands beside', () => {
    expect(layout.header.map(({ field, value }) => [field, value.row, value.col])).toEqual([
      ['createdOn', 2, 2],
      ['organisation', 2, 4],
      ['product', 4, 1],
      ['version', 3, 3],
    ]);
  });

  it('has rows to answer under their sections, each with its columns and its place for notes', () => {
    expect(layout.rows.map(({ kind }) => kind)).toEqual(['section', ...Array(6).fill('item')]);
    const [section, first] = layout.rows;
    expect([section?.text, section?.section]).toEqual(['6.5 技術的安全対策', '6.5']);
    expect(first).toMatchObject({
      text: '離席時の自動ログオフ機能がある',
      number: '1',
      section: '6.5',
      references: ['6.5.C4'],
      row: 7,
      answer: null,
      note: { row: 7, col: 6 },
      offered: [],
      answered: false,
      choice: null,
      drawn: [],
    });
    expect(first?.recognised?.key).toBe('away-lock');
    expect(first?.columns.map(({ choice, from }) => [choice, from])).toEqual([
      ['yes', 3],
      ['no', 4],
      ['not-applicable', 5],
    ]);
    expect(layout.notesRow).toBe(13);
  });
});

describe('a place to answer', () => {
  it('is a cell with its list', () => {
    const choices = ['はい', 'いいえ', '対象外'];
    const layout = layoutOf([
      ['No.', '項目', '回答'],
      ...asked((index) => [{ text: index === 0 ? 'いいえ' : '　', choices }]),
    ]);
    expect(layout.rows[0]).toMatchObject({
      answer: { row: 3, col: 3 },
      offered: choices,
      answered: true,
      choice: 'no',
      note: null,
      columns: [],
    });
    expect(layout.rows.map(({ answered }) => answered)).toEqual([true, ...Array(5).fill(false)]);
  });

  it('is a control, with the answer it stands for', () => {
    const box = (row: number, col: number, more: object): Drawing => ({
      kind: 'checkbox',
      box: { x: col * 100 + 5, y: (row + 2) * 20 + 4, width: 12, height: 12 },
      state: 'off',
      ...more,
    });
    const beside = layoutOf(
      [['No.', '項目', '回答'], ...asked(() => ['はい', 'いいえ', '対象外'])],
      [2, 3, 4].map((col) => box(0, col, {})),
    );
    expect(beside.rows[0]?.controls.map(({ choice }) => choice)).toEqual([
      'yes',
      'no',
      'not-applicable',
    ]);
    expect(beside.rows[1]?.controls).toEqual([]);
    const named = layoutOf(
      [['No.', '項目', '回答'], ...asked(() => [])],
      Array.from({ length: 6 }, (_, row) =>
        ['はい', 'いいえ'].map((label, option) => box(row, 2 + option, { label })),
      ).flat(),
    );
    expect(named.rows.map(({ controls }) => controls.map(({ choice }) => choice))).toEqual(
      Array(6).fill(['yes', 'no']),
    );
  });

  it('is a list that lies over its cell', () => {
    const list: Drawing = {
      kind: 'list',
      box: { x: 200, y: 41, width: 90, height: 18 },
      entries: ['はい', 'いいえ'],
      cell: { row: 3, col: 3 },
    };
    const rows = [['No.', '項目', '回答'], ...asked(() => ['はい'])];
    const layout = layoutOf(rows, [list]);
    expect(layout.rows.map((row) => row.list === list)).toEqual([true, ...Array(5).fill(false)]);
    const elsewhere = layoutOf(rows, [{ ...list, cell: { row: 3, col: 9 } }]);
    expect(elsewhere.rows[0]?.list).toBeNull();
  });

  it('shows what is drawn over it', () => {
    const ring: Drawing = { kind: 'ellipse', box: { x: 200, y: 42, width: 40, height: 16 } };
    const line: Drawing = { kind: 'line', box: { x: 305, y: 70, width: 60, height: 0 } };
    const far: Drawing = { kind: 'ellipse', box: { x: 900, y: 42, width: 40, height: 16 } };
    const layout = layoutOf(
      [['No.', '項目', '回答'], ...asked(() => ['はい', 'いいえ', '対象外'])],
      [ring, line, far],
    );
    expect(layout.rows.slice(0, 3).map(({ drawn }) => drawn)).toEqual([[ring], [line], []]);
    expect(layout.rows[0]).toMatchObject({ choice: 'yes', marks: ['drawn'] });
  });
});

describe('how the words are to be marked', () => {
  const words = (bold?: boolean) =>
    asked(() => [{ text: 'はい', ...(bold && { style: { bold } }) }, 'いいえ', '対象外']);
  const told = (...args: Parameters<typeof layoutOf>) => {
    const { marking } = layoutOf(...args);
    return marking === null ? null : [marking.by, marking.markings.join(), marking.colour];
  };
  const HEAD = ['No.', '項目', '回答'];

  it('is said in a sentence of the page', () => {
    expect(told([['該当する回答を赤字にしてください。'], HEAD, ...words()])).toEqual([
      'sentence',
      'colour',
      '#FF0000',
    ]);
  });

  it('is shown by rows that are answered', () => {
    expect(told([HEAD, ...words(true).slice(0, 5), ...words().slice(5)])).toEqual([
      'answers',
      'bold',
      null,
    ]);
  });

  it('is shown by most of those rows, in the colour of the chosen word', () => {
    const marked = (look: (row: number) => object) =>
      asked((row) => [{ text: 'はい', ...look(row) }, 'いいえ', '対象外']);
    const looks = (row: number) => ({ style: row < 2 ? { underlined: true } : { bold: true } });
    expect(told([HEAD, ...marked((row) => (row === 5 ? {} : looks(row)))])).toEqual([
      'answers',
      'bold',
      null,
    ]);
    const red = { style: { colour: '#C00000' } };
    expect(told([HEAD, ...marked((row) => (row === 5 ? {} : red))])).toEqual([
      'answers',
      'colour',
      '#C00000',
    ]);
    const yellow = { fill: '#FFFF00', style: { colour: '#C00000' } };
    expect(told([HEAD, ...marked((row) => (row === 5 ? {} : yellow))])).toEqual([
      'answers',
      'colour,fill',
      '#FFFF00',
    ]);
    const refused = asked((row) => ['はい', { text: 'いいえ', ...(row < 5 && red) }, '対象外']);
    expect(layoutOf([HEAD, ...refused]).marking).toEqual({
      by: 'answers',
      markings: ['colour'],
      colour: '#C00000',
      source: '',
    });
  });

  it('is not shown by signs, nor by rows with two answers', () => {
    expect(told([HEAD, ...asked(() => ['☑はい', '☐いいえ', '☐対象外'])])).toBeNull();
    const bold = { style: { bold: true } };
    const both = asked((row) => [
      { text: 'はい', ...(row < 3 && bold) },
      { text: 'いいえ', ...(row < 3 && bold) },
      '対象外',
    ]);
    expect(told([HEAD, ...both])).toBeNull();
  });

  it('is not said by a question, but by a line between the questions', () => {
    const line = '該当するものに下線を引いてください。';
    const [first = [], ...others] = words();
    const asking = [['1', `ログを採取している（6.5.C7）。${line}`, ...first.slice(2)], ...others];
    expect(told([HEAD, ...asking])).toBeNull();
    expect(told([HEAD, first, ['', line], ...others])).toEqual(['sentence', 'underline', null]);
  });

  it('is said in a text box', () => {
    const box = { x: 900, y: 0, width: 50, height: 20 };
    const label = '該当するものを○で囲んでください。';
    expect(told([HEAD, ...words()], [{ kind: 'text', box, label }])?.[1]).toBe('circle');
  });

  it('is shown by an example of one cell, with its words as the source', () => {
    const inline: MadeCell = {
      text: 'はい・いいえ・対象外',
      runs: [{ start: 0, end: 2, bold: true }],
    };
    const layout = layoutOf([['例', '', inline], HEAD, ...words()]);
    expect(layout.marking).toEqual({
      by: 'example',
      markings: ['bold'],
      colour: null,
      source: 'はい・いいえ・対象外',
    });
    const apart = layoutOf([
      ['例', '', { text: ' はい ', fill: '#FFFF00' }, 'いいえ', '対象外'],
      HEAD,
      ...words(),
    ]);
    expect(apart.marking?.source).toBe('はい いいえ 対象外');
  });

  it('is not shown by an example of one word, or of two that are marked', () => {
    const fill = '#FFFF00';
    expect(told([['例', '', { text: 'はい', fill }], HEAD, ...words()])).toBeNull();
    const two: MadeCell[] = [
      { text: 'はい', style: { bold: true } },
      { text: 'いいえ', style: { underlined: true } },
      '対象外',
    ];
    expect(told([['例', '', ...two], HEAD, ...words()])).toBeNull();
  });

  it('is shown by an example above the table', () => {
    const example: MadeCell[] = ['例', '', { text: 'はい', fill: '#FFFF00' }, 'いいえ', '対象外'];
    expect(told([example, HEAD, ...words()])).toEqual(['example', 'fill', '#FFFF00']);
  });

  it('is shown by a row of examples that is no row of the form', () => {
    const example: MadeCell[] = ['例', QUESTIONS[0], { text: 'はい', fill: '#FFFF00' }];
    const layout = layoutOf([HEAD, [...example, 'いいえ', '対象外'], ...words()]);
    expect(layout.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(layout.marking).toMatchObject({ by: 'example', markings: ['fill'], colour: '#FFFF00' });
  });

  it('is said on another page of the file', () => {
    const guide = sheetOf('記入要領', [['該当するものを○で囲んでください。']]);
    expect(told([HEAD, ...words()], [], guide)).toEqual(['sentence', 'circle', null]);
    const shown = sheetOf('記入要領', [
      ['該当するものを○で囲んでください。'],
      ['', 'はい', 'いいえ'],
    ]);
    expect(told([HEAD, ...words()], [], shown)).toEqual(['sentence', 'circle', null]);
    expect(told([HEAD, ...words()])).toBeNull();
  });
});

it('a file without a form has no layout', () => {
  const pages = [sheetOf('議事録', [['本日の議事']])];
  expect(readLayouts({ adapter: 'xlsx', pages, facts: [] })).toEqual([]);
  const hidden = { ...sheetOf('MDS', [TITLE, COLUMNS, ...asked(() => ['○'])]), hidden: true };
  expect(readLayouts({ adapter: 'xlsx', pages: [hidden], facts: [] })).toEqual([]);
});
