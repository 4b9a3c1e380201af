import { remember } from '../../basics/remember.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { sheetFact } from '../sheet/sheet-fact.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { textNames, textsOfSheet } from './texts.js';

/**
 * A note begins by naming an item, but the row that points to it is another one: the numbers of the
 * notes have slipped. Only an item named at the beginning counts; 「項番4.1も参照」 later on does not.
 */
export const pointsElsewhere: SheetRule = {
  id: 'NOTE-06',
  family: 'NOTE',
  class: 'extended',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    textsOfSheet(sheet).map((use): Outcome => {
      const named = leadingItem(use.text.text);
      const [row] = use.rows;
      if (named === null || row === undefined || !printedNumbers(sheet).has(named)) return PASS;
      if (use.rows.some((candidate) => belongsTo(candidate, named))) return PASS;
      return fail(atRow(row), {
        args: { ...rowNames(row), ...textNames(use.text), item: named },
        actual: shorten(use.text.text, 120),
        expected: row.answer.number,
      });
    }),
};

const LEADING =
  /^[\s「（(【[・※]*(?:設問|項番|項目(?:番号)?|質問|No\.?|問)\s*[:：]?\s*(\d{1,2}(?:[.-]\d{1,2}){0,3})(?=[\s」）)】\]:：、。.について（にのはへを]|$)/iu;

/** Number of the item a text begins with; null for none. A mere pointer (…を参照) is none. */
const leadingItem = remember((text): string | null => {
  const folded = text.normalize('NFKC').trim();
  const match = LEADING.exec(folded);
  if (match?.[1] === undefined) return null;
  const rest = folded.slice(match[0].length);
  return /^.{0,12}(参照|同様|同じ|同上|準じ|と併せ|とあわせ|の回答)/u.test(rest)
    ? null
    : match[1].replaceAll('-', '.');
});

const fold = (number: string): string =>
  number.normalize('NFKC').replace(/\s/g, '').replaceAll('-', '.').replace(/\.$/, '');

const printedNumbers = sheetFact(
  ({ rows }): ReadonlySet<string> => new Set(rows.map(({ answer }) => fold(answer.number ?? ''))),
);

/** The row has that number, lies under it, or contains it. */
function belongsTo({ answer }: Row, named: string): boolean {
  const own = fold(answer.number ?? '');
  // Rows without a number of their own stand under the last number printed above them.
  return own === '' || own === named || own.startsWith(`${named}.`) || named.startsWith(`${own}.`);
}
