import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

/**
 * How cells look. One font for everything: Excel knows no font stacks, so the name must exist on
 * every Windows a hospital may run. Meiryo UI ships with all of them since Windows 7 and with
 * Office for Mac, has the same name in Japanese and English, and packs kana tightly. Charset 128
 * (Shift_JIS) and family 3 (modern) let a viewer without it pick another Japanese sans serif.
 */
const FONT = { name: 'Meiryo UI', family: 3, charset: 128 } as const;

/** Font size of table bodies in points; on A3 at the sheets' scale it prints at about 7 points. */
export const BODY_SIZE = 9;

/** Backgrounds. Every one of them goes with a text that says the same: colour is never alone. */
const FILLS = {
  heading: 'FF1F3864',
  people: 'FF375623',
  subject: 'FFEEF1F6',
  input: 'FFFFFBE6',
  attention: 'FFFBD9C6',
  caution: 'FFFFF0D9',
  blue: 'FFDFEAF6',
  green: 'FFE4F0DB',
  lilac: 'FFEAE4F3',
  grey: 'FFEDEDED',
} as const;
export type FillName = keyof typeof FILLS;

/** Parts of a cell's look; everything left out is the plain table cell. */
export interface Look {
  readonly fill?: FillName;
  readonly size?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** At the right edge: dates and farewells of letters. */
  readonly right?: boolean;
  /** A heavier line above: the first line of a group. */
  readonly opensGroup?: boolean;
  readonly numberFormat?: string;
  /** No frame and no fill: running text on the cover. */
  readonly bare?: boolean;
  /** Like bare, and on one line that runs on over the empty cells to its right. */
  readonly running?: boolean;
  /** Written in front of a text that looks like a formula; see `needsQuotePrefix`. */
  readonly quoted?: boolean;
}

const HAIR = { style: 'thin', color: { argb: 'FFA6A6A6' } } as const;
const RULE = { style: 'medium', color: { argb: 'FF595959' } } as const;

const frame = (look: Look): Partial<Borders> => ({
  top: look.opensGroup === true ? RULE : HAIR,
  left: HAIR,
  bottom: HAIR,
  right: HAIR,
});

const isDark = (fill: FillName | undefined): boolean => fill === 'heading' || fill === 'people';

function font(look: Look): Partial<Font> {
  return {
    ...FONT,
    size: look.size ?? BODY_SIZE,
    ...(look.bold === true ? { bold: true } : {}),
    color: { argb: isDark(look.fill) ? 'FFFFFFFF' : 'FF1A1A1A' },
  };
}

const alignment = (look: Look): Partial<Alignment> => ({
  vertical: isDark(look.fill) ? 'middle' : 'top',
  horizontal: look.centred === true ? 'center' : look.right === true ? 'right' : 'left',
  wrapText: look.running !== true,
});

const solid = (name: FillName): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: FILLS[name] },
});

/**
 * exceljs cannot write the quote prefix of a style. The harmless "hide formula" flag marks such
 * styles, and `finish.ts` turns the mark into the prefix in the finished workbook.
 */
const QUOTE_MARK = { hidden: true };

function buildStyle(look: Look): Partial<Style> {
  return {
    font: font(look),
    alignment: alignment(look),
    ...(look.bare === true || look.running === true ? {} : { border: frame(look) }),
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
    ...(look.quoted === true ? { protection: QUOTE_MARK } : {}),
  };
}

const styles = new Map<string, Partial<Style>>();

/** The style of a look. Equal looks share one object, which keeps writing fast. */
export function styleOf(look: Look): Partial<Style> {
  const name = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = styles.get(name);
  if (known !== undefined) return known;
  const style = buildStyle(look);
  styles.set(name, style);
  return style;
}
