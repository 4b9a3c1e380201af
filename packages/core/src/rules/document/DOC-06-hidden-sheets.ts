import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** The workbook has sheets that Excel does not show. */
export const hiddenSheets: FileRule = {
  id: 'DOC-06',
  family: 'DOC',
  class: 'extended',
  severity: 'info',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'hidden-sheets'),
};
