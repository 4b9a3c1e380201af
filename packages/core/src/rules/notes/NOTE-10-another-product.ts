import { type FileOutcome, type FileRule, failIn, PASS } from '../rule.js';
import { sameProduct, sameVendor } from '../sheet/kinship.js';
import type { Row } from '../sheet/rows.js';
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
      const names = siblingsOf(sheet, [...sheets, ...others]);
      const outcomes: FileOutcome[] = [PASS];
      for (const use of textsOfSheet(sheet)) {
        const found = judgeText(sheet, use, names);
        if (found !== null) outcomes.push(found);
      }
      return outcomes;
    }),
};

/** Names of the vendor's other products. */
const siblingsOf = (sheet: Sheet, sheets: readonly Sheet[]): readonly string[] =>
  sheets
    .filter((other) => other !== sheet && sameVendor(sheet, other) && !sameProduct(sheet, other))
    .flatMap(({ disclosure }) => disclosure.content.header.product ?? []);

function judgeText(sheet: Sheet, use: TextUse, names: readonly string[]): FileOutcome | null {
  const [row] = use.rows;
  const { product, version } = sheet.disclosure.content.header;
  if (row === undefined) return null;
  const { text } = use.text;
  const other = otherProductIn(text, product, names);
  if (other !== null)
    return failIn(sheet.index, atRow(row), {
      args: { ...namesOf(row, use), other: shorten(other, 30), quote: shorten(text, 60) },
      actual: other,
      expected: product,
      variant: 'product',
    });
  const otherVersion = otherVersionIn(text, product, version);
  if (otherVersion === null || version === null) return null;
  return failIn(sheet.index, atRow(row), {
    args: {
      ...namesOf(row, use),
      other: otherVersion,
      version: shorten(version, 20),
      quote: shorten(text, 60),
    },
    actual: otherVersion,
    expected: version,
    variant: 'version',
  });
}

const namesOf = (row: Row, { text }: TextUse) => ({ ...rowNames(row), ...textNames(text) });
