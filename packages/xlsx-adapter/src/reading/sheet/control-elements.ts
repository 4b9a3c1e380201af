import type { Attributes } from '../xml/parse.js';
import type { AnchorCorner, RawControl } from './raw-sheet.js';

interface Corner {
  col: number;
  colOffset: number;
  row: number;
  rowOffset: number;
}

const COORDINATES: ReadonlyMap<string, keyof Corner> = new Map([
  ['col', 'col'],
  ['colOff', 'colOffset'],
  ['row', 'row'],
  ['rowOff', 'rowOffset'],
]);

/** Reads `from` and `to` elements of an anchor, in the sheet part and in drawing parts alike. */
export class AnchorReader {
  private corners: { from?: Corner; to?: Corner } = {};
  private current: Corner | undefined;
  private coordinate: keyof Corner | undefined;
  private text = '';

  /** Whether an element belonged to the anchor. */
  open(name: string): boolean {
    if (name === 'from' || name === 'to') {
      this.current = { col: 0, colOffset: 0, row: 0, rowOffset: 0 };
      this.corners[name] = this.current;
      return true;
    }
    if (this.current === undefined) return false;
    this.coordinate = COORDINATES.get(name);
    this.text = '';
    return true;
  }

  characters(text: string): void {
    if (this.coordinate !== undefined) this.text += text;
  }

  close(name: string): void {
    if (name === 'from' || name === 'to') this.current = undefined;
    if (this.current === undefined || this.coordinate === undefined) return;
    this.current[this.coordinate] = lengthOf(this.text);
    this.coordinate = undefined;
  }

  /** The corners read since the last call. */
  take(): { readonly from: AnchorCorner | undefined; readonly to: AnchorCorner | undefined } {
    const { from, to } = this.corners;
    this.corners = {};
    this.current = undefined;
    return { from, to };
  }
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['mm', 36_000],
  ['cm', 360_000],
  ['in', 914_400],
  ['pt', 12_700],
  ['pc', 152_400],
  ['pi', 152_400],
]);

/** A coordinate in EMU; strict files may write it with a unit (`1.5cm`). */
export function lengthOf(text: string | undefined): number {
  // Nearly all are plain, and a match costs several times as much as a test.
  if (text !== undefined && /^-?\d{1,15}$/.test(text)) return Number(text);
  const match = /^\s*(-?[\d.]+)\s*(mm|cm|in|pt|pc|pi)?\s*$/.exec(text ?? '');
  const number = Number(match?.[1] ?? 0);
  return Number.isFinite(number) ? number * (UNITS.get(match?.[2] ?? '') ?? 1) : 0;
}

/** Collects the `control` elements of a sheet part. */
export class ControlElements {
  readonly controls: RawControl[] = [];
  private readonly anchor = new AnchorReader();
  private current: Omit<RawControl, 'from' | 'to'> | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'control') {
      this.current = {
        shapeId: String(attributes.number('shapeId') ?? ''),
        relationshipId: attributes.prefixed('id'),
        name: attributes.get('name'),
      };
    } else if (this.current !== undefined) {
      this.anchor.open(name);
    }
  }

  characters(text: string): void {
    this.anchor.characters(text);
  }

  close(name: string): void {
    this.anchor.close(name);
    if (name !== 'control' || this.current === undefined) return;
    const { shapeId, relationshipId, name: controlName } = this.current;
    const { from, to } = this.anchor.take();
    this.controls.push({ shapeId, relationshipId, name: controlName, from, to });
    this.current = undefined;
  }
}
