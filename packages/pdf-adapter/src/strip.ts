import type { Box, Cell, Drawing, Page, TextRun } from '@kaijisho/core';
import { right } from './geometry/box.js';
import { clustered, countBetween, indexAt } from './geometry/clusters.js';
import { withoutFurniture } from './layout/from-page-to-page/furniture.js';
import { withSameColumns } from './layout/from-page-to-page/same-columns.js';
import { joinSpilled } from './layout/from-page-to-page/spill.js';
import { joinSplitRows } from './layout/from-page-to-page/split-rows.js';
import type { LaidOutPage, PlacedText } from './layout/laid-out-page.js';
import { runsOf } from './layout/text/text.js';

const SAME_COLUMN = 3;
const SAME_ROW = 1.5;

/**
 * Puts pages below one another as one long page, so that a table that runs over several pages is
 * one table. Columns are those of the tables of all these pages; rows count on.
 */
export function stripOf(all: readonly LaidOutPage[]): Page {
  const first = all[0]?.number ?? 1;
  const last = all.at(-1)?.number ?? first;
  // In this order: a page of further columns is no page to go on from, so it goes beside its rows first.
  // Furniture is told by where it is printed, before pages are moved to other columns. Rows that a page
  // break parts are known by cells below one another, which stand so when the pages have the same columns.
  const pages = joinSplitRows(withSameColumns(sheetsOf(joinSpilled(all))));
  const columns = columnsOf(pages);
  const cells: Cell[] = [];
  const drawings: Drawing[] = [];
  let offset = 0;
  let rows = 0;
  for (const page of pages) {
    const placed = placeOn(page, columns, offset, rows);
    cells.push(...placed.cells);
    rows += placed.rows;
    drawings.push(
      ...page.layout.drawings.map((drawing) => ({ ...drawing, box: below(drawing.box, offset) })),
    );
    offset += page.height;
  }
  return {
    name: first === last ? `p.${first}` : `p.${first}-${last}`,
    kind: 'pdf',
    cells,
    drawings,
  };
}

/** Pages without what is printed on every sheet of paper. */
function sheetsOf(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const texts = withoutFurniture(
    pages.map(({ height, layout }) => ({ height, texts: layout.texts })),
  );
  return pages.map((page, index) => ({
    ...page,
    layout: { ...page.layout, texts: (texts[index] ?? []).map(moved) },
  }));
}

/** A text at its place on the page it was moved to. */
function moved(text: PlacedText): PlacedText {
  const { from } = text;
  if (from === undefined) return text;
  const shifted = (box: Box): Box => ({ ...box, x: box.x + from.shift });
  return {
    ...text,
    box: shifted(text.box),
    characters: text.characters.map(shifted),
    onPage: { page: from.page, box: text.box },
  };
}

const below = (box: Box, offset: number): Box => ({ ...box, y: box.y + offset });

/** Left edges of the table cells of all pages; of all texts where there is no table. */
function columnsOf(pages: readonly LaidOutPage[]): readonly number[] {
  const texts = pages.flatMap(({ layout }) => layout.texts);
  const inTables = texts.filter(({ inTable }) => inTable);
  const used = inTables.length > 0 ? inTables : texts;
  const lefts = clustered(
    used.map(({ box }) => box.x),
    SAME_COLUMN,
  );
  return lefts.length === 0 ? [0] : lefts;
}

/** How far the middles of texts on one line may lie apart, in heights of the lower one. */
const SAME_LINE = 0.4;
/** The same for texts beside each other: cells of one row are aligned to its top, middle or bottom. */
const BESIDE = 0.75;
/** How much smaller than its cell the border of a form field in it may be. */
const INSIDE_CELL = 6;

/**
 * Upper edges of texts. Loose ones that stand on one line, such as a label and its value, share one,
 * and so do the cells of a row and a form field in one of them that has its own border.
 */
function upperEdges(texts: readonly PlacedText[]): ReadonlyMap<PlacedText, number> {
  const edges = new Map(texts.map((text) => [text, text.box.y]));
  const middle = ({ box }: PlacedText) => box.y + box.height / 2;
  let first: PlacedText | undefined;
  const loose = texts.filter(({ inTable }) => !inTable).sort((a, b) => middle(a) - middle(b));
  for (const text of loose) {
    const beside =
      first !== undefined && (right(first.box) <= text.box.x || right(text.box) <= first.box.x);
    const reach = (beside ? BESIDE : SAME_LINE) * Math.min(text.box.height, first?.box.height ?? 0);
    if (first === undefined || middle(text) - middle(first) > reach) first = text;
    else {
      const edge = Math.min(edges.get(first) ?? first.box.y, text.box.y);
      edges.set(text, edge);
      edges.set(first, edge);
    }
  }
  const cells = texts.filter(({ inTable }) => inTable).sort((a, b) => a.box.y - b.box.y);
  cells.forEach((cell, index) => {
    for (let i = index - 1; i >= 0; i -= 1) {
      const above = cells[i];
      if (above === undefined || cell.box.y - above.box.y > INSIDE_CELL) break;
      if (isFieldBeside(cell.box, above.box)) edges.set(cell, edges.get(above) ?? above.box.y);
    }
  });
  for (const text of loose) {
    const [box, ...others] = cells.filter((cell) => isBetween(middle(text), cell.box));
    if (box !== undefined && others.length === 0 && isLabelOf(text.box, box.box))
      edges.set(text, edges.get(box) ?? box.box.y);
  }
  return edges;
}

