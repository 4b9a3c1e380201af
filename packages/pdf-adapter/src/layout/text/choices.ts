import { right } from '../../geometry/box.js';
import { isSpace, type Line, lineOf } from './text.js';

/**
 * Words to choose from with a sign between them, `有 ・ 無 ・ 非該当`. They are one answer to mark, however wide
 * they are set: in columns of their own the last of them would read as the answer.
 */

/** Such words and the signs between them take no more characters. */
export const MOST_GLYPHS = 40;

const CHOICES = /^(?:\p{L}{1,6}[・･／/｜|])+(?:\p{L}{1,6})?$/u;
const FIRST_CHOICE = /^\p{L}{1,6}[・･／/｜|]$/u;
/** A stroke that stands alone may be an answer of its own. */
const LONE_STROKE = /^[／/｜|]$/;
/** They stand no further from the sign between them, in characters. */
const APART = 2;
/** White before the first of them, in characters, the least. */
const BEFORE = 0.75;

/** What a line says without its spaces. */
export const spelling = ({ glyphs }: Line): string =>
  glyphs.flatMap((glyph) => (isSpace(glyph) ? [] : glyph.text)).join('');

/**
 * Whether what two pieces spell are words to choose from. @param last what the second of them spells
 * @param gap how far apart they stand, in characters
 */
export const areChoices = (spelt: string, last: string, gap: number): boolean =>
  gap < APART && CHOICES.test(spelt) && !LONE_STROKE.test(last);

/**
 * A piece that ends with the first word to choose from, parted before it: a text that fills its column
 * nearly touches the words behind it. Undefined for any other.
 */
export function beforeChoice({
  glyphs,
  size,
}: Line): { readonly text: Line; readonly choice: Line } | undefined {
  for (
    let index = glyphs.length - 1;
    index > Math.max(0, glyphs.length - MOST_GLYPHS);
    index -= 1
  ) {
    const [own, before] = [
      glyphs[index],
      lineOf(glyphs.slice(Math.max(0, index - MOST_GLYPHS), index)),
    ];
    if (own === undefined || isSpace(own) || before === undefined) continue;
    if (own.box.x - right(before.box) <= BEFORE * size) continue;
    const choice = lineOf(glyphs.slice(index));
    const text = lineOf(glyphs.slice(0, index));
    if (choice !== undefined && text !== undefined && FIRST_CHOICE.test(spelling(choice)))
      return { text, choice };
  }
  return undefined;
}
