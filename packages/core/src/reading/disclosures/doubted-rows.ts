import { oneLine } from '../../text/fold.js';
import { doubted } from '../table/answers/doubt.js';
import type { Group } from './gather.js';
import type { LocatedRow } from './model.js';

/** Rows of which a person has to see what counts, and how a finding names them. */

/** No answer is surer than this that something else on the sheet speaks against. */
const DOUBTED = 0.6;
/** Characters of a question that a finding quotes. */
const QUESTION_LENGTH = 30;

/** The beginning of a text, on one line, of so many characters at most. */
export const clipped = (text: string, length: number): string => {
  const characters = [...oneLine(text)];
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, length).join('')}…`;
};

/** How a row is named to people: only a bare number needs a word before it. */
function nameOf({ row: { question } }: LocatedRow): { readonly ja: string; readonly en: string } {
  const number = question.number ?? '';
  const words = clipped(question.question, QUESTION_LENGTH);
  const isBare = /^\d/.test(number);
  return {
    ja: `${isBare ? '設問' : ''}${number}「${words}」`,
    en: `${isBare ? 'item ' : ''}${number} "${words}"`.trim(),
  };
}

/** Rows as a finding names them, in both languages. */
export const namesOf = (rows: readonly LocatedRow[]) => ({
  rows: rows.map((row) => nameOf(row).ja),
  rowsEn: rows.map((row) => nameOf(row).en),
});

const withDoubt = ({ row, ...located }: LocatedRow): LocatedRow => ({
  ...located,
  row: { ...row, answer: doubted(row.answer, DOUBTED) },
});

/** Groups of which some rows are read in doubt. */
export function withDoubted(
  groups: readonly Group[],
  doubtful: ReadonlySet<LocatedRow>,
): readonly Group[] {
  if (doubtful.size === 0) return groups;
  const seen = (row: LocatedRow) => (doubtful.has(row) ? withDoubt(row) : row);
  return groups.map((group) => {
    const [first, ...others] = group.map((entry) => ({ ...entry, rows: entry.rows.map(seen) }));
    return first === undefined ? group : [first, ...others];
  });
}
