import { textFact } from '../facts.js';
import type { Grid } from '../grid/grid.js';
import { hiddenColumns } from '../grid/hidden-columns.js';
import type { SheetCell } from '../grid/sheet-cell.js';
import type { AnswerArea } from './answer-area.js';
import { columnTitle, headingCells, isRightAbove } from './column-header.js';

/** Answer columns people keep for comparison, not as the answer in force. */
const NOT_IN_FORCE = /前回|前年|旧|変更前|記入例|回答例|見本|サンプル|例\)?$/;

/** The column of this time's answers: whatever answers stand beside it are those of other times. */
const IN_FORCE =
  /^[【[(■◆●]?(?:今回|今年度?|本年度|今期)(?:分)?の?(?:ご?回答|お?答え)?欄?[】\])]?(?:[(][^()]*[)])?$/;

/** Columns beside the vendor's that whoever receives the sheet, or checks it, fills in. */
const RECEIVER =
  /^(?:ご?担当者?)?(?:医療機関|病院|貴院|当院|自院|[貴当]施設|発注者|購入者|受領者|審査者?|確認者|事務局)(?:等|様|側)?(?:の|で)?(?:(?:ご?(?:記入|確認|評価|判定|使用|利用|管理|回答|チェック|記載|処理))(?:欄|結果|用)*|専用欄?|欄|側)$|^(?:社内|院内|第三者|上長|再|二次|最終)?(?:確認|チェック|検証|レビュー|照合|審査|監査)(?:欄|結果|用|者)?$|^(?:ai|自動|社内|院内|第三者)(?:判定|評価|採点)(?:欄|結果|用)?$/i;

/** Columns beside the answers that say what is asked, not what is answered. */
const ASKED_FOR =
  /^(?:要求|要件|適用|必要性)の?(?:有無|要否)?$|^(?:重要|優先)度?$|^必須(?:[/・]?任意)?$|^要否$/;

/** Columns that tell what has changed since the last time. */
const CHANGED =
  /^(?:(?:前回|前版|前年度?|旧版)から(?:の)?)?(?:変更|更新|差異|差分)(?:点|箇所|内容)?(?:の?有無)?$/;

const YEAR = /(?:令和\s*|(?<![a-z])r\s*|(?=20\d\d))(\d+)\s*(?:年度?|\.)?/i;

/** `記入例：■ … 選択`, `旧版の様式は使わないでください。`: what a text explains above a table heads no column. */
const EXPLAINS = /[:：]\s*\S|。|ください|下さい|こと$/;
const LONGEST_HEADING = 30;

const isNotInForce = textFact(
  (heading) =>
    NOT_IN_FORCE.test(heading) && heading.length <= LONGEST_HEADING && !EXPLAINS.test(heading),
);

const isThisTimes = textFact((heading) => IN_FORCE.test(heading.replace(/\s+/g, '')));

const isOfOthers = textFact((heading): boolean => {
  const word = heading
    .replace(/\s+/g, '')
    .replace(
      /[(【［[][^()]*(?:ください|下さい|不要|不可)[^()]*[)】］\]]$|^[※■◆●【［[<＜]+|[】］\]>＞]+$/g,
      '',
    );
  return RECEIVER.test(word) || ASKED_FOR.test(word) || CHANGED.test(word);
});

/** Whether a heading says that its column holds no answers in force: 前回回答, 病院記入欄, 必須. */
export const headsOtherAnswers = textFact((text) => {
  const heading = headingText(text);
  return isNotInForce(heading) || isOfOthers(heading);
});

const headingText = textFact((text) => text.normalize('NFKC').trim());

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

function headingsOf(grid: Grid, area: AnswerArea): readonly string[] {
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
  const current = headed.filter(({ headings }) => !headings.some(isNotInForce));
  const thisTimes = preferring(current, ({ headings }) => headings.some(isThisTimes));
  const shown = preferring(thisTimes, ({ area }) => !hidden.has(area.from));
  const vendors = preferring(shown, ({ headings }) => !headings.some(isOfOthers));
  // What stands beside a headed column under nothing at all was jotted there.
  const titled = preferring(vendors, ({ headings }) => headings.length > 0);
  return latest(titled).map(({ area }) => area);
}
