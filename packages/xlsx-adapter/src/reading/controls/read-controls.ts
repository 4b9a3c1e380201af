import type { DrawingDraft } from '../drawings/draft.js';
import type { ControlShape } from '../drawings/read-drawing.js';
import type { Relationship } from '../package/relationships.js';
import type { Grid } from '../sheet/grid.js';
import type { RawControl } from '../sheet/raw-sheet.js';
import type { Workspace } from '../workspace.js';
import { type ControlCells, controlDrawings } from './control-drawings.js';
import { type ControlProperties, readControlProperties } from './control-properties.js';
import { type ControlSources, formControl, isControl } from './form-control.js';
import type { VmlShape } from './vml-shape.js';

/** Everything a sheet says of its form controls. */
export interface ControlInput {
  readonly elements: readonly RawControl[];
  readonly vml: readonly VmlShape[];
  readonly shapes: readonly ControlShape[];
  readonly relationships: readonly Relationship[];
}

/** A `control` element with the properties it points to. */
interface Described {
  readonly part: string;
  readonly element: RawControl;
  readonly properties: ControlProperties | undefined;
}

/** Controls that the sheet part lists; ActiveX ones keep their state in a binary and are left out. */
function described(
  workspace: Workspace,
  input: ControlInput,
): { readonly forms: readonly Described[]; readonly activeX: ReadonlySet<string> } {
  const relationships = new Map(input.relationships.map((link) => [link.id, link]));
  const forms: Described[] = [];
  const activeX = new Set<string>();
  for (const element of input.elements) {
    const link = relationships.get(element.relationshipId ?? '');
    if (link?.type === 'control') activeX.add(element.shapeId);
    if (link?.type !== 'ctrlProp') continue;
    forms.push({
      part: link.target,
      element,
      properties: readControlProperties(workspace, link.target),
    });
  }
  return { forms, activeX };
}

/**
 * Puts the sources of every control together, each control once. They share a number; writers
 * that do not keep to Excel's numbers list the same controls in the same order.
 */
function joined(workspace: Workspace, input: ControlInput): readonly ControlSources[] {
  const { forms, activeX } = described(workspace, input);
  const vml = input.vml.filter(
    ({ id, objectType }) => isControl(objectType) && !activeX.has(id ?? ''),
  );
  const byId = new Map(vml.map((shape) => [shape.id ?? '', shape]));
  const numbered = forms.some(({ element }) => byId.has(element.shapeId));
  const inOrder = !numbered && forms.length === vml.length;
  const shapes = new Map(input.shapes.map((shape) => [shape.id, shape]));
  const paired = new Set<VmlShape>();
  const sources = forms.map(({ part, element, properties }, index): ControlSources => {
    const id = element.shapeId;
    const own = inOrder ? vml[index] : byId.get(id);
    if (own !== undefined) paired.add(own);
    return { id, part, element, properties, vml: own, shape: shapes.get(id) };
  });
  const alone = vml
    .filter((shape) => !paired.has(shape))
    .map((shape, index): ControlSources => {
      const id = shape.id ?? `vml-${index}`;
      return { id, element: undefined, properties: undefined, vml: shape, shape: shapes.get(id) };
    });
  return [...sources, ...alone];
}

/** Check boxes, option buttons and drop-downs on a sheet. */
export function readControls(
  workspace: Workspace,
  input: ControlInput,
  grid: Grid,
  cells: ControlCells,
): readonly DrawingDraft[] {
  const controls = joined(workspace, input).map((sources) => formControl(sources, grid));
  return controlDrawings(controls, cells);
}
