import { remember } from '../../basics/remember.js';
import { foldToLetters } from '../../text/fold.js';
import { compareNamedParts, versionParts } from '../sheet/versions.js';

/** Shorter names (PACS, カルテ) would be found in ordinary sentences. */
const SHORTEST_NAME = 5;

/**
 * A product named in a text that is not the sheet's own.
 * @param names products of the same vendor whose sheets are at hand
 */
export function otherProductIn(
  text: string,
  own: string | null,
  names: readonly string[],
): string | null {
  if (names.length === 0) return null;
  const folded = foldToLetters(text);
  const ownFolded = foldToLetters(own ?? '');
  const found = names.find((name) => {
    const other = foldToLetters(name);
    return (
      [...other].length >= SHORTEST_NAME && !ownFolded.includes(other) && folded.includes(other)
    );
  });
  return found ?? null;
}

/** What a version may be said of: this product, or nothing in particular at a sentence's start. */
const SELF =
  '(?:本|当)(?:製品|システム|サービス|ソフトウェア|ソフト|装置|機器|機|バージョン)(?:の|は|では|\\(|「)?';
const START = '(?:^|[。、\\n(「])';
const VERSION = '(?:Ver(?:sion)?|V|バージョン)[.:]?(\\d+(?:\\.\\d+)*)';
const RELATION = '(以降|以上|以後|から|より|以前|以下|まで|未満)?';

const withoutSpaces = (text: string): string => text.normalize('NFKC').replace(/[^\S\n]+/g, '');
/** Most notes speak of no version at all. */
const mentionsVersion = remember((text) => new RegExp(VERSION, 'iu').test(withoutSpaces(text)));

/** Versions said of a product; prepared once for all notes of its sheet. */
const versionPattern = remember((product) => {
  const name = product.normalize('NFKC').replace(/\s+/g, '');
  const named =
    name === '' ? '' : `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:の|は|では|\\(|「)?|`;
  return new RegExp(`(?:${named}${SELF}|${START})${VERSION}${RELATION}`, 'giu');
}, 64);

/**
 * A version of this product named in a text that does not hold for the sheet's own version:
 * `Ver.5以降` on a sheet of 4.2 does not, `Ver.3以降` does. Versions of anything else (Windows, TLS,
 * browsers) are not spoken of.
 */
export function otherVersionIn(
  text: string,
  product: string | null,
  version: string | null,
): string | null {
  if (!mentionsVersion(text)) return null;
  const own = versionParts(version ?? '');
  if (own === null) return null;
  const pattern = versionPattern(product ?? '');
  const folded = withoutSpaces(text);
  for (const match of folded.matchAll(pattern)) {
    const [, number = '', relation] = match;
    const parts = versionParts(number);
    if (parts !== null && !holds(compareNamedParts(own, parts), relation))
      return number + (relation ?? '');
  }
  return null;
}

/** Whether the sheet's version lies in the range; `order` is own version minus named version. */
function holds(order: number, relation: string | undefined): boolean {
  if (relation === undefined) return order === 0;
  if (relation === '未満') return order < 0;
  return ['以前', '以下', 'まで'].includes(relation) ? order <= 0 : order >= 0;
}
