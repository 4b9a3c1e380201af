import { type Box, centreOf, contains, type Drawing } from '@kaijisho/core';
import type { ControlShape } from '../drawings/read-drawing.js';
import type { Relationship } from '../package/relationships.js';
import type { Grid } from '../sheet/grid.js';
import type { RawControl } from '../sheet/raw-sheet.js';
import type { Workspace } from '../workspace.js';
import { readControlProperties } from './control-properties.js';
import { type ControlSources, type FormControl, formControl } from './form-control.js';
import type { VmlShape } from './vml-shape.js';

/** Everything a sheet says of its form controls. */
export interface ControlInput {
  readonly elements: readonly RawControl[];
  readonly vml: readonly VmlShape[];
  readonly shapes: readonly ControlShape[];
  readonly relationships: readonly Relationship[];
}

/** What controls refer to in cells: resolves a link and a drop-down's list. */
export interface ControlCells {
  /** Address on this sheet of a link such as `$F$3`; undefined when it leads elsewhere. */
  linkedCell(formula: string): string | undefined;
  entries(formula: string): readonly string[];
}

/** Puts the sources of every control together by the number they share, each control once. */
function joined(workspace: Workspace, input: ControlInput): readonly ControlSources[] {
  const relationships = new Map(input.relationships.map((link) => [link.id, link]));
  const shapes = new Map(input.shapes.map((shape) => [shape.id, shape]));
  const sources = new Map<string, ControlSources>();
  for (const vml of input.vml) {
    const id = vml.id === '' ? `vml ${sources.size}` : vml.id;
    const shape = shapes.get(vml.id);
    sources.set(id, { id, element: undefined, properties: undefined, vml, shape });
  }
  for (const element of input.elements) {
    const id = element.shapeId;
    const link = relationships.get(element.relationshipId ?? '');
    // An ActiveX control keeps its state in a binary of its own; it is reported as an object.
    if (link?.type === 'control') sources.delete(id);
    if (link?.type !== 'ctrlProp') continue;
    const properties = readControlProperties(workspace, link.target);
    const vml = sources.get(id)?.vml;
    sources.set(id, { id, element, properties, vml, shape: shapes.get(id) });
  }
  return [...sources.values()];
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

/** Check boxes, option buttons and the chosen entries of drop-downs on a sheet. */
export function readControls(
  workspace: Workspace,
  input: ControlInput,
  grid: Grid,
  cells: ControlCells,
): readonly Drawing[] {
  const controls = joined(workspace, input).map((sources) => formControl(sources, grid));
  const groupBoxes = controls.filter(({ type }) => type === 'group-box');
  return controls.flatMap((control) => drawingOfControl(control, groupBoxes, cells) ?? []);
}

function drawingOfControl(
  control: FormControl,
  groupBoxes: readonly FormControl[],
  cells: ControlCells,
): Drawing | undefined {
  const { type, box, caption, state, link, name, list, selected } = control;
  if (box === undefined) return undefined;
  const hidden = control.hidden || box.width === 0 || box.height === 0;
  const common = { box, ...(hidden && { hidden: true }), ...(name !== undefined && { name }) };
  const linkedCell = link === undefined ? undefined : cells.linkedCell(link);
  if (type === 'drop-down') {
    const entry = list === undefined ? undefined : cells.entries(list)[selected - 1];
    return entry === undefined ? undefined : { kind: 'text', label: entry, ...common };
  }
  if (type !== 'checkbox' && type !== 'option') return undefined;
  return {
    kind: type,
    state,
    ...(caption !== '' && { label: caption }),
    ...(type === 'option' && { group: groupOf(box, groupBoxes) }),
    ...(linkedCell !== undefined && { linkedCell }),
    ...common,
  };
}
