import type { FileRule } from '../rule.js';
import { judgeFact } from './file-fact.js';

/** A part of the file is damaged and could not be read; the rest was. */
export const damagedPart: FileRule = {
  id: 'DOC-08',
  family: 'DOC',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'damaged-part'),
};
