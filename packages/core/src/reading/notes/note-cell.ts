import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';

/** What a cell of the note column says: numbers of notes, text of its own, or nothing. */
export interface NoteCell {
  readonly numbers: readonly string[];
  readonly remark: string | null;
}

/** Words and signs that may stand around note numbers. */
const AROUND =
  /備考(?:記載欄|記入欄|欄)?|注釈|注記|注|補足|コメント|note|番号|no\.?|参照|を|の通り|のとおり|及び|および|と|[※*()（）<>＜＞【】[\]{}.,、，・/;:：~〜～\-－\s。]/gi;

/** Only numbers of up to three digits remain when labels and signs are taken away. */
function isNumberList(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  return /^\d*$/.test(text.replace(AROUND, '')) && !/\d{4}/.test(text) && !/^\d+\.\d+$/.test(text);
}

const NOTHING = /^[-－―ー‐–—−/／・.…\s]*$|^(?:なし|無し|無|特になし|n\/a|na|#[a-z0-9/]+[!?]?)$/i;
const EMBEDDED = /(?:備考|注|※)\s*(?:記載欄|欄|番号)?\s*[(（]?\s*(\d{1,3})\s*[)）]?/g;

/** The number of a note between brackets behind a remark: it is told as a number. */
const BEHIND_REMARK = /(?<=\S)\s*[(（]\s*(?:備考|注|※)\s*[\d０-９]{1,3}\s*[)）]\s*$/;

/** What parts a remark from the answer before it. */
const BEFORE_REMARK = /^\s*[、,，。．:：]\s*(?=\S)/;

/** The label of the place for a remark, printed in the same cell: alone, or before what was filled in. */
const LABEL =
  /^\s*[【（([]?(?:(?:ご|御)?(?:補足|備考|コメント|注記|注釈|摘要|メモ|特記事項|説明|理由|remarks?|comments?|notes?)(?:の?(?:ご|御)?説明|事項|記[入載])?欄?)[】）)\]]?(?:\s*[:：]?\s*$|\u3000\u3000)/i;

/** ① reads as (1), so that ①② stay two numbers. */
const folded = (text: string): string =>
  oneLine(text.replace(/[①-⑳]/g, (circled) => `(${circled.normalize('NFKC')})`).normalize('NFKC'));

/** Whether a text only names note numbers: `3`, `備考4`, `※1、※2`, `注4)`, `1〜3`. */
export const isNoteNumber = textFact((text) => isNumberList(folded(text)));

/** Numbers of a list such as `1, 3` or a range such as `1〜3` (at most 20 long). */
function numbersIn(text: string): readonly string[] {
  const numbers: string[] = [];
  let through = false;
  for (const [, digits] of text.matchAll(/(\d{1,3})|[~〜～\-－]/g)) {
    if (digits === undefined) {
      through = true;
      continue;
    }
    const value = Number(digits);
    const last = Number(numbers.at(-1));
    if (through && value - last <= 20) {
      for (let n = last + 1; n < value; n += 1) numbers.push(String(n));
    }
    numbers.push(String(value));
    through = false;
  }
  return [...new Set(numbers)];
}

/** Reads one cell of the note column. `-` and なし mean that there is no note, and so does a label alone. */
export const readNoteCell = textFact((printed): NoteCell => {
  const raw = printed.replace(LABEL, '');
  const text = folded(raw);
  if (NOTHING.test(text)) return { numbers: [], remark: null };
  if (isNumberList(text)) return { numbers: numbersIn(text), remark: null };
  const numbers = [...text.matchAll(EMBEDDED)].map((match) => String(Number(match[1])));
  return {
    numbers: [...new Set(numbers)],
    remark: raw.replace(BEFORE_REMARK, '').replace(BEHIND_REMARK, '').trim(),
  };
});

/** The number of a cell that names one note and says nothing else: a comment on it is the note's text. */
export const onlyNumber = ({ numbers, remark }: NoteCell): string | undefined =>
  remark === null && numbers.length === 1 ? numbers[0] : undefined;

const TO_COMMENT =
  /^(?:(?:詳細|内容)は)?(?:(?:セル|右上|本セル)の)?(?:メモ|コメント|注釈|吹き出し|memo|comments?|notes?)(?:欄|内)?(?:を|に|の|へ)?(?:記載|記入|ご?参照|ご?覧|あり|有り?|see)?(?:の?とおり|のこと|ください|下さい)?$|^see(?:the)?(?:memo|comment|note)s?$/i;

/** Whether a text only leads to the comment on its cell: メモ参照. */
export const pointsToComment = textFact((text) =>
  TO_COMMENT.test(folded(text).replace(/[\s()[\]【】「」。．.※*:→]/g, '')),
);
