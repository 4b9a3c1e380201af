import type { Box } from '@kaijisho/core';
import { describe, expect, test } from 'vitest';
import { type Table, tablesOf } from '../src/drawn/ruled-tables.js';
import { partFrames } from '../src/drawn/rulings.js';
import { bottom, right } from '../src/geometry/box.js';
import type { ColumnHints } from '../src/layout/columns/column-hints.js';
import { withNumbersBeside, withNumbersEnd } from '../src/layout/columns/numbers-beside.js';
import { fromPaintedHeading } from '../src/layout/columns/painted-heading.js';
import { alignedTable } from '../src/layout/tables/aligned-table.js';
import { withHeadingParted } from '../src/layout/tables/heading-cells.js';
import { looseTables } from '../src/layout/tables/loose-tables.js';
import { withColumns } from '../src/layout/tables/open-tables.js';
import { chunksOf } from '../src/layout/text/chunks.js';
import type { Character } from '../src/layout/text/text.js';
import { across, down, written } from './characters.js';

/** Where the rows and columns of tables begin and end. */

function onlyTable(rulings: Parameters<typeof tablesOf>[0]): Table {
  const [table, ...others] = tablesOf(rulings);
  if (table === undefined || others.length > 0) expect.fail('one table');
  return table;
}
const rowsOf = ({ regions }: Table) => regions.map(({ box }) => [box.y, bottom(box)]);
const hints = (): ColumnHints => ({ known: [], tiles: [], marks: [], controls: [], fields: [] });

describe('rules that begin at the questions', () => {
  const RULES = [100, 130, 160, 190, 220, 250];
  const table = onlyTable(across(80, 500, ...RULES));
  const rows = RULES.slice(0, -1).map((y) => y + 8);
  const texts = rows.flatMap((y, at) => [
    ...written('Is it kept there?', 84, y),
    ...written(at % 2 === 0 ? 'Yes' : 'No', 300, y),
    ...written('a note', 400, y),
  ]);
  const beside = (...words: readonly string[]) =>
    words.flatMap((word, at) => (word === '' ? [] : written(word, 50, rows[at] ?? 0)));

  test('belong to the numbers beside them too, which are a column', () => {
    const numbers = beside('1', '2', '3', '4', '5');
    const columned = withColumns(table, [...numbers, ...texts], hints());
    for (const y of rows) {
      const row = [52, 90, 305, 405].map((x) => columned?.regionAt(x, y + 6)?.box.x ?? -1);
      expect(new Set(row).size).toBe(4);
      expect(row[0]).toBe(49);
      expect(row[1]).toBeGreaterThan(55);
      expect(row[1]).toBeLessThanOrEqual(84);
    }
  });

  test('part them from questions that begin right behind', () => {
    const close = rows.flatMap((y, at) => [
      ...written(`${at + 1}`, 73, y),
      ...written('Is it kept there?', 82, y),
      ...written('Yes', 300, y),
      ...written('a note', 400, y),
    ]);
    const columned = withColumns(table, close, hints());
    expect([75, 84, 305, 405].map((x) => columned?.regionAt(x, 110)?.box.x)).toEqual([
      72,
      79,
      expect.closeTo(288, -1),
      expect.closeTo(388, -1),
    ]);
  });

  test('are as wide as both, with the same rows', () => {
    const { table: wider, edge } = withNumbersBeside(table, beside('1', '', '(3)', 'A-4.1'));
    expect(wider.box.x).toBe(49);
    expect(right(wider.box)).toBe(500);
    expect(rowsOf(wider)).toEqual(rowsOf(table));
    expect(wider.regionAt(51, 110)).toBe(wider.regions[0]);
    expect(wider.regionAt(51, 110)).toBe(wider.regionAt(300, 110));
    expect(wider.regionAt(40, 110)).toBeUndefined();
    expect(edge).toBeGreaterThan(70);
    expect(edge).toBeLessThan(80);
  });

  test.each<readonly [string, readonly Character[]]>([
    ['fewer than half of the rows have one', beside('1', '2')],
    ['what stands there is no number', beside('one', 'two', 'see', 'here', 'note')],
    ['they stand too far away', rows.flatMap((y, at) => written(`${at + 1}`, 20, y))],
    ['they stand above the rows', written('1', 50, 80)],
  ])('belong to no numbers where %s', (_, glyphs) => {
    expect(withNumbersBeside(table, glyphs)).toEqual({ table });
  });

  test('need no other edge where a column begins right there', () => {
    expect(withNumbersEnd([49, 200], 70)).toEqual([49, 70, 200]);
    expect(withNumbersEnd([49, 75, 200], 70)).toEqual([49, 75, 200]);
    expect(withNumbersEnd([49, 200], undefined)).toEqual([49, 200]);
  });
});

test('a heading that shares the field of the row below it is a row of a table with rules only', () => {
  const table = onlyTable(across(40, 500, 100, 140, 180, 220, 260, 300));
  const glyphs = [120, 160, 200, 240, 280].flatMap((y, at) => [
    ...written(`${at + 1}`, 44, y),
    ...written('Is it kept there?', 100, y),
    ...written('Yes', 300, y),
  ]);
  const columned = withColumns(table, [...glyphs, ...written('Of wards', 44, 184)], hints());
  const [heading, row] = [columned?.regionAt(46, 190), columned?.regionAt(46, 206)];
  expect([heading?.box.y, row?.box.y]).toEqual([180, 200]);
});

