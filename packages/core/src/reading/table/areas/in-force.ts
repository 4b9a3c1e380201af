import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import { hiddenColumns } from '../../grid/hidden-columns.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { asksWhatIsAmiss } from '../../wording/contrary-headings.js';
import {
  headingText,
  isDrafted,
  isJudgement,
  isNotInForce,
  isOfOthers,
  isToCome,
} from '../../wording/others-columns.js';
import type { AnswerArea } from '../model/answer-area.js';
import { columnTitle, headingCells, isRightAbove } from './column-header.js';

/** What is said of this time's answers, or of those that were settled on. */
const NOW =
  '(?:今回|今年度?|[本当]年度|今期|現在|最[終新]|確定|正式|提出|(?:変更|更新|修正|改[訂定])後)';
/** The column of this time's answers: whatever answers stand beside it are those of other times, or proposed. */
const IN_FORCE = new RegExp(
  `^[【[(■◆●]?${NOW}(?:版|分|用)?の?(?:ご?回答|お?答え)?[欄列]?[】\\])]?(?:[(][^()]*[)])?$|` +
    `^(?:ご?回答|お?答え)[欄列]?[(]${NOW}(?:版|分|用)?[)]$|` +
    '^(?:final|current|latest|this (?:year|time)(?:.s)?)(?: (?:answer|response|reply)s?)?$',
  'i',
);

const YEAR = /(?:令和\s*|(?<![a-z])r\s*|(?=20\d\d))(\d+)\s*(?:年度?|\.)?/i;

/** `今回のご回答 Ver.6.0`: of which version they are. */
const OF_VERSION = /\s*[(]?\s*(?:ver(?:sion|\.)?|v|rev\.?|バージョン)\s*[\d.]+\S*$/i;

const isThisTimes = textFact((heading) => {
  const name = heading.replace(OF_VERSION, '');
  return IN_FORCE.test(name) || IN_FORCE.test(name.replace(/\s+/g, ''));
});

/** An area, and what stands above its answers: the heading of their column last. */
interface HeadedArea {
  readonly area: AnswerArea;
  readonly headings: readonly string[];
}

/** An example may show how answers are marked, in a legend above the table. */
const isExample = textFact((text) => /例\s*$|見本|サンプル/.test(text));

/** Whether an empty line stands between a cell and the table below it. */
function isParted(grid: Grid, cell: SheetCell, area: AnswerArea): boolean {
  const top = Math.min(area.firstRow, ...area.headerRows);
  for (let row = cell.row + cell.rowSpan; row < top; row += 1)
    if (grid.lineAt(row) === undefined) return true;
  return false;
}

/** `黄色の欄が回答です →`: what the text leads to is shown, and heads nothing. */
const leadsOn = textFact((text) => /[→⇒➡:：]\s*$/.test(text));

function isShown(grid: Grid, { row, col }: SheetCell): boolean {
  const before = grid.cellsIn(row).findLast((cell) => cell.col < col);
  return before !== undefined && leadsOn.of(before);
}

/** What stands above the answers of an area, folded: the heading of their column last. */
export function headingsOf(grid: Grid, area: AnswerArea): readonly string[] {
  const isLegend = (cell: SheetCell) =>
    isExample.of(cell) && (isParted(grid, cell, area) || isShown(grid, cell));
  const above = headingCells(grid, area).filter(
    (cell) => isRightAbove(cell, area) && !isLegend(cell),
  );
  const title = columnTitle(grid, area);
  return (title === undefined ? above : [...above, title]).map(headingText.of);
}

/** Those that meet a condition, or all when none does. */
const preferring = <T>(all: readonly T[], meets: (one: T) => boolean): readonly T[] => {
  const preferred = all.filter(meets);
  return preferred.length > 0 ? preferred : all;
};

/** The year a heading names, and what it says beside it; undefined for none. */
function datedHeading(
  headings: readonly string[],
): { readonly year: number; readonly rest: string } | undefined {
  return headings
    .flatMap((text) => {
      const [found = '', digits] = YEAR.exec(text) ?? [];
      const year = Number(digits);
      const rest = text.replace(found, '');
      return digits === undefined ? [] : [{ year: year < 100 ? 2018 + year : year, rest }];
    })
    .at(-1);
}

/** Of columns that differ in nothing but the year above them, the latest is in force. */
function latest(areas: readonly HeadedArea[]): readonly HeadedArea[] {
  if (areas.length < 2) return areas;
  const dated = areas.map(({ headings }) => datedHeading(headings));
  const [first] = dated;
  if (dated.some((one) => one === undefined || one.rest !== first?.rest)) return areas;
  const year = Math.max(...dated.flatMap((one) => one?.year ?? []));
  return areas.filter((_, index) => dated[index]?.year === year);
}

/**
 * The areas that hold answers in force: this time's and not last year's, not an example, not what the receiver notes
 * beside them; hidden ones only where no others are.
 */
export function areasInForce(grid: Grid, areas: readonly AnswerArea[]): readonly AnswerArea[] {
  const hidden = hiddenColumns(grid);
  const headed = areas.map((area): HeadedArea => ({ area, headings: headingsOf(grid, area) }));
  const current = headed.filter(
    ({ headings }) => !headings.some((heading) => isNotInForce(heading) || isToCome(heading)),
  );
  const settled = preferring(current, ({ headings }) => !headings.some(isDrafted));
  const thisTimes = preferring(settled, ({ headings }) => headings.some(isThisTimes));
  const shown = preferring(thisTimes, ({ area }) => !hidden.has(area.from));
  const vendors = preferring(shown, ({ headings }) => !headings.some(isOfOthers));
  const judged = preferring(vendors, ({ headings }) => !headings.some(isJudgement));
  const answers = preferring(judged, ({ headings }) => !headings.some(asksWhatIsAmiss));
  // What stands beside a headed column under nothing at all was jotted there.
  const titled = preferring(answers, ({ headings }) => headings.length > 0);
  return latest(titled).map(({ area }) => area);
}
