import type { Chance } from './mutate.js';

const HEADER = 512;
const SECTOR = 512;
/** The first record of a workbook: what it is, its length, its version. */
const START = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];
const STRINGS = 0xfc;
const NUMBERS = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

type Change = (data: DataView, chance: Chance) => void;

/** Where records begin, from the first on; writers lay the sectors of the stream in order. */
function recordsIn(data: DataView): readonly number[] {
  let at = HEADER;
  while (
    at + 8 < data.byteLength &&
    START.some((byte, index) => data.getUint8(at + index) !== byte)
  )
    at += 64;
  const places: number[] = [];
  for (; at + 4 <= data.byteLength; at += 4 + data.getUint16(at + 2, true)) places.push(at);
  return places;
}

const anyRecord = (data: DataView, chance: Chance): number => chance.pick([...recordsIn(data), 0]);

function setSomewhere(data: DataView, from: number, length: number, chance: Chance): void {
  const at = from + chance.below(length);
  if (at + 4 <= data.byteLength) data.setUint32(at, chance.pick(NUMBERS), true);
}

/** Lies that a container and the records in it can tell. */
const CHANGES: readonly Change[] = [
  // The header: where tables and the directory are.
  (data, chance) => setSomewhere(data, 24, 72, chance),
  // The table of chains: one that leads back, or on and on.
  (data, chance) => {
    const table = (data.getUint32(76, true) + 1) * SECTOR;
    const at = table + 4 * chance.below(SECTOR / 4);
    if (at + 4 <= data.byteLength) data.setUint32(at, chance.below(data.byteLength / SECTOR), true);
  },
  // The directory: names, kinds, beginnings and sizes.
  (data, chance) => {
    const directory = (data.getUint32(48, true) + 1) * SECTOR;
    setSomewhere(data, directory, SECTOR, chance);
  },
  // A record says it is another, or longer or shorter.
  (data, chance) => {
    const at = anyRecord(data, chance);
    data.setUint16(at + 2 * chance.below(2), chance.pick(NUMBERS) & 0xffff, true);
  },
  (data, chance) => {
    const [one, other] = [anyRecord(data, chance), anyRecord(data, chance)];
    data.setUint16(one, data.getUint16(other, true), true);
  },
  // What it says is something else.
  (data, chance) => {
    const at = anyRecord(data, chance);
    setSomewhere(data, at + 4, Math.max(1, data.getUint16(at + 2, true)), chance);
  },
  // How many strings there are.
  (data, chance) => {
    const at = recordsIn(data).find((place) => data.getUint16(place, true) === STRINGS) ?? 0;
    if (at + 12 <= data.byteLength) data.setUint32(at + 8, chance.pick(NUMBERS), true);
  },
];

/** A workbook of Excel 97 to 2003 whose container or records lie. */
export function mutateXls(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  if (copy.length < HEADER + SECTOR) return copy;
  const data = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let left = 1 + chance.below(4); left > 0; left -= 1) chance.pick(CHANGES)(data, chance);
  return copy;
}
