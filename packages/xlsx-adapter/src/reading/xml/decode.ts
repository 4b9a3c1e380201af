import type { XmlText } from './tokeniser.js';

/** A part as text; `replaced` says that some bytes were no characters of the encoding. */
export interface DecodedPart extends XmlText {
  readonly replaced: boolean;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const utf8 = new TextEncoder();

/** A text and its bytes. */
export const xmlTextOf = (text: string): XmlText => ({ text, bytes: utf8.encode(text) });

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
  try {
    // Nearly every part is UTF-8, and nothing else reads as UTF-8 but UTF-16 without a mark.
    const text = strictUtf8.decode(bytes);
    const wide = text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0;
    if (!wide) return { text, bytes: isMarked(bytes) ? bytes.subarray(3) : bytes, replaced: false };
  } catch {
    // Not UTF-8: the bytes themselves say what they are, or characters are replaced and reported.
  }
  const text = decoderFor(encodingOf(bytes)).decode(bytes);
  return { ...xmlTextOf(text), replaced: text.includes('\ufffd') };
}
