/** What an OLE2 compound file (the container of Office 97 to 2003) holds. */
export type Ole2Content = 'ole2-xls' | 'ole2-encrypted' | 'ole2-other';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;
const STREAM = 2;

export const isOle2 = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Name of the directory entry at an offset, when there is a stream's entry. */
function streamNameAt(bytes: Uint8Array, at: number): string | undefined {
  if (bytes[at + TYPE_AT] !== STREAM) return undefined;
  const length = (bytes[at + NAME_LENGTH_AT] ?? 0) - 2;
  if (bytes[at + NAME_LENGTH_AT + 1] !== 0 || length < 2 || length > NAME_LENGTH_AT - 2) {
    return undefined;
  }
  let name = '';
  for (let index = 0; index < length; index += 2) {
    if (bytes[at + index + 1] !== 0) return undefined;
    name += String.fromCharCode(bytes[at + index] ?? 0);
  }
  return name;
}

/**
 * Tells an encrypted workbook from an old .xls. Directory entries lie at multiples of their own
 * length whatever the sector size, so all such places are looked at; that also works for a file
 * whose sector chain is damaged.
 */
export function ole2Content(bytes: Uint8Array): Ole2Content {
  let workbook = false;
  let encrypted = false;
  for (let at = HEADER_LENGTH; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const name = streamNameAt(bytes, at);
    if (name === 'EncryptedPackage') encrypted = true;
    else if (name === 'Workbook' || name === 'Book') workbook = true;
  }
  if (encrypted) return 'ole2-encrypted';
  return workbook ? 'ole2-xls' : 'ole2-other';
}
