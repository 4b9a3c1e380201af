import { findForm, formFor, itemByKey, itemsOf, referenceForm } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';
import type { Answer, Disclosure, Note } from '../model/disclosure.js';
import { addTo } from '../model/grouped.js';
import { type ExplainingText, explainingTexts, textsBehind } from '../model/notes.js';
import type { Says, SetAside } from './model.js';

/** One recognised row of one sheet, in coverage terms. */
export interface Statement {
  readonly disclosure: number;
  /** Index into `content.answers`; null for a verified row of the form that the sheet lacks. */
  readonly answer: number | null;
  /** The form that knows the row: the sheet's own, or the other one for a row that strayed. */
  readonly form: Form;
  readonly item: FormItem;
  readonly says: Says;
  readonly setAside: SetAside | null;
}

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
  const onSheet = new Map<string, Statement[]>();
  answers.forEach((answer, row) => {
    const { key } = answer;
    if (key === null) return;
    const form = itemByKey(own, key) === undefined ? other : own;
    const item = itemByKey(form, key);
    if (item === undefined) return;
    const says = saysExplained(answer, behind[row] ?? []);
    const statement = { disclosure: index, answer: row, form, item, says, setAside: null };
    addTo(onSheet, key, statement);
  });
  const statements: Statement[] = [];
  for (const item of itemsOf(own)) {
    const rows = onSheet.get(item.key);
    if (item.role === 'heading') continue;
    if (rows !== undefined) statements.push(...rows);
    else if (item.verified && comparable)
      statements.push({
        disclosure: index,
        answer: null,
        form: own,
        item,
        says: 'unanswered',
        setAside: null,
      });
  }
  const strayed = [...onSheet.values()].some(([row]) => row?.form !== own);
  for (const { key, role } of strayed ? itemsOf(other) : [])
    if (role !== 'heading' && itemByKey(own, key) === undefined)
      statements.push(...(onSheet.get(key) ?? []));
  return statements;
}
