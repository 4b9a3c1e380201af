import { describe, expect, it } from 'vitest';
import { type Grid, gridOf } from '../../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { slotsOf } from '../../../../src/reading/table/answers/row-slots.js';
import type { AnswerArea } from '../../../../src/reading/table/model/answer-area.js';
import { questionRows } from '../../../../src/reading/table/rows/rows.js';
import type { ColumnRole } from '../../../../src/reading/wording/column-roles.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** Which cells of a line ask, which one heads what follows, and which lie under an option's heading. */

const gridFrom = (...rows: readonly (readonly MadeCell[])[]): Grid =>
  gridOf(sheetPageOf(sheetOf('MDS', rows)));

/** Answers in columns C to E, はい, いいえ and 対象外, each 100 points wide. */
const AREA: AnswerArea = {
  kind: 'columns',
  options: {
    choices: (['yes', 'no', 'not-applicable'] as const).map((choice, index) => ({
      choice,
      from: index + 3,
      to: index + 3,
      x: (index + 2) * 100,
      width: 100,
    })),
  },
  from: 3,
  to: 5,
  headerRows: [],
  firstRow: 1,
  lastRow: 20,
};
const ROLES: ReadonlyMap<number, ColumnRole> = new Map([
  [1, 'number'],
  [2, 'question'],
]);

const rowsOf = (grid: Grid, area: Partial<AnswerArea> = {}, roles = ROLES) =>
  questionRows(grid, { ...AREA, ...area }, roles, 50);
const LOG = 'アクセスログを採取している（6.5.C7）';
const TIME = '時刻を同期している（6.5.C8）';

describe('a cell under the options', () => {
  /** Which slots hold a mark across columns C to E that is drawn from `x` on, `width` points wide. */
  const marked = (x: number, width: number) => {
    const mark: MadeCell = { text: '○', colSpan: 3, box: { x, y: 0, width, height: 20 } };
    const grid = gridFrom(['1', LOG, mark]);
    const [row] = rowsOf(grid, {}, new Map([...ROLES]));
    if (row === undefined) throw new Error('no row');
    return slotsOf(grid, AREA, row, [], undefined).slots.map(({ cell }) => cell !== null);
  };

  it('belongs to the option that it mostly lies under', () => {
    expect(marked(275, 100)).toEqual([false, true, false]);
    expect(marked(210, 80)).toEqual([true, false, false]);
  });

  it('belongs to each of those it lies under where it reaches across them, a narrow edge left out', () => {
    expect(marked(250, 100)).toEqual([true, true, false]);
    expect(marked(260, 200)).toEqual([true, true, true]);
    expect(marked(262, 200)).toEqual([false, true, true]);
  });
});

describe('the words of a row', () => {
  const words = (...rows: readonly (readonly MadeCell[])[]) => {
    const grid = gridFrom(...rows);
    const area = { ...AREA, kind: 'words' as const };
    const [row] = rowsOf(grid, area);
    if (row === undefined) throw new Error('no row');
    return slotsOf(grid, area, row, [], undefined).slots.map(({ choice }) => choice);
  };

  it('are those beside each other, with a dash among them, not a sign on the line below', () => {
    expect(words(['1', LOG, '有', '無', '－'])).toEqual(['yes', 'no', 'not-applicable']);
    expect(words(['1', LOG, '有', '－'])).toEqual([]);
    const tall = (text: string): MadeCell => ({ text, rowSpan: 2 });
    expect(words([tall('1'), tall(LOG), '有', '－'], ['', '', '', '', '無'])).toEqual([
      'yes',
      'no',
    ]);
    const below: MadeCell[] = ['', '', '－', '○'];
    expect(
      words([{ text: '1', rowSpan: 2 }, { text: LOG, rowSpan: 2 }, '有', '無'], below),
    ).toEqual(['yes', 'no']);
  });
});

describe('the cells that ask', () => {
  const questions = (...args: Parameters<typeof rowsOf>) =>
    rowsOf(...args).map(({ question }) => question);

  it('may reach into the column of questions from its left, where the row is answered', () => {
    const wide: MadeCell = { text: LOG, colSpan: 2 };
    expect(questions(gridFrom([wide, '', '○']))).toHaveLength(1);
    expect(questions(gridFrom([wide, '', '', '', '○']))).toHaveLength(1);
    expect(questions(gridFrom([wide, '', '', '', '', '○']))).toEqual([]);
    const further: ReadonlyMap<number, ColumnRole> = new Map([...ROLES, [7, 'question']]);
    expect(questions(gridFrom([wide, '', '○']), {}, further)).toHaveLength(1);
  });

  it('are none of the form where 旧 or 欠番 stands in place of their number', () => {
    const numbers = ['1', '旧', '（欠番）', '廃止', '旧1', '2'];
    const rows = rowsOf(gridFrom(...numbers.map((number) => [number, LOG, '○'])));
    expect(rows.map(({ row }) => row)).toEqual([1, 5, 6]);
  });

  it('do not reach into the answers', () => {
    expect(questions(gridFrom([{ text: LOG, colSpan: 3 }, '', '', '○']))).toEqual([]);
    const right: ReadonlyMap<number, ColumnRole> = new Map([[7, 'question']]);
    const beyond: MadeCell = { text: LOG, colSpan: 2 };
    expect(questions(gridFrom(['', '', '○', '', '', beyond]), {}, right)).toHaveLength(1);
    expect(questions(gridFrom(['', '', '○', '', { text: LOG, colSpan: 3 }]), {}, right)).toEqual(
      [],
    );
  });

  it('stand at most three rows above the first answer, or below the heading of the table', () => {
    const lines = ['1', '2', '3', '4', '5', '6'].map((number) => [number, `${LOG}${number}`, '○']);
    const numbers = (heading: number, firstRow: number) => {
      const rows: MadeCell[][] = lines.map((line) => [...line]);
      rows.splice(heading - 1, 0, ['番号', '質問', 'はい', 'いいえ', '対象外']);
      return rowsOf(gridFrom(...rows), { firstRow }).map(({ number }) => number);
    };
    expect(numbers(1, 7)).toEqual(['3', '4', '5', '6']);
    expect(numbers(5, 5)).toEqual(['5', '6']);
    expect(numbers(3, 5)).toEqual(['3', '4', '5', '6']);
  });
});

