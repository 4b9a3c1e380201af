import {
  type Answer,
  Deadline,
  type DisclosureContent,
  type Form,
  type FormLayout,
  formsInForce,
  guarded,
  type LayoutRow,
  type Result,
  readLayouts,
  sameWording,
} from '@kaijisho/core';
import { DEFAULT_BUDGETS } from '../budgets.js';
import { readRelationships } from '../reading/package/relationships.js';
import { readWorkbookPart } from '../reading/package/workbook.js';
import { readWorkbook } from '../reading/read-workbook.js';
import { Workspace } from '../reading/workspace.js';
import { Archive } from '../reading/zip/archive.js';
import { setControlProperties, setVmlControl } from './control-edit.js';
import { addressOf, marksOfRow } from './mark-row.js';
import { replaceParts } from './replace-parts.js';
import { editCells, type NewValue } from './sheet-edit.js';

/**
 * Why an answer is not in the filled file: the file has no such row, the row offers no such answer,
 * the answer is none a person could have marked (several marks, unreadable), or a mark drawn over
 * the row's words stands in the way.
 */
export type LeftReason = 'no-row' | 'no-place' | 'no-choice' | 'drawn-over' | 'no-notes-area';

/** What was not written into the file. */
export interface LeftOut {
  readonly number: string | null;
  readonly question: string;
  readonly reason: LeftReason;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Answers written. */
  readonly filled: number;
  readonly left: readonly LeftOut[];
}

/** Changes of one part, one after the other. */
type Changes = Map<string, ((xml: string) => string)[]>;

function rowOfAnswer(rows: readonly LayoutRow[], answer: Answer): LayoutRow | undefined {
  const items = rows.filter(({ kind }) => kind === 'item');
  return (
    items.find(({ recognised }) => answer.key !== null && recognised?.key === answer.key) ??
    items.find(({ text }) => sameWording(text, answer.question))
  );
}

/** Note numbers, and text typed beside the answer, as one cell holds them. */
const noteText = ({ notes, remark }: Answer): string | null =>
  [notes.join(','), remark ?? ''].filter((part) => part !== '').join(' ') || null;

