import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** A range of the file exceeds the published budgets and was read only as far as it is used. */
export const rangeClamped: FileRule = {
  id: 'DOC-07',
  family: 'DOC',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'range-clamped'),
};
