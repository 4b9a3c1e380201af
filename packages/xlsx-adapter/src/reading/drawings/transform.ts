import type { Box } from '@kaijisho/core';

/** The `xfrm` of a shape or group, in the units of whatever holds it. */
export interface Placement {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of a group: the rectangle its children are measured in. */
  childX: number;
  childY: number;
  childWidth: number;
  childHeight: number;
  /** Clockwise turn in 60,000ths of a degree. */
  turn: number;
}

export const emptyPlacement = (): Placement => ({
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  childX: 0,
  childY: 0,
  childWidth: 0,
  childHeight: 0,
  turn: 0,
});

/** A group that is placed: its box on the sheet and the rectangle its children are measured in. */
export interface PlacedGroup {
  readonly box: Box;
  readonly placement: Placement;
}

const QUARTER = 90 * 60_000;

/** Box of a child of a group, in points on the sheet. */
export function boxInGroup(group: PlacedGroup, child: Placement): Box {
  const { box, placement } = group;
  const scaleX = placement.childWidth === 0 ? 0 : box.width / placement.childWidth;
  const scaleY = placement.childHeight === 0 ? 0 : box.height / placement.childHeight;
  const upright: Box = {
    x: box.x + (child.x - placement.childX) * scaleX,
    y: box.y + (child.y - placement.childY) * scaleY,
    width: child.width * scaleX,
    height: child.height * scaleY,
  };
  return liesOnItsSide(child.turn) ? turned(upright) : upright;
}

/** Nearer to a quarter turn than to none: width and height change places on the sheet. */
const liesOnItsSide = (turn: number): boolean => Math.round(turn / QUARTER) % 2 !== 0;

function turned({ x, y, width, height }: Box): Box {
  return {
    x: x + (width - height) / 2,
    y: y + (height - width) / 2,
    width: height,
    height: width,
  };
}
