import { itemByKey } from '../../catalogue/forms.js';
import type { SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { rowFindings } from './row-findings.js';
import { AMBIGUITY_MARGIN } from './thresholds.js';

/** A row could be one item of the form or another. */
export const ambiguousRow: SheetRule = {
  id: 'READ-02',
  family: 'READ',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    rowFindings(sheet.rows.filter(isAmbiguous), (row) => ({
      actual: candidates(row).join(' | '),
      ...(candidates(row).length === 1 ? { variant: 'single' } : {}),
      args: candidateNames(sheet, row),
    })),
};

function isAmbiguous({ answer, evidence }: Row): boolean {
  const [second] = evidence?.recognition.alternatives ?? [];
  if (second === undefined || evidence === null || answer.state === 'blank') return false;
  return (
    answer.key === null || evidence.recognition.confidence - second.confidence < AMBIGUITY_MARGIN
  );
}

function candidates({ answer, evidence }: Row): readonly string[] {
  const others = (evidence?.recognition.alternatives ?? []).map(({ key }) => key);
  return [...(answer.key === null ? [] : [answer.key]), ...others].slice(0, 2);
}

function candidateNames(sheet: Sheet, row: Row) {
  const items = candidates(row).map((key) => itemByKey(sheet.form, key));
  return {
    candidates: items.map((item) => `「${item?.subjectJa ?? ''}」`).join('と'),
    candidatesEn: items.map((item) => `"${item?.subjectEn ?? ''}"`).join(' and '),
  };
}
