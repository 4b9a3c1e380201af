import { type Box, boxAround, centreOf, contains } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import type { Ruling } from '../../drawn/sort-paths.js';
import { bottom, middleOf, right } from '../../geometry/box.js';
import { clustered, indexAt } from '../../geometry/clusters.js';
import {
  type Character,
  isSpace,
  type Line,
  lineOf,
  linesOfText,
  textOfGlyphs,
} from '../text/text.js';

/**
 * Names of chapters that stand upright left of their rows, one character below the other. These stand on
 * lines of no row, and would make rows one that are not.
 */
export interface UprightNames {
  readonly characters: ReadonlySet<Character>;
  /** Whether rulings part the rows of a chapter as well. */
  readonly ruled: boolean;
  /** Where their column ends and that of the numbers begins. */
  readonly edge: number;
  /** Each with the heights between which the rows of its chapter stand, as far as rulings tell. */
  readonly names: readonly {
    readonly box: Box;
    readonly from: number | undefined;
    readonly to: number | undefined;
  }[];
}

/** Characters of a name stand no further apart than this, in characters. */
const PITCH = 1.6;
/** How far their middles may lie apart, in characters, both across the column and from the line of a number. */
const SAME_MIDDLE = 0.3;
/** White between what stands on one line, in characters. */
const WHITE = 0.5;
/** So many rows have a number right of the names. */
const FEWEST_NUMBERS = 3;
/** So many characters stand beside no number: what stands once a row is its answer, or its kind. */
const FEWEST_BETWEEN = 2;
/** Share of the names that are of several characters. */
const MOST_ARE_LONG = 0.5;
/** Share of the rows that a ruling parts from the next where rulings part rows. */
const MOST_ARE_PARTED = 0.8;
/** With more of either there is no telling in time what they are. */
const MOST = 1_000;

const IN_NAME = /^[\p{L}・･／/（）()、－-]$/u;
const NUMBER = /^[0-9０-９]{1,3}[.．]?$/;

const middleAcross = ({ x, width }: Box): number => x + width / 2;
const countOf = ({ glyphs }: Line): number =>
  Number.parseInt(textOfGlyphs(glyphs).normalize('NFKC'), 10);
const isUnder = (above: Line, below: Line): boolean =>
  below.box.y > above.box.y && sharesColumn(above.box, below.box);
const sharesColumn = (one: Box, other: Box): boolean =>
  one.x < right(other) && right(one) > other.x;

/** The numbers of rows: those in the column where most stand below one another that count on. */
function numbersIn(pieces: readonly Line[]): readonly Line[] {
  const numbers = pieces.filter(({ glyphs }) => NUMBER.test(textOfGlyphs(glyphs)));
  if (numbers.length > MOST) return [];
  const runs: Line[][] = [];
  for (const number of numbers) {
    const run = runs.find((own) => {
      const last = own.at(-1);
      return last !== undefined && isUnder(last, number) && countOf(last) + 1 === countOf(number);
    });
    if (run === undefined) runs.push([number]);
    else run.push(number);
  }
  const [longest = []] = runs.sort((a, b) => b.length - a.length);
  if (longest.length < FEWEST_NUMBERS) return [];
  const around = boxAround(longest.map(({ box }) => box));
  return numbers.filter(({ box }) => sharesColumn(box, around));
}

/** Whether a ruling stands between most numbers of rows and the next. */
function areParted(numbers: readonly Box[], rulings: readonly Ruling[]): boolean {
  const heights = numbers.map(middleOf).sort((a, b) => a - b);
  const [first] = numbers;
  const lines = first === undefined ? [] : heightsOver(first, rulings);
  const parted = heights.slice(1).filter((height, index) => {
    const before = heights[index] ?? height;
    return indexAt(lines, before) !== indexAt(lines, height);
  });
  return parted.length > MOST_ARE_PARTED * (heights.length - 1);
}

/** Heights of the rulings that run over a place. */
const heightsOver = (box: Box, rulings: readonly Ruling[]): readonly number[] =>
  clustered(
    rulings.flatMap(({ horizontal, from, to, at }) =>
      horizontal && from <= box.x && to >= right(box) ? [at] : [],
    ),
    1,
  );

/** Characters below one another as names, which end where no other is close, or at a ruling. */
function namesOf(
  characters: readonly Character[],
  heights: readonly number[],
): readonly (readonly Character[])[] {
  const section = ({ box }: Character) => indexAt(heights, middleOf(box));
  const names: Character[][] = [];
  for (const character of [...characters].sort((a, b) => a.box.y - b.box.y)) {
    const last = names.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      middleOf(character.box) - middleOf(before.box) < PITCH * character.size &&
      section(before) === section(character);
    if (last === undefined || !goesOn) names.push([character]);
    else last.push(character);
  }
  return names;
}

/** Pieces of the lines that characters stand on, parted wherever there is white. */
const piecesOf = (characters: readonly Character[]): readonly Line[] =>
  linesOfText(characters).flatMap(({ glyphs, size }) => {
    const pieces: Character[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const glyph of glyphs) {
      if (glyph.box.x - end > WHITE * size) pieces.push([]);
      pieces.at(-1)?.push(glyph);
      end = right(glyph.box);
    }
    return pieces.flatMap((piece) => lineOf(piece) ?? []);
  });

