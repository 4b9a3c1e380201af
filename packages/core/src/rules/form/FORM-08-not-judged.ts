import { failIn, PASS, type UndecidedRule } from '../rule.js';
import { atSheet } from '../sheet/subjects.js';

/** Says once per file what the other rules left open, and why. */
export const notJudged: UndecidedRule = {
  id: 'FORM-08',
  family: 'FORM',
  class: 'basic',
  severity: 'info',
  action: 'know',
  scope: 'undecided',
  judge: ({ reasons }) => [
    PASS,
    ...reasons.map((reason) => failIn(null, atSheet(), { variant: reason })),
  ],
};
