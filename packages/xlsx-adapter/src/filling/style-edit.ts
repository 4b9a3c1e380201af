import type { TextStyle } from '@kaijisho/core';
import { type ElementSpan, elementSpans } from './element-spans.js';

/** How a word looks once it is marked; colours are `#RRGGBB`. */
export interface NewLook extends TextStyle {
  readonly fill?: string;
}

/** An empty element that describes a font. */
interface FontPiece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Order in which programs want the elements of a font. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'rFont',
  'family',
  'charset',
  'scheme',
];

const argb = (colour: string): string => `FF${colour.slice(1)}`;

/** The elements of a font with a look put over it. */
function overlaid(font: readonly FontPiece[], look: TextStyle): readonly FontPiece[] {
  const own: FontPiece[] = [];
  if (look.bold === true) own.push({ name: 'b', attributes: {} });
  if (look.struck === true) own.push({ name: 'strike', attributes: {} });
  if (look.underlined === true) own.push({ name: 'u', attributes: {} });
  if (look.colour !== undefined)
    own.push({ name: 'color', attributes: { rgb: argb(look.colour) } });
  const kept = font.filter(({ name }) => !own.some((piece) => piece.name === name));
  const order = ({ name }: FontPiece) => FONT_ORDER.indexOf(name);
  return [...kept, ...own].sort((a, b) => order(a) - order(b));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const pieceXml = ({ name, attributes }: FontPiece, prefix: string): string =>
  `<${prefix}${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}/>`;

/** One of the lists of a style sheet, such as its fonts, with what is added to it. */
interface StyleList {
  readonly span: ElementSpan;
  readonly items: readonly ElementSpan[];
  readonly added: string[];
}

/**
 * A style sheet that is given further fonts, fills and cell formats. What stands in it stays to the
 * byte, but for the counts of these lists.
 */
export class StyleEdit {
  private readonly fonts: StyleList | undefined;
  private readonly fills: StyleList | undefined;
  private readonly formats: StyleList | undefined;
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: string) {
    const spans = elementSpans(xml, (_, depth) => depth === 1 || depth === 2);
    const list = (name: string, item: string): StyleList | undefined => {
      const span = spans.find((one) => one.depth === 1 && one.name === name);
      if (span === undefined || span.empty) return undefined;
      const inside = ({ start, end }: ElementSpan) => start > span.start && end < span.end;
      const items = spans.filter((one) => one.depth === 2 && one.name === item && inside(one));
      return { span, items, added: [] };
    };
    this.fonts = list('fonts', 'font');
    this.fills = list('fills', 'fill');
    this.formats = list('cellXfs', 'xf');
  }

  /** Number of a style like another one with a look put over it; undefined where there is none. */
  styleWith(style: number, look: NewLook): number | undefined {
    const key = `${style} ${JSON.stringify(look)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { formats, fonts, fills } = this;
    const format = formats?.items[style];
    if (formats === undefined || format === undefined || !fonts || !fills) return undefined;
    const { fill, ...text } = look;
    const set: Record<string, string> = {};
    if (Object.keys(text).length > 0) {
      set.fontId = String(this.added(fonts, this.fontXml(this.fontOf(style), text)));
      set.applyFont = '1';
    }
    if (fill !== undefined) {
      set.fillId = String(this.added(fills, this.fillXml(fill)));
      set.applyFill = '1';
    }
    const number = this.added(formats, this.formatXml(format, set));
    this.known.set(key, number);
    return number;
  }

  /** Elements of a run's font: that of a cell style with a look put over it, in the prefix of a part. */
  runFont(style: number, look: TextStyle, prefix: string): string {
    const font = this.fontOf(style).map((piece) =>
      piece.name === 'name' ? { ...piece, name: 'rFont' } : piece,
    );
    return overlaid(font, look)
      .map((piece) => pieceXml(piece, prefix))
      .join('');
  }

  /** The style sheet with what was added. */
  result(): string {
    const lists = [this.fonts, this.fills, this.formats].flatMap((list) =>
      list === undefined || list.added.length === 0 ? [] : [list],
    );
    return lists
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((xml, { span, items, added }) => {
        const end = xml.lastIndexOf('</', span.end - 1);
        const tag = xml
          .slice(span.start, span.inner)
          .replace(/(\scount\s*=\s*["'])\d+/, `$1${items.length + added.length}`);
        return (
          xml.slice(0, span.start) +
          tag +
          xml.slice(span.inner, end) +
          added.join('') +
          xml.slice(end)
        );
      }, this.xml);
  }

  private fontOf(style: number): readonly FontPiece[] {
    const id = Number(this.formats?.items[style]?.attributes.fontId ?? 0);
    const font = this.fonts?.items[id];
    if (font === undefined || font.empty) return [];
    const xml = this.xml.slice(font.start, font.end);
    return elementSpans(xml, (_, depth) => depth === 1);
  }

  private fontXml(font: readonly FontPiece[], look: TextStyle): string {
    const prefix = this.fonts?.span.prefix ?? '';
    const pieces = overlaid(font, look).map((piece) => pieceXml(piece, prefix));
    return `<${prefix}font>${pieces.join('')}</${prefix}font>`;
  }

  private fillXml(colour: string): string {
    const prefix = this.fills?.span.prefix ?? '';
    const ground = `<${prefix}fgColor rgb="${argb(colour)}"/><${prefix}bgColor indexed="64"/>`;
    return `<${prefix}fill><${prefix}patternFill patternType="solid">${ground}</${prefix}patternFill></${prefix}fill>`;
  }

  private formatXml(format: ElementSpan, set: Readonly<Record<string, string>>): string {
    const bare = Object.keys(set).reduce(
      (tag, name) => tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''),
      this.xml.slice(format.start, format.inner),
    );
    const attributes = Object.entries(set).map(([name, value]) => ` ${name}="${value}"`);
    const opened = bare.replace(/\s*\/?>$/, (end) => `${attributes.join('')}${end.trim()}`);
    return opened + this.xml.slice(format.inner, format.end);
  }

  private added({ items, added }: StyleList, xml: string): number {
    const known = added.indexOf(xml);
    return items.length + (known < 0 ? added.push(xml) - 1 : known);
  }
}
