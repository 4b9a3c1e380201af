import { sectionOf } from '../../catalogue/forms.js';
import type { FormItem, FormSection } from '../../catalogue/schema.js';
import type { RuleContext } from '../context.js';
import { conditionState } from '../sheet/conditions.js';
import type { Sheet } from '../sheet/sheet.js';

/**
 * What a sheet must show. The catalogue's forms are reconstructed: only rows read from the form
 * itself may be missed, unless an official form has been imported.
 */

/** Rows whose absence may be held against the sheet; headings and rows added by us never are. */
export function demandedItems(
  sheet: Sheet,
  section: FormSection,
  context: RuleContext,
): readonly FormItem[] {
  return section.items.filter(
    (item) =>
      item.role !== 'heading' &&
      item.origin !== 'derived' &&
      (sheet.comparison === 'official' ||
        (sheet.comparison === 'reconstructed' && item.verified)) &&
      (item.appliesTo ?? []).every(
        (condition) => conditionState(sheet, condition, context) === 'met',
      ),
  );
}

/** No row of the section is on the sheet. */
export const isSectionMissing = (sheet: Sheet, section: FormSection): boolean =>
  section.items.every(({ key }) => !sheet.byKey.has(key));

/** Rows that were not recognised and could be the missing ones. */
export const unrecognisedIn = (sheet: Sheet, section: string | undefined): number =>
  sheet.rows.filter(
    ({ answer }) =>
      answer.key === null && (answer.section === null || answer.section === (section ?? null)),
  ).length;

/** Section of an item of the form in force. */
export const sectionOfItem = (sheet: Sheet, item: FormItem): string | undefined =>
  sectionOf(sheet.form, item.key);
