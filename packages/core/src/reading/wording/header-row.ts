import { fold } from '../../text/fold.js';
import { textSign } from '../facts.js';
import { type Grid, gridFact, type Line, linesWith } from '../grid/grid.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { offersWords } from '../marks/words/inline.js';
import { columnHeading, isQualifierAlone } from '../marks/words/option-words.js';
import { headsAnswers } from './column-roles.js';
import { headingText, headsOtherAnswers, isNotInForce } from './others-columns.js';

/** Words that head the columns of a table, folded: コード is コド. */
const HEADER_WORD =
  /^(?:no\.?|№|#|id$|番号|項番|項目(?:番号|名|no\.?)?|設問(?:番号|内容)?|(?:ご|御)?質問の?(?:番号|事項|項目|内容)?|内容|(?:ご|御)?確認の?(?:事項|項目|内容)?|確認する(?:内容|事項)|確認(?:いただき|頂き)たい(?:内容|事項)|お(?:たず|尋)ね(?:する|の)?(?:事項|項目|内容)?|お?(?:伺|うかが)い(?:する|したい|の)?(?:事項|項目|内容)?|お?(?:答|こた)え|回答値|要件|特記事項|メモ|備考(?:番号|欄)?|(?:(?:今回|貴社|弊社|当社)の?)?(?:ご|御)?回答(?:欄|コド)?|チェック(?:項目|内容|欄)?|区分|分類|大項目|中項目|小項目|(?:対応|実施|回答)?状況|対応(?:有無)?|該当(?:箇所)?|注(?:番号|記)?|コメント|参照(?:先|項目)?|ガイドライン.{0,12}|c項.{0,6}|根拠.{0,6}|セキュリティ.{0,8}項目|評価項目|開示項目|要求事項|問|補足(?:の?(?:ご|御)?説明)?|(?:ご|御)説明(?:欄|事項)?|自由(?:記載|記入|記述)(?:欄)?|注釈(?:番号)?|根拠.{0,4}|category|question|requirements?|answers?|responses?|values?|titles?|(?:check|security)?items?|checkpoints?|comments?|remarks?|notes?|references?|refs?|chapter|section|seq|q|gl|text|bikou?|guideline.{0,10})(?:[/(（].{0,20})?$/;

/** `第4.1版の回答`: of several editions of the form, each has its own columns. */
const OF_EDITION = /^第?\d\.\d版の?/;

/** Rows above the first answer of a table in which its heading stands. */
export const HEADING_REACH = 3;

/** So many of these words head a table, however many columns of their own a vendor has added. */
const MANY_WORDS = 4;

/** Whether a text heads a column (設問, 備考, No. …). */
export const isHeaderWord = textSign((text): boolean => {
  if (text.length > 30) return false;
  if (headsAnswers(text) || HEADER_WORD.test(fold(text).replace(OF_EDITION, ''))) return true;
  const parts = text.split(/[\s/／_]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => HEADER_WORD.test(fold(part)));
});

const namesAnswer = (cell: SheetCell): boolean => columnHeading.of(cell) !== undefined;

/** Whether a row is a header of the table, wherever it is repeated. */
export function isHeaderRow(line: Line | undefined): boolean {
  if (line === undefined || !isHeaderWord.of(line)) return false;
  const { cells } = line;
  const heading = cells.filter(isHeaderWord.of);
  // 対応 heads answers and is one: twice on a row it answers for two products.
  if (heading.every(namesAnswer)) return false;
  // 前回回答 heads a column as well, but no table that nothing else heads.
  const others = cells.filter(
    (cell) => !isHeaderWord.of(cell) && isNotInForce(headingText.of(cell)),
  );
  const words = heading.length < 2 ? heading.length : heading.length + others.length;
  // オプション alone may be a remark as well.
  const options = cells.filter(
    (cell) => namesAnswer(cell) && !isHeaderWord.of(cell) && !isQualifierAlone.of(cell),
  ).length;
  if (words >= MANY_WORDS) return true;
  // `有・無・非該当` heads the column of all answers; beside 対応 it is somebody's answer.
  const isAnswered = heading.some(isAnswerText.of);
  const offers = !isAnswered && cells.some(offersWords.of) ? 1 : 0;
  return words >= 2
    ? words + options + offers >= cells.length * 0.6
    : options >= 2 && words + options === cells.length;
}

/** The headers of a page's tables, from top to bottom. */
export const headerLines = gridFact((grid: Grid): readonly Line[] =>
  linesWith(grid, isHeaderWord).filter(isHeaderRow),
);

/** No heading of answers is merged over more columns. */
const WIDEST = 64;

/** Columns under a heading of a table that meets a condition, all of them where it is merged over several. */
export function columnsUnder(grid: Grid, heads: (cell: SheetCell) => boolean): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const cell of headerLines(grid).flatMap(({ cells }) => cells.filter(heads)))
    for (let at = 0; at < Math.min(cell.colSpan, WIDEST); at += 1) columns.add(cell.col + at);
  return columns;
}

/** Columns headed as answers that are not in force, or not the vendor's. */
export const columnsNotInForce = gridFact((grid) => columnsUnder(grid, headsOtherAnswers.of));
