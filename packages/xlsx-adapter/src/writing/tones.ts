import type { CoverageState } from '@kaijisho/core';
import type { FillName } from './style.js';

/** Backgrounds of coverage states; null is plain. The state is always written out as well. */
export const STATE_FILL: Readonly<Record<CoverageState, FillName | null>> = {
  declared: 'green',
  'partly-declared': 'blue',
  'declared-absent': 'caution',
  'not-applicable': 'grey',
  'not-applicable-unexplained': 'caution',
  unanswered: 'caution',
  unreadable: 'caution',
  conflicting: 'attention',
  'not-asked': null,
};
