import { groupedBy } from '../../basics/grouped.js';
import { parseReferenceCell } from '../../catalogue/references.js';
import { textFact } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import { onLine, type SheetCell, type SheetPage, trimmed, withText } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import { fieldOfLabel } from '../header/labels.js';
import { roleOfHeading } from '../wording/column-roles.js';
import { tellsOfExamples } from '../wording/example-words.js';
import { asks, isItemNumber, isReferenceOnly, looksLikeQuestion } from '../wording/question.js';
import { partOf } from './card-labels.js';
import { hasSubject, type TicketColumns, ticketColumns } from './ticket-columns.js';

/**
 * What tools for tickets export when a questionnaire was worked off in one: a ticket for every question, in
 * whatever order, with its product beside it, among tickets about other things. The questions of each product
 * are read as a sheet of their own, in the order of the form. Cells keep their addresses.
 */

/** Fewer tickets make no questionnaire. */
const FEWEST = 3;
/** Share of the lines below the heading that are tickets. */
const NEARLY_ALL = 0.9;
/** More products than this are in no questionnaire. */
const MOST_PRODUCTS = 60;

/** A ticket that was withdrawn, or asked twice, answers nothing. */
const WITHDRAWN =
  /却下|取り?下げ|取り?消|重複|無効|不採用|キャンセル|reject|cancel|withdrawn|duplicate|won.?t|invalid|obsolete/i;

/** One line of an export. */
interface Ticket {
  readonly line: Line;
  readonly question: SheetCell;
  readonly number: SheetCell | undefined;
  readonly references: SheetCell | undefined;
}

const cellAt = ({ cells }: Line, col: number | undefined): SheetCell | undefined =>
  col === undefined ? undefined : cells.find((cell) => cell.col === col);

const LABELLED = /^\s*([^:：\n]{1,16}?)\s*[:：]\s*(?=\S)/;

/** Where the references stand on a line that labels them, or holds nothing else; undefined for any other line. */
function referencesIn(line: string): number | undefined {
  const [all = '', label = ''] = LABELLED.exec(line) ?? [];
  const from = label !== '' && roleOfHeading(label) === 'reference' ? all.length : 0;
  const said = line.slice(from);
  const names = from > 0 ? parseReferenceCell(said).length > 0 : isReferenceOnly(said);
  return names ? from : undefined;
}

const instructs = textFact((text) =>
  /(?:ください|下さい|お願いします|お願いいたします)[。．]?\s*$/.test(text),
);

/** What the description of a ticket holds beside its instructions: its references and what it asks. */
interface Described {
  readonly references: readonly [from: number, to: number] | undefined;
  readonly asked: readonly [from: number, to: number] | undefined;
}

/** Reads a description, up to the example of how to answer. */
const described = textFact((text): Described => {
  let references: Described['references'];
  let asked: Described['asked'];
  let from = 0;
  for (const line of text.split('\n')) {
    if (tellsOfExamples(line)) break;
    const found = referencesIn(line);
    const to = from + line.length;
    if (found !== undefined) references ??= [from + found, to];
    else if (line.trim() !== '' && !LABELLED.test(line) && !instructs(line)) asked ??= [from, to];
    from = to + 1;
  }
  return { references, asked };
});

const isWorded = (text: string): boolean => asks(text) || looksLikeQuestion(text);

/** Whether the descriptions ask more often than the subjects, which then are names or numbers. */
function asksBelow(lines: readonly Line[], { subject, description }: TicketColumns): boolean {
  let more = 0;
  for (const line of lines) {
    const below = cellAt(line, description);
    const { asked } = below === undefined ? NOTHING : described.of(below);
    if (below !== undefined && asked !== undefined && isWorded(below.text.slice(...asked)))
      more += 1;
    if (isWorded(trimmed(cellAt(line, subject)?.text ?? ''))) more -= 1;
  }
  return more > 0;
}

const NOTHING: Described = { references: undefined, asked: undefined };

function ticketOn(line: Line, columns: TicketColumns, isBelow: boolean): Ticket | undefined {
  const subject = cellAt(line, columns.subject);
  if (subject === undefined) return undefined;
  const description = cellAt(line, columns.description);
  const { references, asked } = description === undefined ? NOTHING : described.of(description);
  const part = (stretch: Described['asked']) =>
    description === undefined || stretch === undefined
      ? undefined
      : partOf(description, ...stretch);
  const own = cellAt(line, columns.number?.col);
  const named = isBelow && isItemNumber(trimmed.of(subject)) ? subject : undefined;
  return {
    line,
    question: (isBelow ? part(asked) : undefined) ?? subject,
    number: own ?? named,
    references: cellAt(line, columns.references?.col) ?? part(references),
  };
}

const isOfForm = ({ number, references }: Ticket): boolean =>
  number !== undefined || references !== undefined;

/**
 * The tickets that ask what the form does: of a tracker of which hardly any has a number or a reference, such as
 * that of messages, only those that have; and none that was withdrawn.
 */
function askedOf(
  tickets: readonly Ticket[],
  { tracker, status }: TicketColumns,
): readonly Ticket[] {
  const standing = tickets.filter(({ line }) => !WITHDRAWN.test(cellAt(line, status)?.text ?? ''));
  const trackerOf = ({ line }: Ticket) => trimmed(cellAt(line, tracker)?.text ?? '');
  const ofForm = new Set(
    [...groupedBy(standing, trackerOf)].flatMap(([name, all]) =>
      all.filter(isOfForm).length * 2 >= all.length ? [name] : [],
    ),
  );
  if (ofForm.size === 0) return standing;
  return standing.filter((ticket) => isOfForm(ticket) || ofForm.has(trackerOf(ticket)));
}

