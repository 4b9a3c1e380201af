import { itemsOf, sectionOf } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import type { Answer, DisclosureContent } from '../model/disclosure.js';
import { sameWording } from '../text/fold.js';

/**
 * What became of a row on the way to another edition:
 * - `carried`: the same question, its answer stands;
 * - `reworded`: the same item in other words, so a person confirms before the answer stands;
 * - `new`: asked for the first time;
 * - `lost`: a row of the old sheet that the new form does not ask.
 */
export type MigrationFate = 'carried' | 'reworded' | 'new' | 'lost';

export interface MigratedRow {
  readonly fate: MigrationFate;
  readonly key: string | null;
  /** Number on the new form; of a lost row the old one. */
  readonly number: string | null;
  readonly question: string;
  /** The old answer; null for a new row. */
  readonly before: Pick<Answer, 'state' | 'choice' | 'question' | 'number'> | null;
}

export interface Migration {
  /** The new form with what could be carried. The date of preparation is left open. */
  readonly content: DisclosureContent;
  readonly rows: readonly MigratedRow[];
}

const beforeOf = ({ state, choice, question, number }: Answer): MigratedRow['before'] => ({
  state,
  choice,
  question,
  number,
});

function answerOf(form: Form, item: FormItem, old: Answer | undefined): Answer {
  const references = item.refsStatus === 'verified' ? (item.printedRefs ?? []) : [];
  const kept = old !== undefined && sameWording(old.question, item.subjectJa);
  return {
    key: item.key,
    number: item.numberStatus === 'verified' ? (item.number ?? null) : null,
    question: item.subjectJa,
    section: sectionOf(form, item.key) ?? null,
    state: kept ? old.state : 'blank',
    choice: kept ? old.choice : null,
    // Notes go along with a reworded row too: they help whoever answers it again.
    notes: old?.notes ?? [],
    remark: old?.remark ?? null,
    references: [...references],
    referencesEdition: references.length === 0 ? null : form.about.printedRefsEdition,
  };
}

/** The old answer to an item: by its key, else under the very same wording. */
const oldAnswer = (answers: readonly Answer[], item: FormItem): Answer | undefined =>
  answers.find(({ key }) => key === item.key) ??
  answers.find(({ question }) => sameWording(question, item.subjectJa));

/**
 * Carries a filled sheet to another edition, item by item. An answer stands only under the question
 * it was given to: under new words it is left open, never a silent はい.
 */
export function migrate(content: DisclosureContent, form: Form): Migration {
  const items = itemsOf(form).filter(({ role }) => role !== 'heading');
  const taken = new Set<Answer>();
  const rows = items.map((item): { readonly row: MigratedRow; readonly answer: Answer } => {
    const old = oldAnswer(content.answers, item);
    if (old !== undefined) taken.add(old);
    const answer = answerOf(form, item, old);
    const { key, number, question } = answer;
    if (old === undefined)
      return { answer, row: { fate: 'new', key, number, question, before: null } };
    const fate = sameWording(old.question, question) ? 'carried' : 'reworded';
    return { answer, row: { fate, key, number, question, before: beforeOf(old) } };
  });
  const lost = content.answers
    .filter((answer) => !taken.has(answer))
    .map(
      (answer): MigratedRow => ({
        fate: 'lost',
        key: answer.key,
        number: answer.number,
        question: answer.question,
        before: beforeOf(answer),
      }),
    );
  return {
    content: {
      form: { kind: form.about.form, edition: form.about.edition },
      header: { ...content.header, createdOn: null },
      answers: rows.map(({ answer }) => answer),
      notes: content.notes,
    },
    rows: [...rows.map(({ row }) => row), ...lost],
  };
}
