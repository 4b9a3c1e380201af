import type { Cell, TextStyle } from '@kaijisho/core';
import { BUILT_IN_FORMATS } from '../numbers/built-in-formats.js';
import { type NumberFormat, parseFormat } from '../numbers/format-code.js';
import type { Workspace } from '../workspace.js';
import { type Attributes, flag, type XmlHandler } from '../xml/parse.js';
import { BorderBuilder, type Borders, NO_BORDERS } from './border.js';
import { FillBuilder } from './fill.js';
import { FontBuilder, isPlain } from './font.js';
import { Palette } from './palette.js';

/** How cells of one style look; shared by all of them. */
export interface Look {
  /** Absent when the text is plain. */
  readonly style: TextStyle | undefined;
  readonly fill: string | undefined;
  readonly align: Cell['align'];
  /** Undefined for the usual 11 points. */
  readonly textSize: number | undefined;
  readonly proportional: boolean;
  readonly vertical: Cell['vertical'];
  readonly wraps: boolean;
  readonly borders: Borders;
  /** Undefined for General. */
  readonly format: NumberFormat | undefined;
}

const PLAIN_LOOK: Look = {
  style: undefined,
  fill: undefined,
  align: undefined,
  textSize: undefined,
  proportional: false,
  vertical: undefined,
  wraps: false,
  borders: NO_BORDERS,
  format: undefined,
};

/** The font that column widths are counted in. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** The styles of a workbook. */
export interface Styles {
  readonly defaultFont: DefaultFont;
  /** Look of a cell by its style number; unknown numbers look plain. */
  look(style: number): Look;
}

/** Styles of a style sheet part, which has colours of its own for the strings of the workbook as well. */
export interface PartStyles extends Styles {
  readonly palette: Palette;
}

/** A font, as far as it is looked at. */
export interface FontLook {
  readonly style: TextStyle;
  readonly name: string | undefined;
  readonly size: number | undefined;
}

/** What styles are made of: lists, and for each style the places in them. */
export interface StyleTables {
  /** Format codes of the workbook's own, by their number. */
  readonly codes: ReadonlyMap<number, string>;
  readonly fonts: readonly FontLook[];
  readonly fills: readonly { readonly colour: string | undefined }[];
  readonly borders: readonly { readonly borders: Borders }[];
  readonly formats: readonly CellFormat[];
}

export interface CellFormat {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly align: Cell['align'];
  readonly vertical: Cell['vertical'];
  readonly wraps: boolean;
}

const USUAL_SIZE = 11;
/** Names of Japanese fonts whose kana have widths of their own: MS Pゴシック, BIZ UDPGothic, Meiryo UI. */
const PROPORTIONAL = /P\s*(?:ゴシック|明朝|Gothic|Mincho)|(?:Meiryo|Gothic) UI/i;

const VERTICALS: ReadonlyMap<string, Cell['vertical']> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['distributed', 'center'],
  ['justify', 'top'],
]);
const ALIGNMENTS: ReadonlyMap<string, Cell['align']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
]);

/** Collects the style sheet; `dxf` elements have fonts and fills too and are not ours to read. */
class StylesHandler implements XmlHandler, StyleTables {
  readonly codes = new Map<number, string>();
  readonly fonts: FontBuilder[] = [];
  readonly fills: FillBuilder[] = [];
  readonly borders: BorderBuilder[] = [];
  readonly formats: { -readonly [Member in keyof CellFormat]: CellFormat[Member] }[] = [];
  private list = '';

  constructor(private readonly palette: Palette) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'numFmts':
      case 'fonts':
      case 'fills':
      case 'borders':
      case 'cellXfs':
      case 'cellStyleXfs':
      case 'dxfs':
        this.list = name;
        break;
      default:
        this.openInList(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.list) this.list = '';
  }

  private openInList(name: string, attributes: Attributes): void {
    switch (this.list) {
      case 'numFmts':
        if (name === 'numFmt') {
          this.codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        }
        break;
      case 'fonts':
        if (name === 'font') this.fonts.push(new FontBuilder(this.palette));
        else this.fonts.at(-1)?.take(name, attributes);
        break;
      case 'fills':
        if (name === 'fill') this.fills.push(new FillBuilder(this.palette));
        else this.fills.at(-1)?.take(name, attributes);
        break;
      case 'borders':
        if (name === 'border') this.borders.push(new BorderBuilder(this.palette));
        else this.borders.at(-1)?.take(name, attributes);
        break;
      case 'cellXfs':
        this.openCellFormat(name, attributes);
    }
  }

  private openCellFormat(name: string, attributes: Attributes): void {
    if (name === 'xf') {
      this.formats.push({
        numberFormat: attributes.number('numFmtId') ?? 0,
        font: attributes.number('fontId') ?? 0,
        fill: attributes.number('fillId') ?? 0,
        border: attributes.number('borderId') ?? 0,
        align: undefined,
        vertical: undefined,
        wraps: false,
      });
    } else if (name === 'alignment') {
      const format = this.formats.at(-1);
      if (format === undefined) return;
      format.align = ALIGNMENTS.get(attributes.get('horizontal') ?? '');
      format.vertical = VERTICALS.get(attributes.get('vertical') ?? '');
      format.wraps = flag(attributes.get('wrapText'));
    }
  }
}

/** Reads the style sheet; without one every cell looks plain. */
export function readStyles(
  workspace: Workspace,
  part: string | undefined,
  theme: readonly string[],
): PartStyles {
  const content = part === undefined ? undefined : workspace.contentOf(part);
  const palette = new Palette(theme, content);
  const handler = new StylesHandler(palette);
  if (part !== undefined && content !== undefined) workspace.parseContent(part, content, handler);
  return { palette, ...stylesOf(handler) };
}

/** Looks of the styles that tables describe, each put together when it is first asked for. */
export function stylesOf(tables: StyleTables): Styles {
  const looks = new Looks(tables);
  const [font] = tables.fonts;
  return {
    defaultFont: { name: font?.name ?? 'Calibri', size: font?.size ?? USUAL_SIZE },
    look: (style) => looks.of(style),
  };
}

class Looks {
  private readonly looks: Look[] = [];
  private readonly formats = new Map<string, NumberFormat | undefined>();

  constructor(private readonly tables: StyleTables) {}

  of(style: number): Look {
    const known = this.looks[style];
    if (known !== undefined) return known;
    const format = this.tables.formats[style];
    if (format === undefined) return PLAIN_LOOK;
    const font = this.tables.fonts[format.font];
    const text = font?.style;
    const look: Look = {
      style: text === undefined || isPlain(text) ? undefined : text,
      fill: this.tables.fills[format.fill]?.colour,
      align: format.align,
      textSize: font?.size === USUAL_SIZE ? undefined : font?.size,
      proportional: PROPORTIONAL.test(font?.name?.normalize('NFKC') ?? ''),
      vertical: format.vertical,
      wraps: format.wraps,
      borders: this.tables.borders[format.border]?.borders ?? NO_BORDERS,
      format: this.formatOf(format.numberFormat),
    };
    this.looks[style] = look;
    return look;
  }

  private formatOf(id: number): NumberFormat | undefined {
    const code = this.tables.codes.get(id) ?? BUILT_IN_FORMATS.get(id);
    if (code === undefined) return undefined;
    if (!this.formats.has(code)) this.formats.set(code, parseFormat(code));
    return this.formats.get(code);
  }
}
