import { groupedBy } from '@kaijisho/core';
import { right } from '../../geometry/box.js';
import { ByHeight, topOf } from '../../geometry/by-height.js';
import { indexAt } from '../../geometry/clusters.js';
import type { PlacedText } from '../laid-out-page.js';

/** What is printed on every sheet of paper: page numbers, and lines at the top or bottom of pages. */

/** Share of the page's height at either end in which such lines stand. */
const MARGIN = 0.12;
const SAME_HEIGHT = 5;

const PAGE_NUMBER =
  /^[-–—―ー\s(（]*(?:p(?:age|\.)?\s*)?\d{1,4}\s*(?:(?:[/／]|of|／)\s*\d{1,4})?\s*(?:ページ|頁|page)?[-–—―ー\s)）]*$|^\d{1,4}\s*ページ\s*[/／]\s*\d{1,4}\s*ページ$/i;

/** What the foot of a sheet of paper says of the paper, even where it is the only one. */
const OF_THE_PAPER =
  /^(?:https?|file):\/\/\S+(?:\s*[(（][^()（）]{1,20}[)）])?$|文書(?:管理)?番号|管理番号\s*[:：]|(?:©|\(c\)|copyright)\s*(?:19|20)\d\d|all rights reserved/i;

/** A bare number so close before a text is that of a question and not of the page. */
const CLOSE = 45;

/** What stands on the line of a text. */
const beside = ({ box }: PlacedText, byTop: ByHeight<PlacedText>): readonly PlacedText[] =>
  byTop
    .between(box.y - SAME_HEIGHT, box.y + SAME_HEIGHT)
    .filter((other) => Math.abs(other.box.y - box.y) < SAME_HEIGHT);

const numbersText = (text: PlacedText, byTop: ByHeight<PlacedText>): boolean =>
  /^\s*\d+\s*$/.test(text.text.normalize('NFKC')) &&
  beside(text, byTop).some(({ box }) => {
    const white = box.x - right(text.box);
    return white > 0 && white < CLOSE;
  });

/** Whether a text stands near the upper or lower edge of its page. */
const isAtEdge = ({ box }: PlacedText, height: number): boolean =>
  box.y < MARGIN * height || box.y + box.height > (1 - MARGIN) * height;

/** `問#`, `◆`: what is no longer than this and stands beside a text numbers it, or is its bullet. */
const LONGEST_NUMBER = 4;
const leads = (line: string): boolean =>
  line.length <= LONGEST_NUMBER && (line.includes('#') || !/\p{L}/u.test(line));

const hasBeside = (text: PlacedText, byTop: ByHeight<PlacedText>): boolean =>
  beside(text, byTop).some(({ box }) => box.x > text.box.x);

/** A running line without its numbers, for these count on. */
const lineOf = ({ text }: PlacedText): string =>
  text.normalize('NFKC').replace(/\d+/g, '#').replace(/\s/g, '');

/** What stands so often between the edges of pages, such as `回答：はい`, stands at an edge by chance. */
const OFTEN = 3;

/** Upper edges of the highest and the lowest of some texts. */
function reachOf(texts: readonly PlacedText[]) {
  let [highest, lowest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { box } of texts) {
    highest = Math.min(highest, box.y);
    lowest = Math.max(lowest, box.y);
  }
  return { highest, lowest };
}

interface Sheet {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Pages whose cards were put below one another grew by what was on them: lines are compared as printed. */
const printedAt = ({ onPage, box }: PlacedText): number => (onPage?.box ?? box).y;

const byNumber = (one: number, other: number): number => one - other;

/** Whether one of some sorted heights is about this one. */
function isNear(heights: readonly number[] | undefined, y: number): boolean {
  if (heights === undefined) return false;
  const at = indexAt(heights, y);
  return [heights[at], heights[at + 1]].some(
    (other) => other !== undefined && Math.abs(other - y) < SAME_HEIGHT,
  );
}

/** Lines at the edges of pages, and which of them go on from sheet to sheet. */
class RunningLines {
  /** Of each page, the heights of each of its lines, sorted. */
  readonly #heights: readonly ReadonlyMap<string, readonly number[]>[];
  /** Of each page, the heights of the lines it shares with the page before last or after next, sorted. */
  readonly #alternating = new Map<number, readonly number[]>();

  constructor(edges: readonly (readonly PlacedText[])[]) {
    this.#heights = edges.map(
      (texts) =>
        new Map(
          [...groupedBy(texts, lineOf)].map(
            ([line, same]) => [line, same.map(printedAt).sort(byNumber)] as const,
          ),
        ),
    );
  }

  #stands(page: number, line: string, y: number): boolean {
    return isNear(this.#heights[page]?.get(line), y);
  }

  /**
   * Whether a line stood there on the page before; or on the one before that, where left and right pages have
   * lines of their own. The title of a second form, pages after the first one's, is no running line.
   */
  goesOn(page: number, line: string, y: number): boolean {
    if (this.#stands(page - 1, line, y)) return true;
    return this.#stands(page - 2, line, y) && isNear(this.#alternatingOn(page - 1), y);
  }

  #alternatingOn(page: number): readonly number[] {
    const known = this.#alternating.get(page);
    if (known !== undefined) return known;
    const heights: number[] = [];
    for (const [line, own] of this.#heights[page] ?? [])
      for (const y of own)
        if (this.#stands(page - 2, line, y) || this.#stands(page + 2, line, y)) heights.push(y);
    heights.sort(byNumber);
    this.#alternating.set(page, heights);
    return heights;
  }
}

/**
 * Texts of each page without page numbers and without repetitions of a running line; the first of
 * several equal lines stays, for it may be the title. A running line is the outermost one: what a new
 * title stands above, such as the header of a second form, is printed once more on purpose.
 */
export function withoutFurniture(pages: readonly Sheet[]): readonly (readonly PlacedText[])[] {
  const running = new RunningLines(
    pages.map(({ height, texts }) =>
      texts.filter((text) => !text.inTable && isAtEdge(text, height)),
    ),
  );
  let between: ReadonlyMap<string, readonly PlacedText[]> | undefined;
  const standsBetween = (line: string): boolean => {
    between ??= groupedBy(
      pages.flatMap(({ height, texts }) =>
        texts.filter((text) => !text.inTable && !isAtEdge(text, height)),
      ),
      lineOf,
    );
    return (between.get(line)?.length ?? 0) >= OFTEN;
  };
  return pages.map(({ height, texts }, page) => {
    const byTop = new ByHeight(texts, topOf);
    const { highest, lowest } = reachOf(texts);
    const isFurniture = (text: PlacedText): boolean => {
      const isLast = text.box.y + 1 >= lowest;
      if (isLast && text.box.y > (1 - MARGIN) * height && OF_THE_PAPER.test(text.text)) return true;
      if (text.inTable || !isAtEdge(text, height)) return false;
      const isFirst = text.box.y - 1 <= highest;
      const isOutermost = isLast || isFirst;
      if (isOutermost && PAGE_NUMBER.test(text.text.normalize('NFKC').trim()))
        return !numbersText(text, byTop);
      const line = lineOf(text);
      if (leads(line) && hasBeside(text, byTop)) return false;
      return running.goesOn(page, line, printedAt(text)) && !standsBetween(line);
    };
    const furniture = new Set(texts.filter(isFurniture));
    const own = texts.filter((text) => !furniture.has(text));
    const rest = reachOf(own);
    return texts.filter(
      (text) =>
        !furniture.has(text) ||
        (text.box.y > rest.highest + SAME_HEIGHT && text.box.y < rest.lowest),
    );
  });
}
