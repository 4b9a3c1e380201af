import { type FileRule, failIn, NOT_APPLICABLE, PASS } from '../rule.js';
import { choiceOf } from '../sheet/sheet.js';
import { atRow, rowNames } from '../sheet/subjects.js';

const REMOTE_MAINTENANCE = 'remote-maintenance';

/**
 * An MDS declares remote maintenance, which is a service: what the maintainer does is declared on an
 * SDS, and none of this product is at hand.
 */
export const companionExpected: FileRule = {
  id: 'DOC-02',
  family: 'DOC',
  class: 'full',
  severity: 'info',
  action: 'ask',
  scope: 'file',
  judge: ({ sheets }) =>
    sheets.map((sheet) => {
      const row = sheet.byKey.get(REMOTE_MAINTENANCE);
      if (sheet.kind !== 'MDS' || row === undefined) return NOT_APPLICABLE;
      if (choiceOf(sheet, REMOTE_MAINTENANCE) !== 'yes') return NOT_APPLICABLE;
      return sheet.companions.some(({ kind }) => kind === 'SDS')
        ? PASS
        : failIn(sheet.index, atRow(row), {
            args: rowNames(row),
            actual: 'MDS',
            expected: 'MDS + SDS',
          });
    }),
};
