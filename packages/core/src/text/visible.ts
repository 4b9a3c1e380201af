/** Control characters, which XML 1.0 cannot hold or nobody can see, and overrides of the writing
 * direction, which can make a text read as its opposite. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to catch
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Lone halves of surrogate pairs and the two code points XML leaves out. */
const NOT_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

const codePoint = (character: string): string =>
  `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Makes a text printable: line ends become LF, invisible characters become their code in brackets
 * (`[U+0007]`), what XML cannot hold becomes �.
 */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(INVISIBLE, codePoint).replace(NOT_XML, '\ufffd');

/**
 * Cuts a text to `limit` UTF-16 units without splitting a character, and says how many were left
 * out by means of `omitted`. Shorter texts come back unchanged.
 */
export function clip(text: string, limit: number, omitted: (count: number) => string): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}${omitted(text.length - end)}`;
}
