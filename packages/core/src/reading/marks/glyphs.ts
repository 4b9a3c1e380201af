import { textFact } from '../facts.js';

/**
 * Characters people put into a column, or before a word, to choose it. New ones belong here, with a
 * case in the corpus.
 */
const CHOSEN = new Set([...'○◯〇●◎✓✔☑☒レ■◆★*＊✗✘✕✖×xXvVyY1１⦿◉Ⓥ⭕✅丸済🗹▣⊠⊙ﾚᐯ☓']);
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

/** A box with something in it; ○ counts as filled only where no ● stands beside it. */
export const isFilledBox = (character: string): boolean =>
  FILLED.has(character) || CROSS.has(character);
