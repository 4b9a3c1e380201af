import { itemByKey } from '../../catalogue/forms.js';
import type { Role } from '../../catalogue/schema.js';
import type { Finding } from '../../model/finding.js';
import { asksReversed } from '../wording/reversed-questions.js';
import { namesOf, withDoubted } from './doubted-rows.js';
import type { Group } from './gather.js';
import type { LocatedRow } from './model.js';
import { sourceFinding } from './outcome.js';
import { placeOf } from './place.js';
import type { RecognisedUnit } from './recognise-unit.js';

/** Whether something takes place at all, such as remote maintenance, may be asked in such words. */
const ASKED_FOR: ReadonlySet<Role | undefined> = new Set<Role>(['measure', 'information']);

const isReversed = (
  { form }: RecognisedUnit,
  { row: { question, answer }, recognised }: LocatedRow,
): boolean =>
  recognised.key !== null &&
  (answer.decision.choice === 'yes' || answer.decision.choice === 'no') &&
  asksReversed(question.question) &&
  ASKED_FOR.has(itemByKey(form, recognised.key)?.role);

/**
 * Doubts the answers to questions that ask the other way round than the form's item they are recognised as, and
 * tells which they are: はい there may be no yes to what the form asks.
 */
export function withReversedQuestions(
  groups: readonly Group[],
  file: string,
): { readonly groups: readonly Group[]; readonly findings: readonly Finding[] } {
  const found = groups.flat().flatMap((entry) => {
    const rows = entry.rows.filter((row) => isReversed(entry, row));
    return rows.length === 0 ? [] : [{ page: entry.unit.page, rows }];
  });
  return {
    groups: withDoubted(groups, new Set(found.flatMap(({ rows }) => rows))),
    findings: found.map(({ page, rows }) =>
      sourceFinding(
        'SRC-14',
        namesOf(rows),
        placeOf(file, page.name, rows[0]?.row.question.cell ?? null),
      ),
    ),
  };
}
