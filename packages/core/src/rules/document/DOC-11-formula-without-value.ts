import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** Cells hold formulas whose results were not saved: what Excel would show there was not read. */
export const formulaWithoutValue: FileRule = {
  id: 'DOC-11',
  family: 'DOC',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'formula-without-value'),
};