/** What a ticket counts as: the numbers in a text, each as wide as any other; the words between as they are. */
const countedAs = (cell: SheetCell | undefined): string =>
  (cell?.text ?? '').normalize('NFKC').replace(/\d+/g, (digits) => digits.padStart(9, '0'));

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Tickets in the order of the form: of its numbers, else of the tickets’ own; exports begin with the newest. */
function inOrder(tickets: readonly Ticket[], { id }: TicketColumns): readonly Ticket[] {
  const isNumbered = tickets.every(({ number }) => number !== undefined);
  const numberOf = ({ number }: Ticket) => (isNumbered ? countedAs(number) : '');
  const idOf = ({ line }: Ticket) => countedAs(cellAt(line, id));
  return [...tickets].sort(
    (one, other) => byText(numberOf(one), numberOf(other)) || byText(idOf(one), idOf(other)),
  );
}

const said = (line: Line, col: number): string => onLine(cellAt(line, col)?.text ?? '');

/** What tickets say below a heading. */
function valuesOf(tickets: readonly Ticket[], { col }: SheetCell): ReadonlySet<string> {
  const values = new Set(tickets.map(({ line }) => said(line, col)));
  values.delete('');
  return values;
}

const isDay = (label: SheetCell): boolean => fieldOfLabel.of(label) === 'createdOn';

/** What tells the products of an export apart: what is said of them on each ticket, and the form its project names. */
function productOf(tickets: readonly Ticket[], { labels, project }: TicketColumns) {
  // Where only one value is told it holds for those that leave it out as well.
  const telling = labels.filter((label) => !isDay(label) && valuesOf(tickets, label).size > 1);
  return ({ line }: Ticket): string => {
    const form = kindOfText(said(line, project ?? 0)) ?? '';
    return [form, ...telling.map(({ col }) => said(line, col))].join('\n');
  };
}

/** Puts a cell in another place, where nothing else reaches into. */
const placed = (cell: SheetCell, row: number, col: number): SheetCell => ({
  ...cell,
  row,
  col,
  rowSpan: 1,
  colSpan: 1,
});

/** The tickets of one product, below what stands above all of them and what each says of the product. */
function ticketPage(
  page: SheetPage,
  columns: TicketColumns,
  tickets: readonly Ticket[],
  below: readonly SheetCell[],
): SheetPage {
  const { heading, labels, project, answer, remarks } = columns;
  const first = (col: number | undefined) =>
    tickets.map(({ line }) => cellAt(line, col)).find((cell) => cell !== undefined);
  let { row } = heading;
  const cells = page.cells.filter((cell) => cell.row < row);
  const title = first(project);
  if (title !== undefined && kindOfText(title.text) !== null) {
    cells.push(placed(title, row, 1));
    row += 1;
  }
  for (const label of labels) {
    const value = first(label.col);
    if (value === undefined || (isDay(label) && valuesOf(tickets, label).size > 1)) continue;
    cells.push(placed(label, row, 1), placed(value, row, 2));
    row += 1;
  }
  const named = (text: string, own: SheetCell | undefined) => own ?? withText(answer, text);
  const heads = [
    named('番号', columns.number),
    named('分類', columns.section),
    withText(answer, '設問'),
    named('参照項番', columns.references),
    answer,
    ...remarks,
  ];
  cells.push(...heads.map((cell, index) => placed(cell, row, index + 1)));
  for (const { line, question, number, references } of tickets) {
    row += 1;
    const said = [number, cellAt(line, columns.section?.col), question, references];
    for (const head of [answer, ...remarks]) said.push(cellAt(line, head.col));
    said.forEach((cell, index) => {
      if (cell !== undefined) cells.push(placed(cell, row, index + 1));
    });
  }
  const down = row + 1 - heading.row;
  return {
    ...page,
    cells: [...cells, ...below.map((cell) => ({ ...cell, row: cell.row + down }))],
  };
}

/** A page of tickets as one page for each product; any other page as it is. */
export function ticketsApart(page: SheetPage): readonly SheetPage[] {
  if (!hasSubject(page.cells)) return [page];
  const { lines } = gridOf(page);
  for (const [index, heading] of lines.entries()) {
    const columns = ticketColumns(heading);
    if (columns === undefined) continue;
    const body = lines.slice(index + 1);
    const isBelow = asksBelow(body, columns);
    const all = body.flatMap((line) => ticketOn(line, columns, isBelow) ?? []);
    if (all.length < FEWEST || all.length < body.length * NEARLY_ALL) return [page];
    const asked = inOrder(askedOf(all, columns), columns);
    const products = [...groupedBy(asked, productOf(asked, columns)).values()];
    if (products.length > MOST_PRODUCTS) return [page];
    const taken = new Set(all.map(({ line }) => line));
    const rest = body.filter((line) => !taken.has(line)).flatMap(({ cells }) => cells);
    return products.map((tickets, at) => ticketPage(page, columns, tickets, at === 0 ? rest : []));
  }
  return [page];
}
