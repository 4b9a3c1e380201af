import { chained } from '../../basics/chained.js';
import type { FormKind } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import { textFact, textSign } from '../facts.js';
import type { Grid, Line } from '../grid/grid.js';
import { isBlank, type SheetCell } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import type { TableRow } from '../table/model/table-row.js';
import type { AnswerTable } from '../table/table.js';
import { asks } from '../wording/question.js';

/** The rows of an MDS and of an SDS in one table, each told to which form it belongs. */

const KINDS: readonly FormKind[] = ['MDS', 'SDS'];
const NO_KINDS: readonly FormKind[] = [];

/** What names the form of a row, or of the rows below it, is no longer. */
const LONGEST_NAME = 30;

const MAKER = /^製造業者(?:向け|編|側)?$/;
const PROVIDER = /^サビス(?:提供)?事業者(?:向け|編|側)?$/;
/** What such a name stands between, or behind. */
const AROUND = /^[【[(〔「<■●◆▼○◎・]+|[】\])〕」>]+$/g;

/** The forms a text names: `MDS`, `SDS-12`, サービス事業者, and both by `MDS・SDS`. */
const kindsNamed = textFact((text): readonly FormKind[] => {
  if (text.length > LONGEST_NAME) return NO_KINDS;
  const kind = kindOfText(text);
  if (kind !== null) return [kind];
  const folded = fold(text).replace(AROUND, '');
  if (MAKER.test(folded)) return ['MDS'];
  if (PROVIDER.test(folded)) return ['SDS'];
  return /^\W*mds\W+sds\W*$|^\W*sds\W+mds\W*$/.test(folded) ? KINDS : NO_KINDS;
});

const namesBoth = textFact((text) => {
  const folded = fold(text);
  return /(?<![a-z])mds(?![a-z])/.test(folded) && /(?<![a-z])sds(?![a-z])/.test(folded);
});

/** `M-3`, `S3`, 製品 and サービス: what says it only on a sheet that names both forms. */
const kindsMeant = textFact((text): readonly FormKind[] => {
  const [, maker, provider] =
    /^(?:(M[-.]?\d.*|製品|機器)|(S[-.]?\d.*|サビス))$/i.exec(fold(text)) ?? [];
  if (maker !== undefined) return ['MDS'];
  return provider === undefined ? kindsNamed(text) : ['SDS'];
});

const namesMaker = textSign((text) => kindsNamed(text).includes('MDS'));
const namesProvider = textSign((text) => kindsNamed(text).includes('SDS'));
/** Lines that name one of the forms, or both. */
const namingLines = ({ lines }: Grid): readonly Line[] =>
  lines.filter((line) => namesMaker.of(line) || namesProvider.of(line));

/** Which forms each of some rows belongs to; null where nothing says it of all of them. */
type Kinds = readonly (readonly FormKind[])[] | null;

/** Whether each form has so many rows of its own. */
const saysBoth = (kinds: readonly (readonly FormKind[])[], fewest: number): boolean =>
  KINDS.every((kind) => kinds.filter((of) => of.length === 1 && of[0] === kind).length >= fewest);

/**
 * What a column says of the forms of the rows: nothing else stands in it, but that it may leave out what it
 * said above.
 */
function kindsInColumn(
  grid: Grid,
  rows: readonly TableRow[],
  col: number,
  kindsOf: typeof kindsNamed,
): Kinds {
  const kinds: (readonly FormKind[])[] = [];
  let above = NO_KINDS;
  for (const { question } of rows) {
    const cell = grid.cellAt(question.row, col);
    if (cell !== undefined && !isBlank(cell) && cell !== question.cell) {
      above = kindsOf.of(cell);
      if (above.length === 0) return null;
    }
    kinds.push(above);
  }
  const [first = NO_KINDS] = kinds;
  return first.length > 0 && saysBoth(kinds, 1) ? kinds : null;
}

/** `SDSと共通の項目`, `SDSは別紙をご覧ください`: such a line says something of a form and begins none. */
const SAYS_MORE = /と|共通|別[紙添途表]|参照|場合|以外|除く|不要|ください|下さい|。/;

