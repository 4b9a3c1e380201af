import type { Point, Stroke } from './outline.js';

/** A freeform with more points than this is a picture, not a mark. */
const MOST_POINTS = 2000;

/** The strokes of a freeform while they are drawn. */
export class Strokes {
  private readonly strokes: { points: Point[]; closed: boolean }[] = [];
  private count = 0;

  get all(): readonly Stroke[] {
    return this.strokes;
  }

  /** Where the last stroke stands. */
  get end(): Point | undefined {
    return this.strokes.at(-1)?.points.at(-1);
  }

  begin(): void {
    this.strokes.push({ points: [], closed: false });
  }

  add(point: Point): void {
    this.count += 1;
    if (this.count <= MOST_POINTS) this.strokes.at(-1)?.points.push(point);
  }

  /**
   * A curve passes its last point and, about half-way, the middle of its control polygon.
   * @param points three of a cubic curve, two of a quadratic one
   */
  curve(points: readonly Point[]): void {
    const point = points.at(-1);
    if (point === undefined) return;
    const start = this.end ?? point;
    const [first = point, second = point, third] = points;
    this.add(
      third === undefined
        ? { x: (start.x + 2 * first.x + second.x) / 4, y: (start.y + 2 * first.y + second.y) / 4 }
        : {
            x: (start.x + 3 * first.x + 3 * second.x + third.x) / 8,
            y: (start.y + 3 * first.y + 3 * second.y + third.y) / 8,
          },
    );
    this.add(point);
  }

  close(): void {
    const stroke = this.strokes.at(-1);
    if (stroke !== undefined) stroke.closed = true;
  }
}
