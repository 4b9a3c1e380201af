import { nativeCrc32 } from './native.js';

/** Tables of the CRC-32 of zip (polynomial EDB88320), for eight bytes at a time. */
const TABLES = ((): Int32Array => {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] as number;
    tables[at] = (before >>> 8) ^ (tables[before & 255] as number);
  }
  return tables;
})();

/** CRC-32 of all bytes, unsigned: by the runtime where it can, else by these tables. */
export const crc32 = (bytes: Uint8Array): number => nativeCrc32?.(bytes) ?? crc32ByTables(bytes);

export function crc32ByTables(bytes: Uint8Array): number {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~7;
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 8) {
    const low = crc ^ data.getInt32(at, true);
    const high = data.getInt32(at + 4, true);
    crc =
      (TABLES[1792 + (low & 255)] as number) ^
      (TABLES[1536 + ((low >>> 8) & 255)] as number) ^
      (TABLES[1280 + ((low >>> 16) & 255)] as number) ^
      (TABLES[1024 + (low >>> 24)] as number) ^
      (TABLES[768 + (high & 255)] as number) ^
      (TABLES[512 + ((high >>> 8) & 255)] as number) ^
      (TABLES[256 + ((high >>> 16) & 255)] as number) ^
      (TABLES[high >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (TABLES[(crc ^ (bytes[at] as number)) & 255] as number);
  }
  return ~crc >>> 0;
}
