import { fail, PASS, type SheetRule } from '../rule.js';
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
    const [first] = sheet.strayed;
    if (first === undefined) return [PASS];
    const other = sheet.kind === 'MDS' ? 'SDS' : 'MDS';
    return [
      fail(
        { ...atRow(first), answer: null },
        {
          args: {
            ...rowLists(sheet.strayed),
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
