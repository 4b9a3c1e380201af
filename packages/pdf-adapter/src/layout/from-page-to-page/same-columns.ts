import type { Box } from '@kaijisho/core';
import { right } from '../../geometry/box.js';
import { indexAt } from '../../geometry/clusters.js';
import type { LaidOutPage, PlacedText } from '../laid-out-page.js';
import { fullRowsOf } from '../tables/heading-cells.js';

/**
 * A table that goes on over pages of other widths, or with the margins of left and right pages, has
 * its columns elsewhere on each. Pages are brought to the columns of the first one.
 */

const SAME_EDGE = 3;

/** Edges of the columns of a page's table, its right edge last, and what stands in them. */
interface PageColumns {
  readonly edges: readonly number[];
  /** Index of the column with most text: the questions. */
  readonly longest: number;
  /** What the first column numbers its rows with. */
  readonly numbers: ReadonlySet<string>;
}

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((edge, index) => Math.abs(edge - (other[index] ?? edge)) <= SAME_EDGE);

/** The columns of the table with most rows that have all of them; undefined where there is none. */
function columnsOf({ layout }: LaidOutPage): PageColumns | undefined {
  const tables = layout.tables.map(({ regions }) => fullRowsOf(regions));
  const [best] = [...tables].sort((a, b) => b.length - a.length);
  const [first] = best ?? [];
  if (first === undefined) return undefined;
  const edges = [...first.map(({ x }) => x), Math.max(...first.map(right))];
  const lengths = first.map(() => 0);
  const numbers = new Set<string>();
  for (const { text, box, inTable } of layout.texts) {
    const column = indexAt(edges, box.x, SAME_EDGE);
    if (!inTable || lengths[column] === undefined) continue;
    lengths[column] += text.length;
    if (column === 0 && /\d/.test(text)) numbers.add(text.trim());
  }
  return { edges, longest: lengths.indexOf(Math.max(...lengths)), numbers };
}

const isSameTable = (one: PageColumns, other: PageColumns): boolean =>
  one.edges.length === other.edges.length && one.longest === other.longest;

/** Whether a page's table goes on with that of another: the same columns, with further numbers. */
export function countsOn(page: LaidOutPage, other: LaidOutPage): boolean {
  const own = columnsOf(page);
  const before = columnsOf(other);
  return (
    own !== undefined &&
    before !== undefined &&
    isSameTable(own, before) &&
    own.numbers.size > 0 &&
    ![...own.numbers].some((number) => before.numbers.has(number))
  );
}

/** Brings a position from between edges of one page to between those of another. */
function mapped(x: number, from: readonly number[], to: readonly number[]): number {
  const index = Math.min(Math.max(indexAt(from, x), 0), from.length - 2);
  const [left = 0, end = 0] = [from[index], from[index + 1]];
  const [ownLeft = 0, ownEnd = 0] = [to[index], to[index + 1]];
  if (x < left) return ownLeft + x - left;
  if (x > end) return ownEnd + x - end;
  return ownLeft + ((x - left) * (ownEnd - ownLeft)) / (end - left || 1);
}

/** A page with everything on it brought from one page's columns to another's. */
function movedTo(page: LaidOutPage, from: readonly number[], to: readonly number[]): LaidOutPage {
  const at = (box: Box): Box => {
    const x = mapped(box.x, from, to);
    return { ...box, x, width: mapped(right(box), from, to) - x };
  };
  const text = (placed: PlacedText): PlacedText => ({
    ...placed,
    box: at(placed.box),
    characters: placed.characters.map(at),
    onPage: placed.onPage ?? { page: page.number, box: placed.box },
  });
  return {
    ...page,
    layout: {
      ...page.layout,
      texts: page.layout.texts.map(text),
      drawings: page.layout.drawings.map((drawing) => ({ ...drawing, box: at(drawing.box) })),
    },
  };
}

/**
 * Pages whose table has as many columns as that of a page before, the questions in the same one, but
 * elsewhere on the paper, brought to the columns of the first such page.
 */
export function withSameColumns(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const known: PageColumns[] = [];
  return pages.map((page) => {
    const own = columnsOf(page);
    if (own === undefined) return page;
    const first = known.find((columns) => isSameTable(own, columns));
    if (first === undefined) {
      known.push(own);
      return page;
    }
    return isNear(own.edges, first.edges) ? page : movedTo(page, own.edges, first.edges);
  });
}
