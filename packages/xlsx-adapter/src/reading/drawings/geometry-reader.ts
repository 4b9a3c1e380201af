import type { Attributes } from '../xml/parse.js';
import type { Point, Stroke } from './outline.js';

/** A freeform with more points than this is a picture, not a mark. */
const MOST_POINTS = 2000;

/** Collects the outline of a `custGeom` element. Curves count by the points they pass. */
export class GeometryReader {
  private readonly strokes: { points: Point[]; closed: boolean }[] = [];
  private command = '';
  private pending: Point[] = [];
  private count = 0;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'moveTo':
        this.strokes.push({ points: [], closed: false });
        this.command = name;
        break;
      case 'lnTo':
      case 'cubicBezTo':
      case 'quadBezTo':
        this.command = name;
        this.pending = [];
        break;
      case 'arcTo':
        this.arc(attributes);
        break;
      case 'pt':
        if (this.command !== '') this.point(attributes);
        break;
      case 'close': {
        const stroke = this.strokes.at(-1);
        if (stroke !== undefined) stroke.closed = true;
      }
    }
  }

  close(name: string): void {
    if (name === this.command) this.command = '';
  }

  take(): readonly Stroke[] {
    return this.strokes;
  }

  private point(attributes: Attributes): void {
    const point = {
      x: attributes.number('x') ?? 0,
      y: attributes.number('y') ?? 0,
    };
    if (this.command === 'moveTo' || this.command === 'lnTo') this.add(point);
    else this.curve(point);
  }

  /** A curve passes its last point and, about half-way, the middle of its control polygon. */
  private curve(point: Point): void {
    this.pending.push(point);
    const needed = this.command === 'cubicBezTo' ? 3 : 2;
    if (this.pending.length < needed) return;
    const start = this.strokes.at(-1)?.points.at(-1) ?? point;
    const [first = point, second = point, end = point] = this.pending;
    this.add(
      needed === 3
        ? {
            x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
            y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
          }
        : { x: (start.x + 2 * first.x + second.x) / 4, y: (start.y + 2 * first.y + second.y) / 4 },
    );
    this.add(point);
    this.pending = [];
  }

  /** Points along an arc of an ellipse that starts where the stroke stands. */
  private arc(attributes: Attributes): void {
    const start = this.strokes.at(-1)?.points.at(-1);
    const [across, down] = [attributes.number('wR'), attributes.number('hR')];
    const [from, sweep] = ['stAng', 'swAng'].map((name) => {
      const angle = attributes.number(name);
      return angle === undefined ? undefined : (angle / 60_000 / 180) * Math.PI;
    });
    if (start === undefined || across === undefined || down === undefined) return;
    if (from === undefined || sweep === undefined) return;
    const steps = 4;
    for (let step = 1; step <= steps; step++) {
      const angle = from + (sweep * step) / steps;
      this.add({
        x: start.x + across * (Math.cos(angle) - Math.cos(from)),
        y: start.y + down * (Math.sin(angle) - Math.sin(from)),
      });
    }
  }

  private add(point: Point): void {
    this.count += 1;
    if (this.count <= MOST_POINTS) this.strokes.at(-1)?.points.push(point);
  }
}
