import type { FormKind } from '../../model/disclosure.js';
import type { Cell } from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { textFact, textSign } from '../facts.js';
import { type Grid, type Line, linesWith } from '../grid/grid.js';
import { onLine, type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import { fieldOfLabel } from '../header/labels.js';
import { optionWord } from '../marks/words/option-words.js';
import { namesHistory } from '../wording/history.js';

/** A note as found on a page. */
export interface FoundNote {
  /** Empty where the first text of a notes area has none: it is kept, for a person to look at. */
  readonly number: string;
  readonly text: string;
  readonly cell: Cell;
  /** Where the text does not stand in the cell itself: a comment, a text box. */
  readonly raw?: string;
  /** Form named by the heading of its list, where one page holds the lists of both. */
  readonly form?: FormKind;
}

const HEADING =
  /^[\s■◆●○【〔[(（<＜*※]*(?:備考(?:記載欄|記入欄|欄|一覧|の?(?:内容|詳細|説明))?|備考[・/／]補足|注記(?:一覧|欄)?|注釈|注意事項|補足(?:説明|事項)?|特記事項|コメント|remarks?|notes?)(?:[（(].{0,20}[)）])?[\s■◆●○】〕\])）>＞:：*※]*$/i;

const NUMBERED =
  /^\s*[(（【[]?\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)?\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\]]?\s*(?:[:：.．、,)）】]\s*|\s+|(?<=[)）>】\]]))(?!\d)(\S[\s\S]*)$/i;
const LABELLED =
  /^\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\]]?\s*(?=\D)([\s\S]+)$/i;
const NUMBER_ONLY =
  /^\s*(?:備考|注釈?|注記|補足|note|※|＊|\*)?\s*(?:番号|No\.?)?\s*[(（<【[]?\s*(\d{1,3})\s*[)）>】\].:：、]*$/i;

/** Folded for matching; ① reads as (1). */
const plainText = (text: string): string =>
  text
    .replace(/[①-⑳]/g, (circled) => `(${circled.normalize('NFKC')})`)
    .normalize('NFKC')
    .trim();

/** The number of a cell that holds a note's number and nothing else; undefined for any other. */
export const noteNumber = textFact((text): string | undefined => {
  const number = Number(NUMBER_ONLY.exec(plainText(text))?.[1] ?? 0);
  return number === 0 ? undefined : String(number);
});

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

/** Whether a cell heads what was changed in the document, when: no note goes on there. */
const isHistoryHeading = textSign((text) => text.length <= 40 && namesHistory(text));

/** `備考4：…`, `※4 …`, `4) …`, `(4)…`: number and text in one cell, or in one line of a cell. */
function numbered(text: string): { readonly number: string; readonly text: string } | undefined {
  const match = NUMBERED.exec(text) ?? LABELLED.exec(text);
  const [, digits, rest] = match ?? [];
  if (digits === undefined || rest === undefined) return undefined;
  return { number: String(Number(digits)), text: rest.trim() };
}

const OF_SHEET =
  /^\s*(?:[※＊*](?![\s(（]*[\d０-９①-⑳])|©|\(c\)|copyright|本(?:書|資料|開示書|チェックリスト)(?:は|の|に)|【[^【】]{1,20}】\s*$)/i;

/** Whether a text begins as what is said about the whole sheet, or heads something else: `※ 本書の無断転載を禁じます。`, `【基本情報】`. */
const saysOfSheet = textFact((text) => OF_SHEET.test(text));

/** First row below a line. */
const endOf = ({ row, cells }: Line): number =>
  Math.max(...cells.map(({ rowSpan }) => row + rowSpan));

/** A row of fewer cells may stand on a sheet twice by chance. */
const HEADING_CELLS = 3;

/** Rows that head a notes area, ascending. */
export const notesAreaRows = (grid: Grid): readonly number[] =>
  linesWith(grid, isNotesHeading).flatMap(({ row, cells }) => (cells.length <= 3 ? [row] : []));

/** First row of the notes area of a page at or after `from`; undefined when it has none. */
export const notesAreaRow = (grid: Grid, from: number): number | undefined =>
  notesAreaRows(grid).find((row) => row >= from);

/** What stands in a notes area for the person who fills it in: names of its columns, instructions. */
const PRINTED =
  /^[\s（(【[]*(?:備考|注記?)?(?:番号|No\.?|内容|説明|本文|記載内容|詳細|記[入載]欄|記入例|項目|以上)[\s）)】\]]*$|(?:ください|下さい|すること|のこと)[。．）)\s]*$/i;
/** Without a letter of these it is a page number or a code. */
const WORDS = /[\p{L}]{2}/u;

/** Whether a text in a notes area that has no number is what somebody wrote there. */
const isWritten = textFact((text) => {
  const line = oneLine(text);
  return WORDS.test(line) && !PRINTED.test(line) && kindOfText(line) === null;
});

