/** Numbers of the records of the drawing structure: [MS-ODRAW] 2.2. */
export const ESCHER = {
  drawing: 0xf002,
  group: 0xf003,
  shape: 0xf004,
  groupBounds: 0xf009,
  kind: 0xf00a,
  properties: 0xf00b,
  childAnchor: 0xf00f,
  anchor: 0xf010,
  object: 0xf011,
} as const;
const HEAD = 8;

/** A record within the structure. */
export interface Atom {
  readonly type: number;
  /** A number that means something else in each type. */
  readonly instance: number;
  readonly start: number;
  readonly end: number;
}

/** The records between two places; one that claims to reach further ends with what holds it. */
export function* atomsIn(data: DataView, from: Pick<Atom, 'start' | 'end'>): Generator<Atom, void> {
  for (let at = from.start; at + HEAD <= from.end; ) {
    const instance = data.getUint16(at, true) >> 4;
    const type = data.getUint16(at + 2, true);
    const start = at + HEAD;
    const end = Math.min(from.end, start + data.getUint32(at + 4, true));
    yield { type, instance, start, end };
    at = end;
  }
}

/** Numbers of properties: [MS-ODRAW] 2.3. */
export const PROPERTY = {
  rotation: 0x04,
  path: 0x144,
  points: 0x145,
  segments: 0x146,
  fillOpacity: 0x182,
  fill: 0x1bf,
  line: 0x1ff,
  name: 0x380,
  display: 0x3bf,
} as const;
const ENTRY = 6;
/** Properties that are arrays; what they say of their length does not always count their own head. */
const ARRAYS = [0x145, 0x146, 0x151, 0x155, 0x156, 0x157, 0x197, 0x1cf, 0x383];
const COMPLEX = 0x8000;
const NUMBER = 0x3fff;

/** Properties of a shape: numbers, and what does not fit one behind them all. */
export class Properties {
  private readonly numbers = new Map<number, number>();
  private readonly contents = new Map<number, DataView>();

  add(data: DataView, { instance, start, end }: Atom): void {
    let content = start + instance * ENTRY;
    for (let at = start; at + ENTRY <= end && at < start + instance * ENTRY; at += ENTRY) {
      const head = data.getUint16(at, true);
      const value = data.getUint32(at + 2, true);
      const property = head & NUMBER;
      if ((head & COMPLEX) === 0) this.numbers.set(property, value);
      else {
        const length = ARRAYS.includes(property) ? arrayLength(data, content, end, value) : value;
        const next = Math.min(end, content + length);
        if (content < next)
          this.contents.set(
            property,
            new DataView(data.buffer, data.byteOffset + content, next - content),
          );
        content = next;
      }
    }
  }

  number(property: number): number | undefined {
    return this.numbers.get(property);
  }

  content(property: number): DataView | undefined {
    return this.contents.get(property);
  }

  /** One of the bits of a property, which count where another bit, 16 places up, says so. */
  flag(property: number, bit: number, usual: boolean): boolean {
    const value = this.numbers.get(property) ?? 0;
    return value & (bit << 16) ? (value & bit) !== 0 : usual;
  }

  /** A text that ends with a zero. */
  text(property: number): string {
    const content = this.contents.get(property);
    let text = '';
    for (let at = 0; content !== undefined && at + 2 <= content.byteLength; at += 2) {
      const code = content.getUint16(at, true);
      if (code === 0) break;
      text += String.fromCharCode(code);
    }
    return text;
  }
}

/** Bytes before the members of an array, and a size of members that means two numbers of two bytes. */
export const ARRAY_HEAD = 6;
const PAIRS = 0xfff0;

/** Bytes that a member of an array takes up: [MS-ODRAW] 2.2.51. */
export function memberSize(array: DataView, start = 0): number {
  const size = array.getUint16(start + 4, true);
  return size === PAIRS ? 4 : size;
}

function arrayLength(data: DataView, start: number, end: number, said: number): number {
  if (start + ARRAY_HEAD > end) return said;
  const members = data.getUint16(start, true) * memberSize(data, start);
  return members === said ? said + ARRAY_HEAD : said;
}
