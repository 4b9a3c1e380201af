import type { FormKind } from '../../model/disclosure.js';
import { oneLine } from '../../text/fold.js';
import { textFact, textSign } from '../facts.js';
import { type Grid, type Line, linesWith } from '../grid/grid.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import { headsCorrections } from '../wording/corrections.js';
import { namesHistory } from '../wording/history.js';
import { isNumberedNote, noteNumber } from './note-numbers.js';

const HEADING =
  /^[\s■◆●○【〔[(（<＜*※]*(?:備考(?:記載欄|記入欄|欄|一覧|の?(?:内容|詳細|説明))?|備考[・/／]補足|注記(?:一覧|欄)?|注釈|注意事項|補足(?:説明|事項)?|特記事項|コメント|remarks?|notes?)(?:[（(].{0,20}[)）])?[\s■◆●○】〕\])）>＞:：*※]*$/i;

/** The form whose notes a heading names: `MDS 備考記載欄`, `【サービス事業者用】備考`. */
const OF_FORM =
  /^[\s■◆●○【〔[(（<＜*※]*(?:[MＭ][DＤ][SＳ]|[SＳ][DＤ][SＳ]|製造業者用?|サービス(?:提供)?事業者用?)(?:の|用)?[\s】〕\])）>＞:：]*/i;

/** Whether a cell is the heading of a notes area (備考記載欄), perhaps that of one form. */
export const isNotesHeading = textSign(
  (text) => text.length <= 40 && HEADING.test(oneLine(text).replace(OF_FORM, '')),
);

const INSTRUCTIONS =
  /^[\s■◆●○【〔[(（<＜*※]*(?:ご?記[入載](?:のしかた|の仕方|方法|要領|要項|手順|上の(?:ご?注意|留意)(?:事項|点)?)|使い方|how to fill.{0,30})[\s】〕\])）>＞:：*※]*$/i;

/** Whether a cell heads instructions, whose numbers are none of notes: 記入のしかた. */
const isInstructionsHeading = textSign(
  (text) => text.length <= 40 && INSTRUCTIONS.test(oneLine(text)),
);

/** Whether a cell heads what was changed in the document, when. */
const isHistoryHeading = textSign((text) => text.length <= 40 && namesHistory(text));

/** Whether a line heads something else, below which no note goes on. */
export const endsNotes = (line: Line): boolean =>
  isInstructionsHeading.of(line) ||
  isHistoryHeading.of(line) ||
  line.cells.slice(0, 1).some(headsCorrections.of);

/** Rows that head a notes area, ascending. */
export const notesAreaRows = (grid: Grid): readonly number[] =>
  linesWith(grid, isNotesHeading).flatMap(({ row, cells }) => (cells.length <= 3 ? [row] : []));

/** Whether the name of a sheet says that it holds notes. */
export const namesNotes = (sheet: string): boolean => /備考|注記|注釈|補足|notes?/i.test(sheet);

/** First row of the notes area of a page at or after `from`; undefined when it has none. */
export const notesAreaRow = (grid: Grid, from: number): number | undefined =>
  notesAreaRows(grid).find((row) => row >= from);

/** `MDS 備考記載欄`, or `MDS` alone: the heading of one form's notes on a page that holds those of both. */
const headsNotesOf = textFact((text): FormKind | null => {
  if (text.length > 40 || isNumberedNote(text)) return null;
  const rest = oneLine(text).replace(OF_FORM, '').replace(OF_FORM, '');
  return rest === '' || /備考|注記|注釈|補足/.test(text) ? kindOfText(text) : null;
});

/** The form that a cell names and nothing else, before the number of a note: `MDS | 1 | …`. */
const namesFormAlone = textFact((text): FormKind | null =>
  oneLine(text).replace(OF_FORM, '') === '' ? kindOfText(text) : null,
);

/** The form in the first cell of a note's row, where its number stands in the next. */
export const formBefore = ([first, number]: readonly SheetCell[]): FormKind | null =>
  first === undefined || number === undefined || noteNumber.of(number) === undefined
    ? null
    : namesFormAlone.of(first);

/** The form whose notes a line heads, where it is nothing but such a heading. */
export const formHeading = ([only, ...others]: readonly SheetCell[]): FormKind | null =>
  only === undefined || others.length > 0 ? null : headsNotesOf.of(only);
