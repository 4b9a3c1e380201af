import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import { onLine, type SheetCell, type SheetPage, withText } from '../grid/sheet-cell.js';
import { fieldOfLabel } from '../header/labels.js';
import { leadingOption, optionWord, sentenceAnswer } from '../marks/words/option-words.js';
import { roleOfHeading } from '../wording/column-roles.js';
import { asks, looksLikeQuestion, splitQuestion } from '../wording/question.js';

/**
 * What tools for questionnaires export: a column for every question, and below its heading one record for
 * every product that was answered for. Each record is read as a sheet of its own, its questions below one
 * another. Cells keep their addresses: what is cited is where the file has it.
 */

/** Fewer questions beside each other make no questionnaire. */
const FEWEST = 5;
/** No question is shorter, unless it is numbered. */
const SHORTEST = 8;
/** A record with fewer answers is none. */
const FEWEST_ANSWERS = 3;
/** The share of what stands below the questions that answers them, if it is a record. */
const ANSWERING = 0.6;
/** More records than this are answers of many people, not of one vendor. */
const MOST_RECORDS = 60;

/** `以下の設問にお答えください [離席時の自動ログオフ]`: of a question in rows, the row asks. */
const IN_ROWS = /^[^[\]]*[\s\u3000]\[([^[\]]{4,})\]\s*$/;
const askedIn = textFact((text): string => IN_ROWS.exec(text)?.[1] ?? text);

const REQUEST =
  /[はを]?(?:ご?(?:記入|入力|記載|回答)|お(?:答え|書き|知らせ|聞かせ)|教えて)(?:して)?(?:ください|下さい)[。．]?$/;

/** What a heading labels behind its number: `1. 会社名（必須）`, `2. 製品名をご記入ください` label as 会社名 and 製品名 do. */
const labelIn = textFact((text): string =>
  splitQuestion(text)
    .text.replace(/[\s*＊]*(?:[（(]必須[)）])?$/, '')
    .replace(REQUEST, ''),
);

/** Whom a tool asks for besides, and what its last question leaves room for. */
const OF_SENDER =
  /担当者|連絡先|部署|氏名|お名前|メール|e-?mail|電話|住所|所属|役職|ご意見|ご要望|タイムスタンプ|timestamp|日時/i;
const LONGEST_OF_SENDER = 20;

const isAnswer = textFact((text): boolean => {
  const said = text.replace(/;$/, '');
  return (
    optionWord(said) !== undefined ||
    leadingOption(said) !== undefined ||
    sentenceAnswer(said) !== undefined
  );
});

/** Whether a heading asks by itself: it is worded so, or numbered and no label. */
const asksItself = textFact((text): boolean => {
  const { number, text: words, references } = splitQuestion(askedIn(text));
  if (isAnswer(words) || fieldOfLabel(labelIn(text)) !== undefined) return false;
  if (words.length <= LONGEST_OF_SENDER && OF_SENDER.test(words) && !asks(words)) return false;
  if (number !== null || references.length > 0) return words.length > 2 && !isRemark(text);
  return words.length >= SHORTEST && (asks(words) || looksLikeQuestion(words));
});

/** Q6_補足, `備考2`, `Comments - Q4`: what is remarked on a question, in a column of its own. */
const isRemark = textFact((text): boolean => {
  const line = oneLine(text);
  return (
    line.length <= LONGEST_REMARK &&
    !asks(line) &&
    roleOfHeading(line.replace(REMARK_NUMBER, '')) === 'note'
  );
});
const LONGEST_REMARK = 40;
const REMARK_NUMBER = /[\s_＿\-－:：]*(?:問|設問|Q|Ｑ|No\.?)?[\s_＿-]*\d{1,3}[\s_＿\-－:：]*/gi;

/** The number of the question that the heading of a remark names: `Q6` of `Q6_補足`. */
const numberNamed = textFact(
  (text): string | undefined =>
    /(?:問|設問|Q|Ｑ|No\.?)\s*(\d{1,3})/i.exec(text.normalize('NFKC'))?.[1],
);
const digitsOf = (text: string): string | undefined =>
  /\d+/.exec(splitQuestion(askedIn(text)).number ?? '')?.[0];

/** The columns of a heading by what they hold. */
interface Columns {
  readonly questions: readonly SheetCell[];
  /** Headings of remarks, with the column of the question each is about. */
  readonly remarks: ReadonlyMap<number, number>;
  /** Headings of what is said of the record as a whole. */
  readonly labels: readonly SheetCell[];
}

