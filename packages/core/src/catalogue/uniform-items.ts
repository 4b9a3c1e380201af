import type { Form, FormItem } from './schema.js';

/**
 * A row with all members a row can have, in one order; what it has not is undefined. Rules and coverage
 * ask the rows of a form over and over, and engines read objects of one shape much faster.
 */
const uniform = (item: FormItem): FormItem =>
  ({
    key: item.key,
    number: item.number,
    numberStatus: item.numberStatus,
    subjectJa: item.subjectJa,
    subjectEn: item.subjectEn,
    role: item.role,
    parent: item.parent,
    optionGroup: item.optionGroup,
    gatedBy: item.gatedBy,
    appliesTo: item.appliesTo,
    selfConditional: item.selfConditional,
    rarelyNotApplicable: item.rarelyNotApplicable,
    alternativeTo: item.alternativeTo,
    covers: item.covers,
    noteRequiredWhen: item.noteRequiredWhen,
    printedRefs: item.printedRefs,
    refsStatus: item.refsStatus,
    requirements: item.requirements,
    triggers: item.triggers,
    origin: item.origin,
    kindUnknown: item.kindUnknown,
    verified: item.verified,
  }) satisfies Record<keyof FormItem, unknown>;

/** A form whose rows have all members, so that all are of one shape. */
export const withUniformItems = (form: Form): Form => ({
  ...form,
  sections: form.sections.map((section) => ({ ...section, items: section.items.map(uniform) })),
});
