import { stop } from '@kaijisho/core';

/** Places in the header of an OLE2 container: [MS-CFB] 2.2. */
const HEADER = {
  sectorShift: 30,
  miniShift: 32,
  directory: 48,
  miniLimit: 56,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
  end: 512,
} as const;
/** Places in an entry of the directory: [MS-CFB] 2.6.1. */
const ENTRY = {
  length: 128,
  nameLength: 64,
  type: 66,
  before: 68,
  after: 72,
  child: 76,
  start: 116,
  size: 120,
} as const;
const ROOT = 5;
const STREAM = 2;
const STORAGE = 1;
/** From here on, numbers are no sectors but marks such as the end of a chain. */
const NO_SECTOR = 0xfffffffa;

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Entries of the same storage, before and after this one, and the first one inside of it, by number. */
  readonly before: number;
  readonly after: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const damaged = (detail: string): never => stop('damaged-workbook', {}, detail);

/**
 * An OLE2 container, read only as far as it takes to get a stream out of it. Whatever the bytes say, no
 * chain is followed further than the file has sectors.
 */
export class CompoundFile {
  private readonly data: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  /** Which sector follows which, of the file and within its stream of small pieces. */
  private readonly table: DataView;
  private readonly miniTable: DataView;
  private readonly entries: readonly Entry[];
  /** Those that lie in no storage: an embedded workbook has streams of the same names. */
  private readonly top: readonly Entry[];
  private readonly miniStream: Uint8Array;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER.end) damaged('container without a header');
    this.data = viewOf(bytes);
    this.sectorSize = 1 << this.data.getUint16(HEADER.sectorShift, true);
    this.miniSize = 1 << this.data.getUint16(HEADER.miniShift, true);
    if (![512, 4096].includes(this.sectorSize) || this.miniSize !== 64) damaged('sector size');
    this.table = viewOf(this.joined(this.tableSectors()));
    this.miniTable = viewOf(this.chain(this.at(HEADER.miniTable)));
    this.entries = entriesOf(this.chain(this.at(HEADER.directory)));
    const root = this.entries.find(({ type }) => type === ROOT);
    this.top = root === undefined ? [] : besides(root.child, this.entries);
    this.miniStream = root === undefined ? new Uint8Array() : this.chain(root.start);
  }

  /** Names of the storages, in the order of the directory. */
  get storages(): readonly string[] {
    return this.entries.filter(({ type }) => type === STORAGE).map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Content of a stream by its name. */
  stream(name: string): Uint8Array {
    const entry = this.find(name);
    if (entry === undefined) return damaged(`no stream ${name}`);
    const { start, size } = entry;
    const whole = size < this.at(HEADER.miniLimit) ? this.miniChain(start) : this.chain(start);
    if (whole.length < size) damaged(`stream ${name} cut off`);
    return whole.subarray(0, size);
  }

  /** The file with other content, of the same length, in a stream. */
  withStream(name: string, content: Uint8Array): Uint8Array {
    const entry = this.find(name);
    if (entry === undefined || entry.size !== content.length) return damaged(`no stream ${name}`);
    if (entry.size < this.at(HEADER.miniLimit)) return damaged(`stream ${name} in small pieces`);
    const copy = this.bytes.slice();
    const room = this.bytes.length / this.sectorSize;
    chainOf(entry.start, this.table, room).forEach((sector, index) => {
      const piece = content.subarray(index * this.sectorSize, (index + 1) * this.sectorSize);
      const start = (sector + 1) * this.sectorSize;
      copy.set(piece.subarray(0, Math.max(0, copy.length - start)), start);
    });
    return copy;
  }

  private find(name: string): Entry | undefined {
    const isIt = (entry: Entry): boolean => entry.type === STREAM && entry.name === name;
    return this.top.find(isIt) ?? this.entries.find(isIt);
  }

  private at(place: number): number {
    return this.data.getUint32(place, true);
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorSize;
    if (start >= this.bytes.length) damaged(`sector ${number} behind the end`);
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  /** Sectors of the table of all chains: the first 109 in the header, more in a chain of their own. */
  private tableSectors(): readonly number[] {
    const sectors: number[] = [];
    for (let place: number = HEADER.tables; place < HEADER.end; place += 4)
      sectors.push(this.at(place));
    const most = this.bytes.length / this.sectorSize;
    let more = this.at(HEADER.moreTables);
    for (let passed = 0; more < NO_SECTOR && passed < most; passed += 1) {
      const list = viewOf(this.sector(more));
      for (let place = 0; place + 8 <= list.byteLength; place += 4)
        sectors.push(list.getUint32(place, true));
      more =
        list.byteLength < this.sectorSize ? NO_SECTOR : list.getUint32(list.byteLength - 4, true);
    }
    const real = sectors.filter((sector) => sector < NO_SECTOR);
    return real.length <= most ? real : damaged('more tables than sectors');
  }

  private chain(start: number): Uint8Array {
    return this.joined(chainOf(start, this.table, this.bytes.length / this.sectorSize));
  }

  private joined(sectors: readonly number[]): Uint8Array {
    const all = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      all.set(this.sector(sector), index * this.sectorSize);
    });
    return all;
  }

  private miniChain(start: number): Uint8Array {
    const pieces = chainOf(start, this.miniTable, this.miniStream.length / this.miniSize);
    const all = new Uint8Array(pieces.length * this.miniSize);
    pieces.forEach((piece, index) => {
      const from = piece * this.miniSize;
      all.set(this.miniStream.subarray(from, from + this.miniSize), index * this.miniSize);
    });
    return all;
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/**
 * The members of a chain, in order. Stops where it leads out of the table, or on and on.
 * @param room how many there are to be had
 */
function chainOf(start: number, table: DataView, room: number): readonly number[] {
  const listed = table.byteLength / 4;
  const members: number[] = [];
  for (let member = start; member < NO_SECTOR; member = table.getUint32(member * 4, true)) {
    if (member >= listed || members.length >= room) damaged('a chain without an end');
    members.push(member);
  }
  return members;
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const data = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY.length <= directory.length; at += ENTRY.length) {
    const units = Math.min(32, data.getUint16(at + ENTRY.nameLength, true) / 2) - 1;
    const name = Array.from({ length: Math.max(0, units) }, (_, unit) =>
      String.fromCharCode(data.getUint16(at + unit * 2, true)),
    ).join('');
    entries.push({
      name,
      type: data.getUint8(at + ENTRY.type),
      before: data.getUint32(at + ENTRY.before, true),
      after: data.getUint32(at + ENTRY.after, true),
      child: data.getUint32(at + ENTRY.child, true),
      start: data.getUint32(at + ENTRY.start, true),
      size: data.getUint32(at + ENTRY.size, true),
    });
  }
  return entries;
}

/** Entries of one storage, each once; they hang in a tree, of which a damaged file can make a ring. */
function besides(first: number, entries: readonly Entry[]): readonly Entry[] {
  const reached = new Set<Entry>();
  const waiting = [first];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = entries[number];
    if (entry === undefined || reached.has(entry)) continue;
    reached.add(entry);
    waiting.push(entry.before, entry.after);
  }
  return [...reached];
}
