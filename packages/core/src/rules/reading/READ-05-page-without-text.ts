import { judgeFact } from '../document/file-fact.js';
import type { FileRule } from '../rule.js';

/** A page without any text, such as a scanned image: nothing on it could be read. */
export const pageWithoutText: FileRule = {
  id: 'READ-05',
  family: 'READ',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'file',
  judge: (input) => judgeFact(input, 'page-without-text'),
};
