import { textFact } from '../../facts.js';
import { glyphKind } from './glyphs.js';
import { notedAnswer } from './noted-answer.js';
import { saysToCome } from './option-words.js';

/** A mark in the column of an option, and what stands behind it: `○※1`, `○(1)`, `✓（オプション）`. */
interface NotedMark {
  readonly mark: string;
  /** Numbers of notes, or a remark in brackets, as printed. */
  readonly said: string;
  /** Nothing but numbers of notes stands there. */
  readonly isPlain: boolean;
}

/** `*1)` is a note by itself. */
const NUMBERED = /^([^\d*＊※])\s*([（(]?\d{1,2}[)）])$/;
const REMARKED = /^(\S)\s*([（(][^()（）]*\p{L}[^()（）]*[)）])$/u;

/** A mark with its remark is no longer. */
const LONGEST = 80;

const choosing = (mark: string, said: string, isPlain: boolean): NotedMark | undefined =>
  glyphKind(mark) === 'chosen' ? { mark, said, isPlain } : undefined;

/**
 * Takes apart a mark and what stands behind it; undefined for a mark alone, for what marks nothing, and where the
 * remark says that it is only to come.
 */
export const notedMark = textFact((text): NotedMark | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim();
  const noted = notedAnswer(plain);
  if (noted !== undefined) return choosing(noted.answer, noted.notes, true);
  const [, numbered = '', number = ''] = NUMBERED.exec(plain) ?? [];
  if (number !== '') return choosing(numbered, number, true);
  const [, mark = '', remark = ''] = REMARKED.exec(plain) ?? [];
  return remark === '' || saysToCome(remark) ? undefined : choosing(mark, remark, false);
});
