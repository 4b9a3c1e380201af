import type { Cell } from '@kaijisho/core';
import { BOTTOM, BorderLines, type Borders, LEFT, RIGHT, TOP } from '../reading/styles/border.js';
import { patternColour, withoutWhite } from '../reading/styles/fill.js';
import { textStyle } from '../reading/styles/font.js';
import { classicColour, FIRST_OF_SYSTEM } from '../reading/styles/palette.js';
import type { CellFormat, FontLook, StyleTables } from '../reading/styles/styles.js';
import type { Cursor } from './cursor.js';
import { readText } from './text.js';

/** Indices of colours before this one cannot be changed by a workbook. */
const FIRST_OF_PALETTE = 8;
const STRUCK = 8;
/** Weights from here on look bold; Excel writes 400 and 700. */
const BOLD = 600;
const TWIPS = 20;

/** Names that the style sheets of .xlsx have for what is a number here. */
const LINES = [
  'none',
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];
const PATTERNS = [
  'none',
  'solid',
  'mediumGray',
  'darkGray',
  'lightGray',
  'darkHorizontal',
  'darkVertical',
  'darkDown',
  'darkUp',
  'darkGrid',
  'darkTrellis',
  'lightHorizontal',
  'lightVertical',
  'lightDown',
  'lightUp',
  'lightGrid',
  'lightTrellis',
  'gray125',
  'gray0625',
];
const ALIGNMENTS: readonly Cell['align'][] = [
  undefined,
  'left',
  'center',
  'right',
  undefined,
  undefined,
  'center',
];
const VERTICALS: readonly Cell['vertical'][] = ['top', 'center', undefined, 'top', 'center'];

/** Fonts are counted without a fifth one, as programs before Excel did: [MS-XLS] 2.5.129. */
export const fontAt = (fonts: readonly FontLook[], index: number): FontLook | undefined =>
  index === 4 ? undefined : fonts[index > 4 ? index - 1 : index];

/** A cell's format as its record says it; colours are looked up when all records are read. */
interface Format {
  readonly font: number;
  readonly numberFormat: number;
  readonly alignment: number;
  /** Styles and, behind them, colours of the lines on the left and right, at the top and bottom. */
  readonly lines: readonly (readonly [side: number, style: number, colour: number])[];
  readonly pattern: number;
  readonly front: number;
  readonly back: number;
}

interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly colour: number;
}

/** Collects the records of fonts, formats and styles. */
export class StyleRecords {
  private readonly codes = new Map<number, string>();
  private readonly palette: string[] = [];
  private readonly fontRecords: Font[] = [];
  private readonly formats: Format[] = [];

  takePalette(cursor: Cursor): void {
    const count = Math.min(cursor.uint16(), FIRST_OF_SYSTEM - FIRST_OF_PALETTE);
    for (let index = FIRST_OF_PALETTE; index < FIRST_OF_PALETTE + count; index += 1) {
      const channels = [cursor.uint8(), cursor.uint8(), cursor.uint8()];
      cursor.skip(1);
      this.palette[index] = channels
        .map((channel) => channel.toString(16).padStart(2, '0'))
        .join('');
    }
  }

  takeFont(cursor: Cursor): void {
    const size = cursor.uint16() / TWIPS;
    const struck = (cursor.uint16() & STRUCK) !== 0;
    const colour = cursor.uint16();
    const bold = cursor.uint16() >= BOLD;
    cursor.skip(2);
    const underlined = cursor.uint8() !== 0;
    cursor.skip(3);
    const name = readText(cursor, 1);
    this.fontRecords.push({ name, size, bold, struck, underlined, colour });
  }

  takeFormat(cursor: Cursor): void {
    this.codes.set(cursor.uint16(), readText(cursor));
  }

  takeStyle(cursor: Cursor): void {
    const font = cursor.uint16();
    const numberFormat = cursor.uint16();
    cursor.skip(2);
    const alignment = cursor.uint8();
    cursor.skip(3);
    const sides = cursor.uint32();
    const more = cursor.uint32();
    const colours = cursor.uint16();
    this.formats.push({
      font,
      numberFormat,
      alignment,
      lines: [
        [LEFT, sides & 0xf, (sides >> 16) & 0x7f],
        [RIGHT, (sides >> 4) & 0xf, (sides >> 23) & 0x7f],
        [TOP, (sides >> 8) & 0xf, more & 0x7f],
        [BOTTOM, (sides >> 12) & 0xf, (more >> 7) & 0x7f],
      ],
      pattern: more >>> 26,
      front: colours & 0x7f,
      back: (colours >> 7) & 0x7f,
    });
  }

  /** Everything put together once all records are known. */
  finish(): { readonly fonts: readonly FontLook[]; readonly tables: StyleTables } {
    const { formats } = this;
    const fonts = this.fontRecords.map(
      ({ name, size, colour, ...said }): FontLook => ({
        name,
        size,
        style: textStyle({ ...said, colour: this.colour(colour) }),
      }),
    );
    const tables: StyleTables = {
      codes: this.codes,
      // The place that is left out is filled, so that formats can refer to fonts by their number.
      fonts: [...fonts.slice(0, 4), ...fonts.slice(0, 1), ...fonts.slice(4)],
      // Every format brings its own filling and lines.
      fills: formats.map((format) => ({ colour: this.fillOf(format) })),
      borders: formats.map((format) => ({ borders: this.bordersOf(format) })),
      formats: formats.map(cellFormat),
    };
    return { fonts, tables };
  }

  private fillOf({ pattern, front, back }: Format): string | undefined {
    const [over, under] = [this.colour(front), this.colour(back)];
    return withoutWhite(patternColour(PATTERNS[pattern] ?? 'none', over, under));
  }

  private bordersOf({ lines }: Format): Borders {
    const border = new BorderLines();
    for (const [side, style, colour] of lines) {
      border.line(side, LINES[style] ?? 'none');
      border.colour(this.colour(colour));
    }
    return border.borders;
  }

  /** `#RRGGBB`; undefined for the system's own colours. */
  private colour(index: number): string | undefined {
    if (index >= FIRST_OF_SYSTEM) return undefined;
    const hex = this.palette[index] ?? classicColour(index);
    return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
  }
}

const cellFormat = ({ font, numberFormat, alignment }: Format, index: number): CellFormat => ({
  numberFormat,
  font,
  fill: index,
  border: index,
  align: ALIGNMENTS[alignment & 7],
  vertical: VERTICALS[(alignment >> 4) & 7],
  wraps: (alignment & 8) !== 0,
});
