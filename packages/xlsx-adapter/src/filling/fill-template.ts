import {
  Deadline,
  type DisclosureContent,
  type Form,
  type FormLayout,
  failed,
  formsInForce,
  guarded,
  type Marking,
  type Result,
  readLayouts,
  stop,
} from '@kaijisho/core';
import { DEFAULT_BUDGETS } from '../budgets.js';
import { detectFormat } from '../reading/detect-format.js';
import { readRelationships } from '../reading/package/relationships.js';
import { readWorkbookPart, type Workbook } from '../reading/package/workbook.js';
import { readGrid, readWorkbook } from '../reading/read-workbook.js';
import { Workspace } from '../reading/workspace.js';
import { Archive } from '../reading/zip/archive.js';
import { drawingPartOf } from './attach-drawing.js';
import { setControlProperties, setListProperties, setVmlValue } from './control-edit.js';
import { editDrawing } from './draw-marks.js';
import { type LayoutChanges, type LeftOut, layoutChanges, type MarkedRow } from './fill-layout.js';
import type { UsedMarking } from './marking.js';
import { PartChanges } from './part-changes.js';
import { replaceParts } from './replace-parts.js';
import { restyleWords } from './restyle-words.js';
import { editCells } from './sheet-edit.js';
import { StyleEdit } from './style-edit.js';

export type { LeftOut, LeftReason } from './fill-layout.js';
export type { UsedMarking } from './marking.js';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Answers written. */
  readonly filled: number;
  readonly left: readonly LeftOut[];
  /** How printed words were marked, for each form that has such words. */
  readonly markings: readonly UsedMarking[];
}

/** Circumstances of filling a template. */
export interface FillOptions {
  /** Forms learnt from publishers' files: they tell the rows of the file apart. */
  readonly imported?: readonly Form[];
  /** How printed words are to be marked, whatever the file says of it; null: as the file says. */
  readonly marking?: Marking | null;
}

/**
 * Writes answers into a publisher's own workbook, in that workbook's own way of marking. Only the
 * cells, controls and drawn marks concerned change; every other part of the package keeps its bytes.
 * What was written is read again: an answer that does not read the same is named.
 *
 * @returns the bytes and what could not be written, or why the file could not be read
 */
export function fillTemplate(
  bytes: Uint8Array,
  contents: readonly DisclosureContent[],
  { imported = [], marking = null }: FillOptions = {},
): Result<FilledTemplate> {
  // What is written goes into parts of a package, and this has none.
  if (detectFormat(bytes) === 'xls') return failed('template-xls');
  const forms = formsInForce(imported);
  const document = readWorkbook(bytes);
  if (!document.ok) return document;
  const layouts = readLayouts(document.value, forms);
  return guarded('damaged-workbook', () => {
    const { changed, ...filled } = fillAll(bytes, layouts, contents, marking);
    const again = readWorkbook(filled.bytes);
    const read = again.ok ? readLayouts(again.value, forms) : [];
    const lost = changed.flatMap(({ layout, marked }) =>
      notReadBack(read[layouts.indexOf(layout)], marked),
    );
    return {
      bytes: filled.bytes,
      filled: changed.reduce((sum, { marked }) => sum + marked.length, 0) - lost.length,
      left: [...filled.left, ...lost],
      markings: changed.flatMap((one) => one.marking ?? []),
    };
  });
}

/** Answers that were marked on a form and are not what the filled one says. */
function notReadBack(
  layout: FormLayout | undefined,
  marked: readonly MarkedRow[],
): readonly LeftOut[] {
  const rows = new Map(layout?.rows.map((row) => [row.row, row.choice]));
  return marked.flatMap(({ row, answer: { key, number, question, choice } }): readonly LeftOut[] =>
    rows.get(row) === choice ? [] : [{ key, number, question, reason: 'not-read-back' }],
  );
}

/** What was changed for one form of the file. */
interface FilledLayout extends LayoutChanges {
  readonly layout: FormLayout;
}

