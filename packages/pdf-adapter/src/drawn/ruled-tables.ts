import { type Box, centreOf, contains, groupedBy } from '@kaijisho/core';
import { clustered, indexAt } from '../geometry/clusters.js';
import type { Point } from '../operators/matrix.js';
import type { Ruling } from './sort-paths.js';

/** One cell of a ruled table: an area with rulings around it. */
export interface Region {
  readonly box: Box;
}

/** A ruled table with its cells, and the way from a point to the cell it lies in. */
export interface Table {
  readonly box: Box;
  /** No upright ruling parts its rows: its columns are not known yet. */
  readonly open: boolean;
  readonly regions: readonly Region[];
  regionAt(x: number, y: number): Region | undefined;
}

/** The cell in which a point of the page lies, whichever table it is of; undefined beside all tables. */
export function regionAt(tables: readonly Table[], { x, y }: Point): Region | undefined {
  for (const table of tables) {
    const region = table.regionAt(x, y);
    if (region !== undefined) return region;
  }
  return undefined;
}

/** How far a ruling may fall short of another that it is meant to reach. */
const REACH = 2.5;
const SAME_EDGE = 2.5;
const MOST_RULINGS = 3_000;
const FEWEST_LINES = 3;

/** Tables that the rulings of a page make; [] for more rulings than any table has. */
export function tablesOf(rulings: readonly Ruling[]): readonly Table[] {
  const horizontal = rulings.filter((ruling) => ruling.horizontal);
  const vertical = rulings.filter((ruling) => !ruling.horizontal);
  if (horizontal.length > MOST_RULINGS || vertical.length > MOST_RULINGS) return [];
  const groups = connected(horizontal, vertical);
  const crossing = groups.filter((group) => group.some((ruling) => !ruling.horizontal));
  const alone = groups.flatMap((group) => (crossing.includes(group) ? [] : group));
  const tables = crossing.flatMap((group) => tableOf(group) ?? []);
  // Lines over and under a table are none of its rows, nor is it a cell between them.
  const open = ladders(alone)
    .flatMap((group) => partedAround(group, tables))
    .flatMap((group) => tableOf(group) ?? [])
    .filter(({ box }) => !tables.some((table) => contains(box, centreOf(table.box))));
  return [...tables, ...open];
}

/** Groups of rulings that cross or touch one another. */
function connected(
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): readonly (readonly Ruling[])[] {
  const all = [...horizontal, ...vertical];
  const leader = all.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at;
      at = leader[at] ?? at;
    }
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const meets =
        v.at >= h.from - REACH &&
        v.at <= h.to + REACH &&
        h.at >= v.from - REACH &&
        h.at <= v.to + REACH;
      if (meets) leader[find(i)] = find(horizontal.length + j);
    });
  });
  const groups = new Map<number, Ruling[]>();
  all.forEach((ruling, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [ruling]);
    else group.push(ruling);
  });
  return [...groups.values()];
}

/** Ends of rulings this close are the same. */
const SAME_END = 4;
/** Lines that leave out a column at the side are at least so wide, of the width of the others. */
const LEAST_INNER = 0.5;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < SAME_END;

/** Rulings without uprights that have the same ends: the rows of an open table. */
function ladders(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const groups: [Ruling, ...Ruling[]][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => isNear(first.from, ruling.from) && isNear(first.to, ruling.to),
    );
    if (group === undefined) groups.push([ruling]);
    else group.push(ruling);
  }
  return withInner(groups).filter((group) => group.length >= FEWEST_LINES);
}

/** A table takes up at least so much of the width of lines to part those over it from those under it. */
const LEAST_PARTING = 0.5;

/** Lines without those of other tables' among them: over a framed legend the rule of a title, and the rows under it. */
function partedAround(
  lines: readonly Ruling[],
  tables: readonly Table[],
): readonly (readonly Ruling[])[] {
  const [first] = lines;
  if (first === undefined) return [];
  const heights = tables
    .filter(
      ({ box }) =>
        box.width >= LEAST_PARTING * (first.to - first.from) &&
        box.x > first.from - SAME_END &&
        box.x + box.width < first.to + SAME_END,
    )
    .map(({ box }) => centreOf(box).y)
    .sort((a, b) => a - b);
  const parts = groupedBy(lines, ({ at }) => indexAt(heights, at));
  return [...parts.values()].filter((part) => part.length >= FEWEST_LINES);
}

/**
 * Lines that stop before a column at the side, as of chapters whose names stand there once, part the rows
 * between the lines that go on: each joins those it lies among, as wide as they are.
 */
