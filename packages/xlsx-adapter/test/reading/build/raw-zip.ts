import { deflateSync, strToU8 } from 'fflate';

/** One entry with every header field open to lies. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Store without compression. */
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressed?: Uint8Array;
  /** Write sizes behind the data, as streaming writers do; the local header has none. */
  readonly descriptor?: boolean;
  /** Write sizes and offset to the zip64 extra field of the central directory. */
  readonly zip64?: boolean;
}

/** CRC-32 bit by bit: slow, and independent of the table-driven one under test. */
export function slowCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

class Writer {
  private readonly bytes: number[] = [];

  get length(): number {
    return this.bytes.length;
  }

  u16(value: number): this {
    this.bytes.push(value & 255, (value >>> 8) & 255);
    return this;
  }

  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }

  u64(value: number): this {
    return this.u32(value).u32(Math.floor(value / 2 ** 32));
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.bytes.push(byte);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const UNSET = 0xffffffff;

/** Writes an archive exactly as told. */
export function rawZip(entries: readonly RawEntry[], zip64End = false): Uint8Array {
  const writer = new Writer();
  const central = new Writer();
  for (const entry of entries) {
    const name = strToU8(entry.name);
    const data = entry.compressed ?? (entry.stored ? entry.content : deflateSync(entry.content));
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const crc = entry.crc ?? slowCrc32(entry.content);
    const size = entry.size ?? entry.content.length;
    const offset = writer.length;
    writer.u32(0x04034b50).u16(20).u16(flags).u16(method).u32(0);
    if (entry.descriptor) writer.u32(0).u32(0).u32(0);
    else writer.u32(crc).u32(data.length).u32(size);
    writer.u16(name.length).u16(0).raw(name).raw(data);
    if (entry.descriptor) writer.u32(0x08074b50).u32(crc).u32(data.length).u32(size);
    central.u32(0x02014b50).u16(45).u16(20).u16(flags).u16(method).u32(0).u32(crc);
    if (entry.zip64) central.u32(UNSET).u32(UNSET);
    else central.u32(data.length).u32(size);
    central
      .u16(name.length)
      .u16(entry.zip64 ? 28 : 0)
      .u16(0)
      .u16(0)
      .u16(0)
      .u32(0);
    central.u32(entry.zip64 ? UNSET : offset).raw(name);
    if (entry.zip64) central.u16(1).u16(24).u64(size).u64(data.length).u64(offset);
  }
  const start = writer.length;
  const directory = central.done();
  writer.raw(directory);
  if (zip64End) {
    const end = writer.length;
    writer.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0);
    writer.u64(entries.length).u64(entries.length).u64(directory.length).u64(start);
    writer.u32(0x07064b50).u32(0).u64(end).u32(1);
  }
  writer.u32(0x06054b50).u16(0).u16(0);
  writer.u16(zip64End ? 0xffff : entries.length).u16(zip64End ? 0xffff : entries.length);
  writer
    .u32(directory.length)
    .u32(zip64End ? UNSET : start)
    .u16(0);
  return writer.done();
}

/** The parts of a workbook as entries to be tampered with. */
export const entriesOf = (
  parts: Readonly<Record<string, string | Uint8Array>>,
): readonly RawEntry[] =>
  Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? strToU8(content) : content,
  }));
