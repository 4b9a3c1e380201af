import { BOTTOM, LEFT, RIGHT, TOP } from '../styles/border.js';
import type { Styles } from '../styles/styles.js';
import type { Range } from './addresses.js';
import { LAST_COLUMN } from './addresses.js';
import type { RawRow } from './raw-sheet.js';

/** More boxed cells than this side by side are the table's own lines, not a mark somebody made. */
const LONGEST_MARKED_RUN = 2;

/** Knows which cells have a border that stands out on all four sides. */
export class Frames {
  private readonly strong = new Map<number, number>();

  constructor(rows: readonly RawRow[], styles: Styles) {
    for (const { row, cells } of rows) {
      for (const { col, style } of cells) {
        const { strong } = styles.look(style).borders;
        if (strong !== 0) this.strong.set(keyOf(row, col), strong);
      }
    }
  }

  /** No cell of the sheet has such a border, so nobody need ask further. */
  get none(): boolean {
    return this.strong.size === 0;
  }

  /** Whether an area is boxed; a side may also be drawn by the neighbour beyond it. */
  boxed({ top, left, bottom, right }: Range): boolean {
    return (
      (this.has(top, left, LEFT) || this.has(top, left - 1, RIGHT)) &&
      (this.has(top, left, TOP) || this.has(top - 1, left, BOTTOM)) &&
      (this.has(top, right, RIGHT) || this.has(top, right + 1, LEFT)) &&
      (this.has(bottom, left, BOTTOM) || this.has(bottom + 1, left, TOP))
    );
  }

  private has(row: number, col: number, side: number): boolean {
    return ((this.strong.get(keyOf(row, col)) ?? 0) & side) !== 0;
  }
}

const keyOf = (row: number, col: number): number => row * (LAST_COLUMN + 2) + col;

/**
 * Left columns of those areas in one row (from left to right) that have a frame of their own: boxed,
 * while their neighbours are not.
 */
export function framedColumns(areas: readonly Range[], frames: Frames): ReadonlySet<number> {
  const framed = new Set<number>();
  let run: Range[] = [];
  const endRun = (): void => {
    const alone = areas.length === 1 || run.length < areas.length;
    if (alone && run.length <= LONGEST_MARKED_RUN) for (const { left } of run) framed.add(left);
    run = [];
  };
  for (const area of areas) {
    const before = run.at(-1);
    if (before !== undefined && before.right + 1 !== area.left) endRun();
    if (frames.boxed(area)) run.push(area);
    else endRun();
  }
  endRun();
  return framed;
}