/**
 * Numbered notes in rows from `from` on. A number may stand in a cell of its own with its text to
 * the right; lines without a number continue the note above; several notes may share one cell.
 * @param headed the rows are a notes area: a first text without a number is a note as well
 */
export function readNotes(
  grid: Grid,
  from: number,
  { until = Number.POSITIVE_INFINITY, headed = false } = {},
): readonly FoundNote[] {
  const notes: OpenNote[] = [];
  let form: FormKind | null = null;
  let known = 0;
  const nameForm = () => {
    for (const note of notes.slice(known)) if (form !== null) note.form = form;
    known = notes.length;
  };
  const printed = (line: Line) => line.cells.map(onLine.of).join('\n');
  let above: ReadonlySet<string> | undefined;
  /** The heading of the table is printed again on the page where its notes go on. */
  const isRepeated = (line: Line): boolean => {
    if (line.cells.length < HEADING_CELLS) return false;
    above ??= new Set(grid.lines.filter(({ row }) => row < from).map(printed));
    return above.has(printed(line));
  };
  let end = from;
  for (const line of grid.lines) {
    if (line.row < from || line.row >= until || isRepeated(line)) continue;
    if (isInstructionsHeading.of(line) || isHistoryHeading.of(line)) break;
    // Behind an empty line a text without a number belongs to the sheet, not to the last note.
    const parted = line.row > end && notes.length > 0;
    end = endOf(line);
    const [first] = line.cells;
    const named = formHeading(line.cells);
    if (named !== null) {
      nameForm();
      form = named;
      continue;
    }
    const headsNotes = isNotesHeading.of(line);
    if (parted && !headsNotes && first !== undefined && saysOfSheet.of(first)) continue;
    const cells = headsNotes ? line.cells.filter((cell) => !isNotesHeading.of(cell)) : line.cells;
    if (isHeaderLine(cells)) continue;
    readNoteRow(cells, notes);
    if (!headed || notes.length > 0) continue;
    const written = cells.find(isWritten.of);
    if (written !== undefined) notes.push({ number: '', text: trimmed.of(written), cell: written });
  }
  nameForm();
  return isListOfCodes(notes) ? [] : inOrder(notes);
}

/** Notes in the order of their numbers, where a list stands in two columns; else as they stand. */
function inOrder(notes: readonly OpenNote[]): readonly OpenNote[] {
  const isBeside = (note: OpenNote, index: number) => notes[index - 1]?.cell.row === note.cell.row;
  if (!notes.some((note, index) => isBeside(note, index) && note.cell !== notes[index - 1]?.cell))
    return notes;
  return [...notes].sort((one, other) => Number(one.number) - Number(other.number));
}

/** `1 はい`, `2 いいえ`: a list from which a sheet takes its answers, not what anybody says about them. */
function isListOfCodes(notes: readonly FoundNote[]): boolean {
  const choices = notes.map(({ text }) => optionWord(text.replace(/\n[\s\S]*/, ''))?.choice);
  return new Set(choices).size > 1 && !choices.includes(undefined);
}

/** A note while it is read: lines below may go on with it. */
type OpenNote = {
  number: string;
  text: string;
  cell: Cell;
  form?: FormKind;
  /** What closes the document stands below it. */
  isClosed?: true;
};

/** No text of a note is shorter, where its number stands behind another note. */
const SHORTEST_TEXT = 4;

const isLabelled = textFact((text) => /[^\s\d０-９.．、:：]/.test(text));

/** Where further notes begin in a row that begins with one: `※1 | … | ※6 | …`, in a list of two columns. */
function startsIn(cells: readonly SheetCell[]): readonly number[] {
  const [first] = cells;
  const starts = [0];
  if (first === undefined || cells.length < 4) return starts;
  for (const [index, cell] of cells.entries()) {
    const number = index < 2 ? undefined : noteNumber.of(cell);
    const text = cells[index + 1];
    if (number === undefined || text === undefined || trimmed.of(text).length < SHORTEST_TEXT)
      continue;
    const before = cells[starts.at(-1) ?? 0];
    const isFurther = before !== undefined && Number(number) > Number(noteNumber.of(before));
    if (isFurther && isLabelled.of(cell) === isLabelled.of(first)) starts.push(index);
  }
  return starts;
}

/** Adds the notes of one row: a number with its text to the right, or numbered lines. */
function readNoteRow(cells: readonly SheetCell[], notes: OpenNote[]): void {
  const [first] = cells;
  if (first === undefined || noteNumber.of(first) === undefined) {
    for (const cell of cells) readNoteLines(cell, noteLines.of(cell), notes);
    return;
  }
  const starts = startsIn(cells);
  for (const [index, start] of starts.entries()) {
    const [head = first, ...texts] = cells.slice(start, starts[index + 1]);
    const number = noteNumber.of(head) ?? '';
    notes.push({ number, text: texts.map(trimmed.of).join(' '), cell: texts[0] ?? head });
  }
}

