import { fail, isSpace } from './characters.js';

const S = '[ \\t\\r\\n]';
/** Either kind of quotes around a pattern. */
const quoted = (pattern: string): string => `(?:"${pattern}"|'${pattern}')`;
const part = (name: string, pattern: string): string => `${S}+${name}${S}*=${S}*${quoted(pattern)}`;

/** `<?xml …?>` as XML 1.0 defines it; a later 1.x may stand there and is read as 1.0. */
const DECLARATION = new RegExp(
  `<\\?xml${part('version', '1\\.[0-9]+')}(?:${part('encoding', '[A-Za-z][A-Za-z0-9._-]*')})?(?:${part('standalone', '(?:yes|no)')})?${S}*\\?>`,
  'y',
);

/** A byte order mark as it stands in a text with one character for each byte. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

/**
 * Index behind the byte order mark and the declaration of XML with which a document may begin. Its
 * encoding has been heeded already.
 */
export function declarationEnd(text: string): number {
  const at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  if (!text.startsWith('<?xml', at) || !isSpace(text.charCodeAt(at + 5))) return at;
  DECLARATION.lastIndex = at;
  const found = DECLARATION.exec(text)?.[0];
  return found === undefined ? fail('a damaged declaration of XML') : at + found.length;
}
