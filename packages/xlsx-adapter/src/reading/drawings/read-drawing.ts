import type { Box } from '@kaijisho/core';
import { AnchorReader, lengthOf } from '../sheet/control-elements.js';
import { EMU, type Grid } from '../sheet/grid.js';
import type { Workspace } from '../workspace.js';
import type { Attributes, XmlHandler } from '../xml/parse.js';
import type { Shape } from './shape.js';
import { ShapeReader, takePlacement } from './shape-reader.js';
import { boxInGroup, emptyPlacement, type PlacedGroup } from './transform.js';

/** A sheet with more shapes than this was not marked by hand. */
const MOST_SHAPES = 20_000;

/** A shape that stands in for a form control; the control itself is described elsewhere. */
export interface ControlShape {
  readonly id: string;
  readonly box: Box;
  readonly text: string;
}

/** What a drawing part holds. */
export interface DrawingPart {
  readonly shapes: readonly Shape[];
  readonly controls: readonly ControlShape[];
  readonly pictures: number;
  readonly clamped: boolean;
}

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

class DrawingHandler implements XmlHandler {
  readonly shapes: Shape[] = [];
  readonly controls: ControlShape[] = [];
  pictures = 0;
  clamped = false;
  private readonly anchor = new AnchorReader();
  /** Size and position of an anchor that is not held by two cells. */
  private size: { width: number; height: number } | undefined;
  private position: { x: number; y: number } | undefined;
  private anchorBox: Box | undefined;
  private readonly groups: PlacedGroup[] = [];
  /** Whether the properties being read are those of the innermost group. */
  private inGroupProperties = false;
  private reader: ShapeReader | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly controlIds: ReadonlySet<string>,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.reader !== undefined) {
      this.reader.open(name, attributes);
      return;
    }
    if (this.inGroupProperties) {
      const group = this.groups.at(-1);
      if (group !== undefined) takePlacement(group.placement, name, attributes);
      return;
    }
    switch (name) {
      case 'sp':
      case 'cxnSp':
        this.reader = new ShapeReader(name === 'cxnSp');
        break;
      case 'pic':
        this.pictures += 1;
        break;
      case 'grpSp':
        this.groups.push({ box: NO_BOX, placement: emptyPlacement() });
        break;
      case 'grpSpPr':
        this.inGroupProperties = this.groups.length > 0;
        break;
      default:
        this.openAnchor(name, attributes);
    }
  }

  text(text: string): void {
    if (this.reader !== undefined) this.reader.characters(text);
    else this.anchor.characters(text);
  }

  close(name: string): void {
    if (this.reader !== undefined) {
      if (name === 'sp' || name === 'cxnSp') this.closeShape(this.reader);
      else this.reader.close(name);
      return;
    }
    if (name === 'grpSpPr') this.placeGroup();
    else if (name === 'grpSp') this.groups.pop();
    else this.anchor.close(name);
  }

  private openAnchor(name: string, attributes: Attributes): void {
    if (ANCHORS.has(name)) {
      this.anchor.take();
      this.size = undefined;
      this.position = undefined;
      this.anchorBox = undefined;
    } else if (name === 'ext' && this.groups.length === 0 && attributes.get('cx') !== undefined) {
      this.size = {
        width: lengthOf(attributes.get('cx')) * EMU,
        height: lengthOf(attributes.get('cy')) * EMU,
      };
    } else if (name === 'pos') {
      this.position = {
        x: lengthOf(attributes.get('x')) * EMU,
        y: lengthOf(attributes.get('y')) * EMU,
      };
    } else {
      this.anchor.open(name);
    }
  }

  /** Box of the current anchor, worked out when the first shape asks for it. */
  private anchored(): Box {
    if (this.anchorBox !== undefined) return this.anchorBox;
    const { from, to } = this.anchor.take();
    const start = from === undefined ? this.position : this.grid.point(from, EMU);
    const box =
      from !== undefined && to !== undefined
        ? this.grid.between(from, to, EMU)
        : { ...(start ?? { x: 0, y: 0 }), ...(this.size ?? { width: 0, height: 0 }) };
    this.anchorBox = box;
    return box;
  }

  /** The outermost group fills its anchor; the others lie in the group around them. */
  private placeGroup(): void {
    this.inGroupProperties = false;
    const group = this.groups.pop();
    if (group === undefined) return;
    const outer = this.groups.at(-1);
    const box = outer === undefined ? this.anchored() : boxInGroup(outer, group.placement);
    this.groups.push({ ...group, box });
  }

  private closeShape(reader: ShapeReader): void {
    this.reader = undefined;
    const group = this.groups.at(-1);
    const box = group === undefined ? this.anchored() : boxInGroup(group, reader.placement);
    const shape = reader.shape(box, group !== undefined);
    const control = reader.controlId ?? reader.id;
    if (control !== undefined && (reader.controlId !== undefined || this.controlIds.has(control))) {
      this.controls.push({ id: control, box, text: shape.text });
    } else if (this.shapes.length < MOST_SHAPES) this.shapes.push(shape);
    else this.clamped = true;
  }
}

/**
 * Reads a drawing part: shapes with their boxes on the sheet. Charts and the like are left out.
 * @param controlIds numbers of the sheet's form controls; shapes of these numbers stand in for them.
 */
export function readDrawing(
  workspace: Workspace,
  part: string,
  grid: Grid,
  controlIds: ReadonlySet<string>,
): DrawingPart {
  const handler = new DrawingHandler(grid, controlIds);
  if (!workspace.parse(part, handler)) workspace.facts.add('damaged-part', part);
  return handler;
}
