import type { Attributes } from '../xml/parse.js';
import type { XmlText } from '../xml/xml-text.js';
import { indexedColours } from './indexed-colours.js';

/** The 56 colours of the classic palette as Excel ships it (ECMA-376 part 1, 18.8.27), from index 8. */
const CLASSIC =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600' +
  '666699969696003366339966003300333300993300993366333399333333';

/** Office theme, for workbooks without a theme part: lt1 dk1 lt2 dk2, six accents, two link colours. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/** A colour of the classic palette by its index, from 0. */
export const classicColour = (index: number): string | undefined => {
  // 0 to 7 repeat 8 to 15.
  const at = (index < 8 ? index : index - 8) * 6;
  const colour = CLASSIC.slice(at, at + 6);
  return colour.length === 6 ? colour : undefined;
};

/** Lightens or darkens by the `tint` of a colour: the lightness of its HLS form is moved. */
function withTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const hue =
    chroma === 0
      ? 0
      : max === r
        ? ((g - b) / chroma + 6) % 6
        : max === g
          ? (b - r) / chroma + 2
          : (r - g) / chroma + 4;
  const newChroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = newChroma * (1 - Math.abs((hue % 2) - 1));
  const base = moved - newChroma / 2;
  const sextants: readonly [number, number, number][] = [
    [newChroma, second, 0],
    [second, newChroma, 0],
    [0, newChroma, second],
    [0, second, newChroma],
    [second, 0, newChroma],
    [newChroma, 0, second],
  ];
  const channels = sextants[Math.floor(hue) % 6] ?? [0, 0, 0];
  return channels.map((channel) => hexByte((channel + base) * 255)).join('');
}

const hexByte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

/** From here on the system's own colours of texts and windows are counted. */
export const FIRST_OF_SYSTEM = 64;

/** Colours of one workbook: its theme and, where it changes the classic palette, its own. */
export class Palette {
  private own: readonly string[] | undefined;

  /** @param styleSheet the style sheet part, in which colours by index are looked up once one is asked for */
  constructor(
    private readonly theme: readonly string[] = OFFICE_THEME,
    private readonly styleSheet?: XmlText,
  ) {}

  /**
   * Resolves a colour element of the spreadsheet vocabulary (`rgb`, `theme` with `tint`, `indexed`).
   * @returns `#RRGGBB`, or undefined for automatic and unresolvable colours.
   */
  resolve(attributes: Attributes): string | undefined {
    const base = this.base(attributes);
    if (base === undefined) return undefined;
    const tint = Math.min(1, Math.max(-1, attributes.number('tint') ?? 0));
    return `#${withTint(base, tint)}`;
  }

  private base(attributes: Attributes): string | undefined {
    const rgb = attributes.get('rgb');
    if (rgb !== undefined) {
      const hex = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(rgb)?.[1];
      return hex?.toUpperCase();
    }
    const theme = attributes.get('theme');
    if (theme !== undefined) return this.theme[Number(theme)];
    const index = attributes.number('indexed');
    return index === undefined || index >= FIRST_OF_SYSTEM ? undefined : this.byIndex(index);
  }

  private byIndex(index: number): string | undefined {
    this.own ??= indexedColours(this.styleSheet?.text ?? '');
    return this.own[index] ?? classicColour(index);
  }
}
