import { HEADER_FIELDS, type HeaderField } from '../../model/disclosure.js';
import { type CellDate, nearestCell } from '../../pages/index.js';
import { isoDate, readDate } from '../../text/dates.js';
import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';
import { type Grid, type Line, lastColumn } from '../grid/grid.js';
import { onLine, type SheetCell, withText } from '../grid/sheet-cell.js';
import { standingText } from '../grid/standing-text.js';
import { isHeaderRow } from '../wording/header-row.js';
import { headsChanges } from '../wording/history.js';
import { currentPart } from './current-part.js';
import { loneEdition } from './form-title.js';
import {
  fieldOfLabel,
  isTitle,
  isWeakLabel,
  labelledValues,
  namesProductAndVersion,
  namesRevision,
} from './labels.js';
import { isLoneVersion, loneValues } from './lone-values.js';

/** One header value as found: its text as printed, and the ISO date where it is one. */
export interface FoundHeaderValue {
  readonly value: string;
  readonly raw: string;
  /** Label as printed. */
  readonly labelText: string;
  readonly cell: SheetCell;
  readonly confidence: number;
}

export type FoundHeader = Readonly<Partial<Record<HeaderField, FoundHeaderValue>>>;

/** How sure a value without a label is. */
const LONE = 0.8;
/** How sure one is whose label usually names something near it: 型式 where there is no 製品名. */
const WEAK = 0.76;
/** How sure one is at most that stands away from the head of the sheet. */
const OUTSIDE = 0.9;

/** How sure one is that stands beside the one of last time. */
const OF_SEVERAL = 0.9;

/** How far to the right or below a label its value may stand. */
const REACH_RIGHT = 12;
const REACH_DOWN = 2;

const dateIn = textFact(readDate);

const isDate = (value: SheetCell['value']): value is CellDate => typeof value === 'object';

function dateValue(
  cell: SheetCell,
  text: string,
): { readonly value: string; readonly confidence: number } | undefined {
  if (isDate(cell.value)) {
    const iso = isoDate(cell.value.year, cell.value.month, cell.value.day);
    return iso === undefined ? undefined : { value: iso, confidence: 0.99 };
  }
  const read = dateIn(text);
  // An impossible date is kept as printed: the rules say what is wrong with it.
  if (read.kind === 'impossible') return { value: text, confidence: 0.9 };
  return read.kind === 'date' ? { value: read.iso, confidence: 0.98 } : undefined;
}

/** Text that stands where a value would but is none: another label, the form's title, an instruction, a placeholder. */
const isPlaceholder = textFact(
  (text) =>
    text === '' ||
    fieldOfLabel(text) !== undefined ||
    isTitle(text) ||
    /^[\s_＿.…・\-－ー年月日]*$/.test(text) ||
    /記入してください|入力してください|をご記入|ご記載/.test(text),
);

/** `サービス事業者　医療情報セキュリティ確認シート（SDS）`: the title of a document is nobody's name. */
const namesDocument = textFact((text) =>
  /(?:開示書|(?:確認|回答|調査|点検)(?:シート|票|表|書)|チェック(?:リスト|シート))(?:[（(][^()（）]*[)）])?$/.test(
    text,
  ),
);

/** What a text says of a field of the header; undefined where it is a label, a title, or left to fill in. */
export function valueFor(
  field: HeaderField,
  labelText: string,
  cell: SheetCell,
  text: string,
  confidence: number,
): FoundHeaderValue | undefined {
  if (isPlaceholder(text) || (field === 'organisation' && namesDocument(text))) return undefined;
  const current = currentPart(text);
  if (current !== null)
    return valueFor(field, labelText, cell, current, Math.min(confidence, OF_SEVERAL));
  if (field === 'createdOn') {
    const date = dateValue(cell, text);
    if (date === undefined) return { value: text, raw: text, labelText, cell, confidence: 0.5 };
    return {
      value: date.value,
      raw: text,
      labelText,
      cell,
      confidence: Math.min(confidence, date.confidence),
    };
  }
  return { value: text, raw: text, labelText, cell, confidence };
}

