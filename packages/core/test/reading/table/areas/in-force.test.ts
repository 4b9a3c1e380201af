import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { areasInForce, headingsOf } from '../../../../src/reading/table/areas/in-force.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** Which of several columns of answers hold those that count. */

type Row = readonly MadeCell[];

/** A form with these columns of answers, each by what heads it; above them what else stands there. */
const sheet = (heads: Row, ...above: readonly Row[]) => {
  const rows = ['1', '2', '3'].map((number): MadeCell[] => [
    number,
    `機能${number}`,
    ...heads.map(() => 'はい'),
  ]);
  const top = [...above, ['番号', '質問', ...heads]];
  const grid = gridOf(pageOf(...top, ...rows));
  const areas = heads.map((_, index) => columnOf(3 + index, top.length + 1, top.length + 3));
  return { grid, areas };
};
/** The columns in force, counted from 1. */
const inForce = (heads: Row, ...above: readonly Row[]) => {
  const { grid, areas } = sheet(heads, ...above);
  return areasInForce(grid, areas).map(({ from }) => from - 2);
};

describe('answers in force', () => {
  it('are not those of another time, nor those to come', () => {
    expect(inForce(['前回の回答', '回答'])).toEqual([2]);
    expect(inForce(['回答', '旧回答', '対応予定'])).toEqual([1]);
    expect(inForce(['前回回答', '昨年回答'])).toEqual([]);
    expect(inForce(['何かの回答', '今回のご回答　Ver.6.0'])).toEqual([2]);
    expect(inForce(['貴院ご要望（貴院にてご記入）', '回答'])).toEqual([2]);
    expect(inForce(['要望（当院で記入）', '回答'])).toEqual([2]);
    expect(inForce(['病院の求める水準', '何かの回答'])).toEqual([1, 2]);
    expect(inForce(['回答', '回答'])).toEqual([1, 2]);
  });

  it('were settled on, where others were proposed', () => {
    expect(inForce(['回答案', '回答'])).toEqual([2]);
    expect(inForce(['回答案', '回答（下書き）'])).toEqual([1, 2]);
  });

  it.each([
    ...['今回の回答', '【最新】', '回答（確定）', '現在', '本年度回答欄', '今回 回答'],
    ...['最終回答(2024)', 'Final answer', "This year's response", '変更後'],
  ])('are those of this time, where a heading says so: %s', (head) => {
    expect(inForce(['回答', head])).toEqual([2]);
  });

  it.each(['今回の回答者', '現在の製品', 'Final product', '回答（今回の製品）'])(
    'are not told by %s',
    (head) => {
      expect(inForce(['回答', head])).toEqual([1, 2]);
    },
  );

  it('are in sight, where others are hidden', () => {
    const { grid, areas } = sheet(['回答', '回答']);
    const cells = grid.page.cells.map((cell) =>
      cell.col === 3 ? { ...cell, hidden: true } : cell,
    );
    expect(areasInForce(gridOf({ ...grid.page, cells }), areas).map(({ from }) => from)).toEqual([
      4,
    ]);
  });

  it('are the vendor’s, not of those who judge them or ask for something', () => {
    expect(inForce(['回答', '病院確認欄'])).toEqual([1]);
    expect(inForce(['必須', '回答'])).toEqual([2]);
    expect(inForce(['回答', '判定'])).toEqual([1]);
    expect(inForce(['判定', '評価'])).toEqual([1, 2]);
  });

  it('do not say what is amiss, where others say what there is', () => {
    expect(inForce(['回答', '不備の有無'])).toEqual([1]);
  });

  it('have a heading, where others stand beside them without any', () => {
    expect(inForce(['回答', ''])).toEqual([1]);
    expect(inForce(['', ''])).toEqual([1, 2]);
  });
});

describe('of columns that differ in nothing but the year', () => {
  it('the latest is in force', () => {
    expect(inForce(['2023年の回答', '2024年の回答'])).toEqual([2]);
    expect(inForce(['令和6年度', '2023年度'])).toEqual([1]);
    expect(inForce(['R5', 'R6', 'R4'])).toEqual([2]);
    expect(inForce(['2024年', '2024年'])).toEqual([1, 2]);
  });

  it('none is, where one differs in more, or says no year', () => {
    expect(inForce(['2023年の甲', '2024年の乙'])).toEqual([1, 2]);
    expect(inForce(['2023年の回答', '回答'])).toEqual([1, 2]);
    expect(inForce(['PR5', 'PR6'])).toEqual([1, 2]);
  });

  it('the year right above the answers tells', () => {
    expect(inForce(['2023年', '2024年'], ['', '', '2025年', '2022年'])).toEqual([2]);
  });
});

describe('what heads a column', () => {
  const headings = (...above: readonly Row[]) => {
    const { grid, areas } = sheet(['回答'], ...above);
    return areas.flatMap((area) => headingsOf(grid, area));
  };

  it('stands right above its answers, that of the column last', () => {
    expect(headings()).toEqual(['回答']);
    expect(headings(['', '', '甲システム'])).toEqual(['甲システム', '回答']);
    expect(headings(['', '', '甲システム'], ['表題'])).toEqual(['甲システム', '回答']);
    expect(headings(['', '', '甲システム'], ['表題'], ['副題'])).toEqual(['回答']);
  });

  it('is no example above a gap, or behind what leads to it', () => {
    const example = ['', '', '回答の見本'];
    expect(headings(example)).toEqual(['回答の見本', '回答']);
    expect(headings(example, [])).toEqual(['回答']);
    expect(headings(['', '黄色の欄が回答です →', '回答の見本'])).toEqual(['回答']);
    expect(headings(['', '黄色の欄：', '回答の見本'])).toEqual(['回答']);
    expect(headings(['', '黄色の欄', '回答の見本'])).toEqual(['回答の見本', '回答']);
    expect(headings(['黄色の欄 →', '甲', '回答の見本'])).toEqual(['回答の見本', '回答']);
    expect(headings(['', '', '甲システム'], [])).toEqual(['甲システム', '回答']);
  });
});
