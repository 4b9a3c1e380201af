import { charactersOf, columnsOf } from './columns.js';

/**
 * Text on a terminal, where a kanji takes two columns. Widths are columns; nothing here uses colour,
 * so that output reads the same in a file.
 */

/** Characters that must not begin a line, and those that must not end one (禁則). */
const NEVER_FIRST = new Set('、。，．・：；？！）」』】〕〉》％ー,.:;?!)]}%');
const NEVER_LAST = new Set('（「『【〔〈《([{');

/** Smallest pieces a line may be broken between: Latin words whole, other characters one by one. */
function piecesOf(text: string): string[] {
  // Looked at by its last character, not as a whole: a name may have a hundred thousand.
  const pieces: string[][] = [];
  let before = '';
  for (const character of charactersOf(text)) {
    const joins =
      NEVER_FIRST.has(character) ||
      NEVER_LAST.has(before.at(-1) ?? '') ||
      (/[\w#$&'*+/@\\-]$/.test(before) && /^[\w#$&'*+/@\\-]/.test(character));
    const piece = joins ? pieces.at(-1) : undefined;
    if (piece === undefined) pieces.push([character]);
    else piece.push(character);
    before = character;
  }
  return pieces.map((piece) => piece.join(''));
}

/** Breaks a text into lines of at most `width` columns; a piece wider than that stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    if (columnsOf(paragraph) <= width) return [paragraph];
    const lines: string[] = [];
    let line = '';
    let columns = 0;
    for (const piece of piecesOf(paragraph)) {
      const more = columnsOf(piece);
      if (line !== '' && columns + more > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
        columns = columnsOf(line);
      } else {
        line += piece;
        columns += more;
      }
    }
    return [...lines, line];
  });
}

/** Text filled up with spaces to `width` columns. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columnsOf(text)));

/** `label  text` with the following lines under the text. */
export function hanging(label: string, text: string, width: number): readonly string[] {
  const indent = columnsOf(label);
  return wrap(text, Math.max(20, width - indent)).map((line, index) =>
    index === 0 ? label + line : ' '.repeat(indent) + line,
  );
}

/** Labelled values, the values under each other. */
export function fields(
  entries: readonly (readonly [label: string, value: string])[],
  width: number,
  indent = '  ',
): readonly string[] {
  const column = Math.max(...entries.map(([label]) => columnsOf(label))) + 2;
  return entries.flatMap(([label, value]) => hanging(indent + pad(label, column), value, width));
}
