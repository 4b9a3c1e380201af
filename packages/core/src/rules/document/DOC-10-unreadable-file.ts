import type { FileRule } from '../rule.js';
import { judgeUnreadable } from './unreadable.js';

/** The file could not be read at all: encrypted, damaged, of an old or another format. */
export const unreadableFile: FileRule = {
  id: 'DOC-10',
  family: 'DOC',
  class: 'basic',
  severity: 'error',
  action: 'ask',
  scope: 'file',
  judge: (input) => judgeUnreadable(input, 'content'),
};
