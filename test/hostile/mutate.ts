import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateXml } from './mutate-data.js';

/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  }

  pick<T>(list: readonly T[]): T {
    const entry = list[this.below(list.length)];
    if (entry === undefined) throw new RangeError('Nothing to pick from');
    return entry;
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const INTERESTING = [0x00, 0x7f, 0x80, 0xff, 0x22, 0x3c, 0x26, 0x28, 0x2f, 0x0a];

/** Changes that know nothing of the format. */
const BYTE_CHANGES: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => {
    const copy = bytes.slice();
    for (let left = 1 + chance.below(8); left > 0; left--)
      copy[chance.below(copy.length)] = chance.pick(INTERESTING);
    return copy;
  },
  (bytes, chance) => {
    const copy = bytes.slice();
    const at = chance.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    return copy;
  },
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    const end = from + chance.below(512);
    return joined(bytes.subarray(0, from), bytes.subarray(end));
  },
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    const part = bytes.subarray(from, from + chance.below(512));
    const at = chance.below(bytes.length);
    return joined(bytes.subarray(0, at), part, bytes.subarray(at));
  },
];

export const mutateBytes = (bytes: Uint8Array, chance: Chance): Uint8Array =>
  bytes.length === 0 ? bytes : chance.pick(BYTE_CHANGES)(bytes, chance);

const WORDS = [
  '4294967295',
  '-1',
  '1e999',
  'A1:XFD1048576',
  '&#x0;',
  '&lol;',
  '__proto__',
  '\u202e',
  '9'.repeat(400),
  '',
];

/** Changes to text with tags, braces or operators: a number, a name or a whole element differs. */
const TEXT_CHANGES: readonly ((text: string, chance: Chance) => string)[] = [
  (text, chance) => replaceOne(text, /\d+/g, chance.pick(WORDS), chance),
  (text, chance) => replaceOne(text, /"[^"\n]{0,80}"/g, `"${chance.pick(WORDS)}"`, chance),
  (text, chance) => replaceOne(text, /<[^<>]{1,200}>/g, '', chance),
  (text, chance) => replaceOne(text, /<\/?[A-Za-z:]+/g, '<x', chance),
  (text, chance) => doubleOne(text, /<[^<>]{1,200}>/g, chance),
  (text, chance) => replaceOne(text, /[\p{L}]{2,20}/gu, chance.pick(WORDS), chance),
];

function oneOf(text: string, pattern: RegExp, chance: Chance): RegExpMatchArray | null {
  const found = [...text.slice(0, 200_000).matchAll(pattern)];
  return found.length === 0 ? null : chance.pick(found);
}

function replaceOne(text: string, pattern: RegExp, by: string, chance: Chance): string {
  const match = oneOf(text, pattern, chance);
  if (match === null) return text;
  return text.slice(0, match.index) + by + text.slice((match.index ?? 0) + match[0].length);
}

function doubleOne(text: string, pattern: RegExp, chance: Chance): string {
  const match = oneOf(text, pattern, chance);
  if (match === null) return text;
  return text.slice(0, match.index) + match[0].repeat(200) + text.slice(match.index);
}

export const mutateText = (text: string, chance: Chance): string =>
  chance.pick(TEXT_CHANGES)(text, chance);

type Parts = Record<string, Uint8Array>;

/** Changes to the parts of a workbook: dropped, doubled, truncated, exchanged, damaged, reordered. */
const PART_CHANGES: readonly ((parts: Parts, chance: Chance) => Parts)[] = [
  (parts, chance) => {
    const dropped = chance.pick(Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== dropped));
  },
  (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    return { ...parts, [name.toUpperCase()]: parts[name] ?? new Uint8Array() };
  },
  (parts, chance) => {
    const [one, two] = [chance.pick(Object.keys(parts)), chance.pick(Object.keys(parts))];
    return {
      ...parts,
      [one]: parts[two] ?? new Uint8Array(),
      [two]: parts[one] ?? new Uint8Array(),
    };
  },
  (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    return { ...parts, [name]: mutateBytes(parts[name] ?? new Uint8Array(), chance) };
  },
  (parts) => Object.fromEntries(Object.entries(parts).reverse()),
  ...[mutateText, mutateText, mutateXml, mutateXml, mutateXml].map(
    (change) =>
      (parts: Parts, chance: Chance): Parts => {
        const name = chance.pick(Object.keys(parts));
        const text = strFromU8(parts[name] ?? new Uint8Array());
        return { ...parts, [name]: strToU8(change(text, chance)) };
      },
  ),
];

/** A workbook with one part, or the set of parts, changed. */
export function mutateParts(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = chance.pick(PART_CHANGES)(unzipSync(bytes), chance);
  return zipSync(parts, { level: 1, mtime: new Date('2026-04-01') });
}

/** Sizes and check sums that headers of an archive promise, made wrong. */
export function lieAboutSizes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const headers: number[] = [];
  for (let at = 0; at + 4 < copy.length; at++)
    if (copy[at] === 0x50 && copy[at + 1] === 0x4b && (copy[at + 2] === 1 || copy[at + 2] === 3))
      headers.push(at);
  if (headers.length === 0) return copy;
  const header = chance.pick(headers);
  // CRC-32, compressed size and size follow each other in both kinds of header.
  const field = header + (copy[header + 2] === 3 ? 14 : 16) + 4 * chance.below(3);
  for (let at = 0; at < 4; at++) copy[field + at] = chance.pick(INTERESTING);
  return copy;
}