describe('lines that stop before a column of chapters', () => {
  const full = across(40, 540, 100, 160, 220, 280);

  test.each([
    ['at the left', across(140, 540, 130, 190, 250)],
    ['at the right', across(40, 440, 130, 190, 250)],
  ])('part the rows between those that go on: %s', (_, inner) => {
    const table = onlyTable([...full, ...inner]);
    expect(rowsOf(table)).toEqual([
      [100, 130],
      [130, 160],
      [160, 190],
      [190, 220],
      [220, 250],
      [250, 280],
    ]);
    expect(table.regions.every(({ box }) => box.x === 40 && right(box) === 540)).toBe(true);
  });

  test.each([
    ['they are less than half as wide', across(300, 540, 130, 190)],
    ['they end nowhere with the others', across(100, 480, 130, 190)],
    ['one lies outside the others', across(140, 540, 70, 190)],
  ])('part none where %s', (_, inner) => {
    expect(rowsOf(onlyTable([...full, ...inner]))).toEqual([
      [100, 160],
      [160, 220],
      [220, 280],
    ]);
  });
});

describe('a frame with an upright line in it', () => {
  const frame = {
    box: { x: 100, y: 100, width: 200, height: 20 },
    thickness: 0.5,
    colour: '#000000',
  };

  test('from its top to its bottom is the border of cells', () => {
    const { alone, sides } = partFrames([frame], down(100, 120, 180));
    expect(alone).toEqual([]);
    expect(sides).toHaveLength(4);
  });

  test.each([
    ['it has none', []],
    ['it stops halfway', down(100, 112, 180)],
    ['it begins halfway', down(108, 120, 180)],
    ['it stands beside the frame', down(100, 120, 320)],
  ])('stands alone where %s', (_, lines) => {
    expect(partFrames([frame], lines)).toEqual({ alone: [frame], sides: [] });
  });
});

describe('a heading without lines beside columns of chapters', () => {
  const LEFTS = [40, 100, 300, 350, 400, 450];
  /** The heading's own cell begins at `from`; all lines part the rows below it. */
  const tableWith = (from: number) =>
    onlyTable([
      ...across(40, 500, 100, 120, 140, 160, 180),
      ...down(100, 180, ...LEFTS.filter((x) => x <= from), 500),
      ...down(120, 180, ...LEFTS.filter((x) => x > from)),
    ]);
  const headOf = ({ regions }: Table) =>
    regions.flatMap(({ box }) => (box.y === 100 ? [[box.x, right(box)]] : []));

  test('is parted where its words stand over the other columns', () => {
    const words = [...written('Question', 104, 104), ...written('Yes', 310, 104)];
    const parted = withHeadingParted(tableWith(100), [...words, ...written('No', 360, 104)]);
    expect(headOf(parted)).toEqual([
      [40, 100],
      [100, 300],
      [300, 350],
      [350, 500],
    ]);
    expect(parted.regionAt(312, 110)?.box.x).toBe(300);
    expect(parted.regionAt(50, 110)?.box.x).toBe(40);
    expect(parted.regionAt(312, 130)?.box.y).toBe(120);
  });

  test('is one cell over few columns', () => {
    const words = [360, 410, 460].flatMap((x) => written('Yes', x, 104));
    const table = tableWith(350);
    expect(headOf(table).at(-1)).toEqual([350, 500]);
    expect(withHeadingParted(table, words)).toBe(table);
  });
});

describe('a question that runs on over the column of its answer', () => {
  const EDGE = 250;
  const box: Box = { x: 40, y: 100, width: 460, height: 40 };
  const question = written('q'.repeat(50), 50, 104);
  const cellsOf = (...glyphs: readonly Character[]) =>
    alignedTable([{ top: 100, bottom: 140, pieces: chunksOf(glyphs) }], box, [40, EDGE]);

  test('keeps its words where the answer stands on a line below', () => {
    const table = cellsOf(...question, ...written('Yes', 260, 120));
    expect(table.regions.map((region) => region.box.x)).toEqual([40, EDGE]);
    for (const { box: own } of question)
      expect(table.regionAt(own.x + 2.5, own.y + 6)).toBe(table.regions[0]);
    expect(table.regionAt(265, 126)).toBe(table.regions[1]);
  });

  test('is one cell over both columns where nothing stands below', () => {
    expect(cellsOf(...question).regions).toHaveLength(1);
    const above = [...written('Yes', 260, 104), ...written('q'.repeat(50), 50, 124)];
    expect(cellsOf(...above).regions).toHaveLength(1);
    expect(cellsOf(...question, ...written('or so', 50, 120)).regions).toHaveLength(1);
  });
});