/**
 * Cells that a label's value may stand in: those of its row. On a printed page a value in larger type begins
 * a little higher than its label, and reaches down into the label's row.
 */
function valuesBeside(grid: Grid, label: SheetCell): readonly SheetCell[] {
  const own = grid.cellsIn(label.row);
  if (grid.page.kind !== 'pdf' || own.length > 1) return own;
  const higher = grid
    .cellsIn(label.row - 1)
    .filter(({ row, rowSpan }) => row + rowSpan > label.row && row < label.row);
  return [...own, ...higher];
}

/** The next cell with a value to the right of a label in its row, before any other label. */
function rightOf(grid: Grid, label: SheetCell, field: HeaderField): FoundHeaderValue | undefined {
  for (const cell of valuesBeside(grid, label)) {
    if (cell.col <= lastColumn(label)) continue;
    if (cell.col > lastColumn(label) + REACH_RIGHT) return undefined;
    const text = oneLine(standingText(cell)).replace(/^[:：]\s*/, '');
    if (text === '') continue;
    return valueFor(field, label.text, cell, text, isWeakLabel.of(label) ? WEAK : 0.97);
  }
  return undefined;
}

/** White as wide as between two texts of one line. */
const WIDE = /\u3000{2,}|\s{4,}/;

/** A label at the end of a cell, wide white behind another text: `2026-03-02　　バージョン | 5.1.0`. */
function labelBehind(cell: SheetCell): SheetCell | undefined {
  const [text, ...others] = cell.text.split(WIDE).reverse();
  return text === undefined || others.length === 0 || fieldOfLabel(text) === undefined
    ? undefined
    : withText(cell, text);
}

/** No version is longer. */
const LONGEST_VERSION = 20;

/** `サービス名称／バージョン | 製品B | Rel.2025.3`: a label of both, with a cell for each. */
function versionBehind(
  { cells }: Line,
  label: SheetCell,
  product: FoundHeaderValue,
): FoundHeaderValue | undefined {
  const next = cells.find(({ col }) => col > lastColumn(product.cell));
  const text = next === undefined ? '' : onLine.of(next);
  return next === undefined ||
    !/\d/.test(text) ||
    text.length > LONGEST_VERSION ||
    dateIn(text).kind !== 'none'
    ? undefined
    : valueFor('version', label.text, next, text, 0.93);
}

function below(grid: Grid, label: SheetCell, field: HeaderField): FoundHeaderValue | undefined {
  const start = label.row + label.rowSpan;
  for (let row = start; row < start + REACH_DOWN; row += 1) {
    // The table begins here: its 項番 is no version.
    if (isHeaderRow(grid.lineAt(row))) return undefined;
    const cell = grid.cellAt(row, label.col);
    const text = cell === undefined ? '' : onLine.of(cell);
    if (cell === undefined || text === '') continue;
    const more = wrappedBelow(grid, cell);
    if (more === undefined || !WRAPPED_FIELDS.includes(field))
      return valueFor(field, label.text, cell, text, 0.93);
    return valueFor(field, label.text, cell, joinedLines(text, onLine.of(more)), 0.9);
  }
  return undefined;
}

/** What may be so long that a narrow column prints it on two lines. */
const WRAPPED_FIELDS: readonly HeaderField[] = ['product', 'organisation'];
/** White between two lines of one text, in heights of a line, is less than this. */
const LINE_GAP = 0.8;

/** The line that goes on with a value below its label on paper: in its type, close below, right above a further label. */
function wrappedBelow(grid: Grid, { row, col, box, textSize }: SheetCell): SheetCell | undefined {
  if (grid.page.kind !== 'pdf') return undefined;
  const [next, ...others] = grid.cellsIn(row + 1);
  const [label] = grid.cellsIn(row + 2);
  if (next === undefined || others.length > 0 || label === undefined) return undefined;
  const isLabel = (cell: SheetCell) => fieldOfLabel.of(cell) !== undefined;
  const white = next.box.y - box.y - box.height;
  return next.col === col &&
    next.textSize === textSize &&
    white < LINE_GAP * box.height &&
    isLabel(label) &&
    !isLabel(next) &&
    dateIn.of(next).kind === 'none'
    ? next
    : undefined;
}

