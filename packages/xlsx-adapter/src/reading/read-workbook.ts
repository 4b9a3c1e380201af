import {
  type Cell,
  Deadline,
  type Drawing,
  guarded,
  limitFileSize,
  type Page,
  type Result,
  type SourceDocument,
  stop,
} from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { attachComments } from './comments.js';
import { refuseUnlessZip } from './detect-format.js';
import { readWorkbookPart, type Workbook } from './package/workbook.js';
import { workbookFacts } from './package/workbook-facts.js';
import { pageDrawings } from './page-drawings.js';
import { attachChoices } from './sheet/attach-choices.js';
import { attachLists } from './sheet/attach-lists.js';
import type { ValueContext } from './sheet/cell-values.js';
import { ChoiceLists } from './sheet/choices.js';
import { Columns } from './sheet/columns.js';
import { Grid } from './sheet/grid.js';
import type { RawSheet } from './sheet/raw-sheet.js';
import { readSheet } from './sheet/read-sheet.js';
import { References } from './sheet/references.js';
import { sheetCells } from './sheet/sheet-cells.js';
import { CellMeter } from './sheet/sheet-data.js';
import { readSharedStrings } from './strings/shared-strings.js';
import { readStyles } from './styles/styles.js';
import { readTheme } from './styles/theme.js';
import { Workspace } from './workspace.js';
import { Archive } from './zip/archive.js';
import { contentOf } from './zip-content.js';

/**
 * Reads the bytes of an Excel workbook (.xlsx, .xlsm) into pages, one for each worksheet in the
 * order of the tabs, hidden ones included. Any bytes are welcome: what cannot be read comes back
 * as a failure, what is damaged in parts as facts of the document. Nothing is ever fetched or run.
 */
export function readWorkbook(
  bytes: Uint8Array,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<SourceDocument> {
  return guarded('damaged-workbook', () => {
    limitFileSize(bytes, budgets);
    refuseUnlessZip(bytes);
    const archive = new Archive(bytes, budgets);
    const content = contentOf(archive);
    if (!content.workbook) stop('other-office-format', { format: content.format });
    return readDocument(new Workspace(archive, budgets, new Deadline(budgets.milliseconds)));
  });
}

interface LoadedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  readonly raw: RawSheet;
}

function readDocument(workspace: Workspace): SourceDocument {
  const workbook = readWorkbookPart(workspace);
  if (workbook === undefined) return stop('damaged-workbook', {}, 'no workbook part');
  const context = valueContext(workspace, workbook);
  const sheets = loadSheets(workspace, workbook, context);
  if (sheets.length === 0) return stop('no-worksheet');
  const references = new References(workbook);
  const lists = new ChoiceLists(references);
  for (const sheet of sheets) lists.addSheet(sheet.name, sheet.raw);
  const pages = sheets.map((sheet) => pageOf(sheet, workspace, context, references, lists));
  workbookFacts(workspace, workbook);
  return { adapter: 'xlsx', pages, facts: workspace.facts.all };
}

/** Where the cells of a sheet lie; undefined when its part is missing. */
export function readGrid(
  workspace: Workspace,
  workbook: Workbook,
  { part, name }: Pick<LoadedSheet, 'part' | 'name'>,
): Grid | undefined {
  const context = valueContext(workspace, workbook);
  const raw = readSheet(workspace, part, name, context, new CellMeter(workspace.budgets));
  return raw && gridOf(raw, context);
}

const gridOf = (raw: RawSheet, { styles }: ValueContext): Grid =>
  new Grid(new Columns(raw.columnSpans, raw.columnDefaults, styles.defaultFont), raw.rowEdges);

function valueContext(workspace: Workspace, workbook: Workbook): ValueContext {
  const partOf = (type: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target;
  const styles = readStyles(workspace, partOf('styles'), readTheme(workspace, partOf('theme')));
  return {
    styles,
    strings: readSharedStrings(workspace, partOf('sharedStrings'), styles.palette),
    date1904: workbook.date1904,
    facts: workspace.facts,
  };
}

function loadSheets(
  workspace: Workspace,
  workbook: Workbook,
  context: ValueContext,
): readonly LoadedSheet[] {
  const meter = new CellMeter(workspace.budgets);
  const sheets: LoadedSheet[] = [];
  for (const { name, hidden, part } of workbook.sheets) {
    const raw = readSheet(workspace, part, name, context, meter);
    if (raw === undefined) workspace.facts.add('damaged-part', part);
    else sheets.push({ name, hidden, part, raw });
  }
  return sheets;
}

function pageOf(
  sheet: LoadedSheet,
  workspace: Workspace,
  context: ValueContext,
  references: References,
  lists: ChoiceLists,
): Page {
  const { name, hidden, raw } = sheet;
  const { styles } = context;
  const grid = gridOf(raw, context);
  const cells = sheetCells(raw, grid, styles);
  if (cells.clamped) workspace.facts.add('range-clamped', name);
  attachChoices(raw, cells, lists, grid, name, workspace.facts);
  // Comments always come with the old drawing that shows their boxes.
  if (raw.legacyDrawing !== undefined)
    attachComments(workspace, sheet.part, cells.drafts, styles.palette);
  const drawings = pageDrawings(workspace, sheet, grid, {
    linkedCell: (formula) => references.cellOn(formula, name),
    entries: (formula) => lists.at(formula, name),
  });
  return {
    name,
    kind: 'sheet',
    ...(hidden && { hidden: true }),
    // For whoever reads a drawing or a cell, a member that is undefined is one that is not there.
    drawings: attachLists(drawings, cells, grid) as readonly Drawing[],
    cells: cells.drafts as readonly Cell[],
  };
}
