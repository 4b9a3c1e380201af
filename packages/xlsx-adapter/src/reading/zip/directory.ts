import { inMegabytes, stop } from '@kaijisho/core';
import type { Budgets } from '../../budgets.js';

/** One entry as the central directory describes it. */
export interface ZipEntry {
  /** Name with forward slashes; a key to look up, never a path to write to. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const UNSET_32 = 0xffffffff;

const damaged = (detail: string): never => stop('damaged-zip', {}, detail);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Names are in UTF-8, or in what Windows of Japan writes where a program does not say so. */
function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** 64-bit numbers beyond what a file of ours can hold come back as a huge number, never wrapped. */
const uint64 = (data: DataView, at: number): number =>
  data.getUint32(at, true) + data.getUint32(at + 4, true) * 0x1_0000_0000;

function findEnd(data: DataView): number {
  const lowest = Math.max(0, data.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = data.byteLength - END_LENGTH; at >= lowest; at--) {
    if (data.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return damaged('no end of central directory');
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

function placeOfDirectory(data: DataView): DirectoryPlace {
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  const offset = data.getUint32(end + 16, true);
  const locator = end - 20;
  const zip64 =
    locator >= 0 && data.getUint32(locator, true) === END64_LOCATOR_SIGNATURE
      ? uint64(data, locator + 8)
      : -1;
  if (zip64 < 0 || (count !== 0xffff && offset !== UNSET_32)) return { count, offset };
  if (zip64 + 56 > data.byteLength || data.getUint32(zip64, true) !== END64_SIGNATURE) {
    return damaged('zip64 end of central directory');
  }
  return { count: uint64(data, zip64 + 32), offset: uint64(data, zip64 + 48) };
}

/** Replaces the sizes that the zip64 extra field carries, in the order the format prescribes. */
function withZip64(data: DataView, start: number, end: number, entry: ZipEntry): ZipEntry {
  for (let at = start; at + 4 <= end; ) {
    const id = data.getUint16(at, true);
    const length = data.getUint16(at + 2, true);
    const fieldEnd = Math.min(at + 4 + length, end);
    if (id === 1) {
      let cursor = at + 4;
      const next = (current: number): number => {
        if (current !== UNSET_32 || cursor + 8 > fieldEnd) return current;
        cursor += 8;
        return uint64(data, cursor - 8);
      };
      const size = next(entry.size);
      const compressedSize = next(entry.compressedSize);
      return { ...entry, size, compressedSize, headerOffset: next(entry.headerOffset) };
    }
    at += 4 + length;
  }
  return entry;
}

function checkSizes(entries: readonly ZipEntry[], budgets: Budgets): void {
  let total = 0;
  for (const entry of entries) {
    if (entry.size > budgets.partBytes) {
      stop('budget-part-size', { limit: inMegabytes(budgets.partBytes) }, entry.name);
    }
    total += entry.size;
  }
  if (total > budgets.inflatedBytes) {
    stop('budget-inflated-size', { limit: inMegabytes(budgets.inflatedBytes) });
  }
}

/**
 * Reads the central directory of a zip archive, zip64 included. Sizes are those it declares:
 * they are checked against the budgets here, before anything is inflated, and against the real
 * data when an entry is read. Stops with `damaged-zip` or a budget failure.
 */
export function readDirectory(bytes: Uint8Array, budgets: Budgets): readonly ZipEntry[] {
  const data = view(bytes);
  if (data.byteLength < END_LENGTH) return damaged('shorter than an empty archive');
  const { count, offset } = placeOfDirectory(data);
  if (count > budgets.zipEntries) stop('budget-zip-entries', { limit: budgets.zipEntries });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > data.byteLength || data.getUint32(at, true) !== ENTRY_SIGNATURE) {
      return damaged(`central directory entry ${index + 1}`);
    }
    const nameStart = at + ENTRY_LENGTH;
    const extraStart = nameStart + data.getUint16(at + 28, true);
    const extraEnd = extraStart + data.getUint16(at + 30, true);
    if (extraEnd > data.byteLength) return damaged(`central directory entry ${index + 1}`);
    const entry: ZipEntry = {
      name: nameOf(bytes.subarray(nameStart, extraStart)).replaceAll('\\', '/'),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      compressedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      headerOffset: data.getUint32(at + 42, true),
    };
    entries.push(withZip64(data, extraStart, extraEnd, entry));
    at = extraEnd + data.getUint16(at + 32, true);
  }
  checkSizes(entries, budgets);
  return entries;
}
