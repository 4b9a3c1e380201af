import { describe, expect, it } from 'vitest';
import { cellAt, documentOf, failureOf } from '../reading/build/read.js';
import {
  continued,
  label,
  record,
  shortText,
  text,
  uint16,
  uint32,
  wide,
  workbookStream,
} from './build/records.js';

const row = (number: number, height: number, flags = 0): number[] =>
  record(0x208, uint16(number - 1, 0, 1, height, 0, 0, flags, 0));
const columns = (first: number, last: number, width: number, flags = 0): number[] =>
  record(0x7d, uint16(first - 1, last - 1, width, 0, flags, 0));
/** `top`, `bottom`, `left` and `right` of a range, from 0. */
const range = (...edges: readonly number[]): number[] => uint16(...edges);
const noMessages = Array.from({ length: 4 }, () => [...uint16(1), 0, 0]).flat();
const list = (formula: readonly number[], ...ranges: readonly (readonly number[])[]): number[] =>
  record(
    0x1be,
    uint32(3),
    noMessages,
    uint16(formula.length, 0),
    formula,
    uint16(0, 0),
    uint16(ranges.length),
    ranges.flat(),
  );

describe('a sheet', () => {
  it('has rows and columns of their sizes, some hidden, and merged cells', () => {
    const records = [
      record(0x55, uint16(8)),
      columns(1, 1, 10 * 256),
      columns(2, 2, 10 * 256, 1),
      record(0x225, uint16(0, 270)),
      row(1, 400),
      row(2, 270, 0x20),
      label(1, 1, '題'),
      label(1, 2, '見えない列'),
      label(2, 1, '見えない行'),
      label(3, 1, '結合'),
      record(0xe5, uint16(1), range(2, 3, 0, 2)),
    ];
    const [page] = documentOf(workbookStream({ sheets: [{ name: 'MDS', records }] })).pages;
    if (page === undefined) throw new Error('no page');
    expect(cellAt(page, 'A1').box).toEqual({ x: 0, y: 0, width: 60, height: 20 });
    expect(cellAt(page, 'B1').hidden).toBe(true);
    expect(cellAt(page, 'A2').hidden).toBe(true);
    expect(cellAt(page, 'A3')).toMatchObject({
      rowSpan: 2,
      colSpan: 3,
      box: { y: 20, height: 27 },
    });
  });

  it('has lists: of words, of cells elsewhere, and of cells beside', () => {
    const words = 'はい\0いいえ\0対象外';
    const records = [
      label(1, 1, '問'),
      label(2, 1, '問'),
      label(3, 1, '問'),
      list([0x17, words.length, 1, ...wide(words)], range(0, 0, 1, 1)),
      list([0x3b, ...uint16(0, 0, 1, 0, 0)], range(1, 1, 1, 1)),
      // One column to the left of the cell, in its own row.
      list([0x4c, ...uint16(0, 0xc0ff)], range(2, 2, 1, 1)),
    ];
    const { pages } = documentOf(
      workbookStream({
        sheets: [
          { name: 'MDS', records },
          { name: '選択肢', records: [label(1, 1, '有'), label(2, 1, '無')] },
        ],
        globals: [record(0x1ae, uint16(2, 0x401)), record(0x17, uint16(1), uint16(0, 1, 1))],
      }),
    );
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    expect(cellAt(page, 'B1').choices).toEqual(['はい', 'いいえ', '対象外']);
    expect(cellAt(page, 'B2').choices).toEqual(['有', '無']);
    expect(cellAt(page, 'B3').choices).toEqual(['問']);
  });

  it('has comments, without the name of who wrote them', () => {
    const written = '担当者:\n契約により異なる';
    const records = [
      label(1, 1, 'いいえ'),
      record(
        0x5d,
        uint16(0x15, 18, 0x19, 7, 0),
        Array.from({ length: 12 }, () => 0),
        uint32(0),
      ),
      record(0x1b6, uint16(0, 0, 0, 0, 0, written.length, 16), uint32(0)),
      continued([1], wide(written)),
      continued(Array.from({ length: 16 }, () => 0)),
      record(0x1c, uint16(0, 0, 0, 7), text('担当者')),
    ];
    const [page] = documentOf(workbookStream({ sheets: [{ name: 'MDS', records }] })).pages;
    expect(page?.cells[0]?.comment).toBe('契約により異なる');
    expect(page?.drawings).toEqual([]);
  });

  it('is not read on where a chart within it begins', () => {
    const chart = [record(0x809, uint16(0x600, 0x20)), label(9, 9, '軸'), record(0x0a)].flat();
    const records = [label(1, 1, 'a'), chart, label(2, 1, 'b')];
    const [page] = documentOf(workbookStream({ sheets: [{ name: 'MDS', records }] })).pages;
    expect(page?.cells.map((cell) => cell.text)).toEqual(['a', 'b']);
  });
});

describe('a workbook', () => {
  it('tells what lies beside its worksheets', () => {
    const path = '\u0001\u0001C様式\u0003台帳.xls';
    const { pages, facts } = documentOf(
      workbookStream({
        sheets: [
          { name: 'MDS', records: [label(1, 1, 'a')] },
          { name: '旧', state: 2, records: [label(1, 1, 'b')] },
          { name: 'グラフ', type: 2 },
          { name: 'Macro1', type: 1 },
        ],
        globals: [record(0x1ae, uint16(1), text(path), shortText('Sheet1'))],
      }),
    );
    expect(pages.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['MDS', false],
      ['旧', true],
    ]);
    expect(facts).toEqual([
      { id: 'external-links', detail: 'C:\\様式\\台帳.xls' },
      { id: 'macros', detail: 'Macro1' },
      { id: 'hidden-sheets', detail: '旧' },
    ]);
  });

  it('keeps what a damaged record stands among', () => {
    const cut = record(0x203, uint16(1, 0, 0), [1, 2, 3]);
    const { pages, facts } = documentOf(
      workbookStream({
        sheets: [{ name: 'MDS', records: [label(1, 1, 'a'), cut, label(3, 1, 'b')] }],
      }),
    );
    expect(pages[0]?.cells.map((cell) => cell.text)).toEqual(['a', 'b']);
    expect(facts).toEqual([{ id: 'damaged-part', detail: 'MDS' }]);
  });

  const sheets = [{ name: 'MDS' }];
  it.each([
    ['legacy-xls', { sheets, version: 0x500 }],
    ['password-protected', { sheets, globals: [record(0x2f, uint16(1, 1, 1))] }],
    ['no-worksheet', { sheets: [] }],
  ])('is refused as %s', (code, book) => {
    expect(failureOf(workbookStream(book)).code).toBe(code);
  });

  it('of Excel 2 to 4 is refused as what it is', () => {
    const before = (type: number): Uint8Array =>
      Uint8Array.from([...record(type, uint16(0x200, 0x10, 0)), ...record(0x0a)]);
    for (const type of [0x0009, 0x0209, 0x0409])
      expect(failureOf(before(type)).code).toBe('legacy-xls');
  });

  it('stops at too many cells', () => {
    const records = Array.from({ length: 12 }, (_, index) => label(index + 1, 1, 'x'));
    const failure = failureOf(workbookStream({ sheets: [{ name: 'MDS', records }] }), {
      fileBytes: 100_000,
      zipEntries: 1,
      inflatedBytes: 1,
      partBytes: 1,
      cells: 10,
      xmlDepth: 1,
    });
    expect(failure).toMatchObject({ code: 'budget-cells', args: { limit: 10 } });
  });
});
