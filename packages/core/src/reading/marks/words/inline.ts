import type { Choice } from '../../../model/disclosure.js';
import { type Box, boxAround, type Cell } from '../../../pages/index.js';
import { textFact, textSign } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import type { Mark, Slot } from '../slots/slot.js';
import { placeOfWord } from '../slots/word-place.js';
import { choiceAgainst, saysItApplies } from './applicability.js';
import { filledBoxes, isBoxGlyph } from './glyphs.js';
import { POINTER, trailingNotes } from './noted-answer.js';
import { type InlineWord, wordsSaidOnce } from './said-twice.js';

/** Several answer words in one cell, such as `□はい ■いいえ □対象外` or `はい・いいえ・対象外`. */
export interface InlineOptions {
  readonly slots: readonly Slot[];
  /** Marks found in the characters beside the words. */
  readonly marks: readonly Mark[];
  /** Numbers of notes behind the words, and how the marked one is had; '' for none. */
  readonly notes: string;
}

/** Words that offer an answer beside others in one cell. */
const WORDS: readonly (readonly [Choice, readonly string[]])[] = [
  ['yes', ['はい', '有り', 'あり', '有', '対応', '該当する', '可能', '可', 'yes']],
  ['no', ['いいえ', '無し', 'なし', '無', '未対応', '非対応', '不可能', '不可', '否', 'no']],
  ['not-applicable', ['対象外', '該当なし', '該当しない', '非該当', 'n/a']],
];

const CHOICES: ReadonlyMap<string, Choice> = new Map(
  WORDS.flatMap(([choice, words]) => words.map((word) => [word, choice] as const)),
);

/** Letters within a longer word are none: `no` in `note`, 対応 in 対応外. */
const asPattern = (word: string): string =>
  /^[a-z]/.test(word) ? `(?<![a-z])${word}(?![a-z])` : word;

/** Longer words first: 不可能 holds 可能, and that 可. */
const OPTION = new RegExp(
  `(?!対応外)(?:${[...CHOICES.keys()]
    .sort((one, other) => other.length - one.length)
    .map(asPattern)
    .join('|')})`,
  'gi',
);

/** What may stand between the words: boxes, separators, brackets, digits of an enumeration. */
const SEPARATOR = /[\s\u3000・･/／|｜,，、。.．:：;；()（）[\]【】「」『』〔〕<>＜＞①②③123１２３-]/;

/** How a function is had, in brackets behind an answer: it is said of the word, and is none. */
const HOW = /[（(](?:標準|オプション|有償|別売品?)(?:機能|装備|搭載|品)?[)）]/g;

/** `有・無` offers two answers, 有無 and 可否 are headings. */
const SHORTEST = 3;

/** The answer words of a text, and the marks in what stands between them. */
interface InlineWords {
  readonly words: readonly InlineWord[];
  readonly marks: readonly Mark[];
  readonly notes: string;
}

/**
 * The words of a text that offers two or more answers and nothing else but numbers of notes behind them.
 * Undefined when it is not of that kind (other text beside the words, one word only, the same word twice).
 */
export const inlineWords = textFact((printed): InlineWords | undefined => {
  if (printed.length < SHORTEST || printed.length > 80) return undefined;
  const text = printed.replace(HOW, (how) => ' '.repeat(how.length));
  const applies = saysItApplies(text);
  const found = [...text.matchAll(OPTION)].flatMap(({ index: start, 0: word }) => {
    const choice = CHOICES.get(word.toLowerCase());
    const end = start + word.length;
    return choice === undefined
      ? []
      : [{ start, end, choice: choiceAgainst(word, choice, applies) }];
  });
  const words = wordsSaidOnce(text, found);
  const choices = new Set(words.map(({ choice }) => choice));
  if (choices.size !== words.length || !choices.has('yes') || !choices.has('no')) return undefined;
  const [before = '', ...others] = gaps(text, words);
  const pieces = [before.replace(POINTER, ''), ...others];
  const notes = trailingNotes(text.slice(words.at(-1)?.start)) ?? '';
  const between = notes === '' ? pieces : [...pieces.slice(0, -1), ''];
  const foreign = between.join('').replace(new RegExp(SEPARATOR.source, 'g'), '');
  if (![...foreign].every(isBoxGlyph)) return undefined;
  const marks = glyphMarks(between, text);
  return { words, marks, notes: `${howMarked(printed, words, marks)}${notes}` };
});

