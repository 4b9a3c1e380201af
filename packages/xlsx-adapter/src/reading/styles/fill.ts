import type { Attributes } from '../xml/parse.js';
import type { Palette } from './palette.js';

/** Share of the foreground colour in a pattern, as the eye mixes it. */
const DENSITY: ReadonlyMap<string, number> = new Map([
  ['solid', 1],
  ['darkGray', 0.75],
  ['mediumGray', 0.5],
  ['lightGray', 0.25],
  ['gray125', 0.125],
  ['gray0625', 0.0625],
  ['darkHorizontal', 0.5],
  ['darkVertical', 0.5],
  ['darkDown', 0.5],
  ['darkUp', 0.5],
  ['darkGrid', 0.5],
  ['darkTrellis', 0.75],
  ['lightHorizontal', 0.25],
  ['lightVertical', 0.25],
  ['lightDown', 0.25],
  ['lightUp', 0.25],
  ['lightGrid', 0.4],
  ['lightTrellis', 0.4],
]);

function mix(front: string, back: string, share: number): string {
  const channel = (at: number): string => {
    const value = (hex: string): number => Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value(front) * share + value(back) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

/** A `fill` element while it is read. A pattern or gradient becomes the one colour it looks like. */
export class FillBuilder {
  private pattern: string | undefined;
  private front: string | undefined;
  private back: string | undefined;
  private readonly stops: string[] = [];
  private gradient = false;

  constructor(private readonly palette: Palette) {}

  take(name: string, attributes: Attributes): void {
    if (name === 'patternFill') this.pattern = attributes.get('patternType');
    else if (name === 'gradientFill') this.gradient = true;
    else if (name === 'fgColor') this.front = this.palette.resolve(attributes);
    else if (name === 'bgColor') this.back = this.palette.resolve(attributes);
    else if (name === 'color' && this.gradient) {
      const colour = this.palette.resolve(attributes);
      if (colour !== undefined) this.stops.push(colour);
    }
  }

  /** `#RRGGBB`, or undefined for none and white. */
  get colour(): string | undefined {
    return withoutWhite(
      this.gradient
        ? this.gradientColour
        : patternColour(this.pattern ?? 'none', this.front, this.back),
    );
  }

  private get gradientColour(): string | undefined {
    const [first] = this.stops;
    const last = this.stops.at(-1);
    return first === undefined || last === undefined ? undefined : mix(first, last, 0.5);
  }
}

/** White paper is no filling. */
export const withoutWhite = (colour: string | undefined): string | undefined =>
  colour === '#FFFFFF' ? undefined : colour;

/** The one colour a pattern looks like. */
export function patternColour(
  pattern: string,
  front: string | undefined,
  back: string | undefined,
): string | undefined {
  const density = DENSITY.get(pattern);
  if (density === undefined) return undefined;
  if (density === 1) return front;
  return mix(front ?? '#000000', back ?? '#FFFFFF', density);
}
