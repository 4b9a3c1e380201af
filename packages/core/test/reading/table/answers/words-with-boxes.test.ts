import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import { disclosuresOf, HEIGHT, placeOf, WIDTH } from '../../support/pdf-page.js';
import { QUESTIONS } from '../../support/sheets.js';

/** Words to choose from that a page prints in several cells, each with a box to tick. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1'];
const HEADING = ['番号', '開示項目', '回答', '', '備考'];
/** Rows above the first question. */
const ABOVE = 2;

const box = (row: number, x: number, isOn: boolean): Drawing => ({
  kind: 'checkbox',
  state: isOn ? 'on' : 'off',
  box: { x, y: placeOf(row, 0).y + 5, width: 9, height: 9 },
});

/** Left edges of three boxes: はい and いいえ share a cell, 対象外 has one of its own. */
const BOXES = [placeOf(0, 2).x - 12, placeOf(0, 2).x + 38, placeOf(0, 3).x - 12];
/** Behind the remarks, in a column of the hospital's. */
const HOSPITAL = placeOf(0, 3).x + WIDTH + 110;

/** Answers of rows of which each has a box on, or several, with a remark beside every second. */
function read(chosen: readonly (readonly number[])[], hospital: readonly number[] = []) {
  const rows = chosen.map((_, index) => [
    String(index + 1),
    QUESTIONS[index] ?? '',
    'はい　　いいえ',
    '対象外',
    index % 2 === 0 ? '院内の設定による' : '',
  ]);
  const drawings = chosen.flatMap((on, index) => [
    ...BOXES.map((x, slot) => box(ABOVE + index, x, on.includes(slot))),
    box(ABOVE + index, HOSPITAL, hospital.includes(index)),
  ]);
  return disclosuresOf([TITLE, HEADING, ...rows], drawings).map(({ content }) =>
    content.answers.map(({ choice, state, remark }) => [choice ?? state, remark]),
  );
}

const REMARK = '院内の設定による';

describe('words in two cells, a box before each', () => {
  it('are one answer of each row', () => {
    expect(HEIGHT).toBeGreaterThan(9);
    expect(read([[0], [1], [2], [0, 2], [], [0]])).toEqual([
      [
        ['yes', REMARK],
        ['no', null],
        ['not-applicable', REMARK],
        ['several', null],
        ['blank', REMARK],
        ['yes', null],
      ],
    ]);
  });

  it('are none of the hospital’s boxes far behind them', () => {
    const [only] = read([[0], [1], [2], [0], [], [0]], [0, 4]);
    expect(only?.map(([said]) => said)).toEqual([
      'yes',
      'no',
      'not-applicable',
      'yes',
      'blank',
      'yes',
    ]);
  });
});
