const CHARACTERS_AT_ONCE = 4096;

/**
 * Reads the content of a record and of those that continue it, as if they were one. Reading behind the end
 * throws a RangeError; who hands records out tells what that means.
 */
export class Cursor {
  private piece = 0;
  private at = 0;
  private data: DataView;

  constructor(private readonly pieces: readonly Uint8Array[]) {
    this.data = viewOf(pieces[0]);
  }

  /** Bytes left in all pieces. */
  get left(): number {
    let left = this.data.byteLength - this.at;
    for (let next = this.piece + 1; next < this.pieces.length; next += 1)
      left += this.pieces[next]?.length ?? 0;
    return left;
  }

  /** What is left of the pieces, as they are. */
  get rest(): readonly Uint8Array[] {
    const [first, ...others] = this.pieces.slice(this.piece);
    return first === undefined ? [] : [first.subarray(this.at), ...others];
  }

  /** A cursor from the next piece on. */
  ofNextPiece(): Cursor {
    return new Cursor(this.pieces.slice(this.piece + 1));
  }

  uint8(): number {
    const at = this.forward(1);
    return this.data.getUint8(at);
  }

  uint16(): number {
    const at = this.forward(2);
    return this.data.getUint16(at, true);
  }

  int16(): number {
    const at = this.forward(2);
    return this.data.getInt16(at, true);
  }

  uint32(): number {
    const at = this.forward(4);
    return this.data.getUint32(at, true);
  }

  int32(): number {
    const at = this.forward(4);
    return this.data.getInt32(at, true);
  }

  float64(): number {
    const at = this.forward(8);
    return this.data.getFloat64(at, true);
  }

  /** Passes bytes, also over the ends of pieces. */
  skip(count: number): void {
    let left = count;
    while (left > 0) {
      const here = Math.min(left, this.data.byteLength - this.at);
      this.at += here;
      left -= here;
      if (left > 0) this.nextPiece();
    }
  }

  /** The next bytes, which lie in one piece. */
  bytes(count: number): Uint8Array {
    if (count === 0) return new Uint8Array();
    const at = this.forward(count);
    return new Uint8Array(this.data.buffer, this.data.byteOffset + at, count);
  }

  /**
   * Characters of one or two bytes each. Where they go on in the next piece, its first byte says anew how
   * wide they are: [MS-XLS] 2.5.293.
   */
  characters(count: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = count; left > 0; ) {
      const width = wide ? 2 : 1;
      const here = Math.min(left, Math.trunc((this.data.byteLength - this.at) / width));
      text += this.charactersHere(here, wide);
      left -= here;
      if (left === 0) break;
      this.nextPiece();
      wide = (this.uint8() & 1) === 1;
    }
    return text;
  }

  private charactersHere(count: number, wide: boolean): string {
    let text = '';
    let codes: number[] = [];
    for (let index = 0; index < count; index += 1) {
      codes.push(wide ? this.uint16() : this.uint8());
      if (codes.length < CHARACTERS_AT_ONCE) continue;
      text += String.fromCharCode(...codes);
      codes = [];
    }
    return text + String.fromCharCode(...codes);
  }

  /** Place of the next bytes, which are passed, in the piece then reached: they never lie in two. */
  private forward(count: number): number {
    if (this.at === this.data.byteLength) this.nextPiece();
    const { at } = this;
    if (at + count > this.data.byteLength) throw new RangeError('cut off');
    this.at = at + count;
    return at;
  }

  private nextPiece(): void {
    this.piece += 1;
    if (this.piece >= this.pieces.length) throw new RangeError('cut off');
    this.data = viewOf(this.pieces[this.piece]);
    this.at = 0;
  }
}

const viewOf = (bytes: Uint8Array = new Uint8Array()): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
