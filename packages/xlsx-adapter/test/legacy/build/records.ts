/** Numbers as records hold them, the low byte first. */
export const uint16 = (...numbers: readonly number[]): number[] =>
  numbers.flatMap((number) => [number & 0xff, (number >> 8) & 0xff]);
export const uint32 = (...numbers: readonly number[]): number[] =>
  numbers.flatMap((number) => [...uint16(number & 0xffff), ...uint16((number >>> 16) & 0xffff)]);
export const float64 = (number: number): number[] => [
  ...new Uint8Array(new Float64Array([number]).buffer),
];
export const wide = (text: string): number[] =>
  [...text].flatMap((character) => uint16(character.charCodeAt(0)));

/** A text with its length, in two bytes or one, each character in two bytes. */
export const text = (written: string): number[] => [...uint16(written.length), 1, ...wide(written)];
export const shortText = (written: string): number[] => [written.length, 1, ...wide(written)];

export const record = (type: number, ...content: readonly (readonly number[])[]): number[] => {
  const bytes = content.flat();
  return [...uint16(type, bytes.length), ...bytes];
};
export const continued = (...content: readonly (readonly number[])[]): number[] =>
  record(0x3c, ...content);

const start = (kind: number, version = 0x600): number[] =>
  record(0x809, uint16(version, kind, 0, 0), uint32(0, 0));
const END = record(0x0a);

/** A font: 11 points unless something else is said of it. */
export const font = ({
  bold = false,
  struck = false,
  underlined = false,
  colour = 0x7fff,
  size = 11,
  name = 'ＭＳ Ｐゴシック',
} = {}): number[] =>
  record(
    0x31,
    uint16(size * 20, struck ? 8 : 0, colour, bold ? 700 : 400, 0),
    [underlined ? 1 : 0, 0, 0, 0],
    shortText(name),
  );

/** A style of cells. */
export const style = ({
  font: fontIndex = 0,
  format = 0,
  alignment = 0x20,
  lines = [0, 0],
  pattern = 0,
  front = 64,
  back = 65,
} = {}): number[] =>
  record(
    0xe0,
    uint16(fontIndex, format, 0),
    [alignment, 0, 0, 0],
    uint32(lines[0] ?? 0, ((lines[1] ?? 0) | (pattern << 26)) >>> 0),
    uint16(front | (back << 7)),
  );

export interface SheetInput {
  readonly name: string;
  readonly state?: number;
  /** 0 a worksheet, 1 macros, 2 a chart. */
  readonly type?: number;
  readonly records?: readonly (readonly number[])[];
}

export interface BookInput {
  readonly sheets: readonly SheetInput[];
  /** Records about the whole workbook; four fonts and a style stand there anyway. */
  readonly globals?: readonly (readonly number[])[];
  readonly version?: number;
}

const KINDS = [0x10, 0x40, 0x20];
const FONTS = Array.from({ length: 4 }, () => font()).flat();

/** The stream of a workbook. It is a file by itself: some programs leave the container away. */
export function workbookStream({ sheets, globals = [], version = 0x600 }: BookInput): Uint8Array {
  const head = [...start(5, version), ...FONTS, ...style(), ...globals.flat()];
  const parts = sheets.map(({ type = 0, records = [] }) => [
    ...start(KINDS[type] ?? 0x20),
    ...records.flat(),
    ...END,
  ]);
  const listed = (places: readonly number[]): number[] =>
    sheets.flatMap(({ name, state = 0, type = 0 }, index) =>
      record(0x85, uint32(places[index] ?? 0), [state, type], shortText(name)),
    );
  let at = head.length + listed([]).length + END.length;
  const places = parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
  return Uint8Array.from([...head, ...listed(places), ...END, ...parts.flat()]);
}

/** Cells of one sheet. */
export const place = (row: number, col: number, ofStyle = 0): number[] =>
  uint16(row - 1, col - 1, ofStyle);
export const label = (row: number, col: number, written: string, ofStyle = 0): number[] =>
  record(0x204, place(row, col, ofStyle), text(written));
export const number = (row: number, col: number, value: number, ofStyle = 0): number[] =>
  record(0x203, place(row, col, ofStyle), float64(value));