function withInner(
  groups: readonly (readonly [Ruling, ...Ruling[]])[],
): readonly (readonly Ruling[])[] {
  const widest = [...groups].sort((a, b) => widthOf(b) - widthOf(a));
  const ladders: { readonly outer: readonly [Ruling, ...Ruling[]]; readonly all: Ruling[] }[] = [];
  for (const group of widest) {
    const around = ladders.find(({ outer }) => liesAmong(group, outer));
    if (around === undefined) ladders.push({ outer: group, all: [...group] });
    else {
      const [{ from, to }] = around.outer;
      around.all.push(...group.map((line) => ({ ...line, from, to })));
    }
  }
  return ladders.map(({ all }) => all);
}

const widthOf = ([{ from, to }]: readonly [Ruling, ...Ruling[]]): number => to - from;

/** Whether some lines end with others at one side, stop before them at the other, and lie between them. */
function liesAmong(
  inner: readonly [Ruling, ...Ruling[]],
  outer: readonly [Ruling, ...Ruling[]],
): boolean {
  const [own] = inner;
  const [first] = outer;
  const last = outer.at(-1) ?? first;
  return (
    (isNear(own.from, first.from) || isNear(own.to, first.to)) &&
    widthOf(inner) < widthOf(outer) &&
    widthOf(inner) >= LEAST_INNER * widthOf(outer) &&
    inner.every(({ at }) => at > first.at && at < last.at)
  );
}

function tableOf(group: readonly Ruling[]): Table | undefined {
  const horizontal = group.filter((ruling) => ruling.horizontal);
  const vertical = group.filter((ruling) => !ruling.horizontal);
  const ends = (rulings: readonly Ruling[]) => rulings.flatMap(({ from, to }) => [from, to]);
  const across = [...vertical.map(({ at }) => at), ...ends(horizontal)];
  const down = [...horizontal.map(({ at }) => at), ...ends(vertical)];
  const xs = clustered(across, SAME_EDGE);
  const ys = clustered(down, SAME_EDGE);
  if (xs.length < 2 || ys.length < 2) return undefined;
  const cells = joinedCells(xs, ys, horizontal, vertical);
  const columns = xs.length - 1;
  const [left = 0] = xs;
  const [top = 0] = ys;
  return {
    box: { x: left, y: top, width: (xs.at(-1) ?? 0) - left, height: (ys.at(-1) ?? 0) - top },
    open: xs.length === 2,
    regions: [...new Set(cells)],
    regionAt(x, y) {
      const col = indexAt(xs, x);
      const row = indexAt(ys, y);
      if (col < 0 || row < 0 || col >= columns || row >= ys.length - 1) return undefined;
      return cells[row * columns + col];
    },
  };
}

/** For every field of the finest grid, the region it belongs to: fields without a ruling between. */
function joinedCells(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): readonly Region[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const hasSide = sideTest(vertical, xs, ys);
  const hasTop = sideTest(horizontal, ys, xs);
  const spanAt = (row: number, col: number): { right: number; bottom: number } => {
    let right = col + 1;
    while (right < columns && !hasSide(right, row)) right += 1;
    let bottom = row + 1;
    const open = (line: number) => {
      for (let c = col; c < right; c += 1) if (hasTop(line, c)) return false;
      for (let c = col + 1; c < right; c += 1) if (hasSide(c, line)) return false;
      return (right === columns || hasSide(right, line)) && (col === 0 || hasSide(col, line));
    };
    while (bottom < rows && open(bottom)) bottom += 1;
    return { right, bottom };
  };
  const cells: Region[] = new Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      if (cells[row * columns + col] !== undefined) continue;
      const { right, bottom } = spanAt(row, col);
      const x = xs[col] ?? 0;
      const y = ys[row] ?? 0;
      const box = { x, y, width: (xs[right] ?? x) - x, height: (ys[bottom] ?? y) - y };
      const region: Region = { box };
      for (let r = row; r < bottom; r += 1)
        for (let c = col; c < right; c += 1) cells[r * columns + c] ??= region;
    }
  }
  return cells;
}

/** Whether a ruling runs along line `line` of `at` beside field `field` of `along`. */
function sideTest(
  rulings: readonly Ruling[],
  at: readonly number[],
  along: readonly number[],
): (line: number, field: number) => boolean {
  const byLine = new Map<number, Set<number>>();
  for (const ruling of rulings) {
    const line = indexAt(at, ruling.at, SAME_EDGE / 2);
    const nearest = (at[line + 1] ?? Number.POSITIVE_INFINITY) - ruling.at < 1 ? line + 1 : line;
    const fields = byLine.get(nearest) ?? new Set();
    byLine.set(nearest, fields);
    for (let field = 0; field < along.length - 1; field += 1) {
      const middle = ((along[field] ?? 0) + (along[field + 1] ?? 0)) / 2;
      if (ruling.from <= middle && ruling.to >= middle) fields.add(field);
    }
  }
  return (line, field) => byLine.get(line)?.has(field) === true;
}
