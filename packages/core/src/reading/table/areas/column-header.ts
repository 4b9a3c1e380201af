import { foldToLetters, oneLine } from '../../../text/fold.js';
import { textFact } from '../../facts.js';
import { type Grid, type Line, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import {
  type FoundHeader,
  type FoundHeaderValue,
  valueFor,
  withVersionOf,
} from '../../header/header.js';
import { fieldOfLabel, labelledValues } from '../../header/labels.js';
import { isLoneVersion } from '../../header/lone-values.js';
import { optionHeader } from '../../marks/words/option-words.js';
import { roleOfHeading } from '../../wording/column-roles.js';
import { HEADING_REACH, headerLines, isHeaderWord } from '../../wording/header-row.js';
import { namesOnlyAKind } from '../../wording/no-product.js';
import type { AnswerArea } from '../model/answer-area.js';

const CONFIDENCE = 0.9;
/** Columns for notes that a product's name may reach over beside its answers. */
const BESIDE = 2;

/** What stands above the answer columns of one product, from top to bottom. */
export function headingCells(grid: Grid, area: AnswerArea): readonly SheetCell[] {
  const top = Math.min(area.firstRow, ...area.headerRows);
  const cells = new Set<SheetCell>();
  const reaches = (row: number) => row >= top - HEADING_REACH && row <= top;
  const header = headerLines(grid).findLast(({ row }) => reaches(row))?.row ?? top;
  const first = Math.max(1, header - HEADING_REACH);
  for (let row = first; row < top; row += 1) {
    const cell = grid.cellAt(row, area.from);
    if (cell === undefined || isBlank(cell)) continue;
    if (optionHeader.of(cell) === undefined && !isHeaderWord.of(cell) && cell.row >= first)
      cells.add(cell);
  }
  return [...cells];
}

/**
 * What the table's own heading calls the column of the answers, however far above the first of them:
 * a column may begin with rows that nobody has answered.
 */
export function columnTitle(grid: Grid, area: AnswerArea): SheetCell | undefined {
  const header = headerLines(grid).findLast(({ row }) => row < area.firstRow);
  return header === undefined ? undefined : grid.cellAt(header.row, area.from);
}

/** Whether a cell stands right above the answers, where nobody writes the sheet's own header. */
export const isRightAbove = ({ row }: SheetCell, area: AnswerArea): boolean =>
  row >= Math.min(area.firstRow, ...area.headerRows) - HEADING_REACH;

/** The label of a row that has the values of all products: before them, or behind the last: `製品名 | A | B`. */
function labelBeside(grid: Grid, value: SheetCell) {
  const cells = grid.cellsIn(value.row);
  const isLabel = (cell: SheetCell) => fieldOfLabel.of(cell) !== undefined;
  const last = cells.at(-1);
  const cell =
    cells.findLast((other) => other.col < value.col && isLabel(other)) ??
    (last !== undefined && last !== value && isLabel(last) ? last : undefined);
  const field = cell === undefined ? undefined : fieldOfLabel.of(cell);
  return cell === undefined || field === undefined ? undefined : { field, label: cell.text };
}

/** Whether a cell stands above the answers of a product: over them alone, or over its notes as well. */
const isAbove = (cell: SheetCell, { from, to }: AnswerArea): boolean =>
  cell.col <= from && (cell.col === from || lastColumn(cell) >= to);

/**
 * The cell of a product in a row of the sheet's header that has a value for each of them, however far above
 * the table: `バージョン | 2.3 | 4.0`. Undefined where a row has one value, or several labels.
 */
function ownValue({ cells }: Line, area: AnswerArea): SheetCell | undefined {
  const values = cells.filter((cell) => fieldOfLabel.of(cell) === undefined);
  if (values.length < 2 || values.length !== cells.length - 1) return undefined;
  // The label is the first cell of the row, or the last.
  const isLabelled = values[0] !== cells[0] || values.at(-1) !== cells.at(-1);
  return isLabelled ? values.find((cell) => isAbove(cell, area)) : undefined;
}

/** What the sheet's header says of one of several products. */
const headerCells = (grid: Grid, area: AnswerArea): readonly SheetCell[] =>
  grid.lines.flatMap((line) =>
    line.row < area.firstRow && !area.headerRows.includes(line.row)
      ? (ownValue(line, area) ?? [])
      : [],
  );

/** `製品② BT-20`, `【製品②】BT-20`: which of the products it is, and its name. */
const COUNTED =
  /^[【［[（(]?(?:対象)?(?:製品|サービス|システム)\s*[①-⑳A-Z\d０-９]\s*[】］\])）:：\s\u3000]\s*(?=\S)/;

/** What stands beside a count alone in the sheet's header: `製品A | 照会端末　Ver.8.0`. */
function besideCount(grid: Grid, count: string, until: number): string | undefined {
  const label = grid.cells.find((cell) => cell.row < until && foldToLetters(cell.text) === count);
  const next = label && grid.cellAt(label.row, lastColumn(label) + 1);
  return next === undefined || isBlank(next) ? undefined : oneLine(next.text);
}

/**
 * A product's name without its count: the one that the sheet's header has beside it, else the longer one where
 * a line above the table says it in full.
 */
function uncounted(grid: Grid, { text, row }: SheetCell): string {
  const label = COUNTED.exec(text)?.[0];
  if (label === undefined) return oneLine(text);
  const count = foldToLetters(label);
  const beside = besideCount(grid, count, row);
  if (beside !== undefined) return beside;
  const names = grid.cells
    .filter((cell) => cell.row <= row && cell.text.length <= 60)
    .flatMap((cell) => {
      const own = COUNTED.exec(cell.text)?.[0];
      return own === undefined || foldToLetters(own) !== count
        ? []
        : [oneLine(cell.text.slice(own.length))];
    });
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** Whether a text is a whole sentence, such as a hint how to answer: it names no product. */
const isSentence = textFact((text) =>
  /。|(?:です|ます|ません|ました|ください|下さい|(?:の|する)こと)[.．!！\s)）]*$/.test(text),
);

/** No heading of a column of references is longer. */
const LONGEST_HEADING = 8;

/** Whether a text heads a column of references, which a merged cell may stretch over the answers: `GL項番`. */
const headsReferences = textFact(
  (text) =>
    text.trim().length <= LONGEST_HEADING &&
    (roleOfHeading(text) === 'reference' || /項番\s*$/.test(text)),
);

/** Whether a row of the sheet's header has a value above the answers of every product. */
const isForEach = (grid: Grid, { row }: SheetCell, products: readonly AnswerArea[]): boolean => {
  const cells = grid.cellsIn(row);
  return products.every((area) => cells.some((cell) => isAbove(cell, area)));
};

/**
 * What the cells above one product's answers say of it: its name, its version, and date and maker where every
 * product has its own. @param products all that stand side by side
 */
export function columnHeader(
  grid: Grid,
  area: AnswerArea,
  products: readonly AnswerArea[],
): FoundHeader {
  // A section's title reaches over more than this product's columns.
  const above = new Set([...headerCells(grid, area), ...headingCells(grid, area)]);
  const cells = [...above].filter(
    (cell) =>
      cell.text.length <= 60 &&
      isAbove(cell, area) &&
      cell.colSpan <= area.to - area.from + 1 + BESIDE &&
      !/回答|前回|今回|記入/.test(cell.text),
  );
  const value = (cell: SheetCell, text: string, labelText: string): FoundHeaderValue => ({
    value: text,
    raw: text,
    labelText,
    cell,
    confidence: CONFIDENCE,
  });
  const labelled = cells.flatMap((cell) => {
    const own = labelledValues.of(cell);
    if (own.length > 0) return own.map((found) => ({ cell, ...found }));
    const beside = labelBeside(grid, cell);
    return beside === undefined ? [] : [{ cell, ...beside, value: cell.text }];
  });
  const of = (field: 'product' | 'version') => {
    const found = labelled.find((candidate) => candidate.field === field);
    return found === undefined ? undefined : value(found.cell, oneLine(found.value), found.label);
  };
  const bare = cells.filter(
    (cell) =>
      !isSentence.of(cell) &&
      !headsReferences.of(cell) &&
      labelled.every((found) => found.cell !== cell),
  );
  const lone = (cell: SheetCell | undefined) =>
    cell === undefined ? undefined : value(cell, uncounted(grid, cell), '');
  const named = bare.findLast((cell) => !isLoneVersion.of(cell) && !namesOnlyAKind.of(cell));
  const product = of('product') ?? lone(named);
  const version = of('version') ?? lone(bare.findLast(isLoneVersion.of));
  const own = (field: 'createdOn' | 'organisation') => {
    const found = labelled.find(
      (candidate) => candidate.field === field && isForEach(grid, candidate.cell, products),
    );
    return found === undefined
      ? undefined
      : valueFor(field, found.label, found.cell, oneLine(found.value), CONFIDENCE);
  };
  const createdOn = own('createdOn');
  const organisation = own('organisation');
  return withVersionOf({
    ...(createdOn === undefined ? {} : { createdOn }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(product === undefined ? {} : { product }),
    ...(version === undefined ? {} : { version }),
  });
}
