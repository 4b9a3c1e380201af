import { oncePer } from '../../basics/once.js';
import type { Form, FormItem, FormSection } from '../../catalogue/schema.js';
import type { RuleContext } from '../context.js';
import { cannotTell, type Outcome } from '../rule.js';
import { conditionsHold } from '../sheet/conditions.js';
import type { Sheet } from '../sheet/sheet.js';

/**
 * What a sheet must show. The catalogue's forms are reconstructed: only rows read from the form
 * itself may be missed, unless an official form has been imported.
 */

/** A row of a form and where it stands. */
export interface Demanded {
  readonly item: FormItem;
  readonly section: FormSection;
}

/** Rows of a form that are not added by us and take an answer: all of them, and the verified ones. */
const demandable = oncePer((form: Form) => {
  const all = form.sections.flatMap((section) =>
    section.items
      .filter(({ role, origin }) => role !== 'heading' && origin !== 'derived')
      .map((item): Demanded => ({ item, section })),
  );
  return { official: all, reconstructed: all.filter(({ item }) => item.verified), none: [] };
});

/** Rows whose absence may be held against the sheet, in the order of the form. */
export const demandedItems = (sheet: Sheet, context: RuleContext): readonly Demanded[] =>
  demandable(sheet.form)[sheet.comparison].filter(({ item }) =>
    conditionsHold(sheet, item, context),
  );

/** Without an official form nobody can tell. */
export const NO_OFFICIAL_FORM: Outcome = cannotTell('no-official-form');

/** What rules about the rows of a form leave open besides what they found. */
export const leftOpen = ({ comparison }: Sheet): readonly Outcome[] =>
  comparison === 'official' ? [] : [NO_OFFICIAL_FORM];

/** No row of the section is on the sheet. */
export const isSectionMissing = (sheet: Sheet, section: FormSection): boolean =>
  section.items.every(({ key }) => !sheet.byKey.has(key));

/** Whether rows were not recognised that could be the missing ones of a section. */
export const hasUnrecognised = (sheet: Sheet, section: FormSection): boolean =>
  sheet.rows.some(
    ({ answer }) =>
      answer.key === null && (answer.section === null || answer.section === section.id),
  );
