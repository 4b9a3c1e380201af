import { fitsXml } from '../text/xml-text.js';

/** Text as it is written: plain, or as a JSON string where XML could not hold it. */
export interface EscapedText {
  readonly text: string;
  readonly escaped: boolean;
}

/** What XML cannot hold and DEL, in a JSON string, which escapes most of them by itself. */
const NOT_PLAIN = /[\u007f\ufffe\uffff]/g;

/** Readers may drop a text that is nothing but white space. */
const BLANK = /^\s+$/;

const unicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Makes any text fit for XML without losing a character. */
export const escapeText = (text: string): EscapedText =>
  !fitsXml(text) || BLANK.test(text)
    ? { text: JSON.stringify(text).replace(NOT_PLAIN, unicode), escaped: true }
    : { text, escaped: false };

/** Undoes `escapeText`; undefined when the text is no JSON string. */
export function unescapeText({ text, escaped }: EscapedText): string | undefined {
  if (!escaped) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
