import { addTo } from '../../basics/grouped.js';
import { fold } from '../../text/fold.js';

/** Most characters between the pieces of a word such as `情報…一覧`. */
const WIDEST_GAP = 24;

/** Two Latin words beside each other, of full width or not. */
const SPACED = /[a-z\dａ-ｚ０-９]\s+[a-z\dａ-ｚ０-９]/i;

/**
 * Folded, but words of Latin letters stay apart (`_`): there is no SSL in `Access Log`. やりとり is やり取り, as
 * people write it either way.
 */
export const foldWords = (text: string): string =>
  fold(
    SPACED.test(text) ? text.normalize('NFKC').replace(/(?<=[a-z\d])\s+(?=[a-z\d])/gi, '_') : text,
  ).replace(/[や遣]り[と取]り/g, 'やり取り');

const isLatin = (text: string, at: number): boolean => {
  const letter = text.charCodeAt(at);
  return letter >= 0x61 && letter <= 0x7a;
};

/** Whether a Latin word may end here: the text ends it, puts it in the plural, or tells its version. */
const endsLatin = (text: string, at: number): boolean =>
  !isLatin(text, at) ||
  (text[at] === 's' && !isLatin(text, at + 1)) ||
  (text[at] === 'v' && /\d/.test(text.charAt(at + 1)));

/** Where a piece that begins at a place ends; -1 where the text says something else. */
function endOfPiece(piece: string, text: string, at: number): number {
  // In Latin letters it is a whole word: no LOG in login, yet IKE in IKEv2.
  if (isLatin(piece, 0) && isLatin(text, at - 1)) return -1;
  let end = at + piece.length;
  if (!text.startsWith(piece, at)) {
    if (!piece.includes('_')) return -1;
    // What is two words may be written with a hyphen, or as one.
    end = at;
    for (const letter of piece) {
      if (letter === '_' && text[end] !== '_' && text[end] !== '-') continue;
      if (letter !== '_' && text[end] !== letter) return -1;
      end += 1;
    }
  }
  return isLatin(piece, piece.length - 1) && !endsLatin(text, end) ? -1 : end;
}

/** What folding leaves as it is, and most words are. */
const IS_FOLDED = /^[a-z\dぁ-ヺ一-龠]+$/;

/** A word of an idea; `…` in it stands for up to 24 characters on one line. */
export class Word {
  private folded: readonly string[] | undefined;

  constructor(private readonly spelling: string) {}

  /**
   * The two characters it begins with, once folded; one where it has no more, or the second may be left
   * out. Most words are never come across, so that no more of them is folded before.
   */
  get initials(): string {
    if (/^[a-z\dぁ-ヺ一-龠]{2}/.test(this.spelling)) return this.spelling.slice(0, 2);
    return (this.pieces[0] ?? '').slice(0, 2).replace('_', '');
  }

  /** Folding would turn the sign for a gap into three dots, so the pieces are folded one by one. */
  private get pieces(): readonly string[] {
    this.folded ??= IS_FOLDED.test(this.spelling)
      ? [this.spelling]
      : this.spelling.split('…').map(foldWords);
    return this.folded;
  }

  /** Where the word ends that begins at a place of a folded text, gaps as wide as may be; -1 for none. */
  endAt(text: string, at: number): number {
    return this.endOfRest(text, at, 0);
  }

  private endOfRest(text: string, at: number, index: number): number {
    const end = endOfPiece(this.pieces[index] ?? '', text, at);
    if (end < 0 || index === this.pieces.length - 1) return end;
    const line = text.indexOf('\n', end);
    const last = Math.min(end + WIDEST_GAP, line < 0 ? text.length : line);
    for (let next = last; next >= end; next -= 1) {
      const rest = this.endOfRest(text, next, index + 1);
      if (rest >= 0) return rest;
    }
    return -1;
  }
}

/** One small integer for two characters. What it has in common with other pairs costs a look, no more. */
const pairKey = (first: number, second: number): number => (first << 15) ^ second;

/** Words by the characters they begin with: one walk through a text finds all that it names. */
export class WordIndex<T> {
  private readonly byInitials = new Map<number, { readonly word: Word; readonly meaning: T }[]>();

  add(word: Word, meaning: T): void {
    const { initials } = word;
    const first = initials.charCodeAt(0);
    const key = initials.length < 2 ? first : pairKey(first, initials.charCodeAt(1));
    addTo(this.byInitials, key, { word, meaning });
  }

  /** What any word in a folded text means, in no order. */
  meaningsIn(text: string): Set<T> {
    const found = new Set<T>();
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      this.findAt(text, at, first, found);
      this.findAt(text, at, pairKey(first, text.charCodeAt(at + 1)), found);
    }
    return found;
  }

  private findAt(text: string, at: number, key: number, found: Set<T>): void {
    const words = this.byInitials.get(key);
    if (words === undefined) return;
    for (const { word, meaning } of words)
      if (!found.has(meaning) && word.endAt(text, at) >= 0) found.add(meaning);
  }
}

/** A folded text without some words. A line end stands for each: what is left of it joins nothing. */
export function without(text: string, words: readonly Word[]): string {
  let left = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    const end = words.map((word) => word.endAt(text, start)).find((found) => found > start);
    left += end === undefined ? text[at] : '\n';
    at = end ?? at + 1;
  }
  return left;
}
