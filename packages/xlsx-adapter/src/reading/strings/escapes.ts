import { isSpace } from '../xml/characters.js';

/**
 * Undoes the `_xHHHH_` escapes of the spreadsheet format (`_x005F_` is the underscore itself),
 * makes every line end a single line feed and drops control characters nobody can see.
 */
export function unescapeText(text: string): string {
  // One character is found much faster than two, and hardly any text has it.
  if (!text.includes('_') || !text.includes('_x'))
    return text.includes('\r') ? withLineFeeds(text) : text;
  const unescaped = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  // Only an escape can bring a control character: XML itself has none.
  return visibleText(unescaped);
}

/** Makes every line end a single line feed and drops control characters. */
export const visibleText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop.
  withLineFeeds(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Takes XML white space off both ends; unlike `trim` it leaves full-width spaces alone. */
export function withoutOuterSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end - start === text.length ? text : text.slice(start, end);
}