test('a row of loose text ends above a ruled table between it and the next row', () => {
  const tops = [100, 120, 140, 160, 500, 520];
  const glyphs = tops.flatMap((y, at) => [
    ...written(`${at + 1}`, 44, y),
    ...written('Is it kept?', 100, y),
    ...written('Yes', 300, y),
  ]);
  const ruled = onlyTable([...across(40, 500, 190, 320, 480), ...down(190, 480, 40, 250, 500)]);
  const [table] = looseTables(glyphs, [ruled], hints());
  const bottoms = table?.regions.flatMap((region) =>
    Math.abs(region.box.y - 160) < 5 ? [bottom(region.box)] : [],
  );
  expect(bottoms).toEqual([190, 190, 190]);
  expect(table?.regionAt(305, 170)).toBeDefined();
  expect(table?.regionAt(305, 300)).toBeUndefined();
  // Where none is ruled between them, it ends at the next row.
  const [plain] = looseTables(glyphs, [], hints());
  expect(plain?.regionAt(305, 300)).toBe(plain?.regionAt(305, 170));
});

describe('a line as wide as a table over the title of its page', () => {
  const table = onlyTable(across(40, 540, 50, 120, 150, 180));
  const heading = (y: number, width = 500, height = 120 - y) => ({
    box: { x: 40, y, width, height },
    boxes: [40, 100, 300].map((x) => ({ x, y, width: 60, height })),
    edges: [40, 100, 300],
  });
  const headed = (y: number) => [44, 104, 304].flatMap((x) => written('word', x, y));

  test('is no rule of it: it begins at its painted heading', () => {
    const from = fromPaintedHeading(table, [heading(100)], headed(104));
    expect(from.box).toEqual({ x: 40, y: 100, width: 500, height: 80 });
    expect(rowsOf(from)).toEqual([
      [100, 120],
      [120, 150],
      [150, 180],
    ]);
    expect(from.regionAt(60, 70)).toBeUndefined();
    expect(from.regionAt(60, 110)).toBe(from.regions[0]);
    expect(from.regionAt(60, 130)).toBe(from.regions[1]);
  });

  test('makes no row of the title when columns are found', () => {
    const texts = [104, 128, 158].flatMap((y) =>
      [44, 104, 304].flatMap((x) => written('word', x, y)),
    );
    const glyphs = [...written('A title', 44, 70), ...texts];
    const columned = withColumns(table, glyphs, { ...hints(), tiles: [heading(100)] });
    expect(columned?.regionAt(46, 76)).toBeUndefined();
    expect([46, 106, 306].map((x) => columned?.regionAt(x, 110)?.box.x)).toEqual([40, 100, 300]);
  });

  test('a panel and a sentence above the painted heading are no rows of it either', () => {
    const panelled = onlyTable(across(40, 540, 30, 60, 120, 150, 180));
    const from = fromPaintedHeading(panelled, [heading(100)], headed(104));
    expect(rowsOf(from)).toEqual([
      [100, 120],
      [120, 150],
      [150, 180],
    ]);
    expect(from.regionAt(60, 45)).toBeUndefined();
  });

  test('is its first rule where the painted row is the bar of a section, with letters in one cell', () => {
    expect(fromPaintedHeading(table, [heading(100)], written('A section', 44, 104))).toBe(table);
  });

  test.each([
    ['no heading is painted', []],
    ['the heading is as high as the row', [heading(50)]],
    ['what is painted is not as wide', [heading(100, 300)]],
    ['it ends elsewhere', [heading(75, 500, 20)]],
  ])('is its first rule where %s', (_, tiles) => {
    expect(fromPaintedHeading(table, tiles, headed(80))).toBe(table);
  });

  describe('is its first rule where rows of it are painted cell by cell:', () => {
    const striped = onlyTable(across(40, 540, 50, 80, 110, 140, 170, 200, 230));
    const row = (y: number) => heading(y, 500, 30);

    test('the heading at its top, and rows below it', () => {
      const tiles = [row(50), row(80), row(140)];
      const inAll = [84, 144].flatMap(headed);
      expect(fromPaintedHeading(striped, tiles, inAll)).toBe(striped);
      expect(fromPaintedHeading(striped, tiles.slice(1), inAll)).not.toBe(striped);
    });

    test('every second one, which heads nothing', () => {
      const tiles = [row(80), row(140), row(200)];
      expect(fromPaintedHeading(striped, tiles, [84, 144, 204].flatMap(headed))).toBe(striped);
    });
  });
});

describe('rules without uprights, and something framed among them', () => {
  const framed = (y: number, from: number, to: number) => [
    ...across(from, to, y, y + 12),
    ...down(y, y + 12, from, to),
  ];
  const heightsOf = (tables: readonly Table[]) => tables.map(({ box }) => [box.y, bottom(box)]);
  const rows = across(40, 500, 130, 150, 170, 190);

  test('part rows below a legend as wide as they are, without the rule of a title above it', () => {
    const tables = tablesOf([...across(40, 500, 56), ...framed(92, 40, 500), ...rows]);
    expect(heightsOf(tables)).toEqual([
      [92, 104],
      [130, 190],
    ]);
  });

  test('part none where it is a small thing in a row', () => {
    expect(heightsOf(tablesOf([...framed(154, 300, 330), ...rows]))).toEqual([[154, 166]]);
  });
});