/** Reads a line as the heading of records; undefined for any other line. */
function columnsOf({ cells }: Line): Columns | undefined {
  const asking = cells.filter(asksItself.of).map(({ col }) => col);
  if (asking.length < FEWEST) return undefined;
  const [first, last] = [Math.min(...asking), Math.max(...asking)];
  const questions: SheetCell[] = [];
  const remarks = new Map<number, number>();
  const labels: SheetCell[] = [];
  for (const cell of cells) {
    const text = cell.text;
    const before = questions.at(-1);
    if (cell.col < first) labels.push(cell);
    else if (before !== undefined && isRemark(text)) {
      const named = questions.find((one) => digitsOf(one.text) === numberNamed(text));
      remarks.set(cell.col, (numberNamed(text) === undefined ? before : (named ?? before)).col);
    } else if (fieldOfLabel(labelIn(text)) !== undefined || cell.col > last) labels.push(cell);
    else questions.push(cell);
  }
  return { questions, remarks, labels };
}

/** Whether most of what a line says below the questions answers them. */
function isRecord(line: Line, { questions }: Columns): boolean {
  const columns = new Set(questions.map(({ col }) => col));
  const said = line.cells.filter(({ col }) => columns.has(col));
  const answering = said.filter(isAnswer.of).length;
  return answering >= FEWEST_ANSWERS && answering >= said.length * ANSWERING;
}

/** Puts a cell in another place, where nothing else reaches into. */
const moved = (cell: SheetCell, row: number, col: number): SheetCell => ({
  ...cell,
  row,
  col,
  rowSpan: 1,
  colSpan: 1,
});

/** `はい;`: where several answers might be chosen, some tools close each of them. */
const withoutEnd = (cell: SheetCell | undefined): SheetCell | undefined =>
  cell !== undefined && /^[^;]+;$/.test(cell.text) ? withText(cell, cell.text.slice(0, -1)) : cell;

/** What a record says, below what stands above all of them: its labels with their values, then its questions. */
function recordPage(page: SheetPage, heading: Line, columns: Columns, record: Line): SheetPage {
  const [like] = columns.questions;
  const top = page.cells.filter((cell) => cell.row < heading.row);
  const valueAt = (col: number) => record.cells.find((cell) => cell.col === col);
  let row = heading.row;
  const cells = [...top];
  for (const label of columns.labels) {
    const value = valueAt(label.col);
    if (value === undefined) continue;
    cells.push(moved(withText(label, labelIn(onLine.of(label))), row, 1), moved(value, row, 2));
    row += 1;
  }
  if (like !== undefined)
    ['設問', '回答', '備考'].forEach((text, index) => {
      cells.push(moved(withText(like, text), row, index + 1));
    });
  for (const question of columns.questions) {
    row += 1;
    const asked = askedIn(question.text);
    const answer = withoutEnd(valueAt(question.col));
    cells.push(moved(asked === question.text ? question : withText(question, asked), row, 1));
    if (answer !== undefined) cells.push(moved(answer, row, 2));
    const notes = [...columns.remarks].flatMap(([col, of]) =>
      of === question.col ? (valueAt(col) ?? []) : [],
    );
    notes.forEach((note, index) => {
      cells.push(moved(note, row, 3 + index));
    });
  }
  return { ...page, cells };
}

/** No heading of a question is shorter, its number included. */
const SHORTEST_HEADING = 5;

/** Whether a row has texts enough for the headings of records: hardly any sheet has, and most are done here. */
function hasLongRow({ cells }: SheetPage): boolean {
  const counts = new Map<number, number>();
  for (const { row, text } of cells) {
    if (text.length < SHORTEST_HEADING) continue;
    const count = (counts.get(row) ?? 0) + 1;
    if (count >= FEWEST) return true;
    counts.set(row, count);
  }
  return false;
}

/** A page whose records stand below the questions as one page for each record; any other page as it is. */
export function recordsApart(page: SheetPage): readonly SheetPage[] {
  if (!hasLongRow(page)) return [page];
  const { lines } = gridOf(page);
  for (const [index, heading] of lines.entries()) {
    const columns = columnsOf(heading);
    if (columns === undefined) continue;
    const records = lines.slice(index + 1).filter((line) => isRecord(line, columns));
    if (records.length === 0 || records.length > MOST_RECORDS) continue;
    return records.map((record) => recordPage(page, heading, columns, record));
  }
  return [page];
}
