import type { Disclosure } from '../../model/disclosure.js';
import type { Place } from '../../model/place.js';
import type { Cell, Page } from '../../pages/index.js';
import { optionHeader } from '../marks/words/option-words.js';
import { placeMarks } from './marks.js';
import type { ExcerptCell, ExcerptMark, ExcerptRun, PageExcerpt } from './model.js';

/**
 * What is kept of a file so that people can see where something was read: the rows around each
 * place, as the original shows them. Pages themselves are let go of after reading.
 */

/** Rows kept above and below a place. */
const ROWS_AROUND = 1;
const MOST_CHARACTERS = 200;

/** Every place a disclosure cites: answers, questions, header and notes. */
export const placesOf = ({ reading }: Disclosure): readonly Place[] => [
  ...reading.answers.flatMap(({ place, questionPlace }) => [place, questionPlace]),
  ...Object.values(reading.header).flatMap((evidence) => evidence?.place ?? []),
  ...reading.notes.map(({ place }) => place),
];

/**
 * Cuts out of pages what surrounds some places. Its size depends on the places, not on the file:
 * at most three rows for each, and the rows that head the columns.
 */
export function excerptPages(
  pages: readonly Page[],
  places: readonly Place[],
): readonly PageExcerpt[] {
  const cited = new Map<string, Set<string>>();
  for (const { sheet, cell } of places) {
    const known = cited.get(sheet);
    if (known === undefined) cited.set(sheet, new Set([cell]));
    else known.add(cell);
  }
  return pages.flatMap((page) => {
    const addresses = cited.get(page.name);
    return addresses === undefined ? [] : [excerptPage(page, addresses)];
  });
}

function excerptPage(page: Page, addresses: ReadonlySet<string>): PageExcerpt {
  const headings = headingRows(page);
  const rows = new Set(headings);
  for (const { address, row, rowSpan } of page.cells)
    if (addresses.has(address))
      for (let near = row - ROWS_AROUND; near < row + Math.min(rowSpan, 3) + ROWS_AROUND; near += 1)
        rows.add(near);
  // A merged cell may begin above the rows that are kept. Spans are clamped to the used area.
  const kept = page.cells.filter((cell) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      if (rows.has(row)) return true;
    return false;
  });
  const marks = placeMarks(kept, page.drawings, headings);
  const cells = kept.map((cell) => excerptCell(cell, marks.onCells.get(cell) ?? []));
  return {
    page: page.name,
    kind: page.kind,
    headings,
    cells: [...cells, ...marks.onNothing],
  };
}

/** Rows where at least two different answer words stand in cells of their own. */
function headingRows(page: Page): readonly number[] {
  const words = new Map<number, Set<string>>();
  for (const { row, text } of page.cells) {
    const choice = optionHeader(text);
    if (choice === undefined) continue;
    words.set(row, (words.get(row) ?? new Set()).add(choice));
  }
  return [...words].filter(([, found]) => found.size >= 2).map(([row]) => row);
}

function excerptCell(cell: Cell, marks: readonly ExcerptMark[]): ExcerptCell {
  const { row, col, rowSpan, colSpan, address, fill, framed, hidden } = cell;
  const characters = Array.from(cell.text);
  const text =
    characters.length <= MOST_CHARACTERS
      ? cell.text
      : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
  return {
    row,
    col,
    rowSpan,
    colSpan,
    address,
    text,
    marks,
    runs: runsOf(cell, text.length),
    ...(fill === undefined ? {} : { fill }),
    ...(framed === undefined ? {} : { framed }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** Looks that can mean an answer; where the whole cell has one, it is a single run. */
function runsOf({ runs, style, text }: Cell, length: number): readonly ExcerptRun[] {
  const all = runs ?? [{ ...style, start: 0, end: text.length }];
  return all.flatMap(({ start, end, struck, bold, underlined, colour }): ExcerptRun[] => {
    const emphasised = bold === true || underlined === true || colour !== undefined;
    if ((struck !== true && !emphasised) || start >= length) return [];
    return [{ start, end: Math.min(end, length), look: struck === true ? 'struck' : 'emphasised' }];
  });
}
