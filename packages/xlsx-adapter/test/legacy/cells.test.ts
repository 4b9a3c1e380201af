import type { Page } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { addressesOf, cellAt, documentOf } from '../reading/build/read.js';
import {
  type BookInput,
  continued,
  float64,
  font,
  label,
  number,
  place,
  record,
  style,
  text,
  uint16,
  uint32,
  wide,
  workbookStream,
} from './build/records.js';

function pageOf(records: readonly (readonly number[])[], book: Partial<BookInput> = {}): Page {
  const { pages } = documentOf(workbookStream({ sheets: [{ name: 'MDS', records }], ...book }));
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  return page;
}

const strings = (count: number, ...content: readonly (readonly number[])[]): number[] =>
  record(0xfc, uint32(count, count), ...content);
const shared = (row: number, index: number): number[] => record(0xfd, place(row, 1), uint32(index));
const formula = (row: number, result: readonly number[]): number[] =>
  record(0x06, place(row, 1), result, uint16(0), uint32(0), uint16(0));
const special = (kind: number, value = 0): number[] => [kind, 0, value, 0, 0, 0, 0xff, 0xff];

describe('values', () => {
  it('come as numbers of every kind', () => {
    const packed = (row: number, bits: number): number[] =>
      record(0x27e, place(row, 1), uint32(bits));
    const page = pageOf([
      number(1, 1, 4.1),
      packed(2, (12 << 2) | 2),
      packed(3, (1234 << 2) | 3),
      packed(4, 0x3ff8_0000),
      packed(5, ((-3 << 2) | 2) >>> 0),
      record(
        0xbd,
        uint16(5, 1, 0),
        uint32((7 << 2) | 2),
        uint16(0),
        uint32((8 << 2) | 2),
        uint16(2),
      ),
    ]);
    expect(page.cells.map(({ address, value }) => [address, value])).toEqual([
      ['A1', 4.1],
      ['A2', 12],
      ['A3', 12.34],
      ['A4', 1.5],
      ['A5', -3],
      ['B6', 7],
      ['C6', 8],
    ]);
  });

  it('come as truth, errors and texts, also of formulas', () => {
    const page = pageOf([
      record(0x205, place(1, 1), [1, 0]),
      record(0x205, place(2, 1), [0x2a, 1]),
      formula(3, float64(2)),
      formula(4, special(0)),
      record(0x207, text('はい')),
      formula(5, special(1, 1)),
      formula(6, special(2, 7)),
      formula(7, special(3)),
      label(8, 1, '一行目\r\n二行目\u0001'),
    ]);
    expect(page.cells.map(({ text: shown, computed }) => [shown, computed ?? false])).toEqual([
      ['TRUE', false],
      ['#N/A', false],
      ['2', true],
      ['はい', true],
      ['TRUE', true],
      ['#DIV/0!', true],
      ['一行目\n二行目', false],
    ]);
  });

  it('are days under the format of a date, counted from 1900 or 1904', () => {
    const dated = [record(0x41e, uint16(164), text('yyyy/m/d')), style({ format: 164 })];
    const day = [number(1, 1, 45_383, 1)];
    expect(cellAt(pageOf(day, { globals: dated }), 'A1').text).toBe('2024/4/1');
    const from1904 = [...dated, record(0x22, uint16(1))];
    expect(cellAt(pageOf(day, { globals: from1904 }), 'A1').text).toBe('2028/4/2');
  });

  it('stay in the order of the sheet, whatever the order of the records', () => {
    const page = pageOf([label(3, 1, 'c'), label(1, 2, 'b'), label(1, 1, 'a')]);
    expect(addressesOf(page)).toEqual(['A1', 'B1', 'A3']);
  });
});

describe('the table of strings', () => {
  it('goes on in the next record, where characters may be of another width', () => {
    const page = pageOf([shared(1, 0), shared(2, 1)], {
      globals: [
        strings(2, uint16(6), [1], wide('回答')),
        continued(
          [0],
          [...'MDS1'].map((letter) => letter.charCodeAt(0)),
        ),
        continued(text('いいえ')),
      ],
    });
    expect(page.cells.map((cell) => cell.text)).toEqual(['回答MDS1', 'いいえ']);
  });

  it('holds runs, and furigana that no cell shows', () => {
    const furigana = [1, 2, 3, 4, 5, 6];
    const rich = [
      ...uint16(5),
      1 | 4 | 8,
      ...uint16(2),
      ...uint32(furigana.length),
      ...wide('はいいいえ'),
      ...uint16(0, 5, 2, 0),
      ...furigana,
    ];
    const page = pageOf([shared(1, 0), shared(2, 1)], {
      // The fifth font is counted as the sixth: [MS-XLS] leaves a number out.
      globals: [font({ bold: true, struck: true, colour: 10 }), strings(2, rich, text('次'))],
    });
    expect(cellAt(page, 'A1').runs).toEqual([
      { start: 0, end: 2, bold: true, struck: true, colour: '#FF0000' },
      { start: 2, end: 5 },
    ]);
    expect(cellAt(page, 'A2').text).toBe('次');
  });

  it('may lie about its length: what is there counts', () => {
    const stream = workbookStream({
      sheets: [{ name: 'MDS', records: [shared(1, 0), shared(2, 77)] }],
      globals: [strings(0xffff_ffff, text('はい'))],
    });
    const { pages, facts } = documentOf(stream);
    expect(pages[0]?.cells.map((cell) => cell.text)).toEqual(['はい']);
    expect(facts.map(({ id }) => id)).toEqual(['damaged-part', 'damaged-part']);
  });
});

describe('looks', () => {
  it('are those of fonts, fillings, lines and alignment', () => {
    const page = pageOf([label(1, 1, 'はい', 1), label(2, 1, '対象外', 2)], {
      globals: [
        record(0x92, uint16(1), [0x12, 0x34, 0x56, 0]),
        font({ bold: true, underlined: true, size: 14 }),
        style({ font: 5, alignment: 0x0a, pattern: 1, front: 8 }),
        // A thick red line on every side makes a box around the cell.
        style({ lines: [0x5555 | (10 << 16) | (10 << 23), 10 | (10 << 7)] }),
      ],
    });
    expect(cellAt(page, 'A1')).toMatchObject({
      style: { bold: true, underlined: true },
      fill: '#123456',
      align: 'center',
      vertical: 'top',
      wraps: true,
      textSize: 14,
      proportional: true,
    });
    expect(cellAt(page, 'A2').framed).toBe(true);
  });

  it('of a text are also told by runs that stand behind it', () => {
    const rich = record(0xd6, place(1, 1), text('はい'), uint16(1), uint16(1, 5));
    const page = pageOf([rich], { globals: [font({ struck: true })] });
    expect(cellAt(page, 'A1').runs).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2, struck: true },
    ]);
  });
});
