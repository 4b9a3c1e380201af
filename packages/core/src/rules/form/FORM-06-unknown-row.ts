import { fail, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atRow, atSheet, rowLists, rowNames } from '../sheet/subjects.js';
import { NO_OFFICIAL_FORM } from './presence.js';

/**
 * Answered rows that are no row of the form as far as can be told. Against an imported official
 * form each is a row the vendor added or reworded; against our reconstruction they are named once,
 * since the row may well be an official one. (Rows with candidates are READ-02's.)
 */
export const unknownRow: SheetRule = {
  id: 'FORM-06',
  family: 'FORM',
  class: 'extended',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const rows = sheet.rows.filter(isUnknown);
    if (sheet.comparison === 'official')
      return [PASS, ...rows.map((row) => fail(atRow(row), { args: rowNames(row) }))];
    const [first] = rows;
    if (first === undefined) return [NO_OFFICIAL_FORM];
    const at = rows.length === 1 ? atRow(first) : { ...atSheet(), place: atRow(first).place };
    return [
      NO_OFFICIAL_FORM,
      fail(at, {
        args: rowLists(rows),
        severity: 'info',
        variant: 'unrecognised',
      }),
    ];
  },
};

const isUnknown = ({ answer, evidence }: Row): boolean =>
  answer.key === null &&
  answer.state !== 'blank' &&
  (evidence?.recognition.alternatives ?? []).length === 0;
