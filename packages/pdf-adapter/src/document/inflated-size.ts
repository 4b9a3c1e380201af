import { Deadline, inMegabytes, stop } from '@kaijisho/core';
import type { PdfBudgets } from './budgets.js';
import { countFlate } from './count-flate.js';
import {
  countJpeg,
  countLzw,
  countRunLength,
  decodeAscii85,
  decodeHex,
  isZlib,
} from './filters.js';

/**
 * What the streams of a file unfold to is counted before pdf.js unfolds them, for it keeps all of it
 * in memory. A stream's length need not be known for that: its data tell where they end.
 */

const FILTER = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/;
const COMPRESSES = /^(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/;
const IS_IMAGE = /\/Subtype\s*\/Image\b/;
/** A letter in place of the last one of `Image`. */
const UNKNOWN = 0x5f;
const KEYWORD = new TextEncoder().encode('stream');
/** What makes the keyword one that ends a stream. */
const END = new TextEncoder().encode('end');

/**
 * Stops when one stream or all together unfold to more than the budgets say, when a stream was
 * compressed twice, which no producer does, or when time runs out. What is encrypted cannot be
 * counted.
 *
 * Pictures are no reason to stop. Where they are not looked at, their data are made unreadable in
 * `bytes`, and so they need not be counted.
 *
 * @param drawn whether pictures are drawn: then they count, and those that unfold to more than there
 *   is room for are made things nobody knows in `bytes`, so that they are left out
 */
export function limitInflatedSize(bytes: Uint8Array, budgets: PdfBudgets, drawn: boolean): void {
  const { partBytes, inflatedBytes } = budgets;
  const deadline = new Deadline(budgets.milliseconds);
  const latin1 = new TextDecoder('latin1');
  let total = 0;
  let from = 0;
  for (let at = nextStream(bytes, from); at >= 0; at = nextStream(bytes, from)) {
    deadline.check();
    const dictionary = dictionaryOf(latin1.decode(bytes.subarray(from, at)));
    from = at;
    const picture = IS_IMAGE.exec(dictionary);
    if (picture !== null && !drawn) {
      bytes.fill(0, at, at + 2);
      continue;
    }
    const size = sizeOfStream(bytes.subarray(at), dictionary, partBytes);
    if (picture !== null && size > Math.min(partBytes, inflatedBytes - total)) {
      bytes[at - dictionary.length + picture.index + picture[0].length - 1] = UNKNOWN;
      continue;
    }
    if (size > partBytes) stop('budget-part-size', { limit: inMegabytes(partBytes) });
    total += size;
    if (total > inflatedBytes) stop('budget-inflated-size', { limit: inMegabytes(inflatedBytes) });
  }
}

/** Bytes a stream unfolds to, counted up to the limit; more than it for one compressed twice. */
function sizeOfStream(data: Uint8Array, dictionary: string, limit: number): number {
  const filters = filtersOf(dictionary);
  const twice = filters.filter((name) => COMPRESSES.test(name)).length > 1;
  return twice ? limit + 1 : sizeOf(data, filters, limit);
}

/** Where the data of the next stream begin; -1 when there is none. */
function nextStream(bytes: Uint8Array, from: number): number {
  const [first = 0] = KEYWORD;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!KEYWORD.every((byte, index) => bytes[at + index] === byte)) continue;
    if (END.every((byte, index) => bytes[at - END.length + index] === byte)) continue;
    const end = at + KEYWORD.length;
    if (bytes[end] === 0x0a) return end + 1;
    if (bytes[end] === 0x0d) return bytes[end + 1] === 0x0a ? end + 2 : end + 1;
  }
  return -1;
}

/** The part of a text that belongs to the object it ends in. */
function dictionaryOf(text: string): string {
  const start = text.lastIndexOf(' obj');
  return start < 0 ? text : text.slice(start);
}

function filtersOf(dictionary: string): readonly string[] {
  const [, several, one] = FILTER.exec(dictionary) ?? [];
  return [...(several ?? one ?? '').matchAll(/\/(\w+)/g)].map(([, name = '']) => name);
}

/** Bytes a stream unfolds to, counted up to the limit; text codings before a compression are undone. */
function sizeOf(data: Uint8Array, filters: readonly string[], limit: number): number {
  const [first, ...rest] = filters;
  switch (first) {
    case 'ASCII85Decode':
    case 'A85':
      return rest.length === 0 ? 0 : sizeOf(decodeAscii85(data), rest, limit);
    case 'ASCIIHexDecode':
    case 'AHx':
      return rest.length === 0 ? 0 : sizeOf(decodeHex(data), rest, limit);
    case 'LZWDecode':
    case 'LZW':
      return countLzw(data, limit);
    case 'RunLengthDecode':
    case 'RL':
      return countRunLength(data, limit);
    case 'DCTDecode':
    case 'DCT':
      return countJpeg(data);
    default:
      // Also where the filter is named elsewhere in the file.
      return isZlib(data) ? countFlate(data, limit) : 0;
  }
}
