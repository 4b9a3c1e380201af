import type { RuleContext } from '../context.js';
import { type FileOutcome, type FileRule, failIn, PASS } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import type { Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * The MDS and the SDS of one product answer the same question differently, はい on one and いいえ on
 * the other. (Two versions of one form may differ: that is what comparing versions shows.)
 */
export const sheetsDisagree: FileRule = {
  id: 'X-07',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'file',
  judge: ({ sheets, context }) =>
    sheets.flatMap((sheet, index) => {
      // Of two sheets in one file only the later one is reported.
      const later = sheets.slice(index).map(({ disclosure }) => disclosure);
      const partners = sheet.companions.filter(
        ({ kind, disclosure }) => kind !== sheet.kind && !later.includes(disclosure),
      );
      return [PASS, ...partners.flatMap((partner) => compare(sheet, partner, context))];
    }),
};

function compare(sheet: Sheet, partner: Sheet, context: RuleContext): readonly FileOutcome[] {
  const outcomes: FileOutcome[] = [];
  for (const [key, row] of sheet.byKey) {
    const other = partner.byKey.get(key);
    if (other === undefined || !disagree(row, other) || row.item?.role === 'option') continue;
    const judged = [isJudged(sheet, row, context), isJudged(partner, other, context)];
    if (judged.includes('no')) continue;
    outcomes.push(
      failIn(sheet.index, atRow(row), {
        args: {
          ...rowNames(row),
          kind: sheet.kind,
          otherKind: partner.kind,
          yesKind: row.answer.choice === 'yes' ? sheet.kind : partner.kind,
          noKind: row.answer.choice === 'no' ? sheet.kind : partner.kind,
        },
        actual: row.answer.choice,
        expected: other.answer.choice,
      }),
    );
  }
  return outcomes;
}

const disagree = ({ answer: a }: Row, { answer: b }: Row): boolean =>
  (a.choice === 'yes' && b.choice === 'no') || (a.choice === 'no' && b.choice === 'yes');
