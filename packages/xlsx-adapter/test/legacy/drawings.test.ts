import type { Drawing } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../reading/build/read.js';
import { continued, label, record, uint16, uint32, wide, workbookStream } from './build/records.js';

const CONTAINER = 0x0f;
const atom = (head: number, type: number, content: readonly number[]): number[] => [
  ...uint16(head, type),
  ...uint32(content.length),
  ...content,
];
const container = (type: number, ...content: readonly (readonly number[])[]): number[] =>
  atom(CONTAINER, type, content.flat());
const kind = (type: number, flags: number): number[] =>
  atom((type << 4) | 2, 0xf00a, uint32(1025, flags));
const properties = (...pairs: readonly (readonly [number, number])[]): number[] =>
  atom(
    (pairs.length << 4) | 3,
    0xf00b,
    pairs.flatMap(([id, value]) => [...uint16(id), ...uint32(value)]),
  );
/** From the middle of a cell to the middle of another. */
const anchor = (col: number, row: number, endCol: number, endRow: number): number[] =>
  atom(0, 0xf010, uint16(0, col, 512, row, 128, endCol, 512, endRow, 128));
const childAnchor = (...edges: readonly number[]): number[] => atom(0, 0xf00f, uint32(...edges));
const OBJECT = atom(0, 0xf011, []);
const shape = (...content: readonly (readonly number[])[]): number[] =>
  container(0xf004, ...content, OBJECT);

const NO_FILL = [0x1bf, 0x10_0000] as const;
const common = (type: number, id: number, flags = 0): number[] => [
  ...uint16(0x15, 18, type, id, flags),
  ...Array.from({ length: 12 }, () => 0),
];
const object = (type: number, id: number, ...parts: readonly (readonly number[])[]): number[] =>
  record(0x5d, common(type, id), ...parts, uint32(0));
const drawn = (id: number): number[] => object(0x1e, id);
const words = (written: string): number[] => [
  ...record(0x1b6, uint16(0, 0, 0, 0, 0, written.length, 16), uint32(0)),
  ...continued([1], wide(written)),
  ...continued(Array.from({ length: 16 }, () => 0)),
];

/** Drawings of a sheet: each shape with the records of its object. The group of all comes first. */
function drawingsOf(
  ...shapes: readonly (readonly [readonly number[], ...(readonly (readonly number[])[])])[]
): readonly Drawing[] {
  const records = shapes.flatMap(([structure, ...objects]) => [
    record(0xec, structure),
    ...objects,
  ]);
  const cells = [label(1, 1, 'はい'), label(2, 1, 'いいえ')];
  const sheet = { name: 'MDS', records: [...cells, ...records] };
  return documentOf(workbookStream({ sheets: [sheet] })).pages[0]?.drawings ?? [];
}

describe('shapes', () => {
  it('are told by their type and lie between shares of cells', () => {
    const drawings = drawingsOf(
      [shape(kind(3, 0xa00), properties(NO_FILL), anchor(0, 0, 1, 1)), drawn(1)],
      [shape(kind(1, 0xa00), anchor(0, 0, 0, 1)), drawn(2)],
      [shape(kind(20, 0xa00), anchor(0, 0, 1, 0)), drawn(3)],
      [shape(kind(202, 0xa00), properties(NO_FILL), anchor(0, 0, 1, 1)), drawn(4), words('○')],
    );
    expect(drawings.map((drawing) => [drawing.kind, drawing.label, drawing.name])).toEqual([
      ['ellipse', undefined, '1'],
      ['box', undefined, '2'],
      ['line', undefined, '3'],
      ['text', '○', '4'],
    ]);
    // A usual column has 54 points here, a usual row 15.
    expect(drawings[0]?.box).toEqual({ x: 27, y: 7.5, width: 54, height: 15 });
  });

  it('in groups lie where the group puts them', () => {
    const bounds = atom(1, 0xf009, uint32(0, 0, 100, 100));
    const group = container(
      0xf003,
      container(0xf004, bounds, kind(0, 0x201), anchor(0, 0, 2, 2), OBJECT),
    );
    const child = shape(kind(3, 0x202), properties(NO_FILL), childAnchor(50, 50, 100, 100));
    // The lengths of containers reach over the records of objects.
    const whole = [
      ...group.slice(0, 4),
      ...uint32(group.length - 8 + child.length),
      ...group.slice(8),
    ];
    const [drawing] = drawingsOf([whole, object(0, 1)], [child, drawn(2)]);
    expect(drawing).toMatchObject({
      kind: 'ellipse',
      box: { x: 81, y: 22.5, width: 54, height: 15 },
    });
  });

  it('that are deleted are none, and hidden ones say so', () => {
    const hidden = properties(NO_FILL, [0x3bf, 0x2_0002]);
    const drawings = drawingsOf(
      [shape(kind(3, 0xa08), properties(NO_FILL), anchor(0, 0, 1, 1)), drawn(1)],
      [shape(kind(3, 0xa00), hidden, anchor(0, 0, 1, 1)), drawn(2)],
    );
    expect(drawings.map((drawing) => [drawing.name, drawing.hidden])).toEqual([['2', true]]);
  });

  it('drawn by hand are told by their points', () => {
    const points = [10, 0, 20, 10, 10, 20, 0, 10, 10, 0];
    const array = [...uint16(5, 5, 0xfff0), ...uint16(...points)];
    const entry = [...uint16(0x8145), ...uint32(array.length)];
    const freeform = atom((1 << 4) | 3, 0xf00b, [...entry, ...array]);
    const [drawing] = drawingsOf([shape(kind(0, 0xa00), freeform, anchor(0, 0, 1, 1)), drawn(1)]);
    expect(drawing?.kind).toBe('ellipse');
  });
});

describe('controls', () => {
  const control = shape(kind(201, 0xa00), anchor(0, 0, 1, 1));
  const state = (checked: number): number[] => [...uint16(0x12, 8, checked, 0, 0, 0)];
  const link = [...uint16(0x14, 12, 5), ...uint32(0), 0x44, ...uint16(0, 2), 0];

  it('have their state, their words and the cell they write to', () => {
    const drawings = drawingsOf(
      [control, object(0x0b, 1, state(1), link), words('はい')],
      [control, object(0x0b, 2, state(0))],
      [control, object(0x0c, 3, state(2))],
    );
    expect(drawings).toMatchObject([
      { kind: 'checkbox', state: 'on', label: 'はい', linkedCell: 'C1' },
      { kind: 'checkbox', state: 'off' },
      { kind: 'option', state: 'mixed', group: 'sheet' },
    ]);
  });

  it('know the state where LibreOffice leaves it', () => {
    const [drawing] = drawingsOf([control, object(0x0b, 1, uint16(0x0a, 8, 1, 0, 0, 0))]);
    expect(drawing?.state).toBe('on');
  });

  it('offer the entries of cells', () => {
    const formula = [...uint16(9), ...uint32(0), 0x45, ...uint16(0, 1, 0, 0)];
    const list = [...uint16(0x13, 0x1fee, formula.length + 1), ...formula, 0, ...uint16(2, 2)];
    const drawings = drawingsOf([control, object(0x14, 1, list)]);
    expect(drawings).toMatchObject([
      { kind: 'list', label: 'いいえ', entries: ['はい', 'いいえ'] },
    ]);
  });

  it('that Excel itself put there are none', () => {
    const arrow = record(0x5d, common(0x14, 1, 0x100), uint32(0));
    expect(drawingsOf([control, arrow])).toEqual([]);
  });
});
