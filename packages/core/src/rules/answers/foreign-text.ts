import { foldToLetters } from '../../text/fold.js';
import type { Row } from '../sheet/rows.js';

/** The printed options themselves are no foreign text: the mark on them was not made out. */
const OPTION_WORDS = /はい|いいえ|対象外|該当なし|yes|no|na|true|false/g;
/** レ and a lone letter are marks; a lone kanji such as 済 or 有 is a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}]|[\p{L}]{2}/u;

/**
 * The words that stand where an answer should be, when they are words at all: a row in state
 * `unreadable` holds either a mark that could not be made out or a text outside the three options.
 */
export function foreignText(row: Row): string | null {
  if (row.answer.state !== 'unreadable') return null;
  const raw = row.evidence?.raw ?? '';
  return WORD.test(foldToLetters(raw).replace(OPTION_WORDS, '')) ? raw : null;
}
