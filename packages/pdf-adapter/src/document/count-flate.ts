/**
 * Counts what deflated data (RFC 1951) unfold to, without unfolding them: nothing is written, so nothing
 * has to be kept, and the place where they end is seen. A library that inflates tells neither: given more
 * data than a stream has, it keeps on taking them in.
 */

/** Lengths of matches by their code, less 257, with the bits that are added: RFC 1951, 3.2.5. */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_BITS = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const END_OF_BLOCK = 256;
const MOST_DISTANCES = 30;
/** In which order the lengths of the codes for code lengths stand: RFC 1951, 3.2.7. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

/** A Huffman code: by the next `bits` bits, the symbol they begin with and how many of them are its own. */
interface Code {
  readonly bits: number;
  /** Symbol × 16 + length; 0 for bits that begin no symbol. */
  readonly entries: Uint16Array;
}

/** Thrown where data are damaged or end: nothing more comes out of them. */
const OVER = new Error('over');

function codeOf(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  let bits = 1;
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  const next = new Uint16Array(LONGEST_CODE + 1);
  for (let length = 1, code = 0; length <= LONGEST_CODE; length += 1) {
    next[length] = code;
    code = (code + (counts[length] ?? 0)) << 1;
  }
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    // Codes stand in the data with their first bit lowest.
    for (let at = reversed(code, length); at < entries.length; at += 1 << length)
      entries[at] = symbol * 16 + length;
  }
  return { bits, entries };
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

const run = (length: number, times: number): readonly number[] => Array(times).fill(length);
const FIXED = {
  literals: codeOf([...run(8, 144), ...run(9, 112), ...run(7, 24), ...run(8, 8)]),
  distances: codeOf(run(5, MOST_DISTANCES)),
};

class Counter {
  size = 0;
  private at: number;
  private held = 0;
  private count = 0;

  constructor(
    private readonly data: Uint8Array,
    start: number,
    private readonly limit: number,
  ) {
    this.at = start;
  }

  /** Counts block by block, to the last one or until there is more than the limit. */
  run(): void {
    for (let last = 0; last === 0 && this.size <= this.limit; ) {
      last = this.take(1);
      const kind = this.take(2);
      if (kind === 0) this.passStored();
      else if (kind === 1) this.passBlock(FIXED.literals, FIXED.distances);
      else if (kind === 2) this.passDynamic();
      else throw OVER;
    }
  }

  private passStored(): void {
    // What is left of the byte is filling.
    this.at -= this.count >> 3;
    this.held = 0;
    this.count = 0;
    const length = this.take(16);
    this.take(16);
    this.at += length;
    if (this.at > this.data.length) throw OVER;
    this.size += length;
  }

  private passDynamic(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const given = this.take(4) + 4;
    const own = new Uint8Array(ORDER.length);
    for (const symbol of ORDER.slice(0, given)) own[symbol] = this.take(3);
    const code = codeOf(own);
    const lengths = new Uint8Array(literals + distances);
    for (let index = 0; index < lengths.length; ) {
      const symbol = this.symbol(code);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      const repeated = symbol === 16 ? (lengths[index - 1] ?? 0) : 0;
      const times =
        symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      lengths.fill(repeated, index, index + times);
      index += times;
    }
    this.passBlock(codeOf(lengths.subarray(0, literals)), codeOf(lengths.subarray(literals)));
  }

  private passBlock(literals: Code, distances: Code): void {
    while (this.size <= this.limit) {
      const symbol = this.symbol(literals);
      if (symbol < END_OF_BLOCK) this.size += 1;
      else if (symbol === END_OF_BLOCK) return;
      else {
        const length = LENGTHS[symbol - 257];
        if (length === undefined) throw OVER;
        this.size += length + this.take(LENGTH_BITS[symbol - 257] ?? 0);
        const distance = this.symbol(distances);
        if (distance >= MOST_DISTANCES) throw OVER;
        this.take(Math.max(0, (distance >> 1) - 1));
      }
    }
  }

  private symbol({ bits, entries }: Code): number {
    this.hold(bits);
    const entry = entries[this.held & ((1 << bits) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.count) throw OVER;
    this.held >>>= length;
    this.count -= length;
    return entry >> 4;
  }

  /** The number that the next bits make, the first lowest. */
  private take(bits: number): number {
    this.hold(bits);
    if (bits > this.count) throw OVER;
    const value = this.held & ((1 << bits) - 1);
    this.held >>>= bits;
    this.count -= bits;
    return value;
  }

  /** Holds at least so many bits (16 at most), as far as there are any. */
  private hold(bits: number): void {
    while (this.count < bits && this.at < this.data.length) {
      this.held |= (this.data[this.at] ?? 0) << this.count;
      this.at += 1;
      this.count += 8;
    }
  }
}

const ZLIB_HEADER = 2;

/** Bytes that zlib data unfold to, until their end, a fault or more than `limit`. */
export function countFlate(data: Uint8Array, limit: number): number {
  const counter = new Counter(data, ZLIB_HEADER, limit);
  try {
    counter.run();
  } catch (thrown) {
    if (thrown !== OVER) throw thrown;
  }
  return counter.size;
}
