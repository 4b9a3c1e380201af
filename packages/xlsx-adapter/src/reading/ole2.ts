/** What an OLE2 compound file (the container of Office 97 to 2003) holds. */
export type Ole2Content = 'xls' | 'ole2-encrypted' | 'ole2-other';

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
  return workbook ? 'xls' : 'ole2-other';
}

/** First bytes of a workbook without a container: its versions from Excel 2 to 97, and how long that record is. */
const BARE_STARTS = [0x0009, 0x0209, 0x0409, 0x0809];
const SHORTEST_START = 4;
const LONGEST_START = 16;

/** Whether bytes begin like a workbook that was written without a container, as all were before Excel 5. */
export function isBareXls(bytes: Uint8Array): boolean {
  const [low = 0, high = 0, length = 0, zero] = bytes;
  return (
    BARE_STARTS.includes(low + high * 0x100) &&
    zero === 0 &&
    length >= SHORTEST_START &&
    length <= LONGEST_START &&
    length % 2 === 0
  );
}
