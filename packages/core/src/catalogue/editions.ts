import type { DisclosureContent, FormKind } from '../model/disclosure.js';
import { editions } from './data.js';
import type { Editions } from './demarcation-schema.js';
import { referenceForm } from './forms.js';

/** Known editions of form, guideline and checklist. */
export const knownEditions = (): Editions => editions;

/** Edition of the catalogue's own form of a kind. */
export const ourEdition = (kind: FormKind): string => referenceForm(kind).about.edition;

/** Position of an edition in the order in which they appeared; -1 for one that is not known. */
const positionOf = (edition: string): number =>
  knownEditions().forms.findIndex((known) => known.edition === edition);

/**
 * How the edition of a sheet stands to the form the catalogue knows: `unnamed` on the sheet, `unlisted`
 * (no such edition is known), or in order of appearance.
 */
export function editionStanding({
  kind,
  edition,
}: DisclosureContent['form']): 'unnamed' | 'unlisted' | 'older' | 'same' | 'newer' {
  if (edition === null) return 'unnamed';
  const position = positionOf(edition);
  if (position < 0) return 'unlisted';
  const ours = positionOf(ourEdition(kind));
  return position < ours ? 'older' : position > ours ? 'newer' : 'same';
}
