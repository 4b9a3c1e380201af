import { bytesOf, standsAt } from './bytes.js';
import { fail, GREATER, isSpace } from './characters.js';
import type { XmlText } from './xml-text.js';

const S = '[ \\t\\r\\n]';
/** Either kind of quotes around a pattern. */
const quoted = (pattern: string): string => `(?:"${pattern}"|'${pattern}')`;
const part = (name: string, pattern: string): string => `${S}+${name}${S}*=${S}*${quoted(pattern)}`;

/** `<?xml …?>` as XML 1.0 defines it; a later 1.x may stand there and is read as 1.0. */
const DECLARATION = new RegExp(
  `^<\\?xml${part('version', '1\\.[0-9]+')}(?:${part('encoding', '[A-Za-z][A-Za-z0-9._-]*')})?(?:${part('standalone', '(?:yes|no)')})?${S}*\\?>$`,
);

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const OPENING = bytesOf('<?xml');

/**
 * Index behind the byte order mark and the declaration of XML with which a document may begin. Its
 * encoding has been heeded already.
 */
export function declarationEnd(document: XmlText): number {
  const { bytes } = document;
  const at = standsAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const name = at + OPENING.length;
  if (!standsAt(bytes, at, OPENING) || !isSpace(bytes[name] as number)) return at;
  // None of what a declaration may say has a > in it.
  const end = bytes.indexOf(GREATER, name) + 1;
  return DECLARATION.test(document.cut(at, end)) ? end : fail('a damaged declaration of XML');
}