/** Words in Latin letters are parted by the end of a line, Japanese is not. */
const joinedLines = (text: string, more: string): string =>
  /[!-~]$/.test(text) || /^[!-~]/.test(more) ? `${text} ${more}` : `${text}${more}`;

/**
 * Whether a row is the heading of a small table, its values in the row below: a label stands right beside
 * another, and below all of them stand values. There nothing right of a label is its value, be it known
 * as a label or not: `製品名 | 記入責任者`.
 */
function headsValues(grid: Grid, { row, cells }: Line): boolean {
  const labels = cells.filter((cell) => fieldOfLabel.of(cell) !== undefined);
  if (labels.length < 2) return false;
  const touches = (label: SheetCell) => labels.some(({ col }) => col === lastColumn(label) + 1);
  return labels.some(touches) && labels.every((label) => isAboveValue(grid, label, row));
}

function isAboveValue(grid: Grid, label: SheetCell, row: number): boolean {
  const under = grid.cellAt(row + label.rowSpan, label.col);
  return under !== undefined && !isPlaceholder(onLine.of(under));
}

/** Whether a value found first gives way to a surer one, or the day of a change to that of making. */
const givesWay = (known: FoundHeaderValue, value: FoundHeaderValue): boolean =>
  known.confidence < value.confidence - 0.2 ||
  (namesRevision(known.labelText) && !namesRevision(value.labelText) && value.confidence > LONE);

/** Whether a row is the heading of a history of changes: `日付 | 版 | 作成者 | 改訂内容`. */
const headsHistory = ({ cells }: Line): boolean =>
  cells.length > 1 &&
  cells.some(headsChanges.of) &&
  cells.every((cell) => dateIn.of(cell).kind === 'none' && !isLoneVersion.of(cell));

/** The rows of histories of changes, with their headings: what stands there is past. */
function historyRows(grid: Grid, until: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const line of grid.lines) {
    const { row, cells } = line;
    if (row >= until) break;
    const goesOn = rows.has(row - 1) && !cells.some((cell) => fieldOfLabel.of(cell) !== undefined);
    if (headsHistory(line) || (goesOn && !isHeaderRow(line))) rows.add(row);
  }
  return rows;
}

/**
 * Header values of a page, from rows before `until`. Labels stand left of, above, or in one cell
 * with their values. The first value found for a field wins; one beside its label beats one below.
 */
export function readHeader(grid: Grid, until: number): FoundHeader {
  const found: Partial<Record<HeaderField, FoundHeaderValue>> = {};
  const keep = (field: HeaderField, value: FoundHeaderValue | undefined) => {
    const known = found[field];
    if (value !== undefined && (known === undefined || givesWay(known, value)))
      found[field] = value;
  };
  const above: SheetCell[] = [];
  const past = historyRows(grid, until);
  for (const line of grid.lines) {
    const { row, cells } = line;
    if (row >= until) break;
    if (past.has(row)) continue;
    above.push(...cells);
    let isHeading: boolean | undefined;
    for (const cell of cells) {
      // `版：4.1` and `4.1版` are the form's edition, not the product's version.
      if (loneEdition.of(cell) !== null) continue;
      for (const { field, label, value } of labelledValues.of(cell))
        keep(field, valueFor(field, label, cell, oneLine(value), 0.97));
      const behind = labelBehind(cell);
      const other = behind && fieldOfLabel.of(behind);
      if (behind !== undefined && other !== undefined) keep(other, rightOf(grid, behind, other));
      const field = fieldOfLabel.of(cell);
      if (field === undefined) continue;
      isHeading ??= headsValues(grid, line);
      const [first, second] = isHeading ? [below, rightOf] : [rightOf, below];
      const value = first(grid, cell, field) ?? second(grid, cell, field);
      keep(field, value);
      if (value !== undefined && namesProductAndVersion(cell.text))
        keep('version', versionBehind(line, cell, value));
    }
  }
  // A product may be named after its maker: a value of another field is not read twice.
  for (const { field, cell, text } of loneValues(above))
    if (
      found[field] === undefined &&
      Object.values(found).every(
        (value) => value.cell !== cell || value.labelText === '' || !value.raw.includes(text),
      )
    )
      keep(field, valueFor(field, '', cell, text, LONE));
  return withVersionOf(found);
}

