import { textFact } from '../../facts.js';

/**
 * Characters people put into a column, or before a word, to choose it. New ones belong here, with a
 * case in the corpus.
 */
const CHOSEN = new Set([...'○◯〇●◎✓✔☑☒レ■◆★*＊✗✘✕✖×xXvVyY1１⦿◉Ⓥ⭕✅丸済🗹▣⊠⊙ﾚᐯ☓√']);
const EMPTY_BOX = new Set([...'□☐○◯〇◇▢⬜◦❏❑⭘']);
const FILLED = new Set([...'■☑☒✓✔●◉⦿✅▣⊠🗹レ◆⊙◎']);
const NOTHING = new Set([...'-－―ー‐–—−/／\\＼.・…　 0０_＿~〜']);

const CHOSEN_WORDS = new Set([
  'true',
  'ok',
  'checked',
  'on',
  '該当',
  'チェック',
  '選択',
  'れ',
  'ﾚ点',
  'レ点',
  '✓済',
  'はい',
  'yes',
  '回答',
  '丸',
  'まる',
  '有',
  '○印',
]);
const NOTHING_WORDS = new Set(['false', 'off', 'なし', '無', '']);

/** What the text of a cell in an option column amounts to. */
export type GlyphKind = 'chosen' | 'nothing' | 'cross' | 'empty-box' | 'other';

/** Ballot-like cross: chooses where it stands alone, refuses where circles choose. */
const CROSS = new Set([...'×✕✖xX✗✘☓']);

/** Reads the whole text of one cell in an option column. */
export const glyphKind = textFact((text): GlyphKind => {
  const plain = text.replace(/[\s\u00a0\u3000()（）[\]［］]/g, '');
  if (plain === '') return 'nothing';
  const characters = [...plain];
  const first = characters[0] ?? '';
  if (characters.length === 1) {
    if (CROSS.has(first)) return 'cross';
    if (first === '□' || first === '☐' || first === '▢' || first === '⬜') return 'empty-box';
    if (CHOSEN.has(first)) return 'chosen';
    if (NOTHING.has(first)) return 'nothing';
    return 'other';
  }
  const lower = plain.normalize('NFKC').toLowerCase();
  if (CHOSEN_WORDS.has(lower)) return 'chosen';
  if (NOTHING_WORDS.has(lower) || characters.every((character) => NOTHING.has(character)))
    return 'nothing';
  return 'other';
});

/** Whether a text is boxes and nothing else. */
export const isBoxes = textFact((text) => [...text.trim()].every(isBoxGlyph));

/** Whether a character may stand before or after a word as its box (□ ■ ○ ● ☑ …). */
export const isBoxGlyph = (character: string): boolean =>
  EMPTY_BOX.has(character) || FILLED.has(character) || CROSS.has(character);

/** A box with something in it. */
const isFilledBox = (character: string): boolean => FILLED.has(character) || CROSS.has(character);

const CIRCLE = /[○◯〇]/;
/** ○ and × together say which word is chosen and which are not, though a ballot may mean the ×. */
const CIRCLE_AGAINST_CROSS = 0.85;

interface FilledBox {
  readonly slot: number;
  readonly box: string;
  readonly confidence: number;
}

const NO_BOXES: readonly FilledBox[] = [];

/**
 * Which of the boxes beside the words of a row are filled, and how surely that chooses the word. ○ is
 * filled where not every word has one, and where × stands beside the others.
 */
export function filledBoxes(boxes: readonly (string | null)[]): readonly FilledBox[] {
  const present = boxes.filter((box) => box !== null);
  if (present.length === 0) return NO_BOXES;
  const circles = present.filter((box) => CIRCLE.test(box)).length;
  const against = circles > 0 && present.every((box) => CIRCLE.test(box) || CROSS.has(box));
  const mixed = against && circles < present.length;
  const filled = (box: string): boolean => {
    if (mixed) return CIRCLE.test(box);
    return CIRCLE.test(box) ? present.length < boxes.length : isFilledBox(box);
  };
  return boxes.flatMap((box, slot) =>
    box !== null && filled(box)
      ? [{ slot, box, confidence: mixed ? CIRCLE_AGAINST_CROSS : 0.97 }]
      : [],
  );
}
