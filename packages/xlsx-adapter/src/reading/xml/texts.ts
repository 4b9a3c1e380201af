import { LESS } from './characters.js';

/** Texts that are kept; of two that fall into one place the later one stays, which costs time, nothing else. */
const PLACES = 8192;
/** Multiplies what is mixed so that it spreads over all places by its upper thirteen bits. */
const SPREAD = 0x9e3779b1;
const SPREAD_SHIFT = 19;

/** Room for the bytes of all texts: those of some forms. When it is full, all are forgotten. */
const ROOM = 1 << 19;
/** A longer text hardly stands anywhere twice. */
const LONGEST = 2048;

/** The byte of `<` four times over. */
const FOUR_LESS = LESS * 0x01010101;
/** Whether one of four bytes is a `<`: only a zero byte borrows from its highest bit when 1 is taken from it. */
function hasLess(four: number): boolean {
  const zeroAtLess = four ^ FOUR_LESS;
  return ((zeroAtLess - 0x01010101) & ~zeroAtLess & 0x80808080) !== 0;
}

/**
 * Texts by the bytes they were made of. The words of a form stand in it again and again, and in every file
 * made of it: found by their bytes they need not be made anew, and as they are one object, whoever
 * remembers something of them finds it at once.
 */
export class Texts {
  private readonly bytes = new Uint8Array(ROOM);
  private readonly view = new DataView(this.bytes.buffer);
  private filled = 0;
  /** Where the bytes of each text start among those that are kept, and how many they are. */
  private readonly starts = new Int32Array(PLACES);
  private readonly lengths = new Int32Array(PLACES);
  private readonly texts: string[] = new Array(PLACES).fill('');

  /** Of what was looked for last: its place, and the index of the `<` behind it. */
  private place = 0;
  end = 0;

  /** The text that the bytes up to the next `<` made before; undefined where they did not. */
  find(document: DataView, start: number): string | undefined {
    let mixed = 0;
    let at = start;
    // Four bytes at a time take a third of the time.
    for (const last = document.byteLength - 4; at <= last; at += 4) {
      const four = document.getInt32(at, true);
      if (hasLess(four)) break;
      mixed = Math.imul(mixed ^ four, SPREAD);
      mixed ^= mixed >>> SPREAD_SHIFT;
    }
    for (; at < document.byteLength; at += 1) {
      const byte = document.getUint8(at);
      if (byte === LESS) break;
      mixed = Math.imul(mixed ^ byte, SPREAD);
    }
    const place = Math.imul(mixed ^ (mixed >>> SPREAD_SHIFT), SPREAD) >>> SPREAD_SHIFT;
    this.place = place;
    this.end = at;
    return this.stands(place, document, start) ? this.texts[place] : undefined;
  }

  /** Keeps the text that was looked for last and not found. */
  keep(text: string, document: Uint8Array, start: number): void {
    const length = this.end - start;
    if (length > LONGEST) return;
    if (this.filled + length > ROOM) {
      this.filled = 0;
      this.lengths.fill(0);
      this.texts.fill('');
    }
    const { place, filled } = this;
    this.bytes.set(document.subarray(start, this.end), filled);
    this.starts[place] = filled;
    this.lengths[place] = length;
    this.texts[place] = text;
    this.filled = filled + length;
  }

  /** Whether the bytes of the text in a place are those from a start on. */
  private stands(place: number, document: DataView, start: number): boolean {
    const { view, end } = this;
    if (this.lengths[place] !== end - start) return false;
    const away = (this.starts[place] as number) - start;
    let at = start;
    for (; at + 4 <= end; at += 4)
      if (document.getInt32(at, true) !== view.getInt32(at + away, true)) return false;
    for (; at < end; at += 1) if (document.getInt8(at) !== view.getInt8(at + away)) return false;
    return true;
  }
}
