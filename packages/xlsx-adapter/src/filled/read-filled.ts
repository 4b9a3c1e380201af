import {
  DECISION_KEY_ID,
  type FilledLine,
  type FilledTable,
  type FilledWorkbook,
  failed,
  LINE_KEY_ID,
  type Result,
  success,
} from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { detectFormat } from '../reading/detect-format.js';
import { readWorkbook } from '../reading/read-workbook.js';
import { holdsDecisionKeys, layoutOf, markerOf, rowsOf } from './layout.js';
import { readKept } from './read-kept.js';
import { commentsOn, readPage, readTable } from './read-table.js';

/** Layouts that are written today; a higher number comes from a newer version of this program. */
const KNOWN_VERSION = 1;

/** Pages of ours without lines. */
const PAGES: readonly string[] = ['cover', 'overview', 'summary', 'letter'];

/**
 * Reads a workbook of ours that people filled in: sheets may be renamed, moved and added, lines
 * sorted and added, columns moved and added. What people wrote is all in the result.
 *
 * @param bytes the workbook as people gave it back
 * @param file its name, for places
 * @param wanted the table that makes it the right workbook: `matrix` or `inquiry`
 * @returns a failure for a file that is no workbook, none of ours, from a newer version, or whose
 *   hidden row or column of keys was deleted
 */
export function readFilledWorkbook(
  bytes: Uint8Array,
  file: string,
  wanted: string,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<FilledWorkbook> {
  if (detectFormat(bytes) === 'text') return failed('filled-not-ours', { file });
  const document = readWorkbook(bytes, budgets);
  if (!document.ok) return document;
  const pages = document.value.pages.map((page) => ({ page, marker: markerOf(page) }));
  if (pages.some(({ marker }) => marker !== null && marker.version > KNOWN_VERSION))
    return failed('filled-newer', { file });
  const main = pages.find(({ marker }) => marker?.name === wanted);
  if (main === undefined || main.marker === null) {
    const keysOnly = wanted === 'matrix' && pages.some(({ page }) => holdsDecisionKeys(page));
    if (keysOnly) return failed('filled-without-keys', { file });
    const ours = pages.some(({ marker }) => marker !== null && !PAGES.includes(marker.name));
    return failed(ours ? 'filled-other-table' : 'filled-not-ours', { file });
  }
  const { columnOf } = layoutOf(rowsOf(main.page), main.marker);
  if (columnOf(DECISION_KEY_ID) === undefined && columnOf(LINE_KEY_ID) === undefined)
    return failed('filled-without-keys', { file });
  const kept: FilledLine[] = [];
  const own = pages.filter(({ marker }) => marker === null).map(({ page }) => page);
  const tables = pages.flatMap(({ page, marker }): readonly FilledTable[] => {
    if (marker === null) return [];
    if (PAGES.includes(marker.name)) return [readPage(page, marker, file)];
    if (marker.name !== 'kept') return [readTable(page, marker, file)];
    const { decisions, table } = readKept(page, marker, file);
    kept.push(...decisions);
    return [{ ...table, beside: [...table.beside, ...commentsOn(page, file)] }];
  });
  return success({
    file,
    tables,
    kept,
    ownSheets: own.filter(({ cells }) => cells.some(({ text }) => text !== '')),
  });
}
