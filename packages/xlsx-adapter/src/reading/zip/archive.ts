import { inMegabytes, stop } from '@kaijisho/core';
import type { Budgets } from '../../budgets.js';
import { crc32 } from './crc32.js';
import { readDirectory, type ZipEntry } from './directory.js';
import { inflateExactly } from './inflate.js';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Deflate cannot do better than this; a smaller ratio of what a header claims is a lie. */
const BEST_DEFLATE_RATIO = 1040;

/** Part names are compared without case and without a leading slash, as the packaging format says. */
const keyOf = (name: string): string =>
  (name.startsWith('/') ? name.replace(/^\/+/, '') : name).toLowerCase();

/**
 * The parts of a zip archive. Nothing is inflated until it is read, and every read is checked
 * against the declared size and CRC-32 and counted against the budget for the whole file, so that
 * reading one part again and again is bounded too.
 */
export class Archive {
  /** Names in the order of the central directory. */
  readonly names: readonly string[];
  /** Names that occur more than once; the last entry of a name is the one that is read. */
  readonly duplicates: readonly string[];
  private readonly entries = new Map<string, ZipEntry>();
  private inflated = 0;

  /** Opens an archive; stops with `damaged-zip` or a budget failure. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly budgets: Budgets,
  ) {
    const duplicates: string[] = [];
    for (const entry of readDirectory(bytes, budgets)) {
      const key = keyOf(entry.name);
      if (this.entries.has(key)) duplicates.push(entry.name);
      this.entries.set(key, entry);
    }
    this.names = [...this.entries.values()].map((entry) => entry.name);
    this.duplicates = duplicates;
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Bytes of a part, or undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) return undefined;
    if (entry.encrypted) stop('password-protected', {}, `encrypted zip entry ${entry.name}`);
    this.inflated += entry.size;
    if (this.inflated > this.budgets.inflatedBytes) {
      stop('budget-inflated-size', { limit: inMegabytes(this.budgets.inflatedBytes) });
    }
    const content = this.content(entry, this.dataOf(entry));
    if (content === undefined || crc32(content) !== entry.crc) {
      return stop('damaged-zip', {}, `size or CRC-32 of ${entry.name}`);
    }
    return content;
  }

  private content(entry: ZipEntry, data: Uint8Array): Uint8Array | undefined {
    if (entry.method === 0) return data.length === entry.size ? data : undefined;
    if (entry.method !== 8) {
      return stop('damaged-zip', {}, `compression method ${entry.method} of ${entry.name}`);
    }
    if (entry.size > data.length * BEST_DEFLATE_RATIO) return undefined;
    return inflateExactly(data, entry.size);
  }

  /** Sizes come from the central directory: local headers of streamed archives have none. */
  private dataOf(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const at = entry.headerOffset;
    const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + LOCAL_LENGTH > bytes.length || data.getUint32(at, true) !== LOCAL_SIGNATURE) {
      return stop('damaged-zip', {}, `local header of ${entry.name}`);
    }
    const start = at + LOCAL_LENGTH + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
    const end = start + entry.compressedSize;
    if (end > bytes.length) return stop('damaged-zip', {}, `data of ${entry.name} is cut off`);
    return bytes.subarray(start, end);
  }
}
