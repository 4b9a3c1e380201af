import { foldToLetters } from '../../text/fold.js';
import type { Sheet } from './sheet.js';

/** Which sheets belong together, from their headers. A missing name joins nothing. */

/** 株式会社 before or after, and ㈱ and (株), do not tell vendors apart. */
const organisation = (sheet: Sheet): string =>
  foldToLetters(
    (sheet.disclosure.content.header.organisation ?? '')
      .normalize('NFKC')
      .replace(/株式会社|有限会社|合同会社|\(株\)|\(有\)|\(同\)/g, ''),
  );

const product = (sheet: Sheet): string =>
  foldToLetters(sheet.disclosure.content.header.product ?? '');

export const sameVendor = (a: Sheet, b: Sheet): boolean =>
  organisation(a) !== '' && organisation(a) === organisation(b);

/** Same product or service of the same vendor, in whatever version. */
export const sameProduct = (a: Sheet, b: Sheet): boolean =>
  sameVendor(a, b) && product(a) !== '' && product(a) === product(b);

/** Whether two prepared sheets are one and the same document. */
export const sameDocument = (a: Sheet, b: Sheet): boolean =>
  a.disclosure === b.disclosure ||
  (a.disclosure.reading.source.sha256 === b.disclosure.reading.source.sha256 &&
    a.disclosure.reading.source.sheets.join('\n') ===
      b.disclosure.reading.source.sheets.join('\n'));
