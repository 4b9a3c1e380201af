import { groupedBy } from '@kaijisho/core';
import type { PlacedText } from './page-cells.js';

/** What is printed on every sheet of paper: page numbers, and lines at the top or bottom of pages. */

/** Share of the page's height at either end in which such lines stand. */
const MARGIN = 0.12;
const SAME_HEIGHT = 5;

const PAGE_NUMBER =
  /^[-–—―ー\s(（]*(?:p(?:age|\.)?\s*)?\d{1,4}\s*(?:(?:[/／]|of|／)\s*\d{1,4})?\s*(?:ページ|頁|page)?[-–—―ー\s)）]*$|^\d{1,4}\s*ページ\s*[/／]\s*\d{1,4}\s*ページ$/i;

/** What the foot of a sheet of paper says of the paper, even where it is the only one. */
const OF_THE_PAPER =
  /^(?:https?|file):\/\/\S+$|文書(?:管理)?番号|管理番号\s*[:：]|(?:©|\(c\)|copyright)\s*(?:19|20)\d\d|all rights reserved/i;

/** A bare number so close before a text is that of a question and not of the page. */
const CLOSE = 45;

const numbersText = ({ text, box }: PlacedText, texts: readonly PlacedText[]): boolean =>
  /^\s*\d+\s*$/.test(text.normalize('NFKC')) &&
  texts.some((other) => {
    const white = other.box.x - box.x - box.width;
    return white > 0 && white < CLOSE && Math.abs(other.box.y - box.y) < SAME_HEIGHT;
  });

/** Whether a text stands near the upper or lower edge of its page. */
const isAtEdge = ({ box }: PlacedText, height: number): boolean =>
  box.y < MARGIN * height || box.y + box.height > (1 - MARGIN) * height;

/** `問#`, `◆`: what is no longer than this and stands beside a text numbers it, or is its bullet. */
const LONGEST_NUMBER = 4;
const leads = (line: string): boolean =>
  line.length <= LONGEST_NUMBER && (line.includes('#') || !/\p{L}/u.test(line));

const hasBeside = (text: PlacedText, texts: readonly PlacedText[]): boolean =>
  texts.some(({ box }) => box.x > text.box.x && Math.abs(box.y - text.box.y) < SAME_HEIGHT);

/** A running line without its numbers, for these count on. */
const lineOf = ({ text }: PlacedText): string =>
  text.normalize('NFKC').replace(/\d+/g, '#').replace(/\s/g, '');

/** What stands so often between the edges of pages, such as `回答：はい`, stands at an edge by chance. */
const OFTEN = 3;

interface Sheet {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/**
 * Texts of each page without page numbers and without repetitions of a running line; the first of
 * several equal lines stays, for it may be the title. A running line is the outermost one: what a new
 * title stands above, such as the header of a second form, is printed once more on purpose.
 */
export function withoutFurniture(pages: readonly Sheet[]): readonly (readonly PlacedText[])[] {
  const seen = new Map<string, number[]>();
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
  return pages.map(({ height, texts }) => {
    const isFurniture = (text: PlacedText): boolean => {
      const isLast = !texts.some((other) => other.box.y > text.box.y + 1);
      if (isLast && text.box.y > (1 - MARGIN) * height && OF_THE_PAPER.test(text.text)) return true;
      if (text.inTable || !isAtEdge(text, height)) return false;
      const isFirst = !texts.some((other) => other.box.y < text.box.y - 1);
      const isOutermost = isLast || isFirst;
      if (isOutermost && PAGE_NUMBER.test(text.text.normalize('NFKC').trim()))
        return !numbersText(text, texts);
      const line = lineOf(text);
      if (leads(line) && hasBeside(text, texts)) return false;
      const heights = seen.get(line) ?? [];
      // Pages whose cards were put below one another grew by what was on them.
      const { y } = text.onPage?.box ?? text.box;
      const repeated = heights.some((other) => Math.abs(other - y) < SAME_HEIGHT);
      seen.set(line, [...heights, y]);
      return repeated && !standsBetween(line);
    };
    const furniture = new Set(texts.filter(isFurniture));
    const own = texts.filter((text) => !furniture.has(text));
    const top = Math.min(...own.map(({ box }) => box.y));
    const end = Math.max(...own.map(({ box }) => box.y));
    return texts.filter(
      (text) => !furniture.has(text) || (text.box.y > top + SAME_HEIGHT && text.box.y < end),
    );
  });
}
