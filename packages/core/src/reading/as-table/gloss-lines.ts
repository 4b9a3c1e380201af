import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import { splitQuestion } from '../wording/question.js';

/** Questions said again in English, in smaller print on a line below: `離席対策` with `Screen lock` under it. */

/** A gloss is set in type smaller than its question by this share. */
const SMALLER = 0.95;

/** Whether a text is of Latin words only, and neither a number nor references. */
const isEnglish = textFact((text) => {
  if (!/[a-z]{2}/i.test(text) || /[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) return false;
  const { number, references } = splitQuestion(text);
  return number === null && references.length === 0;
});

const isJapanese = textFact((text) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
);

/** Whether a line says in English what one above it asks. */
function isGlossOf({ cells }: Line, asked: Line): boolean {
  const sizes = asked.cells.flatMap((cell) =>
    isJapanese.of(cell) && cell.textSize !== undefined ? [cell.textSize] : [],
  );
  const small = SMALLER * Math.min(...sizes);
  return (
    sizes.length > 0 &&
    cells.every((cell) => isEnglish.of(cell) && (cell.textSize ?? small) < small)
  );
}

/** Those of some lines below one another that only say again what stands above them. */
export function glossesAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const glosses = new Set<Line>();
  let asked: Line | undefined;
  for (const line of lines) {
    if (asked !== undefined && isGlossOf(line, asked)) glosses.add(line);
    else asked = line;
  }
  return glosses;
}
