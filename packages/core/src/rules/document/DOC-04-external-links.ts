import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** The workbook refers to other files, which were not handed in and are never fetched. */
export const externalLinks: FileRule = {
  id: 'DOC-04',
  family: 'DOC',
  class: 'extended',
  severity: 'info',
  action: 'know',
  scope: 'file',
  judge: (input) => judgeFact(input, 'external-links'),
};
