import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/index.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import type { Slot } from '../../../src/reading/marks/slots/slot.js';
import { looksOf } from '../../../src/reading/marks/style-marks.js';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Words that stand out by their looks, and what crosses and dashes mean among other signs. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const BLANK = READ.map(() => 'blank');

describe('of the words in one cell', () => {
  const text = 'はい・いいえ・対象外';
  const PLACES = [
    [0, 2],
    [3, 6],
    [7, 10],
  ] as const;
  type Look = Partial<{ bold: boolean; colour: string; struck: boolean; underlined: boolean }>;
  const read = (cellOf: (chosen: number) => MadeCell) =>
    answersIn(
      sheetOf('MDS', [
        TITLE,
        ['番号', '質問', '回答'],
        ...asked((index) => [cellOf(CHOSEN[index] ?? 0)]),
      ]),
    );
  const runsOf = (lookOf: (option: number) => Look): MadeCell => ({
    text,
    runs: PLACES.map(([start, end], option) => ({ start, end, ...lookOf(option) })),
  });

  it.each<[string, Look, Look]>([
    ['in bold letters', { bold: true }, {}],
    ['underlined', { underlined: true }, {}],
    ['in a colour', { colour: '#FF0000' }, {}],
    ['left standing', {}, { struck: true }],
  ])('the one that stands out is chosen: %s', (_, own, others) => {
    expect(read((chosen) => runsOf((option) => (option === chosen ? own : others)))).toEqual(READ);
  });

  it('none is chosen by the look of the whole cell', () => {
    expect(read((chosen) => (chosen === 0 ? { text, fill: '#FFFF00' } : text))).toEqual(BLANK);
    expect(read((chosen) => (chosen === 0 ? { text, framed: true } : text))).toEqual(BLANK);
    expect(read((chosen) => (chosen === 0 ? { text, style: { bold: true } } : text))).toEqual(
      BLANK,
    );
  });

  it('one that stands out alike on every row is unclear in two looks, and nothing in one', () => {
    expect(read(() => runsOf((option) => (option === 0 ? { bold: true } : {})))).toEqual(BLANK);
    const red = { bold: true, colour: '#FF0000' };
    expect(read(() => runsOf((option) => (option === 0 ? red : {})))).toEqual(
      READ.map(() => 'unreadable'),
    );
    expect(read(() => runsOf(() => red))).toEqual(BLANK);
    const each = ['#FF0000', '#00B050', '#0070C0'];
    const coloured = (option: number) => ({ bold: true, colour: each[option] ?? '' });
    expect(read(() => runsOf(coloured))).toEqual(BLANK);
  });
});

describe('of the words in cells of their own', () => {
  const page = (lookOf: (chosen: boolean, option: number, row: number) => object) =>
    sheetOf('MDS', [
      TITLE,
      ['番号', '質問', '回答'],
      ...asked((row) =>
        WORDS.map((word, option) => ({
          text: word,
          ...lookOf(CHOSEN[row] === option, option, row),
        })),
      ),
    ]);

  it.each([
    ['#606060', true],
    ['#9090A8', true],
    ['#5F5F5F', false],
    ['#9090A9', false],
    ['#C06060', false],
  ])('one in the letters of %s is faint: %s', (colour, faint) => {
    const [only] = readSheets(
      page((chosen, _, row) =>
        chosen ? { style: row === 0 ? { colour } : { colour: '#FF0000' } } : {},
      ),
    );
    const sure = only?.reading.answers.map(({ markConfidence }) => markConfidence);
    expect(sure?.slice(0, 2)).toEqual([faint ? 0.6 : 0.92, 0.92]);
  });

  it('the look of the visible letters counts, whatever blanks stand before them', () => {
    const blank = { start: 0, end: 2, bold: false };
    const padded = (chosen: boolean, option: number) => {
      const word = WORDS[option] ?? '';
      const run = { start: 2, end: 2 + word.length, bold: chosen };
      return { text: `　 ${word}`, runs: [blank, run] };
    };
    expect(answersIn(page(padded))).toEqual(READ);
  });

  it('a column that is always shaded marks nothing beside one that is chosen', () => {
    const shaded = (_: boolean, option: number, row: number) => {
      if (option === row % 2) return { fill: '#FFFF00' };
      return option === 2 ? { fill: '#D9D9D9' } : {};
    };
    expect(answersIn(page(shaded))).toEqual(['yes', 'no', 'yes', 'no', 'yes', 'no']);
  });

  it('one of two is chosen by a look that half of all words have', () => {
    const chosen = (row: number) => (row < 4 ? 0 : 1);
    const two = (look: object, plain: object = {}) =>
      answersIn(
        sheetOf('MDS', [
          TITLE,
          ['番号', '質問', '回答'],
          ...asked((row) =>
            WORDS.slice(0, 2).map((text, option) => ({
              text,
              ...(option === chosen(row) ? look : plain),
            })),
          ),
        ]),
      );
    const read = ['yes', 'yes', 'yes', 'yes', 'no', 'no'];
    expect(two({ fill: '#FFFF00' })).toEqual(read);
    expect(two({ style: { bold: true } }, { style: { bold: false } })).toEqual(read);
    const black = { style: { colour: '#000000' } };
    expect(two({ style: { colour: '#FF0000' } }, black)).toEqual(read);
    expect(two({ fill: '#FFFF00' }, { fill: '#FFFFFF' })).toEqual(read);
  });

  it('the one left standing may be the same on every row', () => {
    const standing = (_: boolean, option: number) =>
      option === 2 ? {} : { style: { struck: true } };
    expect(answersIn(page(standing))).toEqual(READ.map(() => 'not-applicable'));
  });

  it('the looks are cited with the word', () => {
    const [only] = readSheets(page((chosen) => (chosen ? { fill: '#FFFF00' } : {})));
    expect(only?.reading.answers[1]).toMatchObject({ raw: 'fill: いいえ', marks: ['fill'] });
  });

  it('all struck out on a row leave it unclear, though others are plain', () => {
    const struck = (chosen: boolean, option: number, row: number) =>
      row === 0 || !chosen ? { style: { struck: true } } : { style: { struck: option < 0 } };
    expect(answersIn(page(struck))).toEqual(['unreadable', ...READ.slice(1)]);
  });
});