const isBand = (cell: SheetCell): boolean =>
  kindsNamed.of(cell).length === 1 && !SAYS_MORE.test(cell.text) && !asks.of(cell);

/** What lines with nothing else on them say of the rows below them, the first of them above all rows. */
function kindsByBands(grid: Grid, rows: readonly TableRow[], firstRow: number): Kinds {
  const last = Math.max(...rows.map(({ question }) => question.row));
  const bands = namingLines(grid).filter(
    ({ row, cells }) =>
      row >= firstRow - ABOVE && row < last && cells.length === 1 && cells.every(isBand),
  );
  const kinds = rows.map(({ question }) => {
    const band = bands.findLast(({ row }) => row <= question.row)?.cells[0];
    return band === undefined ? NO_KINDS : kindsNamed.of(band);
  });
  return kinds.every((of) => of.length > 0) && saysBoth(kinds, FEWEST_BELOW) ? kinds : null;
}

/** The first of such lines may stand above the heading of the table. */
const ABOVE = 3;
/** A line with fewer rows below it is no title of a form. */
const FEWEST_BELOW = 3;

/** What stands above each of several tables side by side, within the columns of it. */
function kindsBySide(grid: Grid, tables: readonly AnswerTable[]): Kinds {
  const kinds = tables.map(({ firstRow, lastColumn, area, roles, rows }) => {
    const left = Math.min(area.from, ...roles.keys());
    const band = namingLines(grid)
      .filter(({ row }) => row >= firstRow - ABOVE && row <= firstRow)
      .flatMap(({ cells }) => cells)
      .find((cell) => cell.col >= left && cell.col <= lastColumn && isBand(cell));
    return rows.map(() => (band === undefined ? NO_KINDS : kindsNamed.of(band)));
  });
  const all = chained(kinds);
  return all.every((of) => of.length > 0) && saysBoth(all, FEWEST_BELOW) ? all : null;
}

function kindsOfRows(grid: Grid, tables: readonly AnswerTable[]): Kinds {
  const firstRow = Math.min(...tables.map((table) => table.firstRow));
  const areBoth = grid.cells.some((cell) => cell.row < firstRow && namesBoth.of(cell));
  if (!areBoth && !(namesMaker.of(grid) && namesProvider.of(grid))) return null;
  const rows = chained(tables.map((table) => table.rows));
  const answers = (col: number) => tables.some(({ area }) => col >= area.from && col <= area.to);
  const columns = new Set(
    rows.flatMap(({ question }) => grid.cellsIn(question.row).map(({ col }) => col)),
  );
  for (const col of columns) {
    if (answers(col)) continue;
    const kinds = kindsInColumn(grid, rows, col, areBoth ? kindsMeant : kindsNamed);
    if (kinds !== null) return kinds;
  }
  return kindsByBands(grid, rows, firstRow) ?? kindsBySide(grid, tables);
}

/** The rows of a table that are kept, with the marks among them that nobody can place. */
function withRows(table: AnswerTable, isKept: (row: TableRow) => boolean): AnswerTable {
  const places = new Map<number, number>();
  const rows = table.rows.filter((row, index) => {
    const kept = isKept(row);
    if (kept) places.set(index, places.size);
    return kept;
  });
  const unplaced = table.unplaced.flatMap(({ drawing, rows: at }) => {
    const own = at.flatMap((index) => places.get(index) ?? []);
    return own.length === 0 ? [] : [{ drawing, rows: own }];
  });
  return { ...table, rows, unplaced };
}

interface FormPart {
  /** Null where nothing says it of each row. */
  readonly kind: FormKind | null;
  readonly tables: readonly AnswerTable[];
}

/** Some tables by the form that their rows belong to. */
export function formsIn(grid: Grid, tables: readonly AnswerTable[]): readonly FormPart[] {
  const kinds = kindsOfRows(grid, tables);
  if (kinds === null) return [{ kind: null, tables }];
  const rows = chained(tables.map((table) => table.rows));
  const of = new Map(rows.map((row, index) => [row, kinds[index]]));
  return KINDS.map((kind) => ({
    kind,
    tables: tables.map((table) => withRows(table, (row) => of.get(row)?.includes(kind) === true)),
  }));
}
