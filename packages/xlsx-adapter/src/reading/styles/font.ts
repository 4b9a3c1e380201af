import type { TextStyle } from '@kaijisho/core';
import { type Attributes, flag } from '../xml/parse.js';
import type { Palette } from './palette.js';

/** A font while its element is read; the same elements describe a cell's font and a run's. */
export class FontBuilder {
  private bold = false;
  private struck = false;
  private underlined = false;
  private colour: string | undefined;
  name: string | undefined;
  size: number | undefined;

  constructor(private readonly palette: Palette) {}

  /** Takes one child element of `font` or `rPr`. */
  take(name: string, attributes: Attributes): void {
    switch (name) {
      case 'b':
        this.bold = flag(attributes.get('val'), true);
        break;
      case 'strike':
        this.struck = flag(attributes.get('val'), true);
        break;
      case 'u':
        this.underlined = attributes.get('val') !== 'none';
        break;
      case 'color':
        this.colour = this.palette.resolve(attributes);
        break;
      case 'sz':
        this.size = attributes.number('val');
        break;
      case 'name':
      case 'rFont':
        this.name = attributes.get('val');
        break;
    }
  }

  get style(): TextStyle {
    const { bold, struck, underlined, colour } = this;
    return textStyle({ bold, struck, underlined, colour });
  }
}

/** The style as pages know it: nothing where it is normal black text. */
export const textStyle = (said: {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly colour: string | undefined;
}): TextStyle => ({
  ...(said.bold && { bold: true }),
  ...(said.struck && { struck: true }),
  ...(said.underlined && { underlined: true }),
  ...(said.colour !== undefined && said.colour !== '#000000' && { colour: said.colour }),
});

export const isPlain = (style: TextStyle): boolean => Object.keys(style).length === 0;

export const sameStyle = (a: TextStyle, b: TextStyle): boolean =>
  a.bold === b.bold &&
  a.struck === b.struck &&
  a.underlined === b.underlined &&
  a.colour === b.colour;