describe('under the headings of the answers', () => {
  const signs = (
    first: readonly MadeCell[],
    rowOf: (chosen: number) => readonly MadeCell[],
    heads: readonly string[] = WORDS,
  ) =>
    answersIn(
      sheetOf('MDS', [
        TITLE,
        ['番号', '質問', ...heads],
        ...asked((row) => (row === 0 ? first : rowOf(CHOSEN[row] ?? 0))),
      ]),
    );
  const sign =
    (mark: string, none = '') =>
    (chosen: number) =>
      WORDS.map((_, option) => (option === chosen ? mark : none));

  it('crosses choose on a ballot, though one row has a circle', () => {
    expect(signs(['×', '', ''], sign('×'))).toEqual(READ);
    expect(signs(['○', '', ''], sign('×'))).toEqual(READ);
  });

  it('a circle chooses though a cross stands under いいえ', () => {
    expect(signs(['○', '×', ''], sign('○'))).toEqual(READ);
  });

  it('crosses do not choose where two rows have circles', () => {
    const answers = signs(['○', '', ''], (chosen) => sign(chosen === 2 ? '○' : '×')(chosen));
    expect(answers).toEqual(['yes', 'no', 'not-applicable', 'unreadable', 'no', 'unreadable']);
  });

  it('crosses in two or all fields of a row of a sheet of circles cannot be read', () => {
    expect(signs(['×', '×', ''], sign('○'))[0]).toBe('unreadable');
    expect(signs(['×', '×', '×'], sign('○'))[0]).toBe('unreadable');
    const two = WORDS.slice(0, 2);
    expect(signs(['×', '×'], (chosen) => (chosen === 1 ? ['', '○'] : ['○', '']), two)[0]).toBe(
      'unreadable',
    );
  });

  it('a value that is true chooses, one that is false does not', () => {
    const values = (chosen: number) =>
      WORDS.map((_, option) => ({ text: '1', value: option === chosen }));
    expect(signs(values(0), values)).toEqual(READ);
  });

  it('dashes instead of boxes mean that nothing is asked', () => {
    const boxes = sign('☑', '☐');
    expect(signs(['－', '－', '－'], boxes)).toEqual(READ.slice(1));
    expect(signs(['－', '－', ''], boxes)[0]).toBe('blank');
    expect(signs(['－', '☐', '－'], boxes)[0]).toBe('blank');
    expect(signs(['－', '－', '－'], sign('○'))[0]).toBe('blank');
  });
});

test('a form of circles, empty and full, is not one of boxes', () => {
  const rows = asked((row) => WORDS.map((_, option) => (CHOSEN[row] === option ? '●' : '○')));
  expect(answersIn(sheetOf('MDS', [TITLE, ['番号', '質問', ...WORDS], ...rows]))).toEqual(READ);
});