describe('a text across the answers', () => {
  const across = (text: string, ...beside: readonly MadeCell[]) =>
    rowsOf(gridFrom(['', beside[0] ?? '', { text, colSpan: 3 }, '', '', beside[1] ?? ''])).map(
      (row) => [row.question, row.across],
    );

  it('heads what follows where no question stands beside it', () => {
    expect(across('技術的対策')).toEqual([['技術的対策', true]]);
    expect(across('技術的対策', '', '備忘')).toEqual([['技術的対策', true]]);
  });

  it('is an answer that somebody typed where a question does, or where it says はい', () => {
    expect(across('要相談', LOG).map(([, heads]) => heads)).toEqual([false]);
    expect(across('はい')).toEqual([]);
  });

  it('is the heading of the columns where it says so', () => {
    expect(across('回答', LOG)).toEqual([]);
  });

  it('begins at the first of them or left of it', () => {
    const late = gridFrom(['', '', '', { text: '技術的対策', colSpan: 3 }]);
    expect(rowsOf(late)).toEqual([]);
  });
});

describe('a line that holds nothing but a reference', () => {
  const references = (...rows: readonly (readonly MadeCell[])[]) =>
    rowsOf(gridFrom(...rows)).map((row) => [row.number, row.references, row.span]);
  const asking = ['1', 'アクセスログを採取している', '○'];

  it('belongs to the question right above it', () => {
    expect(references(asking, ['', '参照：6.5.C7'])).toEqual([['1', ['6.5.C7'], 2]]);
  });

  it('is a row of its own where it is numbered, further below, or below a question with one', () => {
    expect(references(asking, ['2', '参照：6.5.C7'])).toHaveLength(2);
    expect(references(asking, [], ['', '参照：6.5.C7'])).toHaveLength(2);
    expect(references(['1', LOG, '○'], ['', '参照：6.5.C8'])).toHaveLength(2);
    expect(references(asking, ['', '参照'])).toEqual([['1', [], 1]]);
  });
});

describe('what belongs to a row', () => {
  it('is the text of its sections, joined, and the references beside it, each once', () => {
    const roles: ReadonlyMap<number, ColumnRole> = new Map([
      [1, 'section'],
      [2, 'section'],
      [6, 'question'],
      [7, 'reference'],
      [8, 'reference'],
    ]);
    const lines: MadeCell[][] = [
      ['技術', '記録', '○', '', '', LOG, '6.5.C7', '6.5.C8'],
      ['', '', '○', '', '', 'ログを見直している', '6.5.C7', '6.5.C8'],
      ['', '', '○', '', '', TIME],
    ];
    const [first, second, third] = rowsOf(gridFrom(...lines), {}, roles);
    expect(first?.sectionText).toBe('技術 記録');
    expect(first?.references).toEqual(['6.5.C7', '6.5.C8']);
    expect(second?.references).toEqual(['6.5.C7', '6.5.C8']);
    expect(third?.sectionText).toBeNull();
    expect(third?.references).toEqual(['6.5.C8']);
  });

  it('is what its own text and other columns name, beside references in parts', () => {
    const roles: ReadonlyMap<number, ColumnRole> = new Map([
      [2, 'question'],
      ...[6, 7, 8, 9].map((col) => [col, 'reference'] as const),
    ]);
    const named = (...beside: readonly string[]) =>
      rowsOf(gridFrom(['1', LOG, '○', '', '', ...beside]), {}, roles)[0]?.references;
    expect(named('6.5', 'C', '8(1);8(2)')).toEqual(['6.5.C7', '6.5.C8(1)', '6.5.C8(2)']);
    expect(named('6.5', 'C', '7')).toEqual(['6.5.C7']);
    expect(named('6.8.C2', '6.5', 'C', '8')).toEqual(['6.5.C7', '6.8.C2', '6.5.C8']);
    expect(named('6.5', 'C', '8', '6.8.C2')).toEqual(['6.5.C7', '6.8.C2', '6.5.C8']);
    expect(named('', 'C', '')).toEqual(['6.5.C7']);
    expect(named('C', '6.8.C2')).toEqual(['6.5.C7', '6.8.C2']);
  });

  it('is the height of its cell, a point at least', () => {
    const flat: MadeCell = { text: LOG, box: { x: 100, y: 7, width: 100, height: 0 } };
    const [row] = rowsOf(gridFrom(['1', flat, '○']));
    expect(row?.band).toEqual({ x: 100, y: 7, width: 100, height: 1 });
  });
});

describe('a cell that reaches over the answers from the left', () => {
  const across = (text: string): MadeCell => ({ text, colSpan: 5 });
  const readOf = (...cells: readonly MadeCell[]) =>
    rowsOf(gridFrom(['1', LOG, '○'], cells)).map((row) => [row.question, row.across]);

  it('heads what follows where nothing else stands in its columns', () => {
    expect(readOf(across('6.5 技術的安全対策'))[1]).toEqual(['技術的安全対策', true]);
  });

  it('heads nothing before a question in its columns, answered or not', () => {
    expect(readOf(across('開発1課'), TIME)[1]?.[1]).toBe(false);
    expect(readOf(across('開発1課'), TIME, '', '○')[1]?.[1]).toBe(false);
  });
});
