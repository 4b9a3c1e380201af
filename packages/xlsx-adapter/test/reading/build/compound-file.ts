const SECTOR = 512;
const ENTRY = 128;
const STORAGE_ROOT = 5;
const STREAM = 2;

/** An OLE2 compound file with directory entries of these names; the first may be the root. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 2 + Math.ceil((names.length * ENTRY) / SECTOR) * SECTOR);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const data = new DataView(bytes.buffer);
  names.forEach((name, index) => {
    // The directory lies in the second sector behind the header, as in files Excel writes.
    const at = SECTOR * 2 + index * ENTRY;
    [...name].forEach((letter, position) => {
      data.setUint16(at + position * 2, letter.charCodeAt(0), true);
    });
    data.setUint16(at + 64, (name.length + 1) * 2, true);
    data.setUint8(at + 66, name === 'Root Entry' ? STORAGE_ROOT : STREAM);
  });
  return bytes;
}
