import { textSign } from '../facts.js';
import { type Grid, type Line, linesWith } from '../grid/grid.js';
import type { FoundNote, OpenNote } from './found-note.js';
import { readNoteRow } from './note-rows.js';

/**
 * `※3 別売品です。`, and with nothing between number and text: `注3別売品です。`; not where the number counts
 * something (`※2要素認証`, `※3省2ガイドライン`) or sends to the note (`※3参照`).
 */
const FOOTNOTE =
  /^\s*(?:(?:[※＊*]|注|備考)\s*[(（]?\s*[\d０-９]{1,2}\s*[)）]?(?:[\s\u3000:：、]|[.．](?!\d))\s*\S|[※注][\d０-９]{1,2}(?!を?参[照考]|[省段年月日時分秒回名台件種人桁つか箇ヶ%]|要素|世代|文字|以[上下]|未満)[\p{L}「『])/u;
const FOOTNOTE_NUMBER = /^\s*(?:[※＊*]|注|備考)\s*[(（]?\s*[\d０-９]{1,2}\s*[)）:：.．]?\s*$/;

/** Whether a text may begin a footnote. */
const startsFootnote = textSign((text) => FOOTNOTE.test(text) || FOOTNOTE_NUMBER.test(text));

/** Whether a line is a note at the foot of a page or section: `※3 別売品です。`, and nothing else. */
export function isFootnote(line: Line): boolean {
  const [first, second] = line.cells;
  if (!startsFootnote.of(line) || first === undefined || line.cells.length > 2) return false;
  return second === undefined ? FOOTNOTE.test(first.text) : FOOTNOTE_NUMBER.test(first.text);
}

/** Notes at the feet of pages or sections between the rows of a table. */
export function footnotes(grid: Grid, from: number, until: number): readonly FoundNote[] {
  const notes: OpenNote[] = [];
  for (const line of linesWith(grid, startsFootnote))
    if (line.row >= from && line.row < until && isFootnote(line)) readNoteRow(line.cells, notes);
  return notes;
}
