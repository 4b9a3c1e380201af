import { describe, expect, test } from 'vitest';
import type { Table } from '../src/drawn/ruled-tables.js';
import type { Ruling } from '../src/drawn/sort-paths.js';
import { bottom } from '../src/geometry/box.js';
import { looseTables } from '../src/layout/tables/loose-tables.js';
import { uprightNames, withNames } from '../src/layout/tables/upright-names.js';
import type { Character } from '../src/layout/text/text.js';
import { across, character, SIZE, written } from './characters.js';

/** Names of chapters that stand upright beside their rows. */

const PITCH = 12;
const ROW = 30;
const TOP = 100;
const NAMES = 42;
const NUMBERS = 70;
const ROWS = 8;

const upright = (name: string, y: number, other: Partial<Character> = {}) =>
  [...name].map((sign, at) => character(sign, NAMES, y + at * PITCH, other));
const heights = Array.from({ length: ROWS }, (_, at) => TOP + at * ROW);
const row = (y: number, number: string) => [
  ...written(number, NUMBERS, y),
  ...written('守られていますか。', 100, y),
  ...written('はい', 250, y),
  ...written('備考です', 300, y),
];
const numbered = heights.flatMap((y, at) => row(y, `${at + 1}`));
const heading = [
  ...written('区分', NAMES, 70),
  ...written('No', NUMBERS, 70),
  ...written('質問', 100, 70),
  ...written('答え', 250, 70),
  ...written('備考', 300, 70),
];
const NAMED = [...upright('組織的対策', TOP), ...upright('技術的安全対策', TOP + 3 * ROW)];
const rulings = across(40, 500, 95, 95 + 3 * ROW, 95 + ROWS * ROW);

const namesIn = (glyphs: readonly Character[], lines: readonly Ruling[] = rulings) => {
  const found = uprightNames([...heading, ...numbered, ...glyphs], lines);
  if (found === undefined) return undefined;
  return found.names.map(({ box, from, to }) => {
    const own = [...found.characters].filter(
      (glyph) => glyph.box.y >= box.y && bottom(glyph.box) <= bottom(box),
    );
    return [own.map(({ text }) => text).join(''), from, to];
  });
};

describe('names that stand upright beside the numbers of rows', () => {
  test('are those between two rulings', () => {
    expect(namesIn(NAMED)).toEqual([
      ['組織的対策', 95, 185],
      ['技術的安全対策', 185, 335],
    ]);
  });

  test('end at a ruling though the next is close, and where there is white', () => {
    const close = [...upright('組織', TOP + 2 * PITCH), ...upright('物理', TOP + 4 * PITCH)];
    expect(namesIn(close, across(40, 500, TOP + 4 * PITCH - 1))).toEqual([
      ['組織', undefined, TOP + 4 * PITCH - 1],
      ['物理', TOP + 4 * PITCH - 1, undefined],
    ]);
    expect(namesIn(NAMED, [])).toEqual([
      ['組織的対策', undefined, undefined],
      ['技術的安全対策', undefined, undefined],
    ]);
  });

  test('may be of turned letters, which stand closer', () => {
    const turned = [...'ISMS'].map((sign, at) =>
      character(sign, NAMES, TOP + at * 4, { angle: 90 }),
    );
    const [first] = namesIn([...turned, ...upright('技術的安全対策', TOP + 3 * ROW)]) ?? [];
    expect(first).toEqual(['ISMS', 95, 185]);
  });

  test.each<[string, readonly Character[]]>([
    ['one character a row, which may answer it', heights.flatMap((y) => upright('必', y))],
    ['characters that are all apart', heights.flatMap((y) => upright('必', y + ROW / 2))],
    ['text that is no name', [...NAMED, ...written('別紙', NAMES, TOP + 2 * ROW + 15)]],
    ['nothing', []],
    ['boxes to tick', upright('□□□□□', TOP)],
  ])('are not %s', (_, glyphs) => {
    expect(namesIn(glyphs)).toBeUndefined();
  });

  test('stand beside no fewer than three numbers that count on', () => {
    const without = (...numbers: readonly string[]) =>
      uprightNames(
        [...NAMED, ...numbers.flatMap((number, at) => row(heights[at] ?? 0, number))],
        [],
      );
    expect(without('1', '2')).toBeUndefined();
    expect(without('1', '1', '1', '1')).toBeUndefined();
    expect(without('1', '2', '3')).toBeDefined();
  });

  test('are looked for in time, however much there is of what they might be', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => [
      character('必', NAMES, at * 20),
      character('1', NUMBERS, at * 20),
    ]).flat();
    expect(uprightNames(many, [])).toBeUndefined();
  });

  test('tell whether rulings part the rows beside them, too', () => {
    const lines = across(60, 500, ...heights.map((y) => y - 5));
    const isRuled = (some: readonly Ruling[]) => uprightNames([...numbered, ...NAMED], some)?.ruled;
    expect(isRuled([...rulings, ...lines])).toBe(true);
    expect(isRuled(rulings)).toBe(false);
  });
});

describe('a table beside such names', () => {
  const glyphs = [...heading, ...numbered];
  const tables = (lines: readonly Ruling[]): readonly Table[] => {
    const names = uprightNames([...glyphs, ...NAMED], lines);
    const hints = { known: [], tiles: [], marks: [], controls: [], fields: [] };
    const [table] = looseTables(glyphs, [], hints);
    if (names === undefined || table === undefined) expect.fail('names and a table');
    return withNames(names, table, glyphs);
  };

  test.each([
    ['rulings', rulings],
    ['their own beginnings', []],
  ])('has a cell for each over the rows that %s tell', (_, lines) => {
    const [names, table] = tables(lines);
    const tops = [...new Set(table?.regions.map(({ box }) => box.y))];
    expect(tops).toHaveLength(ROWS + 1);
    expect(names?.regions.map(({ box }) => [box.y, bottom(box)])).toEqual([
      [tops[1], tops[4]],
      [tops[4], table && bottom(table.box)],
    ]);
    for (const { box } of NAMED) expect(names?.regionAt(box.x + SIZE / 2, box.y + 5)).toBeDefined();
    expect(names?.regionAt(NAMES + SIZE / 2, 75)).toBeUndefined();
  });

  test('has the numbers in a column of their own, and their heading', () => {
    const [, table] = tables(rulings);
    const columnAt = (x: number, y: number) => table?.regionAt(x, y)?.box.x;
    for (const y of [70, ...heights])
      expect(columnAt(NUMBERS + 2, y + 5)).toBeGreaterThan(columnAt(NAMES + 5, y + 5) ?? 99);
  });
});
