import {
  Deadline,
  guarded,
  limitFileSize,
  type Result,
  type SourceDocument,
  stop,
} from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { readLegacyWorkbook } from '../legacy/read-legacy.js';
import { readComments } from './comments.js';
import { detectFormat, refuseUnlessZip } from './detect-format.js';
import { readWorkbookPart, type SheetEntry, type Workbook } from './package/workbook.js';
import { workbookFacts } from './package/workbook-facts.js';
import { pageDrawings } from './page-drawings.js';
import { gridOf, type LoadedSheet, pagesOf } from './pages.js';
import type { ValueContext } from './sheet/cell-values.js';
import { Comments } from './sheet/comments.js';
import type { Grid } from './sheet/grid.js';
import { readSheet } from './sheet/read-sheet.js';
import { CellMeter } from './sheet/row-cells.js';
import { readSharedStrings } from './strings/shared-strings.js';
import { readStyles } from './styles/styles.js';
import { readTheme } from './styles/theme.js';
import { Workspace } from './workspace.js';
import { Archive } from './zip/archive.js';
import { contentOf } from './zip-content.js';

/**
 * Reads the bytes of an Excel workbook (.xlsx, .xlsm, .xls) into pages, one for each worksheet in the
 * order of the tabs, hidden ones included. Any bytes are welcome: what cannot be read comes back
 * as a failure, what is damaged in parts as facts of the document. Nothing is ever fetched or run.
 */
export function readWorkbook(
  bytes: Uint8Array,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<SourceDocument> {
  return guarded('damaged-workbook', () => {
    limitFileSize(bytes, budgets);
    const deadline = new Deadline(budgets.milliseconds);
    if (detectFormat(bytes) === 'xls') return readLegacyWorkbook(bytes, budgets, deadline);
    refuseUnlessZip(bytes);
    const archive = new Archive(bytes, budgets);
    const content = contentOf(archive);
    if (!content.workbook) stop('other-office-format', { format: content.format });
    return readDocument(new Workspace(archive, budgets, deadline));
  });
}

function readDocument(workspace: Workspace): SourceDocument {
  const workbook = readWorkbookPart(workspace);
  if (workbook === undefined) return stop('damaged-workbook', {}, 'no workbook part');
  const context = valueContext(workspace, workbook);
  const sheets = loadSheets(workspace, workbook, context);
  if (sheets.length === 0) return stop('no-worksheet');
  const pages = pagesOf(sheets, context.styles, workbook, workspace.facts);
  workbookFacts(workspace, workbook);
  return { adapter: 'xlsx', pages, facts: workspace.facts.all };
}

/** Where the cells of a sheet lie; undefined when its part is missing. */
export function readGrid(
  workspace: Workspace,
  workbook: Workbook,
  { part, name }: Pick<SheetEntry, 'part' | 'name'>,
): Grid | undefined {
  const context = valueContext(workspace, workbook);
  const raw = readSheet(workspace, part, name, context, new CellMeter(workspace.budgets));
  return raw && gridOf(raw, context.styles);
}

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
    else
      sheets.push({
        name,
        hidden,
        raw,
        // Comments always come with the old drawing that shows their boxes.
        comments: () =>
          raw.legacyDrawing === undefined
            ? new Comments()
            : readComments(workspace, part, context.styles.palette),
        drawings: (grid, cells) => pageDrawings(workspace, { name, part, raw }, grid, cells),
      });
  }
  return sheets;
}
