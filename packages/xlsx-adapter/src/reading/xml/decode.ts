import { nodeBuffer, XmlText } from './xml-text.js';

/** A part as a document; `replaced` says that some bytes were no characters of the encoding. */
export interface DecodedPart {
  readonly document: XmlText;
  readonly replaced: boolean;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const utf8 = new TextEncoder();

function isUtf8(bytes: Uint8Array): boolean {
  if (nodeBuffer !== undefined) return nodeBuffer.isUtf8(bytes);
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isMarked = ({ 0: first, 1: second, 2: third }: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** Encoding by byte order mark, by the zero bytes of an unmarked `<`, or by the declaration. */
function encodingOf(bytes: Uint8Array): string {
  const { 0: first, 1: second } = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isMarked(bytes)) return 'utf-8';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** Decodes an XML part. A byte order mark is not part of the text. */
export function decodePart(bytes: Uint8Array): DecodedPart {
  // Nearly every part is UTF-8, and nothing else reads as UTF-8 but UTF-16 without a mark.
  const wide = bytes[0] === 0 || bytes[1] === 0;
  if (!wide && isUtf8(bytes))
    return { document: new XmlText(isMarked(bytes) ? bytes.subarray(3) : bytes), replaced: false };
  // The bytes themselves say what they are, or characters are replaced and reported.
  const text = decoderFor(encodingOf(bytes)).decode(bytes);
  return { document: new XmlText(utf8.encode(text)), replaced: text.includes('\ufffd') };
}
