import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { withoutExamples } from '../../../src/reading/as-table/example-rows.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { type MadeCell, sheetOf } from '../support/sheets.js';

/** Which cells of a page show how to fill in the form. */

type Row = readonly MadeCell[];

/** The texts that are taken off, row by row; [] where the page stays as it is. */
const taken = (...rows: readonly Row[]): readonly string[] => {
  const page = sheetPageOf(sheetOf('MDS', rows));
  const { page: left, examples } = withoutExamples(page);
  expect(left.cells).toEqual(page.cells.filter((cell) => !examples.includes(cell)));
  if (examples.length === 0) expect(left).toBe(page);
  const { lines } = gridOf({ ...page, cells: examples });
  return lines.map(({ cells }) => cells.map(({ text }) => text).join(' '));
};

const HEAD = ['番号', '質問', '回答'];
const row = (number: string, asked = `機能${number}の有無の確認`, said = 'はい'): string[] => [
  number,
  asked,
  said,
];
const FORM = ['1', '2', '3', '4', '5', '6'].map((number) => row(number));

describe('a row is an example', () => {
  it('that is numbered by the word, beside what asks', () => {
    expect(taken(HEAD, row('例', '画面を閉じる'), ...FORM)).toEqual(['例 画面を閉じる はい']);
    expect(taken(HEAD, row('例', '画面'), ...FORM)).toEqual([]);
    expect(taken(HEAD, ['例', '', 'はい'], ...FORM)).toEqual([]);
    expect(taken(HEAD, row('例', '画面をご覧ください'), ...FORM)).toEqual([]);
    expect(taken(HEAD, ['例'], ...FORM)).toEqual([]);
  });

  it('that asks behind the word, beside an answer, a number or a reference', () => {
    expect(taken(HEAD, row('0', '（例）画面を閉じる'), ...FORM)).toEqual([
      '0 （例）画面を閉じる はい',
    ]);
    expect(taken(HEAD, ['', '（例）画面を閉じる', '○'], ...FORM)).toHaveLength(1);
    expect(taken(HEAD, ['', '（例）画面を閉じる', '（6.5.C1）'], ...FORM)).toHaveLength(1);
    expect(taken(HEAD, ['', '（例）画面を閉じる', '別売'], ...FORM)).toEqual([]);
    expect(taken(HEAD, ['別売', '（例）画面を閉じる', 'はい'], ...FORM)).toEqual([]);
    expect(taken(HEAD, ['（6.5.C1）', '（例）画面を閉じる', 'はい'], ...FORM)).toHaveLength(1);
    expect(taken(HEAD, ['はい', '（例）画面を閉じる', '別売'], ...FORM)).toHaveLength(1);
  });

  it('that a word beside several of them reaches over', () => {
    const rows = FORM.map((cells) => ['', ...cells]);
    const told: MadeCell = { text: '記入例', rowSpan: 2 };
    expect(taken(['', ...HEAD], [told, ...row('1')], ['', ...row('2')], ...rows)).toEqual([
      '記入例 1 機能1の有無の確認 はい',
      '2 機能2の有無の確認 はい',
    ]);
  });

  it('unless the word stands on more than a third of the lines', () => {
    const named = (examples: number, others: number) =>
      taken(...Array.from({ length: examples }, () => row('例')), ...FORM.slice(0, others)).length;
    expect(named(2, 4)).toBe(2);
    expect(named(2, 3)).toBe(0);
  });

  it('where a few are all that there is, below the word alone', () => {
    const examples = (count: number) =>
      Array.from({ length: count }, (_, at) => row(`例${at + 1}`));
    expect(taken(['【記入例】'], HEAD, ...examples(3))).toHaveLength(5);
    expect(taken(['【記入例】'], HEAD, ...examples(5))).toHaveLength(7);
    expect(taken(['【記入例】'], HEAD, ...examples(6))).toEqual([]);
    expect(taken(['【記入例】', '甲'], HEAD, ...examples(3))).toEqual([]);
    expect(taken(['（例）甲'], HEAD, ...examples(3))).toEqual([]);
    expect(taken(['【記入例】'], ['記入例：甲', '乙'])).toEqual([]);
    expect(taken(['【記入例】'], row('9'))).toEqual([]);
    expect(taken(['【記入例】'], HEAD, row('例1'), row('9', '（例）画面'))).toEqual([]);
  });
});

