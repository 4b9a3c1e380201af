import type { SettledLine } from '../../agreement/model.js';
import type { Language } from '../../messages/message.js';
import { paperSay } from '../../messages/paper/index.js';

/** Whether people decided anything: only then a title speaks of an agreement. */
export const isAgreed = (lines: readonly SettledLine[]): boolean =>
  lines.some(({ allocation, status }) => allocation !== null || status === 'agreed');

/**
 * What people call a matrix: 責任分界表（提案）, and with the first decision 責任分界表（提案と合意）.
 * @param lines as people settled them; [] for a first draft
 */
export const matrixTitle = (lines: readonly SettledLine[], language: Language): string =>
  paperSay(language)(isAgreed(lines) ? 'title.matrix-settled' : 'title.matrix');
