import {
  Deadline,
  type DisclosureContent,
  type Form,
  type FormLayout,
  formsInForce,
  guarded,
  type Result,
  readLayouts,
} from '@kaijisho/core';
import { DEFAULT_BUDGETS } from '../budgets.js';
import { readRelationships } from '../reading/package/relationships.js';
import { readWorkbookPart, type Workbook } from '../reading/package/workbook.js';
import { readGrid, readWorkbook } from '../reading/read-workbook.js';
import { Workspace } from '../reading/workspace.js';
import { Archive } from '../reading/zip/archive.js';
import { drawingPartOf } from './attach-drawing.js';
import { setControlProperties, setVmlControl } from './control-edit.js';
import { editDrawing } from './draw-marks.js';
import { type LayoutChanges, type LeftOut, layoutChanges, type MarkedRow } from './fill-layout.js';
import { PartChanges } from './part-changes.js';
import { replaceParts } from './replace-parts.js';
import { editCells } from './sheet-edit.js';

export type { LeftOut, LeftReason } from './fill-layout.js';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Answers written. */
  readonly filled: number;
  readonly left: readonly LeftOut[];
}

/**
 * Writes answers into a publisher's own workbook, in that workbook's own way of marking. Only the
 * cells, controls and drawn marks concerned change; every other part of the package keeps its bytes.
 * What was written is read again: an answer that does not read the same is named.
 *
 * @param imported forms learnt from publishers' files: they tell the rows of the file apart
 * @returns the bytes and what could not be written, or why the file could not be read
 */
export function fillTemplate(
  bytes: Uint8Array,
  contents: readonly DisclosureContent[],
  imported: readonly Form[] = [],
): Result<FilledTemplate> {
  const forms = formsInForce(imported);
  const document = readWorkbook(bytes);
  if (!document.ok) return document;
  const layouts = readLayouts(document.value, forms);
  return guarded('damaged-workbook', () => {
    const { sheets, ...filled } = fillAll(bytes, layouts, contents);
    const again = readWorkbook(filled.bytes);
    const read = again.ok ? readLayouts(again.value, forms) : [];
    const lost = sheets.flatMap(({ name, marked }) => notReadBack(read, name, marked));
    return {
      bytes: filled.bytes,
      filled: sheets.reduce((sum, { marked }) => sum + marked.length, 0) - lost.length,
      left: [...filled.left, ...lost],
    };
  });
}

/** Answers that were marked on a sheet and are not what the filled sheet says. */
function notReadBack(
  layouts: readonly FormLayout[],
  sheet: string,
  marked: readonly MarkedRow[],
): readonly LeftOut[] {
  const rows = new Map(
    layouts
      .filter(({ page }) => page.name === sheet)
      .flatMap((layout) => layout.rows.map((row) => [row.row, row.choice] as const)),
  );
  return marked.flatMap(({ row, answer: { number, question, choice } }): readonly LeftOut[] =>
    rows.get(row) === choice ? [] : [{ number, question, reason: 'not-read-back' }],
  );
}

function fillAll(
  bytes: Uint8Array,
  layouts: readonly FormLayout[],
  contents: readonly DisclosureContent[],
): {
  readonly bytes: Uint8Array;
  readonly left: readonly LeftOut[];
  readonly sheets: readonly { readonly name: string; readonly marked: readonly MarkedRow[] }[];
} {
  const deadline = new Deadline(DEFAULT_BUDGETS.milliseconds);
  const archive = new Archive(bytes, DEFAULT_BUDGETS);
  const workspace = new Workspace(archive, DEFAULT_BUDGETS, deadline);
  const workbook = readWorkbookPart(workspace);
  const parts = new PartChanges(archive);
  const open = [...layouts];
  const left: LeftOut[] = [];
  const filled = contents.flatMap((content) => {
    const at = open.findIndex(({ kind }) => kind === content.form.kind);
    const [layout] = at < 0 ? [] : open.splice(at, 1);
    const sheet = workbook?.sheets.find(({ name }) => name === layout?.page.name);
    if (layout === undefined || workbook === undefined || sheet === undefined) {
      const rows = content.answers.filter(({ state }) => state !== 'blank');
      for (const { number, question } of rows) left.push({ number, question, reason: 'no-row' });
      return [];
    }
    const changes = layoutChanges(layout, content);
    left.push(...changes.left);
    applyChanges(changes, sheet, { workspace, workbook, parts });
    return [{ name: sheet.name, marked: changes.marked }];
  });
  return { bytes: replaceParts(bytes, parts.contents()), left, sheets: filled };
}

interface Package {
  readonly workspace: Workspace;
  readonly workbook: Workbook;
  readonly parts: PartChanges;
}

/** Turns what is to be changed on a sheet into changes of its parts. */
function applyChanges(
  { cells, controls, drawn, erased, sample }: LayoutChanges,
  sheet: Workbook['sheets'][number],
  { workspace, workbook, parts }: Package,
): void {
  const vml = readRelationships(workspace, sheet.part).find(({ type }) => type === 'vmlDrawing');
  for (const { stored, on } of controls) {
    const { part: properties, shape } = stored;
    if (properties !== null) parts.change(properties, (xml) => setControlProperties(xml, on));
    if (shape !== null && vml !== undefined)
      parts.change(vml.target, (xml) => setVmlControl(xml, shape, on));
  }
  if (cells.size > 0) parts.change(sheet.part, (xml) => editCells(xml, cells));
  const grid = drawn.length + erased.length > 0 && readGrid(workspace, workbook, sheet);
  if (!grid) return;
  const remove = new Set(erased.flatMap(({ shape }) => shape ?? []));
  const change = { add: drawn, remove, like: sample?.shape ?? null };
  parts.change(drawingPartOf(workspace, sheet.part, parts), (xml) =>
    editDrawing(xml, change, grid),
  );
}
