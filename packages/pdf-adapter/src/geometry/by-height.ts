import { type Box, centreOf, contains } from '@kaijisho/core';
import { middleOf } from './box.js';
import { indexAt } from './clusters.js';

/** Heights are compared no finer than this when those of a stretch are looked up. */
const FINEST = 1e-6;

/** Of the upper edges of things instead of their middles. */
export const topOf = ({ y }: Box): number => y;

/**
 * Things on a page sorted by how high they stand: pages hold thousands of fields, boxes and texts, and each
 * asks what stands in it, or beside it.
 */
export class ByHeight<T extends { readonly box: Box }> {
  readonly #sorted: readonly { readonly thing: T; readonly height: number; readonly at: number }[];
  readonly #heights: readonly number[];

  /** @param heightOf which height of a thing counts: that of its middle, or another */
  constructor(things: readonly T[], heightOf: (box: Box) => number = middleOf) {
    this.#sorted = things
      .map((thing, at) => ({ thing, height: heightOf(thing.box), at }))
      .filter(({ height }) => !Number.isNaN(height))
      .sort((a, b) => a.height - b.height);
    this.#heights = this.#sorted.map(({ height }) => height);
  }

  /** Those that stand in a stretch of the page, in the order they were given in. */
  between(top: number, end: number): readonly T[] {
    const from = indexAt(this.#heights, top, -FINEST) + 1;
    return this.#sorted
      .slice(from, indexAt(this.#heights, end, FINEST) + 1)
      .filter(({ height }) => height >= top && height <= end)
      .sort((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  }

  /** Those whose middle lies in a box, in the order they were given in. */
  within(box: Box): readonly T[] {
    return this.between(box.y, box.y + box.height).filter((thing) =>
      contains(box, centreOf(thing.box)),
    );
  }
}
