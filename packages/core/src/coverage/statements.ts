import { oncePer } from '../basics/once.js';
import {
  findForm,
  formFor,
  itemsByKey,
  itemsOf,
  placesByKey,
  referenceForm,
} from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import type { Answer, Disclosure, Note } from '../model/disclosure.js';
import { type ExplainingText, explainingTexts, textsBehind } from '../model/notes.js';
import type { Says, SetAside } from './model.js';

/** One recognised row of one sheet, in coverage terms. */
export class Statement {
  /** Identity of the question the row asks: see `topics.ts`. */
  readonly topic: string;

  constructor(
    readonly disclosure: number,
    /** Index into `content.answers`; null for a verified row of the form that the sheet lacks. */
    readonly answer: number | null,
    /** The form that knows the row: the sheet's own, or the other one for a row that strayed. */
    readonly form: Form,
    readonly item: FormItem,
    readonly says: Says,
    /** Notes and remark that explain the answer. */
    readonly texts: readonly ExplainingText[],
    readonly setAside: SetAside | null,
  ) {
    this.topic = topicOf(form, item);
  }

  /** The same row, set aside. */
  setAsideFor(reason: SetAside): Statement {
    const { disclosure, answer, form, item, says, texts } = this;
    return new Statement(disclosure, answer, form, item, says, texts, reason);
  }
}

/**
 * One key is one question in both forms, with two exceptions: a coarse row of the SDS (`covers`) asks
 * what several rows of the MDS ask, and alternatives (`optionGroup`) are one question together.
 */
const topicOf = (form: Form, item: FormItem): string =>
  item.covers === undefined && item.optionGroup === undefined
    ? item.key
    : (topicsThatAreNoKeys(form).get(item.key) ?? item.key);

const topicsThatAreNoKeys = oncePer((form: Form): ReadonlyMap<string, string> => {
  const topics = new Map<string, string>();
  for (const { key, covers, optionGroup } of itemsOf(form)) {
    if (optionGroup !== undefined) topics.set(key, `group:${optionGroup}`);
    else if (covers !== undefined) topics.set(key, `${form.about.form}:${key}`);
  }
  return topics;
});

/** What a row says by itself. 対象外 needs a note or a remark to count as explained. */
export const saysOf = (answer: Answer, notes: readonly Note[]): Says =>
  saysExplained(answer, explainingTexts(answer, notes));

/** The same, where the texts that explain the answer are at hand. */
function saysExplained(answer: Answer, texts: readonly ExplainingText[]): Says {
  if (answer.state === 'blank') return 'unanswered';
  if (answer.state !== 'marked') return answer.state;
  if (answer.choice === null) return 'unanswered';
  if (answer.choice !== 'not-applicable') return answer.choice;
  return texts.length > 0 ? 'not-applicable' : 'not-applicable-unexplained';
}

/**
 * All recognised rows of a sheet, in the order of the form, before conditions. Rows without a key
 * and headings say nothing and are left out. A key that only the other form has is understood by
 * that form, so that no answer is dropped.
 *
 * A row that the catalogue's form has and the sheet lacks counts as asked and `unanswered` only when
 * it was verified against the official form of the very edition the sheet names. The rest of the
 * form is reconstructed: that a row is missing proves nothing, so there is no statement for it.
 */
export function statementsOf(
  disclosure: Disclosure,
  index: number,
  forms?: readonly Form[],
): readonly Statement[] {
  const { form: named, answers } = disclosure.content;
  const behind = textsBehind(disclosure.content);
  const own = formFor(named.kind, named.edition, forms);
  const other = referenceForm(named.kind === 'MDS' ? 'SDS' : 'MDS');
  const comparable = named.edition !== null && findForm(named.kind, named.edition, forms) === own;
  const items = itemsOf(own);
  const places = placesByKey(own);
  const itemsOfOther = itemsByKey(other);
  /** The first row on the sheet of each item. */
  const first: (Statement | undefined)[] = new Array(items.length);
  /** Rows whose key another row above them has, and rows of the other form: few, if any. */
  const more: Statement[] = [];
  let row = -1;
  for (const answer of answers) {
    row += 1;
    const { key } = answer;
    if (key === null) continue;
    const place = places.get(key);
    const item = place === undefined ? itemsOfOther.get(key) : items[place];
    if (item === undefined) continue;
    const form = place === undefined ? other : own;
    const texts = behind[row] ?? [];
    const says = saysExplained(answer, texts);
    const statement = new Statement(index, row, form, item, says, texts, null);
    if (place === undefined || first[place] !== undefined) more.push(statement);
    else first[place] = statement;
  }
  const statements: Statement[] = [];
  const addMore = (item: FormItem) => {
    for (const statement of more) if (statement.item === item) statements.push(statement);
  };
  items.forEach((item, place) => {
    if (item.role === 'heading') return;
    const statement = first[place];
    if (statement !== undefined) statements.push(statement);
    else if (item.verified && comparable)
      statements.push(new Statement(index, null, own, item, 'unanswered', [], null));
    addMore(item);
  });
  if (more.some(({ form }) => form === other))
    for (const item of itemsOf(other)) if (item.role !== 'heading') addMore(item);
  return statements;
}
