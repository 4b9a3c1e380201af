import { itemByKey, referenceForm } from '../../catalogue/forms.js';
import { fail, PASS, type SheetRule } from '../rule.js';
import type { Row, Sheet } from '../sheet/sheet.js';
import { atRow, rowLists } from '../sheet/subjects.js';

/** Rows that only the MDS has stand on an SDS, or the reverse: forms were mixed or mistaken. */
export const rowsOfOtherForm: SheetRule = {
  id: 'DOC-01',
  family: 'DOC',
  class: 'extended',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const foreign = sheet.rows.filter((row) => isForeign(sheet, row));
    const [first] = foreign;
    if (first === undefined) return [PASS];
    const other = sheet.kind === 'MDS' ? 'SDS' : 'MDS';
    return [
      fail(
        { ...atRow(first), answer: null },
        {
          args: {
            ...rowLists(foreign),
            kind: sheet.kind,
            other,
          },
          actual: other,
          expected: sheet.kind,
        },
      ),
    ];
  },
};

function isForeign(sheet: Sheet, { answer: { key } }: Row): boolean {
  if (key === null) return false;
  const own = [sheet.form, referenceForm(sheet.kind)];
  return own.every((form) => itemByKey(form, key) === undefined);
}
