import type { Parsed } from '@kaijisho/core';

/** Bytes that may be a document as JSON or XML. */

export type TextFormat = 'json' | 'xml';
export interface DocumentText {
  readonly format: TextFormat;
  readonly text: string;
}

/** What the first byte that is neither a byte order mark nor white space announces. */
export function announcedFormat(bytes: Uint8Array): TextFormat | null {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const at = bytes.findIndex((byte, index) => index >= (marked ? 3 : 0) && byte > 0x20);
  const first = String.fromCharCode(bytes[at] ?? 0);
  if (first === '<') return 'xml';
  return first === '{' || first === '[' ? 'json' : null;
}

/** Text in UTF-8; null when the bytes are none. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How documents of ours begin, and no CSV does. */
const BEGINNINGS: Readonly<Record<TextFormat, RegExp>> = {
  json: /^\s*\{\s*"/,
  xml: /^\s*<(?:\?xml\s|(?:[\w.-]+:)?(?:disclosures|matrix)Document[\s>])/,
};

/** The text of a file that is a document of ours by its beginning; null for every other file. */
export function documentText(bytes: Uint8Array): DocumentText | null {
  const format = announcedFormat(bytes);
  const text = format === null ? null : utf8Text(bytes);
  if (format === null || text === null) return null;
  return BEGINNINGS[format].test(text) ? { format, text } : null;
}

/** The data a document holds, whichever way it is written. */
export async function dataOf({ format, text }: DocumentText): Promise<Parsed<unknown>> {
  if (format === 'json') return (await import('@kaijisho/core')).parseJson(text);
  const { readXml } = await import('@kaijisho/exchange/xml');
  return readXml(text);
}