const FOOTNOTE =
  /^\s*(?:[※＊*]|注|備考)\s*[(（]?\s*[\d０-９]{1,2}\s*[)）]?(?:[\s\u3000:：、]|[.．](?!\d))\s*\S/;
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

/** Numbers above a table number instructions as well; these are those of notes. */
const NAMED_NUMBER = /^\s*[(（【[]?\s*(?:備考|注|※)/;

/** The cell that holds the number of a note, where that is a cell of its own. */
function numberBefore(grid: Grid, { row }: Cell): SheetCell | undefined {
  const [first] = grid.cellsIn(row);
  return first !== undefined && noteNumber.of(first) !== undefined ? first : undefined;
}

/** Notes listed before the table that refers to them. @param until first row of the table */
export function notesBefore(grid: Grid, until: number): readonly FoundNote[] {
  const start = notesAreaRow(grid, 0);
  if (start === undefined || start >= until) return [];
  const notes = readNotes(grid, start, { until });
  const isNamed = ({ cell }: FoundNote) =>
    NAMED_NUMBER.test(cell.text) || NAMED_NUMBER.test(numberBefore(grid, cell)?.text ?? '');
  return notes.every(isNamed) ? notes : [];
}

/** `MDS 備考記載欄`, or `MDS` alone: the heading of one form's notes on a page that holds those of both. */
const headsNotesOf = textFact((text): FormKind | null => {
  if (text.length > 40 || numbered(plainText(text)) !== undefined) return null;
  const rest = oneLine(text).replace(OF_FORM, '').replace(OF_FORM, '');
  return rest === '' || /備考|注記|注釈|補足/.test(text) ? kindOfText(text) : null;
});

const formHeading = ([only, ...others]: readonly SheetCell[]): FormKind | null =>
  only === undefined || others.length > 0 ? null : headsNotesOf.of(only);

/** A label of the header, printed below the notes, with its value or without. */
const isHeaderLine = ([first]: readonly SheetCell[]): boolean =>
  first !== undefined && fieldOfLabel.of(first) !== undefined;

/** What closes a document and belongs to no note: 以上, `－ 以　上 －`, `(End)`, thanks for the answers. */
const CLOSING =
  /^[\s\-－―（(【《<]*(?:以\s*上|end(?:\s+of\s+(?:document|file))?|.{0,20}ありがとうござい(?:ました|ます))[\s\-－―）)】》>。.]*$/i;

/** Whom to ask about the document, printed below its notes: `本書に関するお問い合わせ：製品安全部`, `記入者　見本 太郎`. */
const CONTACT =
  /^[\s■◆●○【〔[(（<＜]*(?:(?:本書|本資料|本件|本回答|内容)(?:に関する|について)(?:の)?)?(?:ご?連絡先|お?問い?合わ?せ(?:先|窓口)?|ご?照会先|記入者|作成者|(?:作成|記入)?担当(?:者|部署|部門)?)(?:[\s】〕\])）>＞:：].{0,60})?$/;

/** Whether a text closes a document. */
export const closes = textFact((text) => CLOSING.test(text));

/** The note that a line without a number goes on with: the last one, or the one above it where a row has several. */
function goingOn({ col }: Cell, notes: readonly OpenNote[]): OpenNote | undefined {
  const last = notes.at(-1);
  if (last === undefined || notes.at(-2)?.cell.row !== last.cell.row) return last;
  return notes.findLast(({ cell }) => cell.row === last.cell.row && cell.col === col) ?? last;
}

/** Adds the numbered notes among the lines of a cell; other lines go on with the note before them. */
export function readNoteLines(cell: Cell, lines: readonly NoteLine[], notes: OpenNote[]): void {
  for (const { number, text } of lines) {
    if (number !== null) {
      notes.push({ number, text, cell });
      continue;
    }
    const last = goingOn(cell, notes);
    if (last === undefined || last.isClosed === true) continue;
    if (closes(text) || CONTACT.test(text)) last.isClosed = true;
    else last.text = `${last.text}\n${text}`.trim();
  }
}

/** A line of a cell: a note of its own, or (without a number) more of the one before it. */
interface NoteLine {
  readonly number: string | null;
  readonly text: string;
}

/** The lines of a text as notes. */
export const noteLines = textFact((text): readonly NoteLine[] =>
  text.split('\n').map((line) => {
    const note = numbered(plainText(line));
    return note === undefined
      ? { number: null, text: line.trim() }
      : { number: note.number, text: originalRest(line, note.text) };
  }),
);

/** Number and label of a note take less. */
const LABEL_LENGTH = 60;

/** The note's text in its own characters: what begins behind the number and folds to the same. */
function originalRest(line: string, folded: string): string {
  for (let start = 0; start < LABEL_LENGTH && start < line.length; start += 1) {
    const rest = line.slice(start);
    if (plainText(rest) === folded) return rest.trim();
  }
  return folded;
}
