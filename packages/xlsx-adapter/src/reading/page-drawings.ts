import type { ControlCells } from './controls/control-drawings.js';
import { readControls } from './controls/read-controls.js';
import { readVml } from './controls/read-vml.js';
import { vmlDrawings } from './controls/vml-drawings.js';
import type { DrawingDraft } from './drawings/draft.js';
import { type DrawingPart, readDrawing } from './drawings/read-drawing.js';
import { drawingOf, type Shape } from './drawings/shape.js';
import { type Relationship, readRelationships } from './package/relationships.js';
import type { Grid } from './sheet/grid.js';
import type { SheetPart } from './sheet/raw-sheet.js';
import type { Workspace } from './workspace.js';

const NO_DRAWING: DrawingPart = { shapes: [], controls: [], pictures: 0, clamped: false };

/** A sheet of which drawings are read. */
export interface DrawnSheet {
  readonly name: string;
  readonly part: string;
  readonly raw: SheetPart;
}

/** Shapes and form controls of a sheet: drawn ones first, in the order they were put there. */
export function pageDrawings(
  workspace: Workspace,
  { name, part, raw }: DrawnSheet,
  grid: Grid,
  cells: ControlCells,
): readonly DrawingDraft[] {
  const { facts } = workspace;
  if (raw.oleObjects > 0) facts.add('embedded-objects', name);
  if (raw.drawing === undefined && raw.legacyDrawing === undefined && raw.controls.length === 0) {
    return [];
  }
  const relationships = readRelationships(workspace, part);
  const partOf = (id: string | undefined): string | undefined => targetOf(relationships, id);
  const controlIds = new Set(raw.controls.map((control) => control.shapeId));
  const drawingPart = partOf(raw.drawing);
  const drawing =
    drawingPart === undefined ? NO_DRAWING : readDrawing(workspace, drawingPart, grid, controlIds);
  if (drawing.pictures > 0) facts.add('pictures', `${name} (${drawing.pictures})`);
  if (drawing.clamped) facts.add('range-clamped', name);
  const vmlPart = partOf(raw.legacyDrawing);
  const vml = vmlPart === undefined ? [] : readVml(workspace, vmlPart);
  const input = { elements: raw.controls, vml, shapes: drawing.controls, relationships };
  return [
    ...drawn(drawing.shapes, drawingPart),
    ...vmlDrawings(vml, grid),
    ...readControls(workspace, input, grid, cells),
  ];
}

function drawn(shapes: readonly Shape[], part: string | undefined): readonly DrawingDraft[] {
  const drawings: DrawingDraft[] = [];
  for (const shape of shapes) {
    const drawing = drawingOf(shape, part);
    if (drawing !== undefined) drawings.push(drawing);
  }
  return drawings;
}

function targetOf(
  relationships: readonly Relationship[],
  id: string | undefined,
): string | undefined {
  const link = relationships.find((relationship) => relationship.id === id);
  return link === undefined || link.external ? undefined : link.target;
}
