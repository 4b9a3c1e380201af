import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** The workbook carries macros. Nothing of them is ever run here; a form needs none. */
export const macros: FileRule = {
  id: 'DOC-03',
  family: 'DOC',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'macros'),
};