/** Whether a box begins below the upper edge of another, ends above its lower and is as high else. */
const isFieldBeside = (inner: Box, outer: Box): boolean =>
  inner.y > outer.y + SAME_ROW &&
  inner.y + inner.height < outer.y + outer.height + SAME_ROW &&
  inner.height > outer.height - INSIDE_CELL;

const isBetween = (y: number, box: Box): boolean => y > box.y && y < box.y + box.height;

/** How much higher than its label the box to fill in behind it may be. */
const BOX_OF_LABEL = 2.5;

/** Whether a text stands before a box of one line: 備考1 before the field for its text. */
const isLabelOf = (label: Box, box: Box): boolean =>
  right(label) <= box.x && box.height < BOX_OF_LABEL * label.height;

function placeOn(
  { number, layout }: LaidOutPage,
  columns: readonly number[],
  offset: number,
  rowsBefore: number,
): { readonly cells: readonly Cell[]; readonly rows: number } {
  const upper = upperEdges(layout.texts);
  const tops = clustered([...upper.values()], SAME_ROW);
  const drafts = layout.texts.map((text) => {
    const row = Math.max(0, indexAt(tops, upper.get(text) ?? text.box.y));
    const col = Math.max(0, indexAt(columns, text.box.x, SAME_COLUMN));
    const { x, y, width, height } = text.box;
    return {
      text,
      row: rowsBefore + row + 1,
      col: col + 1,
      rowSpan: text.inTable ? Math.max(1, countBetween(tops, y - SAME_ROW, y + height - 2)) : 1,
      // Loose text may run on over the columns of a table; it stands in the first of them.
      colSpan: !text.inTable
        ? 1
        : Math.max(1, countBetween(columns, columns[col] ?? x, x + width - SAME_COLUMN)),
    };
  });
  drafts.sort((a, b) => a.row - b.row || a.text.box.x - b.text.box.x);
  const cells: Cell[] = [];
  for (const draft of drafts) {
    const last = cells.at(-1);
    const cell = cellOf(draft, number, offset);
    if (last !== undefined && last.row === cell.row && last.col === cell.col)
      cells[cells.length - 1] = joined(last, cell);
    else cells.push(cell);
  }
  return { cells, rows: tops.length };
}

interface Draft {
  readonly text: PlacedText;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

function cellOf({ text, row, col, rowSpan, colSpan }: Draft, page: number, offset: number): Cell {
  const { box } = text;
  const onPage = text.onPage ?? { page, box };
  return {
    row,
    col,
    rowSpan,
    colSpan,
    text: text.text,
    ...(text.fill !== undefined && { fill: text.fill }),
    ...(text.choices !== undefined && { choices: text.choices }),
    ...(text.align !== undefined && { align: text.align }),
    ...looks(runsOf(text.styles)),
    ...sizeOf(text),
    characters: text.characters.map((character) => below(character, offset)),
    box: below(box, offset),
    page: { number: onPage.page, box: rounded(onPage.box) },
    address: `p.${onPage.page} (${Math.round(onPage.box.x)}, ${Math.round(onPage.box.y)})`,
  };
}

/** The size that most characters of a text are set in: they are as high as it says. */
function sizeOf({ characters }: PlacedText): Pick<Cell, 'textSize'> {
  const heights = characters.flatMap(({ width, height }) => (width > 0 ? [height] : []));
  const size = heights.sort((a, b) => a - b)[heights.length >> 1];
  return size === undefined ? {} : { textSize: tenth(size) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

/** One style for the whole cell, or runs where it changes. */
function looks(runs: readonly TextRun[]): Pick<Cell, 'style' | 'runs'> {
  const [only] = runs;
  if (only === undefined) return {};
  if (runs.length > 1) return { runs };
  const { start: _start, end: _end, ...style } = only;
  return Object.keys(style).length === 0 ? {} : { style };
}

const GAP = '　　';

/** Two texts of one row that fall into one column become one cell, set apart by wide spaces. */
function joined(left: Cell, other: Cell): Cell {
  const shift = left.text.length + GAP.length;
  const end = left.characters?.at(-1) ?? left.box;
  const runs = [...(left.runs ?? []), ...(other.runs ?? [])];
  return {
    ...left,
    text: `${left.text}${GAP}${other.text}`,
    characters: [...(left.characters ?? []), end, end, ...(other.characters ?? [])],
    ...(runs.length > 0 && {
      runs: [
        ...(left.runs ?? []),
        ...(other.runs ?? []).map((run) => ({
          ...run,
          start: run.start + shift,
          end: run.end + shift,
        })),
      ],
    }),
    colSpan: Math.max(left.colSpan, other.col + other.colSpan - left.col),
    box: {
      ...left.box,
      width: Math.max(left.box.width, other.box.x + other.box.width - left.box.x),
    },
  };
}
