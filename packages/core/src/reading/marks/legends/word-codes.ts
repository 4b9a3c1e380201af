import type { Choice } from '../../../model/disclosure.js';
import { fold } from '../../../text/fold.js';
import { textFact, textSign } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { choiceNamed, sentenceAnswer } from '../words/option-words.js';

/** Codes of several letters, as exports of other systems write answers: `TRUE=はい / FALSE=いいえ / NA=対象外`. */

/** A code of several letters that fills a cell. */
export const wordCode = textFact(
  (text): string | undefined => /^[A-Z][A-Z_]{1,15}$/i.exec(text.normalize('NFKC').trim())?.[0],
);

const EXPLAINED =
  /(?<![\w.])([A-Z][A-Z_]{1,15})\s*[:：=＝]\s*[「『]?(n\/a|[^\s、,。()・;:：=＝/／|｜「」『』]{1,16})/gi;
const LONGEST_LEGEND = 300;

/** The codes that one line explains, where it explains several and they differ. */
const explainedCodes = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > LONGEST_LEGEND) return NO_CODES;
  const codes = [...text.normalize('NFKC').matchAll(EXPLAINED)].flatMap(
    ([, code = '', words = '']): readonly (readonly [string, Choice])[] => {
      const choice = choiceNamed(words) ?? sentenceAnswer(words);
      return choice === undefined ? [] : [[fold(code), choice]];
    },
  );
  return new Set(codes.map(([, choice]) => choice)).size < 2 ? NO_CODES : codes;
});

const NO_CODES: readonly (readonly [string, Choice])[] = [];

/** Whether a text explains codes of several letters. */
const explainsCodes = textSign((text) => explainedCodes(text).length > 0);

/** Cells that hold one of the codes; fewer may be names of systems that are there and are not. */
const FEWEST_CODES = 3;

/**
 * What a page says that its codes of several letters mean. `PACS：有　RIS：無` tells of systems: codes are what
 * stands in cells of its own on several rows.
 */
export function codesOn(cells: readonly SheetCell[]): ReadonlyMap<string, Choice> {
  const codes = new Map(cells.filter(explainsCodes.of).flatMap(explainedCodes.of));
  if (codes.size === 0) return codes;
  const used = cells.filter((cell) => codes.has(fold(wordCode.of(cell) ?? ''))).length;
  return used < FEWEST_CODES ? new Map() : codes;
}
