import type { Box } from '@kaijisho/core';
import type { AnchorCorner } from '../sheet/raw-sheet.js';

/** A shape of a legacy (VML) drawing, where form controls have lived since Excel 97. */
export interface VmlShape {
  /** Number that the sheet's `control` element calls it by, where the writer keeps to Excel's ids. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** `ObjectType` of its client data: Checkbox, Radio, GBox, Drop, Note, …; undefined for drawn shapes. */
  readonly objectType: string | undefined;
  /** `oval`, `rect`, `roundrect`, `line` or `shape`. */
  readonly element: string;
  /** Number of the preset that a `shape` refers to: `#_x0000_t3` is an ellipse. */
  readonly preset: string | undefined;
  readonly filled: boolean;
  readonly stroked: boolean;
  readonly hidden: boolean;
  readonly text: string;
  readonly checked: string | undefined;
  readonly link: string | undefined;
  /** Of a drop-down: its list and the entry selected, counted from 1. */
  readonly list: string | undefined;
  readonly selected: number;
  /** Corners with offsets in pixels. */
  readonly anchor: { readonly from: AnchorCorner; readonly to: AnchorCorner } | undefined;
  /** Box by the shape's style, in points; undefined when the style has none or an anchor says better. */
  readonly styleBox: Box | undefined;
}

const UNIT_POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['px', 0.75],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 72 / 25.4],
  ['', 0.75],
]);

/** Declarations of a CSS style attribute by their lower-case name. */
export function parseStyle(style: string | undefined): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of (style ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    declarations.set(name, declaration.slice(colon + 1).trim());
  }
  return declarations;
}

function points(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)\s*(pt|px|in|cm|mm|)$/i.exec(length ?? '');
  const number = Number(match?.[1]);
  return match === null || !Number.isFinite(number)
    ? undefined
    : number * (UNIT_POINTS.get((match[2] ?? '').toLowerCase()) ?? 1);
}

/** Box of a style with margins (or left and top), width and height. */
export function boxOfStyle(style: ReadonlyMap<string, string>): Box | undefined {
  const x = points(style.get('margin-left') ?? style.get('left'));
  const y = points(style.get('margin-top') ?? style.get('top'));
  const width = points(style.get('width'));
  const height = points(style.get('height'));
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  return { x, y, width, height };
}

const COMMA = 0x2c;
const ZERO = 0x30;

/**
 * Numbers with commas between them. They are plain digits nearly always, which are added up here:
 * a form has hundreds of such lists, and cutting them up took as long as the rest of their shapes.
 */
function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else if (code === COMMA) {
      numbers.push(number);
      number = 0;
    } else if (text.charCodeAt(at - 1) !== COMMA || text[at] !== ' ')
      return text.split(',').map(Number);
  }
  numbers.push(number);
  return numbers;
}

/** Reads `x:Anchor`: left column, offset, top row, offset, right column, offset, bottom row, offset. */
export function parseAnchor(text: string): VmlShape['anchor'] {
  const numbers = numbersIn(text);
  const [col, colOffset, row, rowOffset, endCol, endColOffset, endRow, endRowOffset] = numbers;
  if (endRowOffset === undefined || !numbers.every(Number.isFinite)) {
    return undefined;
  }
  return {
    from: { col: col ?? 0, colOffset: colOffset ?? 0, row: row ?? 0, rowOffset: rowOffset ?? 0 },
    to: {
      col: endCol ?? 0,
      colOffset: endColOffset ?? 0,
      row: endRow ?? 0,
      rowOffset: endRowOffset,
    },
  };
}
