import { entryKindOf, FIELD, type PaperColumn, type PaperSay } from '@kaijisho/core';
import type { DataValidation } from 'exceljs';

/** What may be typed into the cells of the agreement. */

const list = (words: readonly string[], say: PaperSay): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${words.join(',')}"`],
  showErrorMessage: true,
  errorStyle: 'stop',
  error: say('list.error'),
});

/** How a column of the matrix is filled in; null for free text and for columns of ours. */
export function validationOf({ id, offers }: PaperColumn, say: PaperSay): DataValidation | null {
  if (id === FIELD.status) return list(offers, say);
  switch (entryKindOf(id)) {
    case 'allocation':
    case 'yes-no':
      return list(offers, say);
    case 'effort':
      return {
        ...list(offers, say),
        // The budget year has to be typed in, so the list only helps.
        showErrorMessage: false,
        showInputMessage: true,
        prompt: say('effort.prompt'),
      };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThan',
        allowBlank: true,
        formulae: [new Date('2000-01-01T00:00:00Z')],
        showErrorMessage: true,
        errorStyle: 'warning',
        error: say('date.error'),
        showInputMessage: true,
        prompt: say('date.prompt'),
      };
    default:
      return null;
  }
}
