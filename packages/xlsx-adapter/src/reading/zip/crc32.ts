/** Tables of the CRC-32 of zip (polynomial EDB88320), four bytes at a time. */
const TABLES = ((): readonly Int32Array[] => {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const tables = [first];
  for (let slice = 1; slice < 4; slice++) {
    const before = tables[slice - 1] ?? first;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0)));
  }
  return tables;
})();

const [T0 = new Int32Array(0), T1 = T0, T2 = T0, T3 = T0] = TABLES;

/** CRC-32 of all bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  const whole = bytes.length & ~3;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (T3[crc & 255] as number) ^
      (T2[(crc >>> 8) & 255] as number) ^
      (T1[(crc >>> 16) & 255] as number) ^
      (T0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (T0[(crc ^ (bytes[at] as number)) & 255] as number);
  }
  return ~crc >>> 0;
}
