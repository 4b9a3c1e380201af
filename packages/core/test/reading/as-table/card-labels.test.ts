import { describe, expect, it, test } from 'vitest';
import {
  explanationApart,
  labelsAnswer,
  partOf,
  roleOfLabel,
  roleWithin,
  withLabelsApart,
} from '../../../src/reading/as-table/card-labels.js';
import { lineOf } from '../support/lines.js';
import { cellOf } from '../support/row-of-cells.js';
import type { MadeCell } from '../support/sheets.js';

/** Labels before what they name, in cells of their own or in the same. */

test.each([
  ['回答', 'answer'],
  ['ご回答：', 'answer'],
  ['設問', 'question'],
  ['番号 :', 'number'],
  ['根拠', 'reference'],
  ['備考', 'note'],
  ['区分', 'other'],
  ['はい', undefined],
  ['画面を閉じる機能', undefined],
])('%s labels: %s', (text, role) => {
  expect(roleOfLabel(cellOf(text))).toBe(role);
});

test.each([
  ['【回答】はい', { role: 'answer', from: 4 }],
  ['回答： はい', { role: 'answer', from: 4 }],
  [' ［備考］：別売', { role: 'note', from: 6 }],
  ['A. はい', { role: 'answer', from: 3 }],
  ['→→はい', { role: 'answer', from: 2 }],
  ['A. 別紙をご覧ください', undefined],
  ['【社外秘】はい', undefined],
  ['注意：はい', undefined],
  ['はい', undefined],
])('%s begins with a label: %j', (text, found) => {
  expect(roleWithin(text)).toEqual(found);
});

test('what labels an answer may have it behind it', () => {
  expect(labelsAnswer('回答')).toBe(true);
  expect(labelsAnswer('回答：はい')).toBe(true);
  expect(labelsAnswer('備考：はい')).toBe(false);
  expect(labelsAnswer('はい')).toBe(false);
});

describe('labels of a line', () => {
  const apart = (...cells: readonly MadeCell[]) =>
    withLabelsApart(lineOf(...cells)).cells.map(({ text }) => text);

  it('stand in cells of their own, and what is no label stays as it is', () => {
    expect(apart('回答：はい', '【備考】別売', '画面')).toEqual([
      '回答',
      'はい',
      '備考',
      '別売',
      '画面',
    ]);
    expect(apart('回答：', '備考： ')).toEqual(['回答', '備考']);
    const plain = lineOf('画面', 'はい');
    expect(withLabelsApart(plain)).toBe(plain);
  });
});

describe('what explains an answer', () => {
  const apart = (...cells: readonly MadeCell[]) =>
    explanationApart(lineOf(...cells))?.cells.map(({ text }) => text);

  it('is a remark, alone on its line behind its label', () => {
    expect(apart('説明：別売です')).toEqual(['補足説明', '別売です']);
    expect(apart(' 説明 : 別売です')).toEqual(['補足説明', '別売です']);
    expect(apart('説明：別売です', '甲')).toBeUndefined();
    expect(apart('説明：')).toBeUndefined();
    expect(apart('説明書：別売です')).toBeUndefined();
  });
});

describe('a part of a text', () => {
  const letters = [...'設問はい'].map((_, at) => ({ x: 10 * at, y: 0, width: 10, height: 20 }));

  it('lies where its own letters do', () => {
    const cell = cellOf({ text: '設問はい', characters: letters });
    const part = partOf(cell, 2);
    expect(part.text).toBe('はい');
    expect(part.characters).toEqual(letters.slice(2));
    expect(part.box).toEqual({ x: 20, y: 0, width: 20, height: 20 });
    expect(partOf(cell, 1, 3).text).toBe('問は');
    expect(partOf(cell, 1, 3).characters).toEqual(letters.slice(1, 3));
    const nothing = partOf(cell, 4);
    expect(nothing.text).toBe('');
    expect(nothing.characters).toBeUndefined();
    expect(nothing.box).toEqual(cell.box);
    expect(partOf(cellOf('設問はい'), 2).characters).toBeUndefined();
  });

  it('keeps the looks of its own letters', () => {
    const runs = [
      { start: 0, end: 2, bold: true },
      { start: 2, end: 3, struck: true },
      { start: 3, end: 4 },
    ];
    const cell = cellOf({ text: '設問はい', runs });
    expect(partOf(cell, 1, 3).runs).toEqual([
      { start: 0, end: 1, bold: true },
      { start: 1, end: 2, struck: true },
    ]);
    expect(partOf(cell, 2).runs).toEqual([
      { start: 0, end: 1, struck: true },
      { start: 1, end: 2 },
    ]);
    expect(partOf(cell, 0, 2).runs).toEqual([{ start: 0, end: 2, bold: true }]);
    expect(partOf(cellOf('設問はい'), 2).runs).toBeUndefined();
  });
});
