import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** Other files are embedded in the workbook; their content is not read. */
export const embeddedObjects: FileRule = {
  id: 'DOC-05',
  family: 'DOC',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'embedded-objects'),
};
