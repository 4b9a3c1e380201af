import type { Choice } from '../../../model/disclosure.js';
import { fold } from '../../../text/fold.js';
import { textFact, textSign } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { choiceNamed, sentenceAnswer } from '../words/option-words.js';
import { asSaidOn } from './explained-meaning.js';

/** Codes of several letters, as exports of other systems write answers: `TRUE=はい / FALSE=いいえ / NA=対象外`. */

/** A code of several letters that fills a cell. */
export const wordCode = textFact(
  (text): string | undefined => /^[A-Z][A-Z_]{1,15}$/i.exec(text.normalize('NFKC').trim())?.[0],
);

const WORDS = '[^\\s、,。()・;:：=＝/／|｜「」『』]{1,16}';
const CODE_FIRST = new RegExp(
  `(?<![\\w.])(?<code>[A-Z][A-Z_]{1,15})\\s*[:：=＝]\\s*[「『]?(?<words>n/a|${WORDS})`,
  'gi',
);
/** `はい=TRUE、いいえ=FALSE`: the other way round. */
const WORD_FIRST = new RegExp(
  `(?<words>${WORDS})\\s*[:：=＝]\\s*(?<code>[A-Z][A-Z_]{1,15})(?!\\w)`,
  'gi',
);
const LONGEST_LEGEND = 300;

/** The codes that one line explains, where it explains several and they differ. */
const explainedCodes = textFact((text): readonly (readonly [string, Choice])[] => {
  if (text.length > LONGEST_LEGEND) return NO_CODES;
  const plain = text.normalize('NFKC');
  const codes = codesIn(plain, CODE_FIRST);
  return codes.length > 0 ? codes : codesIn(plain, WORD_FIRST);
});

function codesIn(plain: string, pattern: RegExp): readonly (readonly [string, Choice])[] {
  const codes = new Map<string, Choice>();
  for (const { 0: all, index, groups } of plain.matchAll(pattern)) {
    const { code = '', words = '' } = groups ?? {};
    const said = choiceNamed(words) ?? sentenceAnswer(words);
    const choice = asSaidOn(said, plain, index + all.length);
    if (choice !== undefined) codes.set(fold(code), choice);
  }
  return new Set(codes.values()).size < 2 ? NO_CODES : [...codes];
}

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
