import { indexAt } from '../../geometry/clusters.js';
import { type Line, textOfGlyphs } from '../text/text.js';

/** Numbers that count the questions of a column of text. */

/**
 * A number that counts questions, with what stands before it, and that of its chapter. `6.5` may be that of a
 * section as well: it counts among its like alone. `6.5.C1` refers to a chapter of the guideline.
 */
const NUMBER =
  /^\s*((?:問|設問|質問|項目|No\.?|№|#|[A-Z]{1,3})?\s*[-.]?)\s*(?:(\d{1,2})([.-]))?(\d{1,3})(?![\d.-]*\d)(?!\.[A-Z]\d)/i;

const numberIn = ({ glyphs }: Line): RegExpExecArray | null =>
  NUMBER.exec(textOfGlyphs(glyphs).normalize('NFKC'));

/** A chapter has fewer questions than this. */
const CHAPTER = 1000;

export const beginsWithNumber = (line: Line): boolean => numberIn(line) !== null;

/** A number of a question, with the sign before it. */
export interface QuestionNumber {
  readonly sign: string;
  readonly number: number;
}

/** Numbers of questions begin where their column does, give or take so much; what is wrapped may be indented. */
const AT_EDGE = 4;

/** Numbers of questions, of lines in the order they are given in. */
export function numbersOf(lines: readonly Line[]): readonly QuestionNumber[] {
  const edge = Math.min(...lines.map(({ box }) => box.x)) + AT_EDGE;
  return lines
    .filter(({ box }) => box.x < edge)
    .flatMap((line) => {
      const match = numberIn(line);
      if (match === null) return [];
      const [, sign = '', chapter = '0', between = '', number] = match;
      const counted = CHAPTER * Number(chapter) + Number(number);
      return [{ sign: `${sign.trim()}${between}`, number: counted }];
    });
}

/** Share of the numbers that count on; `8` may be the number of a section. */
const NEARLY_ALL = 0.85;

/**
 * Whether the questions of one column are numbered on from those of another.
 * @param fewest numbers each column has
 */
export function countOn(
  before: readonly QuestionNumber[],
  after: readonly QuestionNumber[],
  fewest: number,
): boolean {
  const signs = new Set(after.map(({ sign }) => sign));
  return [...signs].some((sign) => {
    const [here, there] = [before, after].map((own) =>
      own.flatMap((one) => (one.sign === sign ? [one.number] : [])),
    );
    if (here === undefined || there === undefined) return false;
    if (Math.min(here.length, there.length) < fewest) return false;
    const all = [...here, ...there];
    return longestRise(all) >= NEARLY_ALL * all.length;
  });
}

/** How many of some whole numbers, at the most, rise from one to the next. */
export function longestRise(numbers: readonly number[]): number {
  // The least number that ends a rise of one, of two, of three …
  const ends: number[] = [];
  for (const number of numbers) ends[indexAt(ends, number - 1) + 1] = number;
  return ends.length;
}