/** What is said in brackets behind the one word that is marked; '' where nothing is. */
function howMarked(
  printed: string,
  words: readonly InlineWord[],
  [mark, ...others]: readonly Mark[],
): string {
  const word = mark === undefined || others.length > 0 ? undefined : words[mark.slot];
  if (word === undefined) return '';
  const [how] = printed.slice(word.end).match(HOW) ?? [];
  return how !== undefined && printed.startsWith(how, word.end) ? how : '';
}

/** Whether a text offers several answers and nothing else. */
export const offersWords = textSign((text) => inlineWords(text) !== undefined);

/** Reads a cell that offers several answers (`inlineWords`); undefined for any other. */
export function inlineOptions(cell: SheetCell): InlineOptions | undefined {
  const found = offersWords.of(cell) ? inlineWords.of(cell) : undefined;
  if (found === undefined) return undefined;
  const { words, marks, notes } = found;
  return { slots: words.map((word) => new InlineSlot(cell, word)), marks, notes };
}

/** A word among others in one cell. */
class InlineSlot implements Slot {
  readonly kind = 'inline';
  readonly choice: Choice;
  readonly range: readonly [number, number];
  readonly estimated: boolean;
  private measured: Box | undefined;

  constructor(
    readonly cell: SheetCell,
    { start, end, choice }: InlineWord,
  ) {
    this.choice = choice;
    this.range = [start, end];
    this.estimated = cell.characters === undefined;
  }

  /** Measured once, and only where something is drawn over the row. */
  get box(): Box {
    const { cell, range } = this;
    this.measured ??= this.printed() ?? placeOfWord(cell, ...range).area;
    return this.measured;
  }

  /** The word with the number before it: who circles the `1` of `1. はい` means the word. */
  private printed(): Box | undefined {
    const [start, end] = this.range;
    const number = NUMBER_BEFORE.exec(this.cell.text.slice(0, start))?.[0] ?? '';
    return printedBox(this.cell, start - number.length, end);
  }
}

const NUMBER_BEFORE = /[1-9１-９][)）.．:：、]?[ \u3000]?$/;

function gaps(text: string, words: readonly { start: number; end: number }[]): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of words) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

const glyphsOf = (piece: string): readonly string[] => [...piece].filter(isBoxGlyph);

/**
 * Which words have a filled box. Boxes stand before their words (□はい) unless the cell opens with a
 * word and ends with a box (はい□). ○ is filled only where the sheet uses no ● and no □ for it.
 */
function glyphMarks(pieces: readonly string[], text: string): readonly Mark[] {
  const count = pieces.length - 1;
  const before = boxesStandBefore(pieces);
  const boxes = Array.from({ length: count }, (_, i) => {
    const piece = pieces[before ? i : i + 1] ?? '';
    return before ? (glyphsOf(piece).at(-1) ?? null) : (glyphsOf(piece)[0] ?? null);
  });
  const present = boxes.filter((box) => box !== null);
  if (present.length === 0) return bracketMarks(pieces, text);
  return filledBoxes(boxes).map(
    ({ slot, box, confidence }): Mark => ({ slot, kind: 'character', confidence, raw: box }),
  );
}

/**
 * On which side of its word a box stands: at the open end of the text there is a box or empty
 * brackets; else a lone box leans on its word and leaves the space on the other side.
 */
function boxesStandBefore(pieces: readonly string[]): boolean {
  const isField = (piece: string) =>
    glyphsOf(piece).length > 0 || /[(（[［]\s*[)）\]］]/.test(piece);
  if (isField(pieces[0] ?? '')) return true;
  if (isField(pieces.at(-1) ?? '')) return false;
  const lone = pieces.slice(1, -1).find((piece) => glyphsOf(piece).length > 0) ?? '';
  return !/^[^\s\u3000・/／,、]/.test(lone) || /[^\s\u3000・/／,、]$/.test(lone);
}

/** `【はい】・いいえ・対象外`, `はい・（いいえ）・対象外`: one word alone in brackets. */
function bracketMarks(pieces: readonly string[], text: string): readonly Mark[] {
  const count = pieces.length - 1;
  const bracketed = Array.from(
    { length: count },
    (_, i) =>
      /[【「『〔[<＜(（]\s*$/.test(pieces[i] ?? '') &&
      /^\s*[】」』〕\]>＞)）]/.test(pieces[i + 1] ?? ''),
  );
  const slot = bracketed.indexOf(true);
  if (slot < 0 || bracketed.lastIndexOf(true) !== slot) return [];
  return [{ slot, kind: 'character', confidence: 0.9, raw: text }];
}

/** Where a run of characters stands, when the format tells of each. */
function printedBox(cell: Cell, start: number, end: number): Box | undefined {
  const boxes = cell.characters?.slice(start, end) ?? [];
  return boxes.length === 0 ? undefined : boxAround(boxes);
}
