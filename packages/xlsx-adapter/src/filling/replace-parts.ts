import { deflateSync } from 'fflate';
import { crc32 } from '../reading/zip/crc32.js';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

interface RawEntry {
  readonly name: string;
  readonly directory: Uint8Array;
  readonly local: Uint8Array;
}

/**
 * Entries of an archive as raw bytes: the directory's record, and the local record with its data up
 * to the next one. The archive has been read before, so its structure is known to be sound.
 */
function rawEntries(bytes: Uint8Array): readonly RawEntry[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && data.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('Not a zip archive');
  const count = data.getUint16(end + 10, true);
  const start = data.getUint32(end + 16, true);
  const found: { name: string; directory: Uint8Array; offset: number }[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    if (data.getUint32(at, true) !== ENTRY) throw new RangeError('Damaged directory');
    const nameLength = data.getUint16(at + 28, true);
    const length = 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      directory: bytes.subarray(at, at + length),
      offset: data.getUint32(at + 42, true),
    });
    at += length;
  }
  const offsets = [...found.map(({ offset }) => offset), start].sort((a, b) => a - b);
  return found.map(({ name, directory, offset }) => {
    const next = offsets.find((other) => other > offset) ?? start;
    return { name, directory, local: bytes.subarray(offset, next) };
  });
}

/** A local record and its directory record for new content under the old name, time and attributes. */
function replaced(entry: RawEntry, content: Uint8Array): RawEntry {
  const packed = deflateSync(content);
  const old = new DataView(entry.directory.buffer, entry.directory.byteOffset);
  const name = new TextEncoder().encode(entry.name);
  const local = new Uint8Array(30 + name.length + packed.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL, true);
  localView.setUint16(4, 20, true);
  // Only the flag of UTF-8 names is kept: sizes stand in the record itself.
  const flags = old.getUint16(8, true) & 0x0800;
  localView.setUint16(6, flags, true);
  localView.setUint16(8, DEFLATED, true);
  localView.setUint32(10, old.getUint32(12, true), true);
  localView.setUint32(14, crc32(content), true);
  localView.setUint32(18, packed.length, true);
  localView.setUint32(22, content.length, true);
  localView.setUint16(26, name.length, true);
  local.set(name, 30);
  local.set(packed, 30 + name.length);
  const directory = new Uint8Array(46 + name.length);
  directory.set(entry.directory.subarray(0, 46));
  const view = new DataView(directory.buffer);
  view.setUint16(6, 20, true);
  view.setUint16(8, flags, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  directory.set(name, 46);
  return { name: entry.name, directory, local };
}

/** What a part that is not there yet is made after: another entry's time and attributes, its own name. */
function blankEntry(name: string, like: RawEntry): RawEntry {
  return { name, directory: like.directory, local: like.local };
}

/**
 * An archive with some parts replaced and others added at its end. All that are not named are copied
 * as the bytes they are, compressed data, order and attributes included.
 * @param parts new contents by name
 */
export function replaceParts(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const entries = rawEntries(bytes);
  const [first] = entries;
  if (first === undefined) throw new RangeError('An archive without parts');
  const known = new Set(entries.map(({ name }) => name));
  const added = [...parts].flatMap(([name, content]) =>
    known.has(name) ? [] : [replaced(blankEntry(name, first), content)],
  );
  const kept = entries.map((entry) => {
    const content = parts.get(entry.name);
    return content === undefined ? entry : replaced(entry, content);
  });
  kept.push(...added);
  const body = kept.reduce((sum, { local }) => sum + local.length, 0);
  const directory = kept.reduce((sum, entry) => sum + entry.directory.length, 0);
  const result = new Uint8Array(body + directory + 22);
  const view = new DataView(result.buffer);
  let at = 0;
  const offsets = kept.map(({ local }) => {
    result.set(local, at);
    at += local.length;
    return at - local.length;
  });
  kept.forEach((entry, index) => {
    result.set(entry.directory, at);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += entry.directory.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, kept.length, true);
  view.setUint16(at + 10, kept.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, body, true);
  return result;
}
