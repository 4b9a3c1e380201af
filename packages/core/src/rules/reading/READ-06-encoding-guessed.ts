import { judgeFact } from '../document/file-fact.js';
import type { FileRule } from '../rule.js';

/** The character encoding of the file was guessed; characters may be wrong. */
export const encodingGuessed: FileRule = {
  id: 'READ-06',
  family: 'READ',
  class: 'extended',
  severity: 'info',
  action: 'look',
  scope: 'file',
  judge: (input) => judgeFact(input, 'encoding-guessed'),
};
