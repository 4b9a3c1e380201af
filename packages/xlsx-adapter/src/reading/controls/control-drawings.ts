import { type Box, centreOf, contains } from '@kaijisho/core';
import { type DrawingDraft, drawingDraft } from '../drawings/draft.js';
import type { FormControl } from './form-control.js';

/** What controls refer to in cells: resolves a link and a drop-down's list. */
export interface ControlCells {
  /** Address on this sheet of a link such as `$F$3`; undefined when it leads elsewhere. */
  linkedCell(formula: string): string | undefined;
  entries(formula: string): readonly string[];
}

/** The smallest group box around an option button makes its group; outside of all it is the sheet. */
function groupOf(box: Box, groupBoxes: readonly FormControl[]): string {
  const centre = centreOf(box);
  let best: { readonly id: string; readonly area: number } | undefined;
  for (const { id, box: around } of groupBoxes) {
    if (around === undefined || !contains(around, centre)) continue;
    const area = around.width * around.height;
    if (best === undefined || area < best.area) best = { id, area };
  }
  return best === undefined ? 'sheet' : `group-box ${best.id}`;
}

/** Drawings of the controls of one sheet; what is neither box, button nor list is left out. */
export function controlDrawings(
  controls: readonly FormControl[],
  cells: ControlCells,
): readonly DrawingDraft[] {
  const groupBoxes = controls.filter(({ type }) => type === 'group-box');
  const drawings: DrawingDraft[] = [];
  for (const control of controls) {
    const drawing = drawingOfControl(control, groupBoxes, cells);
    if (drawing !== undefined) drawings.push(drawing);
  }
  return drawings;
}

function drawingOfControl(
  control: FormControl,
  groupBoxes: readonly FormControl[],
  cells: ControlCells,
): DrawingDraft | undefined {
  const { type, box, caption, state, link, name, list, selected, stored } = control;
  if (box === undefined || (type !== 'list' && type !== 'checkbox' && type !== 'option'))
    return undefined;
  const hidden = control.hidden || box.width === 0 || box.height === 0 ? true : undefined;
  const linkedCell = link === undefined ? undefined : cells.linkedCell(link);
  if (type === 'list') {
    const entries = list === undefined ? [] : cells.entries(list);
    const label = entries[selected - 1];
    return drawingDraft({ kind: type, box, label, entries, linkedCell, hidden, stored, name });
  }
  const label = caption === '' ? undefined : caption;
  const group = type === 'option' ? groupOf(box, groupBoxes) : undefined;
  return drawingDraft({ kind: type, box, label, state, group, linkedCell, hidden, stored, name });
}
