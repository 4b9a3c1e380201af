import type { Parsed } from '@kaijisho/core';

/** Bytes that may be a document as JSON or XML. */

export type TextFormat = 'json' | 'xml';
export interface DocumentText {
  readonly format: TextFormat;
  readonly text: string;
}

/** What the first character that is no white space announces. */
function announcedIn(text: string): TextFormat | null {
  const first = /^[\ufeff\s]*(\S)/.exec(text)?.[1];
  if (first === '<') return 'xml';
  return first === '{' || first === '[' ? 'json' : null;
}

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The encodings in which text of ours may come: Windows saves UTF-16, and older programs Shift_JIS. A
 * document begins with a character of ASCII, beside which UTF-16 has a zero byte.
 */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return ['utf-16le'];
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return ['utf-16be'];
  return ['utf-8', 'shift_jis'];
}

/** So many bytes tell what a file announces, without decoding all of a workbook. */
const BEGINNING = 256;

/** What a file announces to be, by its beginning. */
export function announcedFormat(bytes: Uint8Array): TextFormat | null {
  const [encoding = 'utf-8'] = encodingsOf(bytes);
  return announcedIn(new TextDecoder(encoding).decode(bytes.subarray(0, BEGINNING)));
}

/** The text of bytes in UTF-8, UTF-16 or Shift_JIS; null when they are none of them. */
export function textOf(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

/** How documents of ours begin, also broken ones, and no CSV does. */
const BEGINNINGS: Readonly<Record<TextFormat, RegExp>> = {
  json: /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[\]{["]|$))/,
  xml: /^\s*<(?:\?xml\s|(?:[\w.-]+:)?(?:disclosures|matrix)Document[\s>])/,
};

/** JSON that is no more than one word, which no table is. */
const LONE_WORD = /^\s*(?:null|true|false)\s*$/;

/** The text of a file that is a document of ours by its beginning; null for every other file. */
export function documentText(bytes: Uint8Array): DocumentText | null {
  const format = announcedFormat(bytes);
  if (format === null) {
    const text = bytes.length < BEGINNING ? textOf(bytes) : null;
    return text !== null && LONE_WORD.test(text) ? { format: 'json', text } : null;
  }
  const text = textOf(bytes);
  return text !== null && BEGINNINGS[format].test(text) ? { format, text } : null;
}

/** The data a document holds, whichever way it is written. */
export async function dataOf({ format, text }: DocumentText): Promise<Parsed<unknown>> {
  if (format === 'json') return (await import('@kaijisho/core')).parseJson(text);
  const { readXml } = await import('@kaijisho/exchange/xml');
  return readXml(text);
}
