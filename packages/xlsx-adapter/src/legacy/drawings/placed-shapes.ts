import type { Box } from '@kaijisho/core';
import { boxInGroup, emptyPlacement, type PlacedGroup } from '../../reading/drawings/transform.js';
import type { Grid } from '../../reading/sheet/grid.js';
import type { AnchorCorner } from '../../reading/sheet/raw-sheet.js';
import type { DrawingRecords } from './drawing-records.js';
import { type Atom, atomsIn, ESCHER, PROPERTY, Properties } from './escher.js';
import type { SheetObject } from './objects.js';

/** Groups in groups deeper than this were made by no person. */
const DEEPEST = 32;
/** A sheet with more shapes than this was not marked by hand. */
const MOST_SHAPES = 20_000;
/** An anchor counts in shares of the width and the height of a cell. */
const SHARES = { col: 1024, row: 256 } as const;
/** Bits of a shape: it holds others, it is no more, an object of another program. */
const FLAG = { group: 1, deleted: 8, foreign: 0x10, connector: 0x100 } as const;
const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A shape with its box on the sheet, in points. */
export interface PlacedShape {
  readonly type: number;
  readonly box: Box;
  readonly foreign: boolean;
  readonly connector: boolean;
  readonly properties: Properties;
  readonly object: SheetObject | undefined;
}

/** A shape as its records say it. */
interface Described extends Omit<PlacedShape, 'box'> {
  readonly isGroup: boolean;
  readonly deleted: boolean;
  readonly anchor: { readonly from: AnchorCorner; readonly to: AnchorCorner } | undefined;
  /** Edges within the group around it, and of a group those its members are measured in. */
  readonly edges: Edges | undefined;
  readonly inner: Edges | undefined;
}
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Walks through the structure of drawings and places its shapes. */
export class ShapeWalk {
  readonly shapes: PlacedShape[] = [];
  clamped = false;
  private readonly data: DataView;

  constructor(
    private readonly records: DrawingRecords,
    private readonly grid: Grid,
  ) {
    const { bytes } = records;
    this.data = new DataView(bytes.buffer);
    this.walk({ start: 0, end: bytes.length }, undefined, 0);
  }

  private walk(
    within: Pick<Atom, 'start' | 'end'>,
    around: PlacedGroup | undefined,
    depth: number,
  ) {
    if (depth > DEEPEST) {
      this.clamped = true;
      return;
    }
    let group = around;
    for (const atom of atomsIn(this.data, within)) {
      if (atom.type === ESCHER.drawing || atom.type === ESCHER.group)
        this.walk(atom, group, depth + 1);
      else if (atom.type === ESCHER.shape) group = this.place(this.describe(atom), group);
    }
  }

  /** @returns the group that what follows lies in: the first shape of a group stands for the group */
  private place(shape: Described, around: PlacedGroup | undefined): PlacedGroup | undefined {
    const placement = { ...emptyPlacement(), ...placed(shape) };
    const box =
      shape.anchor !== undefined
        ? this.grid.betweenShares(shape.anchor.from, shape.anchor.to)
        : around === undefined
          ? NO_BOX
          : boxInGroup(around, placement);
    // The group of all that is on the sheet has no place of its own.
    if (shape.isGroup)
      return shape.anchor === undefined && around === undefined ? undefined : { box, placement };
    if (shape.deleted) return around;
    if (this.shapes.length < MOST_SHAPES) this.shapes.push({ ...shape, box });
    else this.clamped = true;
    return around;
  }

  private describe(shape: Atom): Described {
    const { data } = this;
    const properties = new Properties();
    let [type, flags] = [0, 0];
    let anchor: Described['anchor'];
    let edges: Edges | undefined;
    let inner: Edges | undefined;
    let object: SheetObject | undefined;
    for (const atom of atomsIn(data, shape)) {
      const length = atom.end - atom.start;
      if (atom.type === ESCHER.kind && length >= 8) {
        type = atom.instance;
        flags = data.getUint32(atom.start + 4, true);
      } else if (atom.type === ESCHER.properties) properties.add(data, atom);
      else if (atom.type === ESCHER.anchor && length >= 18) anchor = anchorAt(data, atom.start + 2);
      else if (atom.type === ESCHER.childAnchor && length >= 16) edges = edgesAt(data, atom.start);
      else if (atom.type === ESCHER.groupBounds && length >= 16) inner = edgesAt(data, atom.start);
      else if (atom.type === ESCHER.object) object = this.records.objectAt(atom.end);
    }
    return {
      type,
      isGroup: (flags & FLAG.group) !== 0,
      deleted: (flags & FLAG.deleted) !== 0,
      foreign: (flags & FLAG.foreign) !== 0,
      connector: (flags & FLAG.connector) !== 0,
      properties,
      anchor,
      edges,
      inner,
      object,
    };
  }
}

/** Where a shape lies in its group, and what of a group its members are measured in. */
function placed({ edges = [0, 0, 0, 0], inner = [0, 0, 0, 0], properties }: Described) {
  const [left, top, right, bottom] = edges;
  const [childLeft, childTop, childRight, childBottom] = inner;
  // Degrees with 16 bits behind the point, here as there in 60,000ths of them.
  const turn = (((properties.number(PROPERTY.rotation) ?? 0) | 0) / 0x1_0000) * 60_000;
  return {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    childX: childLeft,
    childY: childTop,
    childWidth: childRight - childLeft,
    childHeight: childBottom - childTop,
    turn,
  };
}

function anchorAt(data: DataView, at: number): Described['anchor'] {
  const corner = (from: number): AnchorCorner => ({
    col: data.getUint16(from, true),
    colOffset: data.getUint16(from + 2, true) / SHARES.col,
    row: data.getUint16(from + 4, true),
    rowOffset: data.getUint16(from + 6, true) / SHARES.row,
  });
  return { from: corner(at), to: corner(at + 8) };
}

const edgesAt = (data: DataView, at: number): Edges => [
  data.getInt32(at, true),
  data.getInt32(at + 4, true),
  data.getInt32(at + 8, true),
  data.getInt32(at + 12, true),
];
