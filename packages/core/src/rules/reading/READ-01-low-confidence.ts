import type { SheetRule } from '../rule.js';
import { rowFindings } from './row-findings.js';
import { isReadUnsurely } from './unsure.js';

/** An answer was read, but not surely: row or mark could be another one. */
export const lowConfidence: SheetRule = {
  id: 'READ-01',
  family: 'READ',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    rowFindings(
      sheet.answerable.filter(({ answer, evidence }) => isReadUnsurely(answer, evidence)),
      ({ evidence }) => ({ actual: (evidence?.confidence ?? 1).toFixed(2) }),
    ),
};
