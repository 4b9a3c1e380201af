import type { FileRule } from '../rule.js';
import { judgeUnreadable } from './unreadable.js';

/** The file exceeds one of the published budgets, so nothing of it was read. */
export const overBudget: FileRule = {
  id: 'DOC-09',
  family: 'DOC',
  class: 'basic',
  severity: 'error',
  action: 'ask',
  scope: 'file',
  judge: (input) => judgeUnreadable(input, 'budget'),
};
