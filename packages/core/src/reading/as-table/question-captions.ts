import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import { isReferenceOnly, numbersItem } from '../wording/question.js';

/**
 * Captions above questions, as web pages print them on cards: a line with the number of the question and
 * what it refers to, `設問 12　参照 6.5.C1`, and the question on the line below.
 */

/** The number of a caption, and its references where it has any. */
interface Caption {
  readonly number: string;
  readonly reference: string | undefined;
}

/**
 * A number, and what is left of the line: signs that part both, and the references. A word set apart from the
 * number names it (`設問 1`); one that touches it is part of it (`問1`, `Q1`).
 */
const CAPTION =
  /^\s*(?:(?:設問|質問|問|項目|項番|No\.?|№|Q|#)(?:\s*[.:：]\s*|\s+))?(?<number>(?:設問|質問|問|項目|項番|No\.?|№|Q|#)?[A-Z0-9Ａ-Ｚ０-９][-.．－0-9０-９]*)\s*(?:[|｜／/・:：、,，]\s*)?(?<rest>.*)$/iu;

/** What references begin with, their label perhaps. */
const REFERS =
  /^(?:参照|根拠|出典|該当|対応|関連|準拠|ガイドライン|医療情報|安全管理|GL|ref|[0-9０-９])/iu;

/** What a label calls that which it refers to: `対応項番：`, `該当箇所 `. */
const CALLED = /^(\D{2,6}?)(?:項番|項目|箇所|番号|条項)(?=\s*[:：]|\s)/u;

const captionIn = textFact((text): Caption | undefined => {
  const { number = '', rest = '' } = CAPTION.exec(text)?.groups ?? {};
  if (!numbersItem(number)) return undefined;
  const inside = rest.trim().replace(/^[(（[［【〔](.*)[)）\]］】〕]$/u, '$1');
  if (inside === '') return { number, reference: undefined };
  return REFERS.test(inside) && isReferenceOnly(inside.replace(CALLED, '$1'))
    ? { number, reference: inside }
    : undefined;
});

/** The caption that a whole line is; undefined for any other line. */
export const captionOf = ({ cells }: Line): Caption | undefined =>
  captionIn(cells.map(({ text }) => text).join('　'));
