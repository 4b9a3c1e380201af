import { remember } from '../basics/remember.js';
import { fold } from '../text/fold.js';

/**
 * Names folded so that spelling variants of one vendor or product meet. Never shown to people. Check,
 * coverage and matrix each fold the names of the same sheets.
 */

const LEGAL_FORMS_JA =
  /(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)?(?:社団|財団)法人|\((?:株|有|同|資|名|一社|一財|公社|公財)\)/g;

/** Needs the white space that `fold` takes away: `Zinc` does not end in `Inc`. */
const LEGAL_FORMS_EN = /[\s,]+(?:co\b\.?[\s,]*ltd|ltd|inc|llc|corp|corporation|k\.k)\b\.?/gi;

/** Separators carry no meaning in a name; `+` or `#` may tell two products apart and stay. */
const dropSeparators = (text: string): string =>
  text.replace(/[・·,.'"`‘’“”「」『』()[\]{}®©|/\\_\-‐‑‒–—−]/g, '');

/** First variant that leaves anything over. */
const firstNonEmpty = (...variants: readonly string[]): string =>
  variants.find((variant) => variant !== '') ?? '';

/** ㈱あおぞら, あおぞら　株式会社 and あおぞら(株) are one vendor. */
export const foldOrganisation = remember((name): string => {
  const bare = fold(name.normalize('NFKC').replace(LEGAL_FORMS_EN, '')).replace(LEGAL_FORMS_JA, '');
  return firstNonEmpty(dropSeparators(bare), dropSeparators(fold(name)));
});

/** ｿﾗｶﾙﾃ, ソラ カルテ and ソラ・カルテ™ are one product. */
export const foldProduct = remember((name) => dropSeparators(fold(name.replace(/[™℠]/g, ''))));

/** Id of a product by its names: vendor and product, folded. It stays the same over versions. */
export const productId = (organisation: string, product: string): string =>
  `${foldOrganisation(organisation)}/${foldProduct(product)}`;

/** `Ver.5.2`, `第5.2版` and `５．２` are one version. */
export const foldVersion = (version: string): string =>
  fold(version).replace(/^(?:version|ver|v|rev|第)[.:]?(?=\d)|版$/g, '');

/** Compares versions by their numbers, so that 5.10 follows 5.9; then by text. */
export function compareVersions(a: string, b: string): number {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? -1);
  return left.length - right.length || compareText(a, b);
}

/** Order by code units: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
