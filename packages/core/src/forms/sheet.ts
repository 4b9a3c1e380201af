import { CHOICE_WORDS, FORM_WORDS } from '../catalogue/form-words.js';
import { findForm, isOfficial, itemsOf, referenceForm, sectionOf } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import {
  type Answer,
  type DisclosureContent,
  HEADER_FIELDS,
  type HeaderField,
  type Note,
} from '../model/disclosure.js';

/** A row of a printed form: a heading, or a question with room for its answer. */
export type SheetLine =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'heading'; readonly number: string | null; readonly text: string }
  | {
      readonly kind: 'item';
      /** Key of the item; null for a row of the sheet that is none of the form's. */
      readonly key: string | null;
      readonly number: string | null;
      readonly question: string;
      readonly references: readonly string[];
      /** How deep the row is nested under another one, from 0. */
      readonly depth: number;
      /** What stands in the answer field; null leaves it open. */
      readonly answer: string | null;
      readonly notes: readonly string[];
      readonly remark: string | null;
    };

/** A form ready to be written, blank or filled. Writers lay it out and decide nothing. */
export interface FormSheet {
  readonly kind: Form['about']['form'];
  readonly title: string;
  /** The wording is the publisher's; otherwise every page says that it is not. */
  readonly official: boolean;
  /** Guideline edition the printed references are numbered in; null when the rows print none. */
  readonly referencesEdition: string | null;
  readonly header: readonly {
    readonly field: HeaderField;
    readonly label: string;
    readonly value: string | null;
  }[];
  readonly lines: readonly SheetLine[];
  readonly notes: readonly Note[];
}

const titleOf = (form: Form, edition: string | null): string =>
  `${form.about.titleJa}（${form.about.form}）${edition === null ? '' : ` Ver.${edition}`}`;

function headerOf(form: Form, content: DisclosureContent | null): FormSheet['header'] {
  return HEADER_FIELDS.map((field) => ({
    field,
    label: form.header.find(({ key }) => key === field)?.labelJa ?? field,
    value: content?.header[field] ?? null,
  }));
}

/** How deep an item stands below others, by the chain of its parents. */
function depthOf(form: Form, item: FormItem): number {
  const byKey = new Map(itemsOf(form).map((one) => [one.key, one]));
  const seen = new Set<string>();
  let depth = 0;
  let parent = item.parent;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    depth += 1;
    parent = byKey.get(parent)?.parent;
  }
  return depth;
}

function blankLine(form: Form, item: FormItem): SheetLine {
  const number = item.numberStatus === 'verified' ? (item.number ?? null) : null;
  if (item.role === 'heading')
    return { kind: 'heading', number, text: item.subjectJa.replace('（見出し行）', '') };
  return {
    kind: 'item',
    key: item.key,
    number,
    question: item.subjectJa,
    references: item.refsStatus === 'verified' ? (item.printedRefs ?? []) : [],
    depth: depthOf(form, item),
    answer: null,
    notes: [],
    remark: null,
  };
}

/** `6.5 技術的安全対策`; a section without a title is its number. */
const sectionText = (form: Form, id: string): string =>
  [id, form.sections.find((section) => section.id === id)?.titleJa ?? ''].join(' ').trim();

/**
 * The empty form. Numbers and references that were not read from the official form are left out:
 * a number on paper is taken for the official one.
 */
export function blankSheet(form: Form): FormSheet {
  return {
    kind: form.about.form,
    title: titleOf(form, form.about.edition),
    official: isOfficial(form),
    referencesEdition: form.about.printedRefsEdition,
    header: headerOf(form, null),
    lines: form.sections.flatMap((section) => [
      { kind: 'section' as const, text: sectionText(form, section.id) },
      ...section.items.map((item) => blankLine(form, item)),
    ]),
    notes: [],
  };
}

/** What an answer field shows. States without a choice are spelled out, never left blank. */
function answerText({ state, choice }: Answer): string | null {
  if (state === 'several') return FORM_WORDS.several;
  if (state === 'unreadable') return FORM_WORDS.unreadable;
  return state === 'marked' && choice !== null ? CHOICE_WORDS[choice] : null;
}

/** The one edition that all references of a sheet are numbered in; null for none or several. */
function referencesEditionOf(answers: readonly Answer[]): string | null {
  const editions = new Set(
    answers.flatMap(({ references, referencesEdition }) =>
      references.length === 0 ? [] : [referencesEdition],
    ),
  );
  const [edition = null] = editions;
  return editions.size === 1 ? edition : null;
}

/**
 * Whether headings of sections are printed. A row without a section cannot stand under a heading,
 * and a sheet whose sections only follow from its items printed none.
 */
const printsSections = (answers: readonly Answer[], form: Form): boolean =>
  answers.every(({ section }) => section !== null) ||
  answers.some(({ key, section }) => section !== (key === null ? null : sectionOf(form, key)));

/**
 * A filled form: rows, wording, numbers and references as the content gives them (the sheet in hand
 * wins), headings of sections between them.
 * @param forms the forms in force, imported ones first
 */
export function filledSheet(content: DisclosureContent, forms?: readonly Form[]): FormSheet {
  const { kind, edition } = content.form;
  const own = edition === null ? undefined : findForm(kind, edition, forms);
  const form = own ?? referenceForm(kind, forms);
  const items = new Map(itemsOf(form).map((item) => [item.key, item]));
  const headed = printsSections(content.answers, form);
  const lines: SheetLine[] = [];
  let section: string | null = null;
  for (const answer of content.answers) {
    if (headed && answer.section !== section && answer.section !== null) {
      section = answer.section;
      lines.push({ kind: 'section', text: sectionText(form, section) });
    }
    const item = answer.key === null ? undefined : items.get(answer.key);
    lines.push({
      kind: 'item',
      key: answer.key,
      number: answer.number,
      question: answer.question,
      references: answer.references,
      depth: item === undefined ? 0 : depthOf(form, item),
      answer: answerText(answer),
      notes: answer.notes,
      remark: answer.remark,
    });
  }
  return {
    kind,
    title: titleOf(form, edition),
    official: own !== undefined && isOfficial(own),
    referencesEdition: referencesEditionOf(content.answers),
    header: headerOf(form, content),
    lines,
    // Read again, a text without a number would go on with the note above it.
    notes: [...content.notes].sort((a, b) => Number(a.number !== '') - Number(b.number !== '')),
  };
}