/** `架空PACS Ver.3、架空ビューア`: the version behind it is that of the second product alone. */
const NAMES_TWO =
  /(?:Ver\.?|V|バージョン|Rev\.?)\s*[:：]?\s*\d[\w.-]*\s*[)）]?\s*(?:[、,，・/／&＆]|及び|および|と)/i;

const NUMBERED =
  /^(.{2,}?)[\s　]*[（(\s]\s*(?:Ver\.?|V|バージョン|Rev\.?)\s*[:：]?\s*([\w.-]+)\s*[)）]?$/i;
/** `製品名（2024年版）` */
const OF_A_YEAR = /^(.{2,}?)[\s　]*[（(]\s*((?:19|20)\d\d年度?版)\s*[)）]$/;

/** `製品名（Ver. 6.1）` holds the version as well, where no other place gives another one. */
export function withVersionOf(header: FoundHeader): FoundHeader {
  const { product, version } = header;
  const match = NUMBERED.exec(product?.value ?? '') ?? OF_A_YEAR.exec(product?.value ?? '');
  if (product === undefined || match === null) return header;
  const [, name = '', number = ''] = match;
  if (NAMES_TWO.test(name)) return header;
  // Where the version has a place of its own, the name stays as printed unless both stand in one cell.
  if (version !== undefined && (version.cell !== product.cell || version.value !== number))
    return header;
  return {
    ...header,
    product: { ...product, value: name },
    version: version ?? {
      ...product,
      value: number,
      confidence: Math.min(product.confidence, LONE),
    },
  };
}

/** A header that keeps the first value of each field. */
function firstOfEach() {
  const found: Partial<Record<HeaderField, FoundHeaderValue>> = {};
  const keep = (field: HeaderField, value: FoundHeaderValue | undefined) => {
    if (value !== undefined) found[field] ??= value;
  };
  return { found, keep };
}

const valuesBesideColons = textFact((text) => (/[:：]/.test(text) ? labelledValues(text) : []));

/**
 * Header values that stand below the tables of a page or beside them: only beside a label of their
 * own, because notes and questions speak of products and editions too.
 * @param below first row below the tables
 * @param right their right-most column
 */
export function readOuterHeader(grid: Grid, below: number, right: number): FoundHeader {
  const { found, keep } = firstOfEach();
  const isOutside = ({ row, col }: SheetCell) => row >= below || col > right;
  for (const cell of grid.page.cells) {
    if (!isOutside(cell)) continue;
    for (const { field, label, value } of valuesBesideColons.of(cell))
      keep(field, valueFor(field, label, cell, oneLine(value), OUTSIDE));
    const field = fieldOfLabel.of(cell);
    const value = field === undefined ? undefined : rightOf(grid, cell, field);
    if (field !== undefined && value !== undefined)
      keep(field, { ...value, confidence: Math.min(value.confidence, OUTSIDE) });
  }
  return found;
}

/** Header values in text boxes, each beside its label; a box lies at the cell nearest to it. */
export function readBoxHeader(grid: Grid): FoundHeader {
  const { found, keep } = firstOfEach();
  for (const { label: text = '', box } of grid.page.drawings)
    for (const { field, label, value } of labelledValues(text)) {
      const cell = nearestCell(grid.page.cells, box);
      if (cell !== undefined) keep(field, valueFor(field, label, cell, oneLine(value), OUTSIDE));
    }
  return found;
}

/** Joins headers: values of the first win, those of later ones fill what is missing. */
export function joinHeaders(...headers: readonly FoundHeader[]): FoundHeader {
  const joined: Partial<Record<HeaderField, FoundHeaderValue>> = {};
  for (const field of HEADER_FIELDS) {
    const value = headers
      .map((header) => header[field])
      .find((candidate) => candidate !== undefined);
    if (value !== undefined) joined[field] = value;
  }
  return joined;
}

/** What a header says beside its product. */
export const withoutProduct = ({
  product: _product,
  version: _version,
  ...common
}: FoundHeader): FoundHeader => common;