describe('the looks of a table', () => {
  /** Rows of printed words, of one kind, with what each looks like. */
  const rowsOf = (kind: Slot['kind'], rows: readonly (readonly Partial<Cell>[])[]) => {
    const cells = sheetPageOf(
      sheetOf(
        'MDS',
        rows.map((row) => row.map((look, at) => ({ text: WORDS[at] ?? '', ...look }))),
      ),
    ).cells;
    return rows.map((row, y) =>
      row.map((_, x): Slot => {
        const cell = cells.find((one) => one.row === y + 1 && one.col === x + 1) ?? null;
        const choice = (['yes', 'no', 'not-applicable'] as const)[x] ?? 'yes';
        const range = kind === 'inline' ? { range: [0, 2] as const } : {};
        return { choice, box: { x: 0, y: 0, width: 1, height: 1 }, cell, kind, ...range };
      }),
    );
  };
  const bold = { style: { bold: true } };
  const struck = { style: { struck: true } };
  const first = (kind: Slot['kind'], rows: readonly (readonly Partial<Cell>[])[]) => {
    const slots = rowsOf(kind, rows);
    const looks = looksOf(slots);
    const [row = []] = slots;
    return {
      marks: looks.marksOf(row).map(({ slot, kind: mark }) => [slot, mark]),
      allStruck: looks.allStruck(row),
      alwaysSame: looks.alwaysSame(row),
    };
  };
  const nothing = { marks: [], allStruck: false, alwaysSame: false };

  it('mark printed words alone, and no word that stands by itself', () => {
    expect(first('word', [[bold, {}]]).marks).toEqual([[0, 'bold']]);
    expect(first('column', [[bold, {}]])).toEqual(nothing);
    expect(first('word', [[bold]])).toEqual(nothing);
    expect(first('word', [[struck]]).allStruck).toBe(false);
  });

  it('tell a row whose words are all struck out', () => {
    expect(first('word', [[struck, struck]]).allStruck).toBe(true);
    expect(first('word', [[struck, bold]]).allStruck).toBe(false);
    expect(first('word', [[struck, {}]]).allStruck).toBe(false);
    expect(first('word', [[struck, struck, {}]])).toEqual({ ...nothing, marks: [[2, 'struck']] });
  });

  it('are shading where three rows or more look the same, and marks on fewer', () => {
    const row = [{ fill: '#FFFF00' }, {}, {}];
    expect(first('word', [row, row]).marks).toEqual([[0, 'fill']]);
    expect(first('word', [row, row, row])).toEqual(nothing);
    expect(first('word', [row, row, [{}, { fill: '#FFFF00' }, {}]]).marks).toEqual([[0, 'fill']]);
  });

  it('are learnt from rows of printed words, whatever other rows look like', () => {
    const shaded = [{ fill: '#FFFF00' }, {}, {}];
    const other = [{}, { fill: '#FFFF00' }, {}];
    const rows = [...rowsOf('word', [shaded, shaded, shaded]), ...rowsOf('column', [other])];
    expect(looksOf(rows).marksOf(rows[0] ?? [])).toEqual([]);
  });

  it('mark no field under a heading, though other rows print their words', () => {
    const [printed = [], fields = []] = [
      ...rowsOf('word', [[bold, {}]]),
      ...rowsOf('column', [[bold, {}]]),
    ];
    const { marksOf } = looksOf([printed, fields]);
    expect([marksOf(printed).length, marksOf(fields)]).toEqual([1, []]);
  });

  it('alike on every row in two ways are unclear for words in one cell, not for words in cells', () => {
    const red = { style: { bold: true, colour: '#FF0000' } };
    const rows = [0, 1, 2].map(() => [red, {}, {}]);
    expect(first('inline', rows).alwaysSame).toBe(true);
    expect(first('word', rows).alwaysSame).toBe(false);
    expect(
      first(
        'inline',
        rows.map(() => [bold, {}, {}]),
      ).alwaysSame,
    ).toBe(false);
    expect(
      first(
        'inline',
        rows.map(() => [{}, red, red]),
      ).alwaysSame,
    ).toBe(false);
    const each = { style: { bold: true, colour: '#0070C0' } };
    expect(
      first(
        'inline',
        rows.map(() => [red, each, {}]),
      ).alwaysSame,
    ).toBe(false);
  });
});
