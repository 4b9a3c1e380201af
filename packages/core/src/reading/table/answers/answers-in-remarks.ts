import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import { optionWord } from '../../marks/words/option-words.js';
import type { QuestionRow } from '../model/question-row.js';
import type { RowAnswer } from '../model/row-answer.js';

/** Answers that stand among the remarks, where the column of the answers was left empty: `いいえ　※OSの機能で制限`. */

const OPENS = /^\s*(はい|いいえ|対象外|ハイ|イイエ)\s*(?:$|[（(。、，,\s※])/;
/** What is said of other cases, or of what is to come, answers nothing now. */
const OTHERWISE = /場合|とき|予定|検討|確認中|未定|次期|将来|今後|又は|または|もしくは/;

/** Whoever leaves the column of the answers empty may have meant to: a person should see it. */
const IN_REMARKS = 0.8;

const choiceSaid = textFact((text): Choice | undefined => {
  const [, word] = OPENS.exec(text.normalize('NFKC')) ?? [];
  return word === undefined || OTHERWISE.test(text) ? undefined : optionWord(word)?.choice;
});

/** Takes such a remark for the answer of its row, and stays unsure of it. */
function inRemarks(answer: RowAnswer, { noteCells }: QuestionRow): RowAnswer {
  if (answer.decision.state !== 'blank') return answer;
  for (const cell of noteCells) {
    const choice = choiceSaid.of(cell);
    if (choice === undefined) continue;
    const decision = {
      ...answer.decision,
      state: 'marked' as const,
      choice,
      confidence: IN_REMARKS,
      marks: ['word' as const],
      raw: cell.text,
    };
    return { ...answer, decision, cell };
  }
  return answer;
}

/** Answers of a table, with those of its remarks. @param columns those of the answers of all products beside it */
export function withRemarksRead(
  answers: readonly RowAnswer[],
  questions: readonly QuestionRow[],
  columns: ReadonlySet<number>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly RowAnswer[] {
  // Of several products nobody knows for which a remark answers.
  if ([...columns].some((col) => col < from || col > to)) return answers;
  return answers.map((answer, index) => {
    const question = questions[index];
    return question === undefined ? answer : inRemarks(answer, question);
  });
}