describe('rows below the word', () => {
  it('have the heading of their own table, where the form has its own', () => {
    expect(taken(['記入例'], HEAD, row('1'), HEAD, ...FORM)).toEqual([
      '記入例',
      '番号 質問 回答',
      '1 機能1の有無の確認 はい',
    ]);
    expect(taken(['記入例', ...HEAD], row('1'), HEAD, ...FORM)).toEqual([
      '記入例 番号 質問 回答',
      '1 機能1の有無の確認 はい',
    ]);
  });

  it('are not counted, where the form begins below a gap', () => {
    const below = (...rows: readonly Row[]) => taken(['記入例'], ...rows, [], ...FORM);
    expect(below(row('0'))).toEqual(['記入例', '0 機能0の有無の確認 はい']);
    expect(below(row('例1', '画面を閉じる'))).toHaveLength(2);
    expect(below(row('1'))).toHaveLength(2);
    expect(below(row('9', '機能1の有無の確認'))).toHaveLength(2);
    expect(below([...row('9', '機能1の有無の確認'), '別売品です。'])).toHaveLength(2);
    expect(below(row('9', '画面を閉じる'))).toEqual([]);
    expect(below(row('', '画面を閉じる'))).toHaveLength(2);
    expect(below(HEAD, row('', '画面を閉じる'))).toEqual([]);
    expect(below(HEAD, row('0', '画面を閉じる'))).toHaveLength(2);
  });

  it('are five at the most, unless the form asks all of them again', () => {
    const some = (count: number) => FORM.slice(0, count);
    const more = [...FORM, row('7')];
    expect(taken(['記入例'], HEAD, ...some(6), HEAD, ...FORM)).toHaveLength(8);
    expect(taken(['記入例'], HEAD, ...more, HEAD, ...FORM)).toEqual([]);
    expect(taken(['記入例'], ...some(6), [], ...FORM)).toEqual([]);
    expect(taken(['記入例'], ...some(5), [], ...FORM)).toHaveLength(6);
  });

  it('are answered or numbered, ask something, and name nothing of the sheet', () => {
    const below = (...cells: Row) => taken(['記入例'], cells, HEAD, ...FORM).length > 0;
    expect(below('', '画面を閉じる', 'はい')).toBe(true);
    expect(below('', '画面を閉じる', '○')).toBe(true);
    expect(below('1', '画面を閉じる')).toBe(true);
    expect(below('', '画面を閉じる', '別売')).toBe(false);
    expect(below('画面を閉じる')).toBe(false);
    expect(below('1', '画面')).toBe(false);
    expect(below('製品名', '架空の製品の名', 'はい')).toBe(false);
  });

  it('end at a row of another kind, or at a text alone', () => {
    expect(taken(['記入例'], row('0'), ['区分', '内訳'], ...FORM)).toEqual([
      '記入例',
      '0 機能0の有無の確認 はい',
    ]);
    expect(taken(['記入例'], row('0'), ['6.5 技術'], ...FORM)).toHaveLength(2);
  });

  it('are those that the form asks again, where no gap parts both', () => {
    const first = row('1', '画面を閉じる機能');
    expect(taken(['記入例'], first, first, row('2'), row('3'), ['計', '6', '6'])).toEqual([
      '記入例',
      '1 画面を閉じる機能 はい',
    ]);
  });

  it('stand below a word that announces them, at the beginning of its line', () => {
    expect(taken(['記入例'], row('1'), [], ...FORM)).toHaveLength(2);
    expect(taken(['（例）次のようなもの'], row('1'), [], ...FORM)).toEqual([]);
    expect(taken(['甲', '記入例'], row('1'), [], ...FORM)).toEqual([]);
  });

  it('stand below a word that says more, above the heading of the form only', () => {
    const told = ['記入例：○を付けます'];
    expect(taken(told, row('0'), [], HEAD, ...FORM)).toEqual(['0 機能0の有無の確認 はい']);
    expect(taken(HEAD, ...FORM, told, row('8', '画面を閉じる'), [])).toEqual([]);
    expect(taken(HEAD, ...FORM, ['記入例'], row('8', '画面を閉じる'), [])).toHaveLength(2);
  });
});

describe('a box beside the form', () => {
  const wide = (cells: Row, ...beside: Row): Row => [...cells, '', ...beside];
  const form = (...beside: readonly Row[]) =>
    [HEAD, ...FORM].map((cells, at) => wide(cells, ...(beside[at] ?? [])));

  it('is an example from its word on down, behind an empty column', () => {
    expect(taken(...form(['記入例'], row('1'), row('2')))).toEqual([
      '記入例',
      '1 機能1の有無の確認 はい',
      '2 機能2の有無の確認 はい',
    ]);
    expect(taken(...form(['', '記入例'], row('1')))).toHaveLength(2);
    expect(taken(...form(['', '', '記入例'], row('1')))).toEqual([]);
  });

  it('is none with no column between', () => {
    const touching = [HEAD, ...FORM].map((cells, at) => [
      ...cells,
      ...(at === 0 ? ['記入例'] : at === 1 ? row('1') : []),
    ]);
    expect(taken(...touching)).toEqual([]);
  });

  it('is small', () => {
    const rows = [...FORM, row('7')];
    const sheet = (count: number) =>
      taken(
        ...[HEAD, ...rows, row('8')].map((cells, at) =>
          wide(cells, ...(at === 0 ? ['記入例'] : at <= count ? row(`${at}`) : [])),
        ),
      );
    expect(sheet(5)).toHaveLength(6);
    expect(sheet(6)).toEqual([]);
  });

  it('stands beside something', () => {
    expect(taken(...FORM, [], ['', '', '', '', '記入例'], ['', '', '', '', '甲', '乙'])).toEqual(
      [],
    );
  });
});

test('what is drawn on an example goes with it', () => {
  const ring = (y: number): Drawing => ({
    kind: 'ellipse',
    box: { x: 200, y, width: 90, height: 18 },
  });
  const page = sheetPageOf(
    sheetOf('MDS', [HEAD, row('例', '画面を閉じる'), ...FORM], [ring(21), ring(41)]),
  );
  expect(withoutExamples(page).page.drawings).toEqual([ring(41)]);
});
