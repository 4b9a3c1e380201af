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

/** The lines around a cell while they are read, side by side. */
export class BorderLines {
  private any = 0;
  private strong = 0;
  private side = 0;

  /** Draws the line of a side; the colour that follows is its own. */
  line(side: number, style: string): void {
    this.side = style === 'none' ? 0 : side;
    this.any |= this.side;
    if (HEAVY.test(style)) this.strong |= this.side;
  }

  colour(colour: string | undefined): void {
    if (isColourful(colour)) this.strong |= this.side;
  }

  get borders(): Borders {
    return this.any === 0 ? NO_BORDERS : { any: this.any, strong: this.strong };
  }
}

/** A `border` element while it is read. */
export class BorderBuilder extends BorderLines {
  constructor(private readonly palette: Palette) {
    super();
  }

  take(name: string, attributes: Attributes): void {
    const side = SIDES.get(name);
    if (side !== undefined) this.line(side, attributes.get('style') ?? 'none');
    else if (name === 'color') this.colour(this.palette.resolve(attributes));
    else if (name === 'diagonal') this.line(0, 'none');
  }
}
