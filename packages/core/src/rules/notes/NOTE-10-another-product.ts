import { type FileOutcome, type FileRule, failIn, PASS } from '../rule.js';
import { sameProduct, sameVendor } from '../sheet/kinship.js';
import type { Sheet } from '../sheet/sheet.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { otherProductIn, otherVersionIn } from './product-names.js';
import { type TextUse, textNames, textsOfSheet } from './texts.js';

/**
 * A note speaks of another product of the vendor, or of another version of this one: it may have
 * been copied, or the answer holds only for that version. Only products whose sheets are at hand
 * can be known by name.
 */
export const anotherProduct: FileRule = {
  id: 'NOTE-10',
  family: 'NOTE',
  class: 'full',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: ({ sheets, others }) =>
    sheets.flatMap((sheet) => {
      const siblings = [...sheets, ...others].filter(
        (other) => sameVendor(sheet, other) && !sameProduct(sheet, other),
      );
      const names = siblings.flatMap(({ disclosure }) => disclosure.content.header.product ?? []);
      return [PASS, ...textsOfSheet(sheet).flatMap((use) => judgeText(sheet, use, names))];
    }),
};

function judgeText(sheet: Sheet, use: TextUse, names: readonly string[]): readonly FileOutcome[] {
  const [row] = use.rows;
  const { product, version } = sheet.disclosure.content.header;
  if (row === undefined) return [];
  const named = () => ({ ...rowNames(row), ...textNames(use.text) });
  const quote = () => shorten(use.text.text, 60);
  const other = otherProductIn(use.text.text, product, names);
  if (other !== null)
    return [
      failIn(sheet.index, atRow(row), {
        args: { ...named(), other: shorten(other, 30), quote: quote() },
        actual: other,
        expected: product,
        variant: 'product',
      }),
    ];
  const otherVersion = otherVersionIn(use.text.text, product, version);
  if (otherVersion === null || version === null) return [];
  return [
    failIn(sheet.index, atRow(row), {
      args: {
        ...named(),
        other: otherVersion,
        version: shorten(version, 20),
        quote: quote(),
      },
      actual: otherVersion,
      expected: version,
      variant: 'version',
    }),
  ];
}
