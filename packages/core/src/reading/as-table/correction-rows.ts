import { gridOf, type Line } from '../grid/grid.js';
import { longest, type SheetCell, type SheetPage, trimmed } from '../grid/sheet-cell.js';
import { optionWord } from '../marks/words/option-words.js';
import { headsCorrections, speaksOfCorrections } from '../wording/corrections.js';
import { namesHistory } from '../wording/history.js';
import { isItemNumber } from '../wording/question.js';

/** A row of a table of corrections: the text of its line, and where that begins. */
export interface CorrectionRow {
  readonly text: string;
  readonly cell: SheetCell;
  /** The number of the row that it corrects, in a cell of its own. */
  readonly number?: string | undefined;
  /** What that row asks, in short, where an answer and another one stand beside it. */
  readonly gist?: string | undefined;
}

/** A heading has its day beside it at the most. */
const HEADING_CELLS = 2;

/** Whether a line heads corrections. */
const isCorrectionHeading = ({ cells: [first], cells }: Line): boolean =>
  first !== undefined && cells.length <= HEADING_CELLS && headsCorrections.of(first);

/** Whether a line has an answer and another one: what was wrong, and what is right. */
const givesTwo = ({ cells }: Line): boolean =>
  new Set(cells.flatMap((cell) => optionWord.of(cell)?.choice ?? [])).size > 1;

const BEFORE = /^(?:誤|(?:訂正|修正|変更)前)/;
const AFTER = /^(?:正|(?:訂正|修正|変更)後)/;

/** Whether a line names the columns of a table of corrections: what was wrong, and what is right. */
const namesBoth = ({ cells }: Line): boolean =>
  [BEFORE, AFTER].every((pattern) => cells.some((cell) => pattern.test(trimmed.of(cell))));

/** The same in headings that say nothing else, as they may stand some rows below the title of their table. */
const WRONG = /^(?:誤り?|旧(?:回答)?|(?:訂正|修正|変更)前(?:の?(?:回答|記載))?|before|was)$/i;
const RIGHT =
  /^(?:正(?:しい回答)?|新(?:回答)?|(?:訂正|修正|変更)後(?:の?(?:回答|記載))?|after|corrected)$/i;
const headsBoth = ({ cells }: Line): boolean =>
  [WRONG, RIGHT].every((pattern) => cells.some((cell) => pattern.test(trimmed.of(cell))));

/** The title of a table of corrections stands so many rows above the headings of its columns at the most. */
const TITLE_REACH = 4;

/** The longest text of a line that is no answer. */
function gistOf({ cells }: Line): string {
  const cell = longest(cells.filter((one) => optionWord.of(one) === undefined));
  return cell === undefined ? '' : trimmed.of(cell);
}

/** The text of a line as one. */
export const lineText = ({ cells }: Line): string => cells.map(trimmed.of).join('　');

/** A line, and whether a heading of corrections stands above it with no gap between. */
interface PlacedLine {
  readonly line: Line;
  readonly headed: boolean;
}

/**
 * The lines of a page but for headings of corrections and what a history tells: its corrections are made already.
 * @param asks whether a line is a row of the form, which heads nothing
 * @param isNamed whether the name of the page is the heading of corrections
 */
export function linesBesideHistory(
  lines: readonly Line[],
  asks: (line: Line) => boolean = () => false,
  isNamed = false,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let past = false;
  /** Last row on which the headings of the columns may stand, with a gap above. */
  let columns = isNamed ? Number.POSITIVE_INFINITY : 0;
  /** Last row of what stands below a heading of corrections. */
  let open = 0;
  for (const line of lines) {
    if (!asks(line) && isCorrectionHeading(line)) {
      [past, open] = [false, line.row + 1];
      columns = Math.max(columns, line.row + TITLE_REACH);
      continue;
    }
    if (line.cells.some(namesHistory.of)) past = true;
    const headed = line.row <= open || (line.row <= columns && headsBoth(line));
    if (headed) open = line.row + 1;
    if (!past) placed.push({ line, headed });
  }
  return placed;
}

/** The number of the row that a line corrects, in a cell of its own. */
export const numberCorrected = ({ cells: [first, ...others] }: Line): string | undefined =>
  first !== undefined && others.length > 0 && isItemNumber.of(first) ? first.text : undefined;

function correctionRow(line: Line): readonly CorrectionRow[] {
  const [cell] = line.cells;
  if (cell === undefined) return [];
  const gist = givesTwo(line) ? gistOf(line) : undefined;
  return [{ text: lineText(line), cell, number: numberCorrected(line), gist }];
}

/**
 * A page without its tables of corrections, and what they say: their answers stand in an order of their own,
 * and are none of the form's. They are taken off before its tables are looked for.
 */
export function withoutCorrections(page: SheetPage): {
  readonly page: SheetPage;
  readonly corrections: readonly CorrectionRow[];
} {
  const isNamed = page.kind === 'sheet' && headsCorrections(page.name);
  const mayHave = (isNamed || page.cells.some(speaksOfCorrections.of)) && !namesHistory(page.name);
  const lines = mayHave
    ? linesBesideHistory(gridOf(page).lines, undefined, isNamed).flatMap(({ line, headed }) =>
        headed && (givesTwo(line) || namesBoth(line) || headsBoth(line)) ? [line] : [],
      )
    : [];
  if (lines.length === 0) return { page, corrections: [] };
  const taken = new Set(lines.flatMap(({ cells }) => cells));
  return {
    page: { ...page, cells: page.cells.filter((cell) => !taken.has(cell)) },
    corrections: lines.flatMap(correctionRow),
  };
}
