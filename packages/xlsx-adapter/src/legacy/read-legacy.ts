import { type Deadline, Facts, type SourceDocument, stop } from '@kaijisho/core';
import type { Budgets } from '../budgets.js';
import { CompoundFile } from '../compound/compound-file.js';
import { isOle2 } from '../reading/ole2.js';
import { type LoadedSheet, pagesOf } from '../reading/pages.js';
import { CellMeter } from '../reading/sheet/row-cells.js';
import { sheetDrawings } from './drawings/sheet-drawings.js';
import { type Globals, readGlobals, type Tab } from './globals.js';
import { type LegacyFile, startAt } from './records.js';
import { readSheetRecords } from './sheet.js';

/** Names of the one stream that matters, since Excel 97 and before; files for both have both. */
const STREAMS = ['Workbook', 'Book'];
const MACROS = '_VBA_PROJECT_CUR';
/** Storages of objects that other programs made. */
const OBJECTS = /^(?:MBD|LNK)[0-9A-F]{8}$/;

/**
 * Reads a workbook of Excel 97 to 2003 (.xls). Stops for versions before, for encrypted ones, and where the
 * container is damaged; nothing in it is run.
 */
export function readLegacyWorkbook(
  bytes: Uint8Array,
  budgets: Budgets,
  deadline: Deadline,
): SourceDocument {
  const facts = new Facts();
  const file: LegacyFile = { stream: streamOf(bytes, facts), deadline, facts };
  const start = startAt(file, 0) ?? stop('damaged-workbook', {}, 'no workbook part');
  if (!start.isKnown) stop('legacy-xls');
  const globals = readGlobals(file, budgets);
  const sheets = loadSheets(file, globals, budgets);
  if (sheets.length === 0) stop('no-worksheet');
  const { styles, names } = globals;
  const tabs = globals.tabs.map(({ name }) => name);
  const pages = pagesOf(sheets, styles, { tabs, names }, facts);
  for (const { name, hidden } of sheets) if (hidden) facts.add('hidden-sheets', name);
  return { adapter: 'xlsx', pages, facts: facts.all };
}

/** The stream of records. Programs other than Excel sometimes write it without its container. */
function streamOf(bytes: Uint8Array, facts: Facts): Uint8Array {
  if (!isOle2(bytes)) return bytes;
  const container = new CompoundFile(bytes);
  for (const storage of container.storages) {
    if (storage === MACROS) facts.add('macros', storage);
    else if (OBJECTS.test(storage)) facts.add('embedded-objects', storage);
  }
  const name = STREAMS.find((candidate) => container.has(candidate)) ?? '';
  return container.stream(name);
}

/** The worksheets among the tabs; charts, dialogs and macro sheets are left out. */
function loadSheets(file: LegacyFile, globals: Globals, budgets: Budgets): readonly LoadedSheet[] {
  const meter = new CellMeter(budgets);
  const sheets: LoadedSheet[] = [];
  const used = new Set<number>();
  for (const tab of globals.tabs) {
    const kind = tabKind(tab, file);
    if (kind === 'macros') file.facts.add('macros', tab.name);
    // A part that two tabs claim would be read twice.
    if (used.has(tab.start)) file.facts.add('damaged-part', tab.name);
    if (kind !== 'sheet' || used.has(tab.start)) continue;
    used.add(tab.start);
    const { raw, drawings, comments, isDialog } = readSheetRecords(file, tab, globals, meter);
    if (isDialog) continue;
    sheets.push({
      name: tab.name,
      hidden: tab.hidden,
      raw,
      comments: () => comments,
      drawings: (grid, cells) =>
        sheetDrawings(drawings, grid, cells, globals.formulas, tab.name, file.facts),
    });
  }
  return sheets;
}

/** What a tab is, both by the list of tabs and by its own part. */
function tabKind({ kind, start, name }: Tab, file: LegacyFile): Tab['kind'] {
  if (kind !== 'sheet') return kind;
  const own = startAt(file, start)?.kind ?? 'other';
  if (own === 'other') file.facts.add('damaged-part', name);
  return own;
}
