import type { Box } from '@kaijisho/core';
import type { Point } from './matrix.js';

/**
 * What a page shows, in points from its top left corner as a person sees it. `order` tells what was
 * painted over what.
 */
export interface Glyph {
  /** Characters it stands for, usually one; white space for a space. */
  readonly text: string;
  /** From a little above the character to a little below it, the advance wide. */
  readonly box: Box;
  readonly size: number;
  /** Direction of the line it stands on: 0 to the right, 90 downwards, 180, 270. */
  readonly angle: 0 | 90 | 180 | 270;
  readonly vertical: boolean;
  readonly bold: boolean;
  /** Its font is made of drawings (Type 3), as some producers embolden a font that has no bold one. */
  readonly drawn?: true;
  readonly colour: string;
  readonly order: number;
  /** The form field it stands in: no word goes on from there to what is printed beside it. */
  readonly field?: Box;
}

/** One outline of a painted path, curves flattened. */
export interface Outline {
  readonly points: readonly Point[];
  readonly curved: boolean;
  readonly closed: boolean;
  readonly box: Box;
}

export interface PaintedPath {
  readonly outlines: readonly Outline[];
  readonly stroke: string | null;
  readonly fill: string | null;
  readonly lineWidth: number;
  /** Lets through what lies under it. */
  readonly translucent: boolean;
  /** How much of what lies under it its filling covers: 1 for all, 0 for nothing. */
  readonly opacity: number;
  readonly order: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly paths: readonly PaintedPath[];
  /** Text that is drawn so that nobody sees it (invisible mode, clipped away, on a hidden layer). */
  readonly unseen: number;
  /** Where pictures were placed; what they show is not looked at. */
  readonly pictures: readonly Box[];
}
