import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import { fieldOfLabel } from '../header/labels.js';
import { headsAnswers, headText, roleOfHeading } from '../wording/column-roles.js';

/** What the columns hold that a tool for tickets, or a database, exports. */

/** Columns of such an export, by what they hold. */
export interface TicketColumns {
  readonly heading: Line;
  readonly subject: number;
  readonly description: number | undefined;
  /** The number that the tool counts its tickets with. */
  readonly id: number | undefined;
  /** The number of the form's item. */
  readonly number: SheetCell | undefined;
  readonly section: SheetCell | undefined;
  readonly references: SheetCell | undefined;
  readonly answer: SheetCell;
  readonly remarks: readonly SheetCell[];
  /** What is said of the product on every ticket: its name, its version, who makes it. */
  readonly labels: readonly SheetCell[];
  readonly project: number | undefined;
  readonly tracker: number | undefined;
  readonly status: number | undefined;
}

const SUBJECT = /^(?:題名|件名|表題|標題|タイトル|要約|サマリー?|subject|summary|title)$/i;
const DESCRIPTION =
  /^(?:説明|詳細|詳細説明|本文|内容|(?:チケット|課題)の?(?:説明|内容|本文)|description|body|details?)$/i;
const PROJECT =
  /^(?:プロジェクト(?:名)?|スペース|(?:様式|書式|開示書)の?(?:名|種[別類]|区分)?|project(?: name)?|form(?: (?:type|name))?)$/i;
const TRACKER =
  /^(?:トラッカー?|(?:課題|チケット)の?(?:種別|タイプ|種類)|種別|タイプ|tracker|issue ?type|type)$/i;
const STATUS = /^(?:ステータス|状態|status|state|resolution|解決状況|完了理由)$/i;
const ID = /^(?:#|(?:チケット|課題|案件|issue|ticket)?\s*(?:キー|key|番号|id|no\.?|#))$/i;
/** What only those who work on tickets need. */
const OF_WORK =
  /^(?:優先度|重要度|担当者?|作業者|起票者|登録者|作成者|更新者|報告者|期限日?|期日|開始日|終了日|完了日|登録日時?|作成日時?|起票日時?|更新日時?|進捗率?|予定工数|実績工数|マイルストーン|親(?:チケット|課題)|priority|assignees?|assigned to|reporter|author|created(?: (?:at|on))?|updated(?: (?:at|on))?|due(?: date)?|start date|closed(?: (?:at|on))?|milestone|labels?|sprint)$/i;
/** The version of a plan is none of the product; who wrote a ticket makes nothing. */
const NO_LABEL =
  /^(?:対象バージョン|修正バージョン|(?:target|fix(?:ed)?) versions?|(?:作成|回答|記入|提供|開示)者)$/i;

const headsDay = textFact((text) =>
  /^(?:開示書?|文書)?の?(?:作成|記入|発行)(?:年月)?日$/.test(headText(text)),
);

/** Fewer such columns beside the subject make no export of tickets. */
const FEWEST_OF_WORK = 3;
/** No such heading is longer. */
const LONGEST = 20;

const headsSubject = textFact((text) => text.length <= LONGEST && SUBJECT.test(headText(text)));
const headsQuestions = textFact((text) =>
  /^(?:設問|質問)(?:文|内容|事項|項目|名)?$|^question(?: text)?$/i.test(headText(text)),
);
const headsProducts = textFact((text) => fieldOfLabel(text) === 'product');
const isOfTool = textFact((text) => {
  const head = headText(text);
  return [PROJECT, TRACKER, STATUS, OF_WORK].some((words) => words.test(head));
});

/** Questions, where the product they are answered for is told on every line: 設問 heads any table. */
const questionsOf = (cells: readonly SheetCell[]): SheetCell | undefined =>
  cells.find(
    (cell) =>
      headsQuestions.of(cell) &&
      cells.some((other) => other.row === cell.row && headsProducts.of(other)),
  );

/** Whether any cell heads the subjects of tickets, or questions beside their product; hardly any sheet has one. */
export const hasSubject = (cells: readonly SheetCell[]): boolean =>
  cells.some(headsSubject.of) || questionsOf(cells) !== undefined;

/** Reads a line as the heading of tickets; undefined for any other line. */
export function ticketColumns(heading: Line): TicketColumns | undefined {
  const { cells } = heading;
  const titled = cells.find(headsSubject.of);
  const subject = titled ?? questionsOf(cells);
  const [answer, ...answers] = cells.filter(headsAnswers.of);
  // Of two columns of answers nobody knows which one counts.
  if (subject === undefined || answer === undefined || answers.length > 0) return undefined;
  if (subject === titled && cells.filter(isOfTool.of).length < FEWEST_OF_WORK) return undefined;
  const column = (words: RegExp) => cells.find((cell) => words.test(headText.of(cell)));
  const role = (cell: SheetCell) => (isOfTool.of(cell) ? undefined : roleOfHeading(cell.text));
  const description = column(DESCRIPTION);
  const isOpen = (cell: SheetCell) => cell !== subject && cell !== answer && cell !== description;
  const open = cells.filter(isOpen);
  const numbers = open.filter((cell) => role(cell) === 'number');
  const number = numbers.find((cell) => !ID.test(headText.of(cell)));
  const section = open.find((cell) => role(cell) === 'section');
  const references = open.find((cell) => role(cell) === 'reference');
  // Tickets were written on days of their own; a disclosure in a database has one.
  const isLabel = (cell: SheetCell) => {
    const field = NO_LABEL.test(headText.of(cell)) ? undefined : fieldOfLabel.of(cell);
    if (field === 'createdOn') return subject !== titled && headsDay.of(cell);
    return field !== undefined && !isOfTool.of(cell);
  };
  return {
    heading,
    subject: subject.col,
    description: description?.col,
    id: column(ID)?.col,
    number,
    section,
    references,
    answer,
    remarks: open.filter((cell) => role(cell) === 'note'),
    labels: open.filter(isLabel),
    project: column(PROJECT)?.col,
    tracker: column(TRACKER)?.col,
    status: column(STATUS)?.col,
  };
}
