import type { Box } from '@kaijisho/core';

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
/** How high the middle of a box stands. */
export const middleOf = (box: Box): number => box.y + box.height / 2;