function fillAll(
  bytes: Uint8Array,
  layouts: readonly FormLayout[],
  contents: readonly DisclosureContent[],
  marking: Marking | null,
): {
  readonly bytes: Uint8Array;
  readonly left: readonly LeftOut[];
  readonly changed: readonly FilledLayout[];
} {
  const opened = openPackage(bytes);
  const open = [...layouts];
  const left: LeftOut[] = [];
  const changed = contents.flatMap((content): readonly FilledLayout[] => {
    const at = open.findIndex(({ kind }) => kind === content.form.kind);
    const [layout] = at < 0 ? [] : open.splice(at, 1);
    const sheet = opened.workbook.sheets.find(({ name }) => name === layout?.page.name);
    if (layout === undefined || sheet === undefined) {
      const rows = content.answers.filter(({ state }) => state !== 'blank');
      for (const { key, number, question } of rows)
        left.push({ key, number, question, reason: 'no-row' });
      return [];
    }
    const changes = layoutChanges(layout, content, marking);
    left.push(...changes.left);
    applyChanges(changes, sheet, opened);
    return [{ ...changes, layout }];
  });
  const { parts, styles } = opened;
  // Behind the sheets, whose changes ask for what it is given.
  if (styles !== null) parts.change(styles.part, () => styles.edit.result());
  return { bytes: replaceParts(bytes, parts.contents()), left, changed };
}

interface Package {
  readonly workspace: Workspace;
  readonly workbook: Workbook;
  readonly parts: PartChanges;
  /** The style sheet, which words get their new looks from; null where the file has none. */
  readonly styles: { readonly part: string; readonly edit: StyleEdit } | null;
  /** Drawing parts by the sheet that got them. */
  readonly drawings: Map<string, string>;
}

function openPackage(bytes: Uint8Array): Package {
  const deadline = new Deadline(DEFAULT_BUDGETS.milliseconds);
  const archive = new Archive(bytes, DEFAULT_BUDGETS);
  const workspace = new Workspace(archive, DEFAULT_BUDGETS, deadline);
  const workbook = readWorkbookPart(workspace);
  if (workbook === undefined) return stop('damaged-workbook', {}, 'no workbook part');
  const part = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  const text = part === undefined ? undefined : workspace.textOf(part);
  const styles =
    part === undefined || text === undefined ? null : { part, edit: new StyleEdit(text) };
  return { workspace, workbook, parts: new PartChanges(archive), styles, drawings: new Map() };
}

/** Turns what is to be changed on a sheet into changes of its parts. */
function applyChanges(
  { cells, controls, lists, drawn, restyled, erased, sample }: LayoutChanges,
  sheet: Workbook['sheets'][number],
  { workspace, workbook, parts, styles, drawings }: Package,
): void {
  const vml = readRelationships(workspace, sheet.part).find(({ type }) => type === 'vmlDrawing');
  for (const { stored, on } of controls) {
    const { part: properties, shape } = stored;
    if (properties !== null) parts.change(properties, (xml) => setControlProperties(xml, on));
    if (shape !== null && vml !== undefined)
      parts.change(vml.target, (xml) => setVmlValue(xml, shape, 'Checked', on ? 1 : null));
  }
  for (const { stored, entry } of lists) {
    const { part: properties, shape } = stored;
    if (properties !== null) parts.change(properties, (xml) => setListProperties(xml, entry));
    if (shape !== null && vml !== undefined)
      parts.change(vml.target, (xml) => setVmlValue(xml, shape, 'Sel', entry));
  }
  if (cells.size > 0) parts.change(sheet.part, (xml) => editCells(xml, cells));
  if (styles !== null && restyled.length > 0)
    parts.change(sheet.part, (xml) => restyleWords(xml, restyled, styles.edit));
  const grid = drawn.length + erased.length > 0 && readGrid(workspace, workbook, sheet);
  if (!grid) return;
  const remove = new Set(erased.flatMap(({ shape }) => shape ?? []));
  const change = { add: drawn, remove, like: sample?.shape ?? null };
  const drawing = drawings.get(sheet.part) ?? drawingPartOf(workspace, sheet.part, parts);
  drawings.set(sheet.part, drawing);
  parts.change(drawing, (xml) => editDrawing(xml, change, grid));
}