/** What stands by itself: characters of upright text, and others with white on both sides. */
function aloneAmong(characters: readonly Character[]) {
  const isTurned = ({ angle }: Character) => angle === 90 || angle === 270;
  const shown = characters.filter((character) => !isSpace(character));
  const pieces = piecesOf(shown.filter((character) => !isTurned(character)));
  const alone = pieces.flatMap(({ glyphs }) => (glyphs.length === 1 ? glyphs : []));
  const named = [...shown.filter(isTurned), ...alone].filter(({ text }) => IN_NAME.test(text));
  return { shown, pieces, alone: named };
}

/**
 * The names of a page's chapters, left of the numbers of its rows with nothing else there; undefined where
 * there are none.
 */
export function uprightNames(
  characters: readonly Character[],
  rulings: readonly Ruling[],
): UprightNames | undefined {
  const { shown, pieces, alone } = aloneAmong(characters);
  if (alone.length < FEWEST_BETWEEN || alone.length > MOST) return undefined;
  const numbers = numbersIn(pieces).map(({ box }) => box);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const around = boxAround(numbers);
  const beside = alone.filter(
    ({ box, size }) => right(box) < around.x && middleOf(box) > around.y - size,
  );
  const left = Math.min(...beside.map(({ box }) => middleAcross(box)));
  const own = beside.filter(({ box, size }) => middleAcross(box) - left < SAME_MIDDLE * size);
  const isOnLine = ({ box, size }: Character) =>
    numbers.some((number) => Math.abs(middleOf(number) - middleOf(box)) < SAME_MIDDLE * size);
  if (own.filter((character) => !isOnLine(character)).length < FEWEST_BETWEEN) return undefined;
  const taken = new Set(own);
  const isOther = (glyph: Character) =>
    !taken.has(glyph) && right(glyph.box) < around.x && contains(strip, centreOf(glyph.box));
  const strip = { ...around, x: 0, width: around.x };
  if (shown.some(isOther)) return undefined;
  const column = boxAround(own.map(({ box }) => box));
  const heights = heightsOver(column, rulings);
  const names = namesOf(own, heights);
  if (names.filter(({ length }) => length > 1).length < MOST_ARE_LONG * names.length)
    return undefined;
  return {
    characters: taken,
    ruled: areParted(numbers, rulings),
    edge: (right(column) + around.x) / 2,
    names: names.map((name) => {
      const box = boxAround(name.map((character) => character.box));
      const above = indexAt(heights, middleOf(name[0]?.box ?? box));
      return { box, from: heights[above], to: heights[above + 1] };
    }),
  };
}

/** A word of the heading may be wider than the names: its row is parted beside it. Undefined where none is free. */
function edgeBeside(pieces: readonly Line[], edge: number): number | undefined {
  const crosses = (at: number) => pieces.find(({ box }) => box.x < at && right(box) > at);
  const over = crosses(edge)?.box;
  if (over === undefined) return edge;
  const own = middleAcross(over) < edge ? right(over) : over.x;
  const isEnd = pieces.every(({ box }) => box.x < own) || pieces.every(({ box }) => box.x >= own);
  return isEnd || crosses(own) !== undefined ? undefined : own;
}

/** A table beside such names, with its first column cut where they end, unless its own begins there. */
function partedAtNames(
  table: Table,
  { edge }: UprightNames,
  characters: readonly Character[],
): Table {
  const parted = new Map<Region, { readonly at: number; readonly cells: readonly Region[] }>();
  for (const region of table.regions) {
    const { box } = region;
    if (box.x >= edge || right(box) <= edge) continue;
    const own = characters.filter((glyph) => contains(box, centreOf(glyph.box)) && !isSpace(glyph));
    const at = edgeBeside(piecesOf(own), edge);
    if (at === undefined) continue;
    const width = edge - box.x;
    const cells = [
      { box: { ...box, width } },
      { box: { ...box, x: edge, width: box.width - width } },
    ];
    parted.set(region, { at, cells });
  }
  return {
    ...table,
    regions: table.regions.flatMap((region) => parted.get(region)?.cells ?? [region]),
    regionAt: (x, y) => {
      const region = table.regionAt(x, y);
      const own = region && parted.get(region);
      return own === undefined ? region : own.cells[x < own.at ? 0 : 1];
    },
  };
}

/** A table with the cells of its rows, and one with a cell for each name beside those of its chapter. */
export function withNames(
  upright: UprightNames,
  table: Table,
  characters: readonly Character[],
): readonly Table[] {
  const { names, edge } = upright;
  const { box, regions } = table;
  const tops = clustered([...regions.map((region) => region.box.y), bottom(box)], 1);
  const nearest = (y: number): number =>
    tops.reduce((best, top) => (Math.abs(top - y) < Math.abs(best - y) ? top : best), tops[0] ?? y);
  const starts = names.map((name) => nearest(name.from ?? name.box.y));
  const left = Math.min(box.x, ...names.map((name) => name.box.x));
  const cells = names.map((name, index): Region => {
    const top = starts[index] ?? box.y;
    const next = starts[index + 1] ?? bottom(box);
    const end = name.to === undefined ? next : Math.min(next, nearest(name.to));
    // No wider than its characters, so that a line of one is full.
    const width = Math.min(edge, right(name.box) + 1) - left;
    return { box: { x: left, y: top, width, height: Math.max(end, bottom(name.box)) - top } };
  });
  const beside: Table = {
    box: boxAround(cells.map((cell) => cell.box)),
    open: false,
    regions: cells,
    regionAt: (x, y) => cells[names.findIndex((name) => contains(name.box, { x, y }))],
  };
  return [beside, partedAtNames(table, upright, characters)];
}
