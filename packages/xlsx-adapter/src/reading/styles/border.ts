import type { Attributes } from '../xml/parse.js';
import type { Palette } from './palette.js';

/** Sides of a cell as bits. */
export const LEFT = 1;
export const RIGHT = 2;
export const TOP = 4;
export const BOTTOM = 8;

/** Which sides have a line at all, and which have one that stands out. */
export interface Borders {
  readonly any: number;
  /** Medium, thick, double, or of a colour that is no grey. */
  readonly strong: number;
}

export const NO_BORDERS: Borders = { any: 0, strong: 0 };

const SIDES: ReadonlyMap<string, number> = new Map([
  ['left', LEFT],
  ['start', LEFT],
  ['right', RIGHT],
  ['end', RIGHT],
  ['top', TOP],
  ['bottom', BOTTOM],
]);

const HEAVY = /^(?:medium|thick|double|slantDashDot)/;

/** Difference between the channels below which a colour passes for black or grey. */
const GREYISH = 40;

function isColourful(colour: string | undefined): boolean {
  if (colour === undefined) return false;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) > GREYISH;
}

/** A `border` element while it is read. */
export class BorderBuilder {
  private any = 0;
  private strong = 0;
  private side = 0;

  constructor(private readonly palette: Palette) {}

  take(name: string, attributes: Attributes): void {
    const side = SIDES.get(name);
    if (side !== undefined) {
      const style = attributes.get('style') ?? 'none';
      this.side = style === 'none' ? 0 : side;
      this.any |= this.side;
      if (HEAVY.test(style)) this.strong |= this.side;
    } else if (name === 'color' && isColourful(this.palette.resolve(attributes))) {
      this.strong |= this.side;
    } else if (name === 'diagonal') {
      this.side = 0;
    }
  }

  get borders(): Borders {
    return this.any === 0 ? NO_BORDERS : { any: this.any, strong: this.strong };
  }
}
