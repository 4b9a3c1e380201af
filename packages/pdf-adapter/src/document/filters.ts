/** Counts what the compressions of PDF unfold to without keeping it, and undoes its text codings. */

/** Whether data begin as zlib data do. */
export const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/** Bytes that LZW data unfold to: the table holds lengths instead of texts. */
export function countLzw(data: Uint8Array, limit: number): number {
  const lengths = new Uint16Array(MOST_CODES);
  let next = END + 1;
  let width = 9;
  let before = 0;
  let size = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < data.length && size <= limit; ) {
    while (held < width && at < data.length) {
      bits = ((bits << 8) | (data[at] ?? 0)) & 0xffffff;
      held += 8;
      at += 1;
    }
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      next = END + 1;
      width = 9;
      before = 0;
      continue;
    }
    const length = code < CLEAR ? 1 : code < next ? (lengths[code] ?? 1) : before + 1;
    if (before > 0 && next < MOST_CODES) {
      lengths[next] = before + 1;
      next += 1;
    }
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    before = length;
    size += length;
  }
  return size;
}

const END_OF_RUNS = 128;

/** Bytes that run-length data unfold to. */
export function countRunLength(data: Uint8Array, limit: number): number {
  let size = 0;
  for (let at = 0; at < data.length && size <= limit; ) {
    const length = data[at] ?? END_OF_RUNS;
    if (length === END_OF_RUNS) break;
    size += length < END_OF_RUNS ? length + 1 : 257 - length;
    at += length < END_OF_RUNS ? length + 2 : 2;
  }
  return size;
}

/** Markers of a JPEG that begin a frame, and those among them that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Bytes of the pixels that the first frame of a JPEG announces; 0 for data without one. */
export function countJpeg(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (
    let at = data.indexOf(0xff);
    at >= 0 && at + 9 < data.length;
    at = data.indexOf(0xff, at + 1)
  )
    if (isFrame(view.getUint8(at + 1)))
      return view.getUint16(at + 5) * view.getUint16(at + 7) * view.getUint8(at + 9);
  return 0;
}

const TILDE = 0x7e;
const GREATER = 0x3e;
const Z = 0x7a;

/** Data before the byte that ends them; all of it where there is none. */
function before(end: number, data: Uint8Array): Uint8Array {
  const at = data.indexOf(end);
  return at < 0 ? data : data.subarray(0, at);
}

/** Bytes of base-85 text, until its end. */
export function decodeAscii85(text: Uint8Array): Uint8Array {
  const data = before(TILDE, text);
  // A `z` stands for four bytes.
  const out = new Uint8Array(data.length * 4);
  let size = 0;
  let value = 0;
  let digits = 0;
  const put = (count: number) => {
    for (let byte = 0; byte < count; byte += 1) out[size++] = (value >>> (24 - 8 * byte)) & 0xff;
    value = 0;
    digits = 0;
  };
  for (const byte of data) {
    if (byte === Z && digits === 0) put(4);
    if (byte < 0x21 || byte > 0x75) continue;
    value = (Math.imul(value, 85) + byte - 0x21) >>> 0;
    digits += 1;
    if (digits === 5) put(4);
  }
  if (digits > 1) {
    const have = digits;
    for (; digits < 5; digits += 1) value = (Math.imul(value, 85) + 84) >>> 0;
    put(have - 1);
  }
  return out.subarray(0, size);
}

/** Bytes of hexadecimal text, until its end. */
export function decodeHex(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let half = -1;
  for (const byte of before(GREATER, data)) {
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (half < 0) half = digit;
    else {
      out.push(half * 16 + digit);
      half = -1;
    }
  }
  if (half >= 0) out.push(half * 16);
  return Uint8Array.from(out);
}