const dateText = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${year}年${Number(month)}月${Number(day)}日`;
};

/** Numbers and texts of notes, below the heading of the notes area, in its own rows. */
function noteCells(
  { page, notesRow }: FormLayout,
  notes: DisclosureContent['notes'],
): ReadonlyMap<string, NewValue> {
  const cells = new Map<string, NewValue>();
  if (notesRow === null) return cells;
  const heading = page.cells.find(({ row, text }) => row === notesRow && text.trim() !== '');
  const col = heading?.col ?? 1;
  notes.forEach(({ number, text }, index) => {
    const printed = page.cells.find(
      (cell) => cell.row > notesRow && cell.col === col && cell.text.trim() === number,
    );
    const row = printed?.row ?? notesRow + 1 + index;
    if (printed === undefined) cells.set(addressOf({ row, col }), number);
    if (text !== '') cells.set(addressOf({ row, col: col + 1 }), text);
  });
  return cells;
}

/** Fills one form of the file; changes are collected, nothing is written yet. */
function fillLayout(
  layout: FormLayout,
  content: DisclosureContent,
  part: string,
  vml: string | undefined,
  changes: Changes,
): { readonly filled: number; readonly left: readonly LeftOut[] } {
  const cells = new Map<string, NewValue>();
  const left: LeftOut[] = [];
  const change = (name: string, how: (xml: string) => string) =>
    changes.set(name, [...(changes.get(name) ?? []), how]);
  let filled = 0;
  for (const { field, value } of layout.header) {
    const text = content.header[field];
    if (text !== null) cells.set(addressOf(value), field === 'createdOn' ? dateText(text) : text);
  }
  for (const answer of content.answers) {
    const { number, question, choice, state } = answer;
    const leave = (reason: LeftReason) => left.push({ number, question, reason });
    const row = rowOfAnswer(layout.rows, answer);
    if (row === undefined) {
      if (state !== 'blank') leave('no-row');
      continue;
    }
    const note = noteText(answer);
    if (note !== null && row.note !== null) cells.set(addressOf(row.note), note);
    else if (note !== null) leave('no-place');
    if (choice === null) {
      if (state !== 'blank') leave('no-choice');
      continue;
    }
    const marks = row.drawnOver ? null : marksOfRow(row, choice);
    if (marks === null) {
      leave(row.drawnOver ? 'drawn-over' : 'no-place');
      continue;
    }
    filled += 1;
    for (const [address, value] of marks.cells) cells.set(address, value);
    for (const { stored, on } of marks.controls) {
      const { part: properties, shape } = stored;
      if (properties !== null) change(properties, (xml) => setControlProperties(xml, on));
      if (shape !== null && vml !== undefined) change(vml, (xml) => setVmlControl(xml, shape, on));
    }
  }
  if (content.notes.length > 0 && layout.notesRow === null)
    left.push({ number: null, question: '', reason: 'no-notes-area' });
  for (const [address, value] of noteCells(layout, content.notes)) cells.set(address, value);
  if (cells.size > 0) change(part, (xml) => editCells(xml, cells));
  return { filled, left };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Writes answers into a publisher's own workbook, in that workbook's own way of marking. Only the
 * cells and controls concerned change; every other part of the package keeps its bytes.
 *
 * @param imported forms learnt from publishers' files: they tell the rows of the file apart
 * @returns the bytes and what could not be written, or why the file could not be read
 */
export function fillTemplate(
  bytes: Uint8Array,
  contents: readonly DisclosureContent[],
  imported: readonly Form[] = [],
): Result<FilledTemplate> {
  const document = readWorkbook(bytes);
  if (!document.ok) return document;
  const layouts = readLayouts(document.value, formsInForce(imported));
  return guarded('damaged-workbook', () => fillAll(bytes, layouts, contents));
}

function fillAll(
  bytes: Uint8Array,
  layouts: readonly FormLayout[],
  contents: readonly DisclosureContent[],
): FilledTemplate {
  const deadline = new Deadline(DEFAULT_BUDGETS.milliseconds);
  const archive = new Archive(bytes, DEFAULT_BUDGETS);
  const workspace = new Workspace(archive, DEFAULT_BUDGETS, deadline);
  const sheets = readWorkbookPart(workspace)?.sheets ?? [];
  const changes: Changes = new Map();
  const open = [...layouts];
  let filled = 0;
  const left: LeftOut[] = [];
  for (const content of contents) {
    const at = open.findIndex(({ kind }) => kind === content.form.kind);
    const [layout] = at < 0 ? [] : open.splice(at, 1);
    const part = sheets.find(({ name }) => name === layout?.page.name)?.part;
    if (layout === undefined || part === undefined) {
      const rows = content.answers.filter(({ state }) => state !== 'blank');
      for (const { number, question } of rows) left.push({ number, question, reason: 'no-row' });
      continue;
    }
    const vml = readRelationships(workspace, part).find(({ type }) => type === 'vmlDrawing');
    const done = fillLayout(layout, content, part, vml?.target, changes);
    filled += done.filled;
    left.push(...done.left);
  }
  const parts = new Map<string, Uint8Array>();
  const names = new Map(
    archive.names.map((name) => [name.replace(/^\/+/, '').toLowerCase(), name]),
  );
  for (const [name, steps] of changes) {
    const old = archive.read(name);
    const real = names.get(name.replace(/^\/+/, '').toLowerCase());
    if (old === undefined || real === undefined) continue;
    const xml = steps.reduce((text, step) => step(text), decoder.decode(old));
    parts.set(real, new TextEncoder().encode(xml));
  }
  return { bytes: replaceParts(bytes, parts), filled, left };
}
