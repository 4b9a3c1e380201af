import type { Choice } from '../../model/disclosure.js';
import { fail, type Outcome, PASS } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { sentencesOf } from './sentences.js';
import { textNames, textsOf } from './texts.js';
import { type FoundWords, findWords, type WordUse } from './word-list.js';

/**
 * Looks for words that speak against the answers of some rows. One finding per text, at the first
 * row it explains; the words and their sentence are quoted, a person judges.
 */
export function speakingAgainst(
  rows: readonly Row[],
  use: WordUse,
  accept: (row: Row, found: FoundWords, folded: string) => boolean = () => true,
): readonly Outcome[] {
  return textsOf(rows).map((text): Outcome => {
    const [row] = text.rows;
    if (row === undefined) return PASS;
    for (const sentence of sentencesOf(text.text.text)) {
      const found = findWords(use, sentence.folded);
      if (found === null || !text.rows.some((each) => accept(each, found, sentence.folded)))
        continue;
      return fail(atRow(row), {
        args: {
          ...rowNames(row),
          ...textNames(text.text),
          words: found.words,
          quote: shorten(sentence.printed, 60),
        },
        actual: shorten(sentence.printed, 120),
        variant: found.meaning,
      });
    }
    return PASS;
  });
}

/** Whether a text behind an answer holds words that speak against it. */
export const speaksAgainst = (texts: readonly { readonly text: string }[], use: WordUse): boolean =>
  texts.some(({ text }) => sentencesOf(text).some(({ folded }) => findWords(use, folded) !== null));

/** Rows with a choice and a text that explains it, of the roles named. */
export const rowsExplained = (
  sheet: Sheet,
  choice: Choice,
  roles: readonly string[],
): readonly Row[] =>
  sheet.explained.filter(
    ({ answer, item }) => answer.choice === choice && (item === null || roles.includes(item.role)),
  );
