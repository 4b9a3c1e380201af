import type { Attributes } from '../xml/parse.js';
import type { Point, Stroke } from './outline.js';
import { Strokes } from './strokes.js';

/** Collects the outline of a `custGeom` element. Curves count by the points they pass. */
export class GeometryReader {
  private readonly strokes = new Strokes();
  private command = '';
  private pending: Point[] = [];

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'moveTo':
        this.strokes.begin();
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
      case 'close':
        this.strokes.close();
    }
  }

  close(name: string): void {
    if (name === this.command) this.command = '';
  }

  take(): readonly Stroke[] {
    return this.strokes.all;
  }

  private point(attributes: Attributes): void {
    const point = {
      x: attributes.number('x') ?? 0,
      y: attributes.number('y') ?? 0,
    };
    if (this.command === 'moveTo' || this.command === 'lnTo') this.strokes.add(point);
    else this.curve(point);
  }

  private curve(point: Point): void {
    this.pending.push(point);
    const needed = this.command === 'cubicBezTo' ? 3 : 2;
    if (this.pending.length < needed) return;
    this.strokes.curve(this.pending);
    this.pending = [];
  }

  /** Points along an arc of an ellipse that starts where the stroke stands. */
  private arc(attributes: Attributes): void {
    const start = this.strokes.end;
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
      this.strokes.add({
        x: start.x + across * (Math.cos(angle) - Math.cos(from)),
        y: start.y + down * (Math.sin(angle) - Math.sin(from)),
      });
    }
  }
}
