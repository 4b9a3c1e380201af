import type { Facts } from '@kaijisho/core';
import { type ControlCells, controlDrawings } from '../../reading/controls/control-drawings.js';
import type { FormControl } from '../../reading/controls/form-control.js';
import type { DrawingDraft } from '../../reading/drawings/draft.js';
import { drawingOf, type Paint } from '../../reading/drawings/shape.js';
import { PICTURE, presetOf, TEXT_BOX } from '../../reading/drawings/shape-types.js';
import type { Grid } from '../../reading/sheet/grid.js';
import { type FormulaNames, formulaText } from '../formulas.js';
import type { DrawingRecords } from './drawing-records.js';
import { PROPERTY, type Properties } from './escher.js';
import { presetOfPath, strokesOf } from './freeform.js';
import { OBJECT } from './objects.js';
import { type PlacedShape, ShapeWalk } from './placed-shapes.js';

/** Bits of properties: [MS-ODRAW] 2.3.7.43, 2.3.8.38 and 2.3.4.44. */
const FILLED = 0x10;
const LINED = 0x08;
const HIDDEN = 0x02;
/** Opacity, with 16 bits behind the point, below which what lies under a shape can still be read. */
const OPAQUE = 0.7 * 0x1_0000;
/** Types of shapes whose geometry has no name: of freeforms, and of what LibreOffice has no type for. */
const FREEFORM = 0;
const UNNAMED = 0xfff;
/** The kind of an object that says none. */
const UNKNOWN = 0;

const CONTROLS: ReadonlyMap<number, FormControl['type']> = new Map([
  [OBJECT.checkBox, 'checkbox'],
  [OBJECT.option, 'option'],
  [OBJECT.groupBox, 'group-box'],
  [OBJECT.dropDown, 'list'],
  [OBJECT.listBox, 'list'],
]);
/** Buttons, labels, bars and the like lie between these kinds of objects. */
const FIRST_CONTROL = 0x07;
const LAST_CONTROL = 0x18;

/** Shapes and form controls of a sheet: drawn ones first, as with .xlsx. */
export function sheetDrawings(
  records: DrawingRecords,
  grid: Grid,
  cells: ControlCells,
  formulas: FormulaNames,
  sheet: string,
  facts: Facts,
): readonly DrawingDraft[] {
  const { shapes, clamped } = new ShapeWalk(records, grid);
  const drawn: DrawingDraft[] = [];
  const controls: FormControl[] = [];
  let pictures = 0;
  for (const shape of shapes) {
    const { object, foreign } = shape;
    const kind = object?.type ?? UNKNOWN;
    if (foreign) facts.add('embedded-objects', sheet);
    else if (shape.type === PICTURE || kind === OBJECT.picture) pictures += 1;
    else if (CONTROLS.has(kind)) controls.push(controlOf(shape, formulas));
    else if (isDrawn(kind)) {
      const drawing = drawnShape(shape);
      if (drawing !== undefined) drawn.push(drawing);
    }
  }
  if (pictures > 0) facts.add('pictures', `${sheet} (${pictures})`);
  if (clamped) facts.add('range-clamped', sheet);
  return [...drawn, ...controlDrawings(controls, cells)];
}

const isDrawn = (kind: number): boolean =>
  kind !== OBJECT.chart &&
  kind !== OBJECT.note &&
  // A polygon stands among the numbers of controls.
  (kind < FIRST_CONTROL || kind > LAST_CONTROL || kind === 0x09);

function drawnShape(shape: PlacedShape): DrawingDraft | undefined {
  const { type, box, connector, properties, object } = shape;
  const preset = geometryOf(type, properties);
  return drawingOf({
    id: undefined,
    preset,
    strokes: preset === undefined ? strokesOf(properties) : [],
    fill: fillOf(shape),
    line: properties.flag(PROPERTY.line, LINED, true) ? 'solid' : 'none',
    textBox: type === TEXT_BOX,
    connector,
    text: object?.text ?? '',
    name: nameOf(shape),
    hidden: isHidden(shape),
    box,
  });
}

function geometryOf(type: number, properties: Properties): string | undefined {
  if (type === UNNAMED) return presetOfPath(properties);
  return type === FREEFORM ? undefined : presetOf(type);
}

function fillOf({ properties }: PlacedShape): Paint {
  if (!properties.flag(PROPERTY.fill, FILLED, true)) return 'none';
  return (properties.number(PROPERTY.fillOpacity) ?? OPAQUE) < OPAQUE ? 'see-through' : 'solid';
}

const isHidden = ({ properties }: PlacedShape): boolean =>
  properties.flag(PROPERTY.display, HIDDEN, false);

const nameOf = ({ properties, object }: PlacedShape): string | undefined =>
  properties.text(PROPERTY.name) || object?.id.toString();

const STATES = ['off', 'on', 'mixed'] as const;

function controlOf(shape: PlacedShape, formulas: FormulaNames): FormControl {
  const { object, box } = shape;
  const formula = (tokens: Uint8Array | undefined): string | undefined =>
    tokens && formulaText(tokens, formulas);
  return {
    id: String(object?.id),
    // The arrow that Excel itself puts beside a cell with a list says no more than the list.
    type: object?.ofExcel ? 'other' : (CONTROLS.get(object?.type ?? UNKNOWN) ?? 'other'),
    box,
    caption: object?.text ?? '',
    state: STATES[object?.checked ?? 0] ?? 'off',
    link: formula(object?.link),
    list: formula(object?.list),
    selected: object?.selected ?? 0,
    hidden: isHidden(shape),
    name: nameOf(shape),
    stored: undefined,
  };
}
