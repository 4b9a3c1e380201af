import type { Disclosure } from '../../model/disclosure.js';
import { foldOrganisation, foldProduct } from '../../model/names.js';

/** Which sheets belong together, from their headers. A missing name joins nothing. */

interface Headed {
  readonly disclosure: Disclosure;
}

const organisation = ({ disclosure }: Headed): string =>
  foldOrganisation(disclosure.content.header.organisation ?? '');

const product = ({ disclosure }: Headed): string =>
  foldProduct(disclosure.content.header.product ?? '');

export const sameVendor = (a: Headed, b: Headed): boolean =>
  organisation(a) !== '' && organisation(a) === organisation(b);

/** Same product or service of the same vendor, in whatever version. */
export const sameProduct = (a: Headed, b: Headed): boolean =>
  sameVendor(a, b) && product(a) !== '' && product(a) === product(b);

/** Whether two prepared sheets are one and the same document. */
export function sameDocument(a: Headed, b: Headed): boolean {
  const identity = (sheet: Headed): string => {
    const { content, reading } = sheet.disclosure;
    const { sha256, sheets } = reading.source;
    return [sha256, ...sheets, content.form.kind, product(sheet)].join('\n');
  };
  return a.disclosure === b.disclosure || identity(a) === identity(b);
}
