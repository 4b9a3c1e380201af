import { knownEditions } from '../../catalogue/demarcation.js';
import { referenceForm } from '../../catalogue/forms.js';
import type { Sheet } from '../sheet/sheet.js';

/** Form editions in the order they appeared, oldest first. */
const order = (): readonly string[] => knownEditions().forms.map(({ edition }) => edition);

/** Edition of the catalogue's own form of this kind. */
export const ourEdition = (sheet: Sheet): string => referenceForm(sheet.kind).about.edition;

/**
 * How a sheet's edition stands to the form the catalogue knows: `unnamed` on the sheet, `unlisted`
 * (no such edition is known), or in order of appearance.
 */
export function editionStanding(sheet: Sheet): 'unnamed' | 'unlisted' | 'older' | 'same' | 'newer' {
  const { edition } = sheet.disclosure.content.form;
  if (edition === null) return 'unnamed';
  const position = order().indexOf(edition);
  if (position < 0) return 'unlisted';
  const ours = order().indexOf(ourEdition(sheet));
  return position < ours ? 'older' : position > ours ? 'newer' : 'same';
}
