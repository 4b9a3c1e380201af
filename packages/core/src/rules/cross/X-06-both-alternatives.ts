import { fail, PASS, type RowRule } from '../rule.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * Two rows that exclude each other (finalising records, and devices without that function) are both
 * claimed. A product with both kinds of parts may do so, hence for information.
 */
export const bothAlternatives: RowRule = {
  id: 'X-06',
  family: 'X',
  class: 'extended',
  severity: 'info',
  action: 'ask',
  scope: 'row',
  concerns: () => true,
  mark: 'yes',
  judge: (row, { sheet }) => {
    const partner = sheet.byKey.get(row.item?.alternativeTo ?? '');
    if (partner?.answer.choice !== 'yes') return PASS;
    // A note that explains the combination settles it.
    if (row.texts.length > 0 || partner.texts.length > 0) return PASS;
    const other = rowNames(partner);
    return fail(atRow(row), {
      args: { ...rowNames(row), other: other.row, otherEn: other.rowEn },
      actual: 'yes',
      expected: 'not-applicable',
    });
  },
};
