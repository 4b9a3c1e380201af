import { right } from '../../geometry/box.js';
import { areChoices, beforeChoice, MOST_GLYPHS, spelling } from './choices.js';
import { type Character, isSpace, type Line, lineOf, linesOfText } from './text.js';

/** A gap wider than this many characters parts what stands on one line. */
const WIDE_GAP = 1.3;

/** Pieces of text that stand apart or in fields of their own, from top to bottom and left to right. */
export function chunksOf(glyphs: readonly Character[]): readonly Line[] {
  return linesOfText(glyphs).flatMap((line) => {
    const pieces: Character[][] = [];
    let spaces: Character[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const glyph of line.glyphs) {
      if (isSpace(glyph)) {
        spaces.push(glyph);
        continue;
      }
      const last = pieces.at(-1);
      const isApart = glyph.box.x - end > WIDE_GAP * line.size || glyph.field !== last?.[0]?.field;
      if (last === undefined || isApart) pieces.push([glyph]);
      else last.push(...spaces, glyph);
      spaces = [];
      end = right(glyph.box);
    }
    return withWordsJoined(pieces.flatMap((piece) => lineOf(piece) ?? []));
  });
}

/** Words of headings that are printed with their two characters set far apart: `項　　目`. */
const SET_APART = /^(?:項目|備考|回答|番号|設問|質問|内容|区分|分類|注記|参照|根拠|条項|摘要)$/;
/** The characters of one word do not stand further apart than this, in characters. */
const FARTHEST_APART = 6;

/** Brackets for an answer that nobody has put between them: `〔　　〕`. */
const EMPTY_BRACKETS = /^(?:〔〕|［］|\[\]|【】|（）|\(\))$/;

/** Two pieces of one line made one where they are one word, or words to choose from; undefined elsewhere. */
function joinedPiece(before: Line, piece: Line): Line | undefined {
  // Lines may be endless: no word and no choice is.
  if (before.glyphs.length + piece.glyphs.length > MOST_GLYPHS) return undefined;
  const word = lineOf([...before.glyphs, ...piece.glyphs]);
  const spelt = word === undefined ? '' : spelling(word);
  const gap = (piece.box.x - right(before.box)) / piece.size;
  const isWord =
    before.glyphs.length === 1 &&
    piece.glyphs.length === 1 &&
    gap < FARTHEST_APART &&
    (SET_APART.test(spelt) || EMPTY_BRACKETS.test(spelt));
  return isWord || areChoices(spelt, spelling(piece), gap) ? word : undefined;
}

/** Pieces of one line, with those made one that are one word or words to choose from. */
function withWordsJoined(pieces: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const whole = last === undefined ? undefined : joinedPiece(last, piece);
    const parts = last === undefined || whole !== undefined ? undefined : beforeChoice(last);
    const choices = parts === undefined ? undefined : joinedPiece(parts.choice, piece);
    if (whole !== undefined) joined[joined.length - 1] = whole;
    else if (parts !== undefined && choices !== undefined)
      joined.splice(-1, 1, parts.text, choices);
    else joined.push(piece);
  }
  return joined;
}

/** Share of a character that two columns whose texts nearly touch are apart. */
const PARTED = 0.25;

/**
 * Index of the first character right of an edge, where a piece is text of two columns that nearly
 * touch: there is a gap where they meet. Undefined where there is none.
 */
export function gapAt({ glyphs, size }: Line, edge: number): number | undefined {
  const after = glyphs.findIndex(
    (glyph) => !isSpace(glyph) && glyph.box.x + glyph.box.width / 2 > edge,
  );
  const left = glyphs.slice(0, Math.max(0, after)).findLast((glyph) => !isSpace(glyph));
  const next = glyphs[after];
  if (left === undefined || next === undefined) return undefined;
  return next.box.x - right(left.box) > PARTED * size ? after : undefined;
}

/** A piece as the pieces that the gaps at the edges of columns part it into. */
export function partedAt(piece: Line, edges: readonly number[]): readonly Line[] {
  // Most edges lie beside it: a page may have thousands of pieces, and hundreds of edges.
  const own = edges.filter((edge) => edge > piece.box.x && edge < right(piece.box));
  const cuts = own.flatMap((edge) => gapAt(piece, edge) ?? []);
  if (cuts.length === 0) return [piece];
  return [0, ...cuts].flatMap((from, index) => lineOf(piece.glyphs.slice(from, cuts[index])) ?? []);
}
